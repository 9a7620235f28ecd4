#include "issues/issuespage.h"

#include "database.h"
#include "issuelistmodel.h"
#include "issues/issuecommands.h"
#include "issues/issuedetail.h"
#include "issues/issuefilterbar.h"
#include "issues/issuerelationacts.h"
#include "issues/issuereminderacts.h"
#include "issues/issuetable.h"
#include "issues/stagebar.h"
#include "issueservice.h"
#include "lists/savedviewsbutton.h"
#include "shell/appcontext.h"
#include "shell/uistate.h"
#include "whendone.h"
#include "widgets/emptystate.h"
#include "widgets/messagebar.h"

#include <QAction>
#include <QMenu>

// What the page shows; how it is put together is in issuespagebuild.cpp, its words in issuespagewords.cpp.

IssuesPage::~IssuesPage() = default;

IssueFilter IssuesPage::currentFilter() const { return m_view.resolved(m_context.database.today()); }
QList<qint64> IssuesPage::currentIds() const { return m_model->ids(); }
QList<qint64> IssuesPage::selectedIds() const { return m_table->selectedIds(); }

Page::Features IssuesPage::features() const
{
    Features features = Features(CanFilter) | CanCreate;
    features.setFlag(CanEdit, m_table->currentId() != 0);
    features.setFlag(CanStep, m_model->count() > 0);
    features.setFlag(CanUndo, !m_undo.isEmpty());
    return features;
}

QList<QAction *> IssuesPage::menuActions(MenuId menu) const
{
    QList<QAction *> actions;
    if (menu == MenuId::Issue)
        actions << m_open << m_commands->actions() << m_links->actions() << m_watch->menuAction() << m_attach << m_copyNumber << (m_view.filter.bin ? m_restore : m_bin);
    if (menu == MenuId::View)
        actions << m_viewsMenu << m_columnsMenu << m_refresh;
    return actions << m_added.value(menu);
}

void IssuesPage::addCommand(MenuId menu, QAction *command)
{
    m_added[menu] << command;
    Q_EMIT commandsChanged();
}

void IssuesPage::focusFilter() { m_filter->focusText(); }
void IssuesPage::createNew() { newIssue({}, {}, {}, {}); }
void IssuesPage::editCurrent() { editIssue(IssueId(m_table->currentId())); }
void IssuesPage::goNext() { m_table->setCurrentRow(std::min(m_table->currentIndex().row() + 1, m_model->count() - 1)); }
void IssuesPage::goPrevious() { m_table->setCurrentRow(std::max(m_table->currentIndex().row() - 1, 0)); }

void IssuesPage::newIssue(CouncilId council, MeetingId meeting, AgendaItemId item, const QString &text)
{
    m_commands->createNew(council, meeting, item, text);
}

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

void IssuesPage::activated()
{
    m_views->reload();
    m_filter->reload();
    if (!m_model->isLoaded() && !m_sought)
        query();
    readCounts();
    if (!m_filter->isAncestorOf(focusWidget()))
        m_table->setFocus();
}

void IssuesPage::showStage(IssueStage stage)
{
    if (const auto entry = m_views->find(codeOf(stage)))
        showEntry(*entry);
}

void IssuesPage::showEntry(const SavedViews::Entry &entry)
{
    m_view = IssueListView::fromJson(entry.definition);
    m_table->setColumns(m_view.columns);
    m_table->showOrder(m_view.sort);
    m_filter->setView(m_view);
    m_stages->setStage(m_view.filter.bin ? std::nullopt : std::optional(m_view.filter.stage));
    m_viewsButton->setCurrent(entry.key, false);
    if (entry.key != IssueViews::binKey())
        m_context.state.setValue(QStringLiteral("issues/view"), entry.key);
    query();
}

void IssuesPage::viewChanged()
{
    const IssueSort sort = m_view.sort;
    m_view = m_filter->view();
    m_view.sort = sort;
    query();
}

IssueListView IssuesPage::shownView() const
{
    IssueListView view = m_view;
    view.sort = m_model->order();
    view.columns = m_table->columns();
    return view;
}

void IssuesPage::query()
{
    m_model->setQuery(currentFilter(), m_view.sort);
    const auto entry = m_views->find(m_viewsButton->current());
    m_viewsButton->setCurrent(m_viewsButton->current(), !entry || !IssueListView::fromJson(entry->definition).sameSelection(m_view));
    refreshCommands();
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
        case 2:
            m_view.filter.withMerged = true;
            m_filter->setView(m_view);
            query();
            break;
        case 3:
            if (const auto bin = m_views->find(IssueViews::binKey()))
                showEntry(*bin);
            break;
        default:
            m_sought = {};
            showStage(IssueStage::All);
            m_bar->showMessage(MessageBar::Kind::Info, tr("Frågan finns inte längre."));
        }
    }
}

void IssuesPage::readCounts()
{
    whenDone(m_context.issues.stageCounts(), this, [this](const Result<QList<qint64>> &counts) {
        if (!counts)
            return;
        m_counts = *counts;
        m_stages->setCounts(m_counts);
        refreshCount();
        refreshEmpty();
    });
}

void IssuesPage::idsChanged(bool newQuery)
{
    // The sort may have been chosen in the header.
    m_view.sort = m_model->order();
    seek();
    if (newQuery && !m_table->currentIndex().isValid())
        m_table->setCurrentRow(0);
    if (!newQuery) {
        selectionChanged();
        readCounts();
    }
    refreshCount();
    refreshEmpty();
    refreshCommands();
}

void IssuesPage::stateChanged()
{
    refreshCount();
    if (m_model->state() == IdListModel::State::Failed) {
        m_failureShown = true;
        showFailure(m_model->error(), [this] { m_model->refresh(); });
    } else if (m_model->state() == IdListModel::State::Ready && m_failureShown) {
        m_failureShown = false;
        m_bar->dismiss();
    }
}

void IssuesPage::showFailure(const Error &error, std::function<void()> again)
{
    m_bar->showMessage(MessageBar::Kind::Error, error.message);
    if (again)
        m_bar->addButton(tr("Försök igen"), [this, again = std::move(again)] {
            m_bar->dismiss();
            again();
        });
}

void IssuesPage::selectionChanged()
{
    const int selected = m_table->selectedCount();
    if (selected > 1)
        m_detail->showCount(selected);
    else
        m_detail->showIssue(IssueId(selected == 1 ? m_table->currentId() : 0));
    refreshCommands();
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
    const bool any = m_table->selectedCount() > 0;
    const bool one = m_detail->content().has_value();
    m_open->setEnabled(m_table->currentId() != 0);
    m_attach->setEnabled(one && !m_view.filter.bin);
    m_copyNumber->setEnabled(one);
    m_bin->setEnabled(any && !m_view.filter.bin);
    m_bin->setVisible(!m_view.filter.bin);
    m_restore->setEnabled(any && m_view.filter.bin);
    m_restore->setVisible(m_view.filter.bin);
    Q_EMIT commandsChanged();
}
