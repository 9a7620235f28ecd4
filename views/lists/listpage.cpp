#include "lists/listpage.h"

#include "records/disposing.h"
#include "idlistmodel.h"
#include "lists/idlisttable.h"
#include "lists/listfilterbar.h"
#include "lists/savedviewsbutton.h"
#include "shell/uistate.h"
#include "swedishformat.h"
#include "whendone.h"
#include "widgets/emptystate.h"
#include "widgets/messagebar.h"
#include "widgets/sectionheader.h"

#include <QAction>
#include <QMenu>
#include <QStackedWidget>

// What a list page does; how it is put together is in listpagebuild.cpp.

ListPage::~ListPage() = default;

QList<qint64> ListPage::currentIds() const { return m_parts.model->ids(); }
QList<qint64> ListPage::selectedIds() const { return m_parts.table->selectedIds(); }

Page::Features ListPage::features() const
{
    Features features = Features(CanFilter) | CanCreate;
    features.setFlag(CanEdit, m_parts.table->currentId() != 0);
    features.setFlag(CanStep, m_parts.model->count() > 0);
    features.setFlag(CanUndo, !m_undo.isEmpty());
    return features;
}

QList<QAction *> ListPage::menuActions(MenuId menu) const
{
    QList<QAction *> actions;
    if (menu == m_parts.menu)
        actions << m_open << m_parts.commands << (m_parts.query->isBin() ? m_restore : m_bin);
    if (menu == MenuId::View)
        actions << m_viewsButton->viewsMenu()->menuAction() << m_parts.table->columnsMenu()->menuAction() << m_refresh;
    return actions << m_added.value(menu);
}

void ListPage::addCommand(MenuId menu, QAction *command)
{
    m_added[menu] << command;
    Q_EMIT commandsChanged();
}

void ListPage::focusFilter() { m_parts.filter->focusText(); }
void ListPage::editCurrent() { openRecord(m_parts.table->currentId()); }
void ListPage::goNext() { m_parts.table->setCurrentRow(std::min(m_parts.table->currentIndex().row() + 1, m_parts.model->count() - 1)); }
void ListPage::goPrevious() { m_parts.table->setCurrentRow(std::max(m_parts.table->currentIndex().row() - 1, 0)); }

void ListPage::activated()
{
    m_parts.views->reload();
    m_parts.filter->reload();
    // A view that people have kept is asked for as soon as it is known what it is.
    if (!m_parts.model->isLoaded() && !isSeeking() && m_start.isEmpty())
        query();
    readTotals();
    if (!m_parts.filter->isAncestorOf(focusWidget()))
        m_parts.table->setFocus();
}

void ListPage::viewsRead(bool readable)
{
    const auto entry = m_parts.views->find(m_start);
    if (m_start.isEmpty() || (readable && !entry && !m_parts.views->isComplete()))
        return;
    if (entry)
        begin(*entry);
    query();
}

void ListPage::showView(const QString &key)
{
    if (const auto entry = m_parts.views->find(key))
        showEntry(*entry);
}

void ListPage::begin(const SavedViews::Entry &entry)
{
    m_parts.query->begin(entry.definition);
    m_viewsButton->setCurrent(entry.key, false);
    viewShown();
}

void ListPage::showEntry(const SavedViews::Entry &entry)
{
    m_parts.query->take(entry.definition);
    m_viewsButton->setCurrent(entry.key, false);
    if (!m_parts.query->isBin())
        m_context.state.setValue(m_parts.name + QStringLiteral("/view"), entry.key);
    viewShown();
    query();
}

void ListPage::query()
{
    m_start.clear();
    m_parts.query->ask();
    const auto entry = m_parts.views->find(m_viewsButton->current());
    m_viewsButton->setCurrent(m_viewsButton->current(), !entry || !m_parts.query->isSelectionOf(entry->definition));
    refreshCommands();
}

void ListPage::idsChanged(bool newQuery)
{
    // The order may have been chosen in the header.
    m_parts.query->takeOrder();
    idsShown();
    if (newQuery && !m_parts.table->currentIndex().isValid())
        m_parts.table->setCurrentRow(0);
    if (!newQuery) {
        selectionChanged();
        readTotals();
    }
    refreshCount();
    refreshEmpty();
    refreshCommands();
}

