#pragma once

#include "userprompt.h"

#include <QPointer>

class QMessageBox;
class QWidget;

/// Asks the user with windows over `parent`.
class WidgetPrompt : public UserPrompt
{
public:
    explicit WidgetPrompt(QWidget *parent = nullptr) : m_parent(parent) {}
    void setParentWidget(QWidget *parent) { m_parent = parent; }

    bool confirm(const QString &title, const QString &text, const QString &act, bool destructive = false) override;
    std::optional<int> choose(const QString &title, const QString &text, const QStringList &options, int preferred = 0) override;
    std::optional<QString> askText(const QString &title, const QString &label, const QString &act, const QString &initial = {},
                                   bool required = true) override;
    void inform(const QString &title, const QString &text) override;
    using UserPrompt::error;
    void error(const QString &title, const QString &text, const QString &details = {}) override;
    std::optional<QString> openFile(const QString &title, const QStringList &filters = {}) override;
    QStringList openFiles(const QString &title, const QStringList &filters = {}) override;
    std::optional<QString> saveFile(const QString &title, const QString &suggested, const QStringList &filters = {}) override;
    std::optional<QString> chooseFolder(const QString &title) override;

private:
    QWidget *parentNow() const;
    QPointer<QWidget> m_parent;
};
