#include "issues/issuespage.h"

#include "issuelistmodel.h"
#include "issues/issuecommands.h"
#include "issues/issuedetail.h"
#include "issues/issuefilterbar.h"
#include "issues/issuerelationacts.h"
#include "issues/issuereminderacts.h"
#include "issues/issuetable.h"
#include "issues/stagebar.h"
#include "issues/stagecounts.h"
#include "issueservice.h"
#include "widgets/messagebar.h"

#include <QAction>
#include <QMenu>

// What the page shows; how it is put together is in issuespagebuild.cpp, its words in issuespagewords.cpp.

IssuesPage::~IssuesPage() = default;

IssueFilter IssuesPage::currentFilter() const { return m_query->resolved(); }
void IssuesPage::createNew() { newIssue({}, {}, {}, {}); }

void IssuesPage::newIssue(CouncilId council, MeetingId meeting, AgendaItemId item, const QString &text)
{
    m_commands->createNew(council, meeting, item, text);
}

void IssuesPage::newIssueOfMail(const MailMessage &mail) { m_commands->createOfMail(mail); }

void IssuesPage::editIssue(IssueId id)
{
    if (id)
        m_commands->edit(id);
}

void IssuesPage::showRecord(const QString &table, qint64 id)
{
    if (table == QLatin1String("issue"))
        showIssue(IssueId(id));
}

void IssuesPage::showStage(IssueStage stage) { showView(codeOf(stage)); }

void IssuesPage::showStageOfToday(IssueStage stage, TodayScope scope)
{
    showStage(stage);
    IssueListView view = m_query->view();
    view.filter.onToday = scope;
    m_query->setView(view);
    query();
}

void IssuesPage::viewShown()
{
    const IssueFilter &filter = m_query->view().filter;
    m_stages->setStage(filter.bin ? std::nullopt : std::optional(filter.stage));
}

void IssuesPage::showIssue(IssueId id)
{
    if (!id)
        return;
    m_sought = id;
    m_seekStep = 0;
    if (m_model->isLoaded() && m_model->rowOf(id.value) < 0)
        m_model->refresh();  // it may have been written a moment ago
    else if (m_model->isLoaded())
        seek();
    else
        query();
}

/// Whoever works through a stage stays in it: an issue that leaves it by what was done gives way to the next one.
void IssuesPage::issueStored(IssueId id)
{
    if (id == m_detail->issue())
        m_detail->showIssue(id);
    else
        showIssue(id);
}

/// From where one is to ever wider views, until the issue is there.
void IssuesPage::seek()
{
    while (m_sought && m_model->isLoaded()) {
        if (const int row = m_model->rowOf(m_sought.value); row >= 0) {
            m_sought = {};
            m_table->setCurrentRow(row);
            selectionChanged();
            return;
        }
        switch (++m_seekStep) {
        case 1: showStage(IssueStage::All); break;
        case 2: {
            IssueListView view = m_query->view();
            view.filter.withMerged = true;
            m_query->setView(view);
            query();
            break;
        }
        case 3: showView(IssueViews::binKey()); break;
        default:
            m_sought = {};
            showStage(IssueStage::All);
            bar()->showMessage(MessageBar::Kind::Info, tr("Frågan finns inte längre."));
        }
    }
}

/// What is shown without any filter has just been counted by the list itself.
void IssuesPage::readTotals()
{
    const IssueListView &view = m_query->view();
    const bool everything = view.filter.stage == IssueStage::All && !view.filter.bin && !view.filter.withMerged && !view.restricts();
    m_counts->read(everything && m_model->isLoaded() ? std::optional<qint64>(m_model->count()) : std::nullopt);
}

bool IssuesPage::hasNothing() const { return m_counts->of(IssueStage::All) == 0; }

QFuture<Status> IssuesPage::moveRecord(qint64 id, bool toBin) { return context().issues.setBinned(IssueId(id), toBin); }

void IssuesPage::showSelected(qint64 id, int count)
{
    if (count > 1)
        m_detail->showCount(count);
    else
        m_detail->showIssue(IssueId(id));
}

/// The commands of the course are those of what is read, not of what is still on its way.
void IssuesPage::detailShown()
{
    const auto &content = m_detail->content();
    const bool usable = content && !content->file.issue.stored.deletedAt.isValid();
    const auto file = usable ? std::optional(content->file) : std::nullopt;
    m_commands->setIssue(file);
    m_links->setIssue(file);
    m_reminders->setIssue(file);
    m_watch->setEnabled(file.has_value());
    m_detail->setNext(file ? m_commands->next(file->issue.status) : nullptr);
    refreshCommands();
}

void IssuesPage::refreshCommands()
{
    const bool one = m_detail->content().has_value();
    m_attach->setEnabled(one && !m_query->isBin());
    m_copyNumber->setEnabled(one);
    ListPage::refreshCommands();
}

QString IssuesPage::currentNumber() const
{
    const auto &content = m_detail->content();
    return content ? content->file.issue.number : QString();
}
