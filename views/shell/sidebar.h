#pragma once

#include "shell/page.h"

#include <QListWidget>

/// The list of pages at the side: icon and word, an accent mark at the page shown. Arrow keys and letters move, and the page
/// follows. Narrow it shows icons only, the words then being tool tips (and always the accessible names).
class Sidebar : public QListWidget
{
    Q_OBJECT
public:
    explicit Sidebar(QWidget *parent = nullptr);
    /// Pages stand in the order of their numbers, whatever the order they are added in.
    void addPage(const PageInfo &info);
    void setCurrentPage(const QString &name);
    QString currentPage() const;
    void setCollapsed(bool collapsed);
    bool isCollapsed() const { return m_collapsed; }

Q_SIGNALS:
    void pageChosen(const QString &name);

private:
    void retranslate();
    void fit();
    void dress();
    QList<PageInfo> m_pages;
    bool m_collapsed = false;
};
