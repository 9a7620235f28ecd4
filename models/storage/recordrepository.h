#pragma once

#include "connection.h"
#include "record.h"

/// Which rows of a table: `where` is SQL with placeholders over its columns, `order` SQL; both written by the program, never by people.
struct Selection {
    QString where;
    QVariantList values;
    QString order;  ///< empty = the table's own order
    bool bin = false;  ///< the rows in the bin instead of the others
};

/// Reads and writes the rows of any table by its description. Synchronous, on the connection's thread. Every write adds one to the
/// revision, stamps who and when, and leaves the former values in the history (triggers).
class RecordRepository
{
    Q_DECLARE_TR_FUNCTIONS(RecordRepository)
public:
    explicit RecordRepository(Connection &connection) : m_connection(connection) {}

    /// Also a row in the bin (see Record::deletedAt). Errors: NotFound.
    Result<Record> find(const RecordSchema &schema, qint64 id);
    Result<QList<Record>> list(const RecordSchema &schema, const Selection &selection = {});
    /// Inserts a record without a revision, else updates the one of that revision, and fills in id, revision and stamps.
    /// Errors: Conflict (saved by somebody in between; nothing is written), NotFound, Constraint.
    Status save(const RecordSchema &schema, Record &record);
    /// Moves a row to the bin or back. Errors: NotFound.
    Status setBinned(const RecordSchema &schema, qint64 id, bool binned);

    template<class T, class IdType> Result<T> find(IdType id)
    {
        auto record = find(recordType<T>().schema(), id.value);
        if (!record)
            return fail(record.error());
        return recordType<T>().fromRecord(*record);
    }
    template<class T> Result<QList<T>> list(const Selection &selection = {})
    {
        auto records = list(recordType<T>().schema(), selection);
        if (!records)
            return fail(records.error());
        QList<T> values;
        values.reserve(records->size());
        for (const Record &record : std::as_const(*records))
            values << recordType<T>().fromRecord(record);
        return values;
    }
    template<class T> Status save(T &value)
    {
        Record record = recordType<T>().toRecord(value);
        const Status status = save(recordType<T>().schema(), record);
        if (status)
            value = recordType<T>().fromRecord(record);
        return status;
    }

    Connection &connection() { return m_connection; }

private:
    Status insert(const RecordSchema &schema, Record &record);
    Status update(const RecordSchema &schema, Record &record);
    QVariantList storedValues(const RecordSchema &schema, const Record &record) const;
    Connection &m_connection;
};

/// Time stamps as they are stored.
QString storedStamp(const QDateTime &time);
QDateTime fromStoredStamp(const QString &text);
