#pragma once

#include "lists/savedviews.h"

#include <QPushButton>

class MessageBar;
class QMenu;
class UserPrompt;

/// The button that says which selection is shown and offers the others; keeps, renames and removes them.
class SavedViewsButton : public QPushButton
{
    Q_OBJECT
public:
    SavedViewsButton(SavedViews &views, UserPrompt &prompt, QWidget *parent = nullptr);

    /// The definition of what is shown now, for *Spara urval …*.
    void setSource(std::function<QString()> source) { m_source = std::move(source); }
    void setMessageBar(MessageBar *bar) { m_bar = bar; }
    /// The view last chosen; `altered`: what is shown is not quite it any more.
    void setCurrent(const QString &key, bool altered);
    QString current() const { return m_current; }
    /// For a menu of the window: the same list and commands.
    QMenu *viewsMenu() const { return m_menu; }
    void retranslate();

Q_SIGNALS:
    void viewChosen(const SavedViews::Entry &entry);

private:
    void fill();
    void refresh();
    void storeView();
    void renameView();
    void removeView();
    SavedViews &m_views;
    UserPrompt &m_prompt;
    std::function<QString()> m_source;
    MessageBar *m_bar = nullptr;
    QMenu *m_menu;
    QAction *m_store;
    QAction *m_rename;
    QAction *m_remove;
    QString m_current = QStringLiteral("all");
    bool m_altered = false;
};
