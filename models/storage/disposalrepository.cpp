#include "disposalrepository.h"

#include "dialect.h"
#include "recordrepository.h"
#include "recordtypes.h"
#include "statement.h"
#include "writetransaction.h"

Status DisposalRepository::run(const QString &sql, const QVariantList &values) { return Statement(m_connection, sql).bindAll(values).run(); }

Status DisposalRepository::dispose(const RecordSchema &schema, qint64 id, const QString &decision)
{
    // What is removed is written over in the file, not only marked as free.
    if (m_connection.dialect().isSqlite()) {
        if (const Status status = m_connection.execute({QStringLiteral("PRAGMA secure_delete = ON")}); !status)
            return status;
    }
    WriteTransaction transaction(m_connection);
    if (const Status status = transaction.begin(); !status)
        return status;
    RecordRepository records(m_connection);
    const auto record = records.find(schema, id);
    if (!record)
        return fail(record.error());
    if (const Status status = checkDisposal(m_connection.disposalRule(), *record, decision, m_connection.user()); !status)
        return status;
    if (const Status status = removeParts(schema, id); !status)
        return status;
    if (const Status status = run(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(schema.table), {id}); !status)
        return status.error().code == ErrorCode::Constraint
            ? fail(ErrorCode::Constraint, tr("Något annat hör till posten, kanske i papperskorgen. Ta bort det först."), status.error().technical) : status;
    if (const Status status = removeTraces(schema, *record); !status)
        return status;
    Disposal line;
    line.table = schema.table;
    line.record = id;
    line.title = disposalTitle(schema, *record);
    line.decision = decision.simplified();
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
        if (const Status status = run(QStringLiteral("DELETE FROM %1 WHERE %2 = ?").arg(part.table, part.root), {id}); !status)
            return status;
    }
    // Relations that others had to it and have put away; they are in no list of the bin.
    if (schema.table == QLatin1String("issue")) {
        if (const Status status = run(QStringLiteral("DELETE FROM issue_relation WHERE other_id = ? AND deleted_at IS NOT NULL"), {id}); !status)
            return status;
    }
    return run(QStringLiteral("DELETE FROM attachment WHERE owner_id = ?"), {id});
}

Status DisposalRepository::removeTraces(const RecordSchema &schema, const Record &record)
{
    if (const Status status = run(QStringLiteral("DELETE FROM attachment_content WHERE NOT EXISTS (SELECT 1 FROM attachment WHERE attachment.sha256 = attachment_content.sha256)"), {}); !status)
        return status;
    if (const Status status = run(QStringLiteral("DELETE FROM draft WHERE subject_id = ?"), {record.id}); !status)
        return status;
    // History is kept under the record that a part belongs to.
    const int root = schema.indexOf(schema.root);
    if (root >= 0)
        return run(QStringLiteral("DELETE FROM change WHERE root_id = ? AND row_id = ?"), {record.values.value(root), record.id});
    return run(QStringLiteral("DELETE FROM change WHERE root_id = ?"), {record.id});
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
