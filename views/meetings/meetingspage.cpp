#include "meetings/meetingspage.h"

#include "database.h"
#include "meetinglistmodel.h"
#include "meetings/meetingdetail.h"
#include "meetings/meetingfilter.h"
#include "meetings/meetingspagetable.h"
#include "lists/savedviewsbutton.h"
#include "meetingservice.h"
#include "shell/appcontext.h"
#include "shell/navigator.h"
#include "swedishformat.h"
#include "whendone.h"
#include "widgets/emptystate.h"
#include "widgets/messagebar.h"
#include "widgets/sectionheader.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

MeetingsPage::~MeetingsPage() = default;

MeetingFilter MeetingsPage::currentFilter() const { return m_view.resolved(m_context.database.today()); }
QList<qint64> MeetingsPage::currentIds() const { return m_model->ids(); }
QList<qint64> MeetingsPage::selectedIds() const { return m_table->selectedIds(); }

Page::Features MeetingsPage::features() const
{
    Features features = Features(CanFilter) | CanCreate;
    features.setFlag(CanEdit, m_table->currentId() != 0);
    features.setFlag(CanStep, m_model->count() > 0);
    features.setFlag(CanUndo, !m_undo.isEmpty());
    return features;
}

QList<QAction *> MeetingsPage::menuActions(MenuId menu) const
{
    QList<QAction *> actions;
    if (menu == MenuId::Meeting)
        actions << m_open << (m_view.filter.bin ? m_restore : m_bin);
    if (menu == MenuId::View)
        actions << m_viewsMenu << m_columnsMenu << m_refresh;
    return actions << m_added.value(menu);
}

void MeetingsPage::addCommand(MenuId menu, QAction *command)
{
    m_added[menu] << command;
    Q_EMIT commandsChanged();
}

void MeetingsPage::focusFilter() { m_filter->focusText(); }
void MeetingsPage::createNew() { Q_EMIT m_context.navigator.newMeetingRequested({}); }
void MeetingsPage::editCurrent() { openMeeting(m_table->currentId()); }
void MeetingsPage::goNext() { m_table->setCurrentRow(std::min(m_table->currentIndex().row() + 1, m_model->count() - 1)); }
void MeetingsPage::goPrevious() { m_table->setCurrentRow(std::max(m_table->currentIndex().row() - 1, 0)); }

void MeetingsPage::openMeeting(qint64 id)
{
    if (id)
        Q_EMIT m_context.navigator.meetingRequested(MeetingId(id));
}

void MeetingsPage::activated()
{
    m_views->reload();
    m_filter->reload();
    if (!m_model->isLoaded())
        query();
    if (!m_filter->isAncestorOf(focusWidget()))
        m_table->setFocus();
}

void MeetingsPage::showText(const QString &text)
{
    if (const auto all = m_views->find(QStringLiteral("all")))
        showEntry(*all);
    m_filter->setText(text);
}

void MeetingsPage::showEntry(const SavedViews::Entry &entry)
{
    m_view = MeetingListView::fromJson(entry.definition);
    m_table->setColumns(m_view.columns);
    m_table->showOrder(m_view.sort);
    m_filter->setView(m_view);
    m_viewsButton->setCurrent(entry.key, false);
    query();
}

void MeetingsPage::viewChanged()
{
    const MeetingSort sort = m_view.sort;
    m_view = m_filter->view();
    m_view.sort = sort;
    query();
}

MeetingListView MeetingsPage::shownView() const
{
    MeetingListView view = m_view;
    view.sort = m_model->order();
    view.columns = m_table->columns();
    return view;
}

void MeetingsPage::query()
{
    m_model->setQuery(currentFilter(), m_view.sort);
    const auto entry = m_views->find(m_viewsButton->current());
    m_viewsButton->setCurrent(m_viewsButton->current(), !entry || !MeetingListView::fromJson(entry->definition).sameSelection(m_view));
    refreshCommands();
}

void MeetingsPage::readTotal()
{
    whenDone(m_context.meetings.total(), this, [this](const Result<qint64> &total) {
        if (!total)
            return;
        m_total = *total;
        refreshCount();
        refreshEmpty();
    });
}

void MeetingsPage::idsChanged(bool newQuery)
{
    // The sort may have been chosen in the header.
    m_view.sort = m_model->order();
    if (newQuery && !m_table->currentIndex().isValid())
        m_table->setCurrentRow(0);
    if (!newQuery)
        selectionChanged();
    readTotal();
    refreshCount();
    refreshEmpty();
    refreshCommands();
}

