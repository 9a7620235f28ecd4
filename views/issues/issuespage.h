#pragma once

#include "issues/issuelistview.h"
#include "issues/issueviews.h"
#include "shell/page.h"

#include <QMap>

class EmptyState;
class IssueCommands;
class IssueDetail;
class IssueFiles;
class IssueFilterBar;
class IssueRelationActs;
class IssueListModel;
class IssueReminderActs;
class IssueTable;
class MessageBar;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;
class SavedViewsButton;
class SectionHeader;
class StageBar;
struct AppContext;

/// *Frågor*: every issue by the stage of the work it is in, to filter, sort, read and take further.
class IssuesPage : public Page
{
    Q_OBJECT
public:
    explicit IssuesPage(const AppContext &context, QWidget *parent = nullptr);
    ~IssuesPage() override;

    /// What the list shows now, for an export: the filter with its period as dates, its ids in their order, and those selected.
    IssueFilter currentFilter() const;
    QList<qint64> currentIds() const;
    QList<qint64> selectedIds() const;
    /// Puts a command of another part of the program (an export) among those of the page.
    void addCommand(MenuId menu, QAction *command);

    /// The saved view of a stage (Navigator::issueStageRequested).
    void showStage(IssueStage stage);
    /// Brings an issue into view, in whichever view it is (Navigator::issueRequested).
    void showIssue(IssueId id);
    void newIssue(CouncilId council, MeetingId meeting, AgendaItemId item, const QString &text);
    /// A stored issue, or the draft of a new one.
    void editIssue(IssueId id);

    Features features() const override;
    QList<QAction *> menuActions(MenuId menu) const override;
    void focusFilter() override;
    void createNew() override;
    void editCurrent() override;
    void goNext() override;
    void goPrevious() override;
    void showRecord(const QString &table, qint64 id) override;
    void undo() override;
    void activated() override;
    void retranslate() override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void arrange();
    void makeCommands();
    void connectParts();
    void connectDetail();
    void showEntry(const SavedViews::Entry &entry);
    void viewChanged();
    IssueListView shownView() const;
    void query();
    void idsChanged(bool newQuery);
    void stateChanged();
    void readCounts();
    void refreshCount();
    void refreshEmpty();
    void emptyActivated();
    void refreshCommands();
    void selectionChanged();
    void detailShown();
    void seek();
    void issueStored(IssueId id);
    void moveSelected(bool toBin);
    void moveToBin(const QList<qint64> &ids, bool toBin);
    void showMoved(const QList<qint64> &ids, bool toBin);
    void showFailure(const Error &error, std::function<void()> again);
    QString currentNumber() const;

    const AppContext &m_context;
    IssueListModel *m_model;
    IssueViews *m_views;
    SectionHeader *m_head;
    SavedViewsButton *m_viewsButton;
    QPushButton *m_new;
    StageBar *m_stages;
    IssueFilterBar *m_filter;
    MessageBar *m_bar;
    QSplitter *m_splitter;
    QStackedWidget *m_list;
    IssueTable *m_table;
    EmptyState *m_empty;
    IssueDetail *m_detail;
    IssueFiles *m_files;
    IssueCommands *m_commands;
    IssueRelationActs *m_links;
    IssueReminderActs *m_reminders;
    QMenu *m_watch;  ///< what m_reminders can do
    QAction *m_open, *m_attach, *m_copyNumber, *m_bin, *m_restore, *m_refresh;
    QAction *m_viewsMenu, *m_columnsMenu;
    QMap<MenuId, QList<QAction *>> m_added;
    IssueListView m_view;
    QList<qint64> m_counts;  ///< by stage; empty = not known yet
    QList<qint64> m_undo;    ///< moved to the bin last
    IssueId m_sought;        ///< to be shown as soon as it is in the list
    int m_seekStep = 0;
    bool m_failureShown = false;
};
