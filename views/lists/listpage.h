#pragma once

#include "lists/listparts.h"
#include "lists/savedviews.h"

#include <QMap>

class EmptyState;
class MessageBar;
class QSplitter;
class QStackedWidget;
class SavedViewsButton;
class SectionHeader;

/// A page that is one list: heading with saved views, filter row, table with what is selected beside or below it, words where it is empty,
/// a bin with undo. The view chosen last is the one it begins with next time. A subclass makes the parts of its types, hands them to
/// begin() at the end of its constructor, and says in words what its list is of; it sets its own texts before ListPage::retranslate().
class ListPage : public Page
{
    Q_OBJECT
public:
    ~ListPage() override;

    /// What the list shows now, for an export: its ids in their order, and those selected.
    QList<qint64> currentIds() const;
    QList<qint64> selectedIds() const;
    /// Puts a command of another part of the program (an export) among those of the page.
    void addCommand(MenuId menu, QAction *command);

    Features features() const override;
    QList<QAction *> menuActions(MenuId menu) const override;
    void focusFilter() override;
    void editCurrent() override;
    void goNext() override;
    void goPrevious() override;
    void undo() override;
    void activated() override;
    void retranslate() override;

protected:
    enum class Empty { Filtered, Bin, Nothing };
    struct EmptyWords {
        QString icon, headline, sentence, button;
    };

    ListPage(const AppContext &context, QWidget *parent);
    void begin(ListParts parts);

    /// The heading: how many are shown of how many.
    virtual QString countWords(int shown) const = 0;
    virtual EmptyWords emptyWords(Empty why) const = 0;
    virtual QString movedWords(bool toBin, int count) const = 0;
    virtual QString tooManyWords(int most) const = 0;
    /// Whether there is nothing at all, with or without a filter. False while that is not known.
    virtual bool hasNothing() const = 0;
    /// Reads what the heading and hasNothing() go by, and ends with totalsRead(). When the page comes into view and after changes.
    virtual void readTotals() = 0;
    virtual QFuture<Status> moveRecord(qint64 id, bool toBin) = 0;
    virtual void openRecord(qint64 id) = 0;
    /// In the detail: one record, none (0), or how many are selected.
    virtual void showSelected(qint64 id, int count) = 0;
    /// A saved view is shown: for what else tells which one.
    virtual void viewShown() {}
    /// The ids are here; a subclass that looks for one goes on.
    virtual void idsShown() {}
    virtual bool isSeeking() const { return false; }
    /// The button of an empty list that no filter made empty.
    virtual void fillEmpty() { createNew(); }
    virtual void refreshCommands();

    void showView(const QString &key);
    void query();
    void totalsRead();
    void selectionChanged();
    void moveToBin(const QList<qint64> &ids, bool toBin);
    void showFailure(const Error &error, std::function<void()> again = {});

    const AppContext &context() const { return m_context; }
    MessageBar *bar() const { return m_bar; }
    QSplitter *splitter() const { return m_splitter; }
    QAction *openAction() const { return m_open; }
    QAction *binAction() const { return m_bin; }
    QAction *restoreAction() const { return m_restore; }

    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void makeCommands();
    void connectParts();
    void arrange();
    void turn(Qt::Orientation orientation, const QList<int> &usual);
    QString splitterKey(Qt::Orientation orientation) const;
    void begin(const SavedViews::Entry &entry);
    void showEntry(const SavedViews::Entry &entry);
    void viewsRead(bool readable);
    void idsChanged(bool newQuery);
    void stateChanged();
    void refreshCount();
    void refreshEmpty();
    void emptyActivated();
    void moveSelected(bool toBin);
    void showMoved(const QList<qint64> &ids, bool toBin);

    const AppContext &m_context;
    ListParts m_parts;
    SectionHeader *m_head;
    SavedViewsButton *m_viewsButton = nullptr;
    MessageBar *m_bar;
    QSplitter *m_splitter;
    QStackedWidget *m_list;
    EmptyState *m_empty;
    QAction *m_open, *m_bin, *m_restore, *m_refresh;
    QMap<MenuId, QList<QAction *>> m_added;
    QString m_start;       ///< the view to begin with, while it is not known yet
    QList<qint64> m_undo;  ///< moved to the bin last
    bool m_failureShown = false;
    bool m_arranged = false;
};
