#include "disposalrepository.h"

#include "overwriting.h"
#include "recordrepository.h"
#include "recordtypes.h"
#include "statement.h"
#include "writetransaction.h"

Status DisposalRepository::remove(const QString &table, const QString &where, const QVariantList &values)
{
    Statement statement(m_connection, QStringLiteral("DELETE FROM %1 WHERE %2").arg(table, where));
    const Status status = statement.bindAll(values).run();
    if (status && statement.affected() > 0 && !m_touched.contains(table))
        m_touched << table;
    return status;
}

Result<Disposed> DisposalRepository::dispose(const RecordSchema &schema, qint64 id, const DisposalGrounds &grounds)
{
    m_touched.clear();
    if (const Status status = removeRecord(schema, id, grounds); !status)
        return fail(status.error());
    return Overwriting(m_connection).finish(m_touched) ? Disposed::Overwritten : Disposed::OverwrittenLater;
}

Status DisposalRepository::removeRecord(const RecordSchema &schema, qint64 id, const DisposalGrounds &grounds)
{
    WriteTransaction transaction(m_connection);
    if (const Status status = transaction.begin(); !status)
        return status;
    RecordRepository records(m_connection);
    const auto record = records.find(schema, id);
    if (!record)
        return fail(record.error());
    const auto judgement = judge(schema, id);
    if (!judgement)
        return fail(judgement.error());
    if (const Status status = checkDisposal(m_connection.disposalRule(), *record, grounds, *judgement, m_connection.account()); !status)
        return status;
    if (const Status status = removeParts(schema, id); !status)
        return status;
    if (const Status status = remove(schema.table, QStringLiteral("id = ?"), {id}); !status)
        return status.error().code == ErrorCode::Constraint
            ? fail(ErrorCode::Constraint, tr("Något annat hör till posten, kanske i papperskorgen. Ta bort det först."), status.error().technical) : status;
    if (const Status status = removeTraces(schema, *record); !status)
        return status;
    if (const Status status = Overwriting(m_connection).clearWords(m_touched); !status)
        return status;
    Disposal line;
    line.table = schema.table;
    line.record = id;
    line.title = disposalTitle(schema, *record);
    line.decision = grounds.decision.simplified();
    line.reason = judgement->early ? grounds.reason.simplified() : QString();
    if (const Status status = records.save(line); !status)
        return status;
    return transaction.commit();
}

/// Rows that are part of the record: each refers only to earlier tables, so the last table goes first.
Status DisposalRepository::removeParts(const RecordSchema &schema, qint64 id)
{
    const auto schemas = allSchemas();
    for (auto it = schemas.crbegin(); it != schemas.crend(); ++it) {
        const RecordSchema &part = **it;
        const int root = part.indexOf(part.root);
        if (root < 0 || part.fields.at(root).reference != schema.table)
            continue;
        if (const Status status = remove(part.table, part.root + QStringLiteral(" = ?"), {id}); !status)
            return status;
    }
    // Relations that others had to it and have put away; they are in no list of the bin.
    if (schema.table == QLatin1String("issue")) {
        if (const Status status = remove(QStringLiteral("issue_relation"), QStringLiteral("other_id = ? AND deleted_at IS NOT NULL"), {id}); !status)
            return status;
    }
    return remove(QStringLiteral("attachment"), QStringLiteral("owner_id = ?"), {id});
}

Status DisposalRepository::removeTraces(const RecordSchema &schema, const Record &record)
{
    if (const Status status = remove(QStringLiteral("attachment_content"), QStringLiteral("NOT EXISTS (SELECT 1 FROM attachment WHERE attachment.sha256 = attachment_content.sha256)"), {}); !status)
        return status;
    if (const Status status = remove(QStringLiteral("draft"), QStringLiteral("subject_id = ?"), {record.id}); !status)
        return status;
    // History is kept under the record that a part belongs to.
    const int root = schema.indexOf(schema.root);
    if (root >= 0)
        return remove(QStringLiteral("change"), QStringLiteral("root_id = ? AND row_id = ?"), {record.values.value(root), record.id});
    return remove(QStringLiteral("change"), QStringLiteral("root_id = ?"), {record.id});
}

Result<QList<Disposal>> DisposalRepository::list(int limit, QDate from, QDate to)
{
    Selection selection;
    QStringList where;
    if (from.isValid()) {
        where << QStringLiteral("changed_at >= ?");
        selection.values << storedStamp(from.startOfDay());
    }
    if (to.isValid()) {
        where << QStringLiteral("changed_at < ?");
        selection.values << storedStamp(to.addDays(1).startOfDay());
    }
    selection.where = where.join(QStringLiteral(" AND "));
    selection.order = QStringLiteral("changed_at DESC, id DESC LIMIT %1").arg(limit);
    return RecordRepository(m_connection).list<Disposal>(selection);
}