void ListPage::totalsRead()
{
    refreshCount();
    refreshEmpty();
}

void ListPage::refreshCount()
{
    const int shown = m_parts.model->count();
    if (!m_parts.model->isLoaded())
        m_head->setTitle(tr("Hämtar …"));
    else if (m_parts.query->isBin())
        m_head->setTitle(tr("%1 i papperskorgen").arg(SwedishFormat::number(shown)));
    else
        m_head->setTitle(countWords(shown));
}

void ListPage::refreshEmpty()
{
    const bool empty = m_parts.model->isLoaded() && m_parts.model->count() == 0;
    m_list->setCurrentIndex(empty ? 1 : 0);
    m_parts.detail->setVisible(!empty);
    if (!empty)
        return;
    const Empty why = m_parts.query->restricts() && !hasNothing() ? Empty::Filtered : m_parts.query->isBin() ? Empty::Bin : Empty::Nothing;
    const EmptyWords words = emptyWords(why);
    m_empty->setIcon(words.icon);
    m_empty->setTexts(words.headline, words.sentence);
    m_empty->setButton(words.button);
}

void ListPage::emptyActivated()
{
    if (m_parts.query->restricts() && !hasNothing())
        m_parts.filter->clear();
    else
        fillEmpty();
}

void ListPage::stateChanged()
{
    refreshCount();
    if (m_parts.model->state() == IdListModel::State::Failed) {
        m_failureShown = true;
        showFailure(m_parts.model->error(), [this] { m_parts.model->refresh(); });
    } else if (m_parts.model->state() == IdListModel::State::Ready && m_failureShown) {
        m_failureShown = false;
        m_bar->dismiss();
    }
}

void ListPage::showFailure(const Error &error, std::function<void()> again)
{
    m_bar->showMessage(MessageBar::Kind::Error, error.message);
    if (again)
        m_bar->addButton(tr("Försök igen"), [this, again = std::move(again)] {
            m_bar->dismiss();
            again();
        });
}

void ListPage::selectionChanged()
{
    const int selected = m_parts.table->selectedCount();
    showSelected(selected == 1 ? m_parts.table->currentId() : 0, selected);
    refreshCommands();
}

void ListPage::refreshCommands()
{
    const bool any = m_parts.table->selectedCount() > 0;
    const bool bin = m_parts.query->isBin();
    m_open->setEnabled(m_parts.table->currentId() != 0);
    m_bin->setEnabled(any && !bin);
    m_bin->setVisible(!bin);
    m_restore->setEnabled(any && bin);
    m_restore->setVisible(bin);
    Q_EMIT commandsChanged();
}

void ListPage::moveSelected(bool toBin)
{
    constexpr int most = 500;
    if (m_parts.table->selectedCount() > most)
        m_bar->showMessage(MessageBar::Kind::Info, tooManyWords(most));
    else
        moveToBin(m_parts.table->selectedIds(), toBin);
}

void ListPage::moveToBin(const QList<qint64> &ids, bool toBin)
{
    // The futures come in the order of the calls: with the last of them all are done.
    auto moved = std::make_shared<QList<qint64>>();
    auto failure = std::make_shared<std::optional<Error>>();
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const bool last = i == ids.size() - 1;
        whenDone(moveRecord(ids.at(i), toBin), this, [this, id = ids.at(i), toBin, moved, failure, last](const Status &status) {
            if (status)
                *moved << id;
            else if (!*failure)
                *failure = status.error();
            if (!last)
                return;
            showMoved(*moved, toBin);
            if (*failure)
                showFailure(**failure);
        });
    }
}

void ListPage::showMoved(const QList<qint64> &ids, bool toBin)
{
    m_undo = toBin ? ids : QList<qint64>{};
    if (ids.isEmpty())
        return;
    m_bar->showMessage(MessageBar::Kind::Success, movedWords(toBin, int(ids.size())));
    if (toBin)
        Disposing::addUndo(m_context, m_bar, ids, tr("Ångra"), [this] { undo(); })->setObjectName(QStringLiteral("undoBin"));
    Q_EMIT commandsChanged();
}

void ListPage::undo()
{
    moveToBin(std::exchange(m_undo, {}), false);
    m_parts.table->setFocus();
}
