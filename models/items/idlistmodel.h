#pragma once

#include "result.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QFuture>
#include <QTimer>

/// A list as long as the table it shows: only the ids are held (8 bytes a row, in the order of the SQL), so that the row count and
/// the scroll bar are true; the values of rows are read when somebody asks for them (RowListModel keeps them). Sorting and filtering
/// are new queries. When the ids change, indexes are moved to where their ids went, so that selection and current row survive.
///
/// Everything read comes with the generation it was asked in; what comes late is dropped. Window thread only.
class IdListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class State { Loading, Ready, Failed };
    /// Least time in milliseconds between two refreshes that writing causes.
    static constexpr int refreshPause = 300;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : count(); }
    int count() const { return int(m_ids.size()); }
    const QList<qint64> &ids() const { return m_ids; }
    qint64 idAt(int row) const { return m_ids.value(row); }  ///< 0 outside the list
    /// -1 when the id is not in the list. One scan: about a millisecond in a million.
    int rowOf(qint64 id) const;

    State state() const { return m_state; }
    /// Whether the ids of the latest query are here: before that an empty list says nothing.
    bool isLoaded() const { return m_shown == m_wantedQuery; }
    const Error &error() const { return m_error; }

    /// Reads the ids again at once; also the way to try again after a failure.
    void refresh();
    /// Reads them again soon, however often it is called.
    void refreshLater();

Q_SIGNALS:
    void stateChanged();
    void idsAboutToChange();
    /// `newQuery`: another filter or order than before, not merely later contents.
    void idsChanged(bool newQuery);

protected:
    explicit IdListModel(QObject *parent = nullptr);

    /// The query is another now; only the newest one is answered.
    void requery();
    /// Ids in the order of the query.
    virtual QFuture<Result<QList<qint64>>> readIds() = 0;
    /// Starts reading the values of rows; rowsRead() or rowsFailed() must follow with the same ticket.
    virtual void readRows(const QList<qint64> &ids, quint64 ticket) = 0;
    /// What is kept of rows is from before a change.
    virtual void rowsOutdated() = 0;
    virtual bool isKept(qint64 id) const = 0;

    /// Somebody looks at a row whose value is missing: it is fetched with the others of this turn of the event loop.
    void want(int row) const;
    bool isCurrent(quint64 ticket) const { return ticket == m_ticket; }
    void rowsRead(quint64 ticket);
    void rowsFailed(quint64 ticket, const Error &error);

private:
    void start();
    void idsRead(quint64 query, Result<QList<qint64>> result);
    void grow();
    void replaceIds(QList<qint64> ids);
    void reorder(QList<qint64> ids);
    void idsInPlace();
    void fetchWanted();
    QList<int> rowsToFetch() const;
    void setState(State state, const Error &error = {});

    QList<qint64> m_ids;
    State m_state = State::Loading;
    Error m_error;
    quint64 m_wantedQuery = 1;  ///< counts requery()
    quint64 m_shown = 0;        ///< the query whose ids these are
    quint64 m_arrived = 0;      ///< the query whose ids are coming in
    bool m_newQuery = false;
    bool m_reading = false;
    bool m_again = false;       ///< something came up while the ids were read
    QList<qint64> m_incoming;   ///< read, but not all rows for them are there yet
    QTimer m_growth;
    QElapsedTimer m_readTime;
    QTimer m_pause;
    bool m_refreshDue = false;

    mutable QList<int> m_wanted;  ///< rows asked for in this turn
    QList<int> m_pending;         ///< rows still to fetch, the latest asked for first
    QList<int> m_fetching;
    quint64 m_ticket = 0;
    mutable QTimer m_turn;
};
