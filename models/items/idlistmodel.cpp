#include "idlistmodel.h"

#include "indexmove.h"
#include "whendone.h"

#include <algorithm>

namespace {
// More rows than any screen shows, few enough for one quick query together with the rows read ahead on either side.
constexpr int mostPending = 200;
constexpr int readAhead = 50;
// A header needs some 20 ms for a million new rows at once; in steps of this many the window answers in between.
constexpr int growthStep = 200'000;
}

IdListModel::IdListModel(QObject *parent) : QAbstractTableModel(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(refreshPause);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_refreshDue)
            refresh();
    });
    m_turn.setSingleShot(true);
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &IdListModel::fetchWanted);
    m_growth.setSingleShot(true);
    m_growth.setInterval(0);
    connect(&m_growth, &QTimer::timeout, this, &IdListModel::grow);
}

int IdListModel::rowOf(qint64 id) const
{
    return id ? int(m_ids.indexOf(id)) : -1;
}

void IdListModel::setState(State state, const Error &error)
{
    if (m_state == state && state != State::Failed)
        return;
    m_state = state;
    m_error = error;
    Q_EMIT stateChanged();
}

void IdListModel::requery()
{
    ++m_wantedQuery;
    refresh();
}

void IdListModel::refresh()
{
    m_refreshDue = false;
    if (m_reading || m_growth.isActive())
        m_again = true;
    else
        start();
}

void IdListModel::refreshLater()
{
    m_refreshDue = true;
    if (!m_pause.isActive() && !m_reading && !m_growth.isActive())
        refresh();
}

void IdListModel::start()
{
    m_reading = true;
    m_again = false;
    m_readTime.start();
    setState(State::Loading);
    whenDone(readIds(), this, [this, query = m_wantedQuery](Result<QList<qint64>> result) { idsRead(query, std::move(result)); });
}

void IdListModel::idsRead(quint64 query, Result<QList<qint64>> result)
{
    m_reading = false;
    // A list that takes a second to read is not read every second while somebody imports.
    m_pause.start(std::max(refreshPause, int(m_readTime.elapsed())));
    if (query != m_wantedQuery) {
        start();
        return;
    }
    if (!result) {
        setState(State::Failed, result.error());
        if (m_again)
            start();
        return;
    }
    m_newQuery = m_newQuery || query != m_shown;
    m_arrived = query;
    // Rows on their way were asked for by their places in the old list.
    ++m_ticket;
    m_fetching.clear();
    m_pending.clear();
    m_wanted.clear();
    if (query == m_shown)
        rowsOutdated();
    Q_EMIT idsAboutToChange();
    m_incoming = std::move(*result);
    grow();
}

/// Makes rows for what came, some in each turn of the event loop, and then puts the ids in their places.
void IdListModel::grow()
{
    m_growth.stop();
    const int after = int(m_incoming.size());
    if (after - count() > growthStep) {
        const int from = count();
        const int to = from + growthStep;
        // In an empty list they are shown as they come; else what is shown stays until all can change places.
        const bool inOrder = std::equal(m_ids.cbegin(), m_ids.cend(), m_incoming.cbegin());
        beginInsertRows({}, from, to - 1);
        m_ids.reserve(after);
        m_ids.resize(to);
        if (inOrder)
            std::copy(m_incoming.cbegin() + from, m_incoming.cbegin() + to, m_ids.begin() + from);
        endInsertRows();
        m_growth.start();
        return;
    }
    replaceIds(std::exchange(m_incoming, {}));
    idsInPlace();
}

void IdListModel::idsInPlace()
{
    m_shown = m_arrived;
    if (m_again)
        start();
    else
        setState(State::Ready);
    Q_EMIT idsChanged(std::exchange(m_newQuery, false));
}

/// The row count changes by rows at the end, which come before and go after the rows change places: so no index that lives on is ever
/// outside the list.
void IdListModel::replaceIds(QList<qint64> ids)
{
    const int before = count();
    const int after = int(ids.size());
    if (after > before && std::equal(m_ids.cbegin(), m_ids.cend(), ids.cbegin())) {
        beginInsertRows({}, before, after - 1);
        m_ids = std::move(ids);
        endInsertRows();
        return;
    }
    if (ids == m_ids) {
        if (after > 0)
            Q_EMIT dataChanged(index(0, 0), index(after - 1, columnCount() - 1));
        return;
    }
    if (after == 0) {
        beginRemoveRows({}, 0, before - 1);
        m_ids.clear();
        endRemoveRows();
        return;
    }
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_ids.resize(after);
        endInsertRows();
    }
    ids.resize(std::max(before, after));
    reorder(std::move(ids));
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_ids.resize(after);
        endRemoveRows();
    }
}

void IdListModel::reorder(QList<qint64> ids)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    const QList<int> rows = IndexMove::targetRows(from, m_ids, ids);
    m_ids = std::move(ids);
    QModelIndexList to;
    to.reserve(from.size());
    for (qsizetype i = 0; i < from.size(); ++i)
        to << (rows.at(i) < 0 ? QModelIndex() : index(rows.at(i), from.at(i).column()));
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void IdListModel::want(int row) const
{
    // After a failure nothing is asked for until the list is read again: painting would otherwise ask for ever.
    if (m_state == State::Failed)
        return;
    m_wanted << row;
    if (!m_turn.isActive())
        m_turn.start();
}

void IdListModel::fetchWanted()
{
    std::sort(m_wanted.begin(), m_wanted.end());
    m_wanted.erase(std::unique(m_wanted.begin(), m_wanted.end()), m_wanted.end());
    for (int row : std::as_const(m_pending)) {
        if (m_wanted.size() >= mostPending)
            break;
        if (!m_wanted.contains(row))
            m_wanted << row;
    }
    m_pending = std::exchange(m_wanted, {});
    if (m_pending.size() > mostPending)
        m_pending.resize(mostPending);
    if (m_pending.isEmpty() || !m_fetching.isEmpty())
        return;
    m_fetching = rowsToFetch();
    m_pending.clear();
    if (m_fetching.isEmpty())
        return;
    QList<qint64> ids;
    ids.reserve(m_fetching.size());
    for (int row : std::as_const(m_fetching))
        ids << idAt(row);
    readRows(ids, m_ticket);
}

/// The pending rows, and some before and after the block they begin with, for scrolling on.
QList<int> IdListModel::rowsToFetch() const
{
    QList<int> rows;
    const auto add = [this, &rows](int row) {
        if (row >= 0 && row < count() && !isKept(idAt(row)))
            rows << row;
    };
    std::for_each(m_pending.cbegin(), m_pending.cend(), add);
    if (rows.isEmpty())
        return rows;
    const auto [lowest, highest] = std::minmax_element(rows.cbegin(), rows.cend());
    const int first = *lowest;
    const int last = *highest;
    for (int distance = 1; distance <= readAhead; ++distance) {
        add(first - distance);
        add(last + distance);
    }
    return rows;
}

void IdListModel::rowsRead(quint64 ticket)
{
    if (!isCurrent(ticket))
        return;
    const auto [first, last] = std::minmax_element(m_fetching.cbegin(), m_fetching.cend());
    const QModelIndex from = index(*first, 0);
    const QModelIndex to = index(*last, columnCount() - 1);
    m_fetching.clear();
    Q_EMIT dataChanged(from, to);
    if (!m_pending.isEmpty())
        m_turn.start();
}

void IdListModel::rowsFailed(quint64 ticket, const Error &error)
{
    if (!isCurrent(ticket))
        return;
    m_fetching.clear();
    m_pending.clear();
    m_wanted.clear();
    setState(State::Failed, error);
}
