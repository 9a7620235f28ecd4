#pragma once

#include "meetings/meetingfilterview.h"
#include "meetings/meetingviews.h"
#include "shell/page.h"

#include <QMap>

class EmptyState;
class MeetingDetail;
class MeetingFilterBar;
class MeetingListModel;
class MeetingTable;
class MessageBar;
class QPushButton;
class QSplitter;
class QStackedWidget;
class SavedViewsButton;
class SectionHeader;
struct AppContext;

/// *Träffar*: every meeting in a list to filter, sort and read, however many they are.
class MeetingsPage : public Page
{
    Q_OBJECT
public:
    explicit MeetingsPage(const AppContext &context, QWidget *parent = nullptr);
    ~MeetingsPage() override;

    /// What the list shows now, for an export: the filter with its period as dates, its ids in their order, and those selected.
    MeetingFilter currentFilter() const;
    QList<qint64> currentIds() const;
    QList<qint64> selectedIds() const;
    /// Puts a command of another part of the program (an export) among those of the page.
    void addCommand(MenuId menu, QAction *command);
    /// Shows all meetings that hold these words (Navigator::meetingTextRequested).
    void showText(const QString &text);

    Features features() const override;
    QList<QAction *> menuActions(MenuId menu) const override;
    void focusFilter() override;
    void createNew() override;
    void editCurrent() override;
    void goNext() override;
    void goPrevious() override;
    void undo() override;
    void activated() override;
    void retranslate() override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *makeHead();
    QWidget *makeList();
    void arrange();
    void makeCommands();
    void connectParts();
    void showEntry(const SavedViews::Entry &entry);
    void viewChanged();
    MeetingListView shownView() const;
    void query();
    void idsChanged(bool newQuery);
    void stateChanged();
    void readTotal();
    void refreshCount();
    void refreshEmpty();
    void emptyActivated();
    void refreshCommands();
    void selectionChanged();
    void openMeeting(qint64 id);
    void moveSelected(bool toBin);
    void moveToBin(const QList<qint64> &ids, bool toBin);
    void showMoved(const QList<qint64> &ids, bool toBin);
    void showFailure(const Error &error, std::function<void()> again);

    const AppContext &m_context;
    MeetingListModel *m_model;
    MeetingViews *m_views;
    SectionHeader *m_head;
    SavedViewsButton *m_viewsButton;
    QPushButton *m_new;
    QPushButton *m_note;
    MeetingFilterBar *m_filter;
    MessageBar *m_bar;
    QSplitter *m_splitter;
    QStackedWidget *m_list;
    MeetingTable *m_table;
    EmptyState *m_empty;
    MeetingDetail *m_detail;
    QAction *m_open;
    QAction *m_bin;
    QAction *m_restore;
    QAction *m_refresh;
    QAction *m_viewsMenu;
    QAction *m_columnsMenu;
    QMap<MenuId, QList<QAction *>> m_added;
    MeetingListView m_view;
    qint64 m_total = -1;  ///< not known yet
    QList<qint64> m_undo;  ///< moved to the bin last
    bool m_failureShown = false;
};