void MeetingsPage::refreshCount()
{
    const QString shown = SwedishFormat::number(m_model->count());
    if (!m_model->isLoaded())
        m_head->setTitle(tr("Hämtar …"));
    else if (m_view.filter.bin)
        m_head->setTitle(tr("%1 i papperskorgen").arg(shown));
    else if (m_view.restricts() && m_total >= 0)
        m_head->setTitle(tr("%1 av %2 träffar", nullptr, int(m_total)).arg(shown, SwedishFormat::number(m_total)));
    else
        m_head->setTitle(tr("%1 träffar", nullptr, m_model->count()).arg(shown));
}

void MeetingsPage::refreshEmpty()
{
    const bool empty = m_model->isLoaded() && m_model->count() == 0;
    m_list->setCurrentIndex(empty ? 1 : 0);
    m_detail->setVisible(!empty);
    if (!empty)
        return;
    const bool restricted = m_view.restricts();
    if (restricted && m_total != 0) {
        m_empty->setIcon(QStringLiteral("filter"));
        m_empty->setTexts(tr("Inga träffar passar urvalet"), tr("Ändra filtret ovanför listan eller ta bort det för att se alla."));
        m_empty->setButton(tr("Rensa filtret"));
    } else if (m_view.filter.bin) {
        m_empty->setIcon(QStringLiteral("delete"));
        m_empty->setTexts(tr("Papperskorgen är tom"), tr("Träffar som du tar bort hamnar här och kan hämtas tillbaka."));
        m_empty->setButton({});
    } else {
        m_empty->setIcon(QStringLiteral("meetings"));
        m_empty->setTexts(tr("Inga träffar än"), tr("Skriv ned vad som sades medan du minns det. Datum, ort och dagordning fylls i åt dig."));
        m_empty->setButton(tr("Logga den första träffen"));
    }
}

void MeetingsPage::emptyActivated()
{
    if (m_view.restricts() && m_total != 0)
        m_filter->clear();
    else
        createNew();
}

void MeetingsPage::stateChanged()
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

void MeetingsPage::showFailure(const Error &error, std::function<void()> again)
{
    m_bar->showMessage(MessageBar::Kind::Error, error.message);
    if (again)
        m_bar->addButton(tr("Försök igen"), [this, again = std::move(again)] {
            m_bar->dismiss();
            again();
        });
}

void MeetingsPage::selectionChanged()
{
    const int selected = m_table->selectedCount();
    if (selected > 1)
        m_detail->showCount(selected);
    else
        m_detail->showMeeting(MeetingId(selected == 1 ? m_table->currentId() : 0));
    refreshCommands();
}

void MeetingsPage::refreshCommands()
{
    const bool any = m_table->selectedCount() > 0;
    m_open->setEnabled(m_table->currentId() != 0);
    m_bin->setEnabled(any && !m_view.filter.bin);
    m_bin->setVisible(!m_view.filter.bin);
    m_restore->setEnabled(any && m_view.filter.bin);
    m_restore->setVisible(m_view.filter.bin);
    Q_EMIT commandsChanged();
}

void MeetingsPage::moveSelected(bool toBin)
{
    constexpr int most = 500;
    if (m_table->selectedCount() > most) {
        m_bar->showMessage(MessageBar::Kind::Info, tr("Markera högst %n träffar åt gången.", nullptr, most));
        return;
    }
    moveToBin(m_table->selectedIds(), toBin);
}

void MeetingsPage::moveToBin(const QList<qint64> &ids, bool toBin)
{
    if (ids.isEmpty())
        return;
    // The futures come in the order of the calls: with the last of them all are done.
    auto moved = std::make_shared<QList<qint64>>();
    auto failure = std::make_shared<std::optional<Error>>();
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const bool last = i == ids.size() - 1;
        whenDone(m_context.meetings.setBinned(MeetingId(ids.at(i)), toBin), this, [this, id = ids.at(i), toBin, moved, failure, last](const Status &status) {
            if (status)
                *moved << id;
            else if (!*failure)
                *failure = status.error();
            if (!last)
                return;
            showMoved(*moved, toBin);
            if (*failure)
                showFailure(**failure, {});
        });
    }
}

void MeetingsPage::showMoved(const QList<qint64> &ids, bool toBin)
{
    m_undo = toBin ? ids : QList<qint64>{};
    if (ids.isEmpty())
        return;
    m_bar->showMessage(MessageBar::Kind::Success, toBin ? tr("%n träffar flyttades till papperskorgen.", nullptr, int(ids.size()))
                                                        : tr("%n träffar är återställda.", nullptr, int(ids.size())));
    if (toBin)
        m_bar->addButton(tr("Ångra"), [this] { undo(); })->setObjectName(QStringLiteral("undoBin"));
    Q_EMIT commandsChanged();
}

void MeetingsPage::undo()
{
    moveToBin(std::exchange(m_undo, {}), false);
    m_table->setFocus();
}
