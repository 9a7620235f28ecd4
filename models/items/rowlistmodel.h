#pragma once

#include "idlistmodel.h"
#include "whendone.h"

#include <QCache>
#include <optional>

/// An IdListModel whose rows have values of type Row, of which the few thousand used last are kept. After a change the former
/// value is shown until the new one is here, so that a list does not flicker while others write.
template<class Row> class RowListModel : public IdListModel
{
public:
    /// Rows kept; a screen shows about fifty.
    static constexpr int keptRows = 4000;

protected:
    explicit RowListModel(QObject *parent = nullptr) : IdListModel(parent), m_kept(keptRows) {}

    /// The value of a row as far as it is known; what is missing or outdated is fetched. Null: not known yet, or gone.
    const Row *row(int row) const
    {
        const qint64 id = idAt(row);
        if (!id)
            return nullptr;
        const Kept *kept = m_kept.object(id);
        if (!kept || kept->round != m_round)
            want(row);
        return kept && kept->row ? &*kept->row : nullptr;
    }
    virtual QFuture<Result<QList<Row>>> readRowValues(const QList<qint64> &ids) = 0;
    virtual qint64 idOf(const Row &row) const = 0;

    void rowsOutdated() override { ++m_round; }
    bool isKept(qint64 id) const override
    {
        const Kept *kept = m_kept.object(id);
        return kept && kept->round == m_round;
    }
    void readRows(const QList<qint64> &ids, quint64 ticket) override
    {
        whenDone(readRowValues(ids), this, [this, ids, ticket](Result<QList<Row>> rows) {
            if (!isCurrent(ticket))
                return;
            if (!rows) {
                rowsFailed(ticket, rows.error());
                return;
            }
            for (Row &row : *rows) {
                const qint64 id = idOf(row);
                m_kept.insert(id, new Kept{m_round, std::move(row)});
            }
            // A row that is gone is kept as such, or it would be asked for at every painting until the list is read again.
            for (qint64 id : ids) {
                if (!isKept(id))
                    m_kept.insert(id, new Kept{m_round, {}});
            }
            rowsRead(ticket);
        });
    }

private:
    struct Kept {
        quint64 round = 0;  ///< of rowsOutdated() in which it was read
        std::optional<Row> row;
    };
    mutable QCache<qint64, Kept> m_kept;
    quint64 m_round = 1;
};
