#pragma once

#include "shell/page.h"

#include <QMap>
#include <QStackedWidget>

/// Holds the pages and makes each one when it is first shown.
class PageHost : public QStackedWidget
{
    Q_OBJECT
public:
    explicit PageHost(QWidget *parent = nullptr);
    void addPage(const PageInfo &info);
    /// Shows a page, making it if need be; false for a name that was never added.
    bool showPage(const QString &name);
    /// The page if it has been made.
    Page *page(const QString &name) const { return m_made.value(name); }
    Page *currentPage() const { return page(m_current); }
    QString currentName() const { return m_current; }
    QList<Page *> madePages() const { return m_made.values(); }

Q_SIGNALS:
    void pageMade(Page *page);
    void pageShown(const QString &name);

private:
    QMap<QString, PageInfo> m_infos;
    QMap<QString, Page *> m_made;
    QMap<QString, QWidget *> m_frames;  ///< what scrolls a page when there is too little room
    QString m_current;
};
