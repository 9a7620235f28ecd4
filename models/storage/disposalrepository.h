#pragma once

#include "connection.h"
#include "disposal.h"
#include "disposed.h"

/// Disposes of what is in the bin (gallring), and keeps the log of it. Synchronous, on the connection's thread.
class DisposalRepository
{
    Q_DECLARE_TR_FUNCTIONS(DisposalRepository)
public:
    explicit DisposalRepository(Connection &connection) : m_connection(connection) {}

    /// Removes a record in the bin for good, in one transaction with its parts, its files, everybody's drafts of it and its whole history, and
    /// writes the line of the log. The connection's disposalRule() holds. Errors: Denied, Invalid (field "decision" or "reason"), NotFound, Constraint
    /// (something refers to it); then nothing has changed. It ends with the text written over on the disk, or says that readers hold that up.
    Result<Disposed> dispose(const RecordSchema &schema, qint64 id, const DisposalGrounds &grounds);
    /// What the rules say of a record today, in the bin or not. Errors: NotFound.
    Result<Retention::Judgement> judge(const RecordSchema &schema, qint64 id);
    /// What the rules have let go of, the longest overdue first, at most `limit`; also what is in the bin already.
    Result<QList<DueRecord>> due(int limit);
    Result<QList<Retention::Rule>> rules();
    /// The latest first, at most `limit` of them, of these local days; an invalid one is no limit.
    Result<QList<Disposal>> list(int limit, QDate from = {}, QDate to = {});

private:
    Result<QDate> endOf(const RecordSchema &schema, const Record &record);
    Status removeParts(const RecordSchema &schema, qint64 id);
    Status removeTraces(const RecordSchema &schema, const Record &record);
    Status removeRecord(const RecordSchema &schema, qint64 id, const DisposalGrounds &grounds);
    Status remove(const QString &table, const QString &where, const QVariantList &values);
    Connection &m_connection;
    QStringList m_touched;  ///< tables that something was removed from
};
