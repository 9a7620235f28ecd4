#pragma once

#include <QIcon>
#include <QList>
#include <QWidget>
#include <functional>

class QAction;

/// The menus of the window, in their order. A page may put commands into any of them while it is shown.
enum class MenuId { File, Edit, View, Meeting, Issue, Tools, Help };

/// A page of the window, made when it is first shown. The window asks it; it never knows of the window.
///
/// A page sets its texts in retranslate(), which is called once after it is made and at every change of language.
class Page : public QWidget
{
    Q_OBJECT
public:
    /// What the common commands can do here; a command without its flag is disabled.
    enum Feature { NoFeature = 0, CanFilter = 1, CanCreate = 2, CanEdit = 4, CanStep = 8, CanUndo = 16, CanRedo = 32 };
    Q_DECLARE_FLAGS(Features, Feature)

    explicit Page(QWidget *parent = nullptr);

    virtual Features features() const { return NoFeature; }
    /// Commands of the page, by the menu they belong in; the same QAction objects as on its tool bar. Owned by the page.
    virtual QList<QAction *> menuActions(MenuId menu) const { Q_UNUSED(menu) return {}; }
    /// Name of the page's help topic, without language and ending: "meetings".
    virtual QString helpTopic() const { return objectName(); }

    virtual void focusFilter() {}    ///< Ctrl+F
    virtual void createNew() {}      ///< Ctrl+N
    virtual void editCurrent() {}    ///< F2
    virtual void goNext() {}         ///< F8
    virtual void goPrevious() {}     ///< Shift+F8
    /// Brings a record into view: a hit of the search, a link from another page.
    virtual void showRecord(const QString &table, qint64 id) { Q_UNUSED(table) Q_UNUSED(id) }
    virtual void undo() {}           ///< Ctrl+Z when no text field has the focus
    virtual void redo() {}

    /// Called each time the page comes into view, for reading what may have changed.
    virtual void activated() {}
    /// Stores what is being typed, at once; called when the page is left and before the window closes.
    virtual void flushDrafts() {}
    /// False keeps the window open; the page has said why.
    virtual bool canClose() { return true; }
    virtual void retranslate() {}

Q_SIGNALS:
    /// features() or menuActions() answer otherwise than before.
    void commandsChanged();
    /// Shown in the status bar.
    void statusChanged(const QString &text);
};
Q_DECLARE_OPERATORS_FOR_FLAGS(Page::Features)

/// A page as the window knows it before it exists.
struct PageInfo {
    QString name;                    ///< "today", "meetings" …: key of state, navigation and help
    int number = 0;                  ///< Ctrl+number; fixed by architecture.md §5
    QString icon;                    ///< name in resources/icons
    std::function<QString()> title;  ///< in the program's language now
    std::function<Page *(QWidget *parent)> make;
};

/// Number, icon and title of the pages that are planned, by name; `make` is empty. An unknown name gives number 0.
PageInfo plannedPage(const QString &name);
