#pragma once

#include "managedsettings.h"
#include "shell/page.h"
#include "theme/themecolors.h"

#include <QMainWindow>
#include <functional>

class HelpWindow;
class PageHost;
class QHBoxLayout;
class QLabel;
class Sidebar;
class UiState;
class WindowActions;

/// The window. It only composes: sidebar, pages, menus, status bar; what a command does is the page's or the application's.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(UiState &state, QWidget *parent = nullptr);

    /// The theme chosen last time, for applying it before the window is made.
    static ThemeChoice rememberedTheme(const UiState &state);

    void addPage(const PageInfo &info);
    /// The page shown last time, or the first one. Call when all pages are added.
    void showFirstPage();
    bool showPage(const QString &name);
    PageHost *pages() const { return m_host; }
    WindowActions *actionsOfWindow() const { return m_actions; }
    /// The field of the global search, at the top right; Ctrl+E puts the keyboard into it.
    void setSearchWidget(QWidget *search);
    /// *Sparat 14.02* and the like.
    void setStatus(const QString &text);
    /// A bar above the pages, for what concerns the whole program (drafts left, read-only database).
    void setTopBar(QWidget *bar);
    /// The language shown as chosen in *Visa*: "sv" or "en".
    void setLanguage(const QString &language);
    /// The language is another's decision: it is shown as chosen, and when locked it cannot be changed here or among the settings.
    void decideLanguage(const ManagedSettings::Value &decided);
    /// What is open beside the window goes before it: `before` closes that and calls what it is given when all of it is gone. When it never
    /// calls, the window stays.
    void setBeforeClose(std::function<void(std::function<void()> gone)> before) { m_beforeClose = std::move(before); }
    /// Opens the help window at a topic.
    void showHelp(const QString &topic);

Q_SIGNALS:
    void quickNoteRequested();
    /// "sv" or "en"; the application installs the translator, which retranslates everything.
    void languageChosen(const QString &language);
    void themeChosen(ThemeChoice theme);

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectCommands();
    bool closeTheRest();
    void connectChoices();
    void restoreChoices();
    void refreshCommands();
    void passToFocus(const char *slot, void (Page::*onPage)());
    void fitSidebar();
    void retranslate();

    UiState &m_state;
    Sidebar *m_sidebar;
    PageHost *m_host;
    WindowActions *m_actions;
    QHBoxLayout *m_top;
    QWidget *m_search = nullptr;
    QLabel *m_title;
    QLabel *m_status;
    HelpWindow *m_help = nullptr;
    QList<PageInfo> m_infos;
    std::function<void(std::function<void()>)> m_beforeClose;
};
