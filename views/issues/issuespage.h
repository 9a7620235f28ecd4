#pragma once

#include "issues/issuelistview.h"
#include "issues/issueviews.h"
#include "lists/listpage.h"

class IssueCommands;
class IssueDetail;
class IssueFiles;
class IssueFilterBar;
class IssueListModel;
class IssueRelationActs;
class IssueReminderActs;
class IssueTable;
class QMenu;
class StageBar;
class StageCounts;
struct MailMessage;

/// *Frågor*: every issue by the stage of the work it is in, to filter, sort, read and take further.
class IssuesPage : public ListPage
{
    Q_OBJECT
public:
    explicit IssuesPage(const AppContext &context, QWidget *parent = nullptr);
    ~IssuesPage() override;

    /// What the list shows now, for an export: the filter with its period as dates.
    IssueFilter currentFilter() const;
    /// The saved view of a stage.
    void showStage(IssueStage stage);
    /// Of it only what *Idag* counts (Navigator::issueStageRequested).
    void showStageOfToday(IssueStage stage, TodayScope scope);
    /// Brings an issue into view, in whichever view it is (Navigator::issueRequested).
    void showIssue(IssueId id);
    void newIssue(CouncilId council, MeetingId meeting, AgendaItemId item, const QString &text);
    void newIssueOfMail(const MailMessage &mail);
    /// A stored issue, or the draft of a new one.
    void editIssue(IssueId id);

    void createNew() override;
    void showRecord(const QString &table, qint64 id) override;
    void retranslate() override;

protected:
    QString countWords(int shown) const override;
    EmptyWords emptyWords(Empty why) const override;
    QString movedWords(bool toBin, int count) const override;
    QString tooManyWords(int most) const override;
    bool hasNothing() const override;
    void readTotals() override;
    QFuture<Status> moveRecord(qint64 id, bool toBin) override;
    void openRecord(qint64 id) override { editIssue(IssueId(id)); }
    void showSelected(qint64 id, int count) override;
    void viewShown() override;
    void idsShown() override { seek(); }
    bool isSeeking() const override { return bool(m_sought); }
    void fillEmpty() override;
    void refreshCommands() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void openVirtualMail(const class QMimeData *mime);
    using Query = ListQueryOf<IssueListView, IssueListModel, IssueFilterBar, IssueTable>;
    void makeCommands();
    void connectParts();
    void connectDetail();
    void detailShown();
    void seek();
    void issueStored(IssueId id);
    QString currentNumber() const;

    IssueListModel *m_model;
    StageBar *m_stages;
    StageCounts *m_counts;
    IssueFilterBar *m_filter;
    IssueTable *m_table;
    IssueDetail *m_detail;
    IssueFiles *m_files;
    IssueCommands *m_commands;
    IssueRelationActs *m_links;
    IssueReminderActs *m_reminders;
    QPushButton *m_new;
    QMenu *m_watch;  ///< what m_reminders can do
    QAction *m_attach, *m_copyNumber;
    Query *m_query = nullptr;
    IssueId m_sought;  ///< to be shown as soon as it is in the list
    int m_seekStep = 0;
};
