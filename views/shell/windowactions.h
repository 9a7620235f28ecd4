#pragma once

#include "shell/page.h"
#include "theme/themecolors.h"

#include <QMap>
#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

/// The menus of the window and its own commands: made here once, named in retranslate(), acted on by MainWindow.
class WindowActions : public QObject
{
    Q_OBJECT
public:
    explicit WindowActions(QMainWindow *window);

    QMenu *menu(MenuId id) const { return m_menus.value(id); }
    /// Puts a page's own commands into a menu, at the place kept for them, instead of the last page's.
    void setPageActions(MenuId id, const QList<QAction *> &actions);
    /// A page in *Visa* with Ctrl+number.
    QAction *addPage(const PageInfo &info);
    void setCurrentPage(const QString &name);
    void retranslate();

    QAction *create, *quit;
    QAction *undo, *redo, *cut, *copy, *paste, *selectAll, *edit, *filter, *searchAll;
    QAction *next, *previous, *narrow;
    QAction *quickNote;
    QAction *help, *helpIndex, *about;
    QActionGroup *themes, *languages, *textSizes;

private:
    void makeFile();
    void makeEdit();
    void makeView();
    void makeChoices();
    void makeHelp();
    QAction *make(const char *name, const char *icon, const QKeySequence &keys, MenuId menu);

    struct NamedAction {
        QAction *action;
        std::function<QString()> text;
    };
    QMap<MenuId, QMenu *> m_menus;
    QMap<MenuId, QAction *> m_places;           ///< the separator before which page actions go
    QMap<MenuId, QList<QAction *>> m_shown;
    QMenu *m_themeMenu, *m_languageMenu, *m_sizeMenu;
    QActionGroup *m_pageGroup;
    QList<NamedAction> m_pages;
};
