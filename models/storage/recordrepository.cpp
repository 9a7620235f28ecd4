#include "recordrepository.h"

#include "sortkey.h"
#include "statement.h"
#include "textnorm.h"

QString storedStamp(const QDateTime &time) { return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString(); }

QDateTime fromStoredStamp(const QString &text) { return text.isEmpty() ? QDateTime() : QDateTime::fromString(text, Qt::ISODateWithMs); }

static QString columnList(const RecordSchema &schema)
{
    QString list = QStringLiteral("id, revision, changed_at, changed_by, deleted_at");
    for (const FieldInfo &field : schema.fields)
        list += QStringLiteral(", ") + field.name;
    return list;
}

static Record readRecord(const RecordSchema &schema, const Statement &row)
{
    Record record{row.integer(0), int(row.integer(1)), fromStoredStamp(row.text(2)), row.text(3), fromStoredStamp(row.text(4)), {}};
    record.values.reserve(schema.fields.size());
    for (int i = 0; i < schema.fields.size(); ++i)
        record.values << (row.isNull(5 + i) ? QVariant() : row.value(5 + i));
    return record;
}

Result<Record> RecordRepository::find(const RecordSchema &schema, qint64 id)
{
    Statement statement(m_connection, QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(columnList(schema), schema.table));
    statement.bind(id);
    if (const Status status = statement.run(); !status)
        return fail(status.error());
    if (statement.next())
        return readRecord(schema, statement);
    if (const Status status = statement.finished(); !status)
        return fail(status.error());
    return fail(ErrorCode::NotFound, tr("Posten finns inte längre i databasen."), schema.table + u' ' + QString::number(id));
}

Result<QList<Record>> RecordRepository::list(const RecordSchema &schema, const Selection &selection)
{
    const QString order = !selection.order.isEmpty() ? selection.order
        : schema.sorted                              ? QStringLiteral("sort_key, id")
        : schema.indexOf(u"position") >= 0           ? QStringLiteral("position, id")
                                                     : QStringLiteral("id");
    QString where = selection.bin ? QStringLiteral("deleted_at IS NOT NULL") : QStringLiteral("deleted_at IS NULL");
    if (!selection.where.isEmpty())
        where += QStringLiteral(" AND (") + selection.where + u')';
    Statement statement(m_connection, QStringLiteral("SELECT %1 FROM %2 WHERE %3 ORDER BY %4").arg(columnList(schema), schema.table, where, order));
    statement.bindAll(selection.values);
    QList<Record> records;
    const Status status = statement.forEach([&](const Statement &row) { records << readRecord(schema, row); });
    if (!status)
        return fail(status.error());
    return records;
}

Status RecordRepository::save(const RecordSchema &schema, Record &record)
{
    return record.revision == 0 ? insert(schema, record) : update(schema, record);
}

QVariantList RecordRepository::storedValues(const RecordSchema &schema, const Record &record) const
{
    QVariantList values;
    for (qsizetype i = 0; i < schema.fields.size(); ++i) {
        QVariant value = record.values.value(i);
        // Numbers and references that are not there are NULL; a text, date or time that is not there is the empty text.
        const bool number = isNullable(schema.fields.at(i).kind);
        if (number && value.userType() == QMetaType::QString && value.toString().isEmpty())
            value = QVariant();
        else if (!number && value.isNull())
            value = QStringLiteral("");
        values << value;
    }
    if (schema.sorted)
        values << sortKey(TextNorm::normalized(record.values.value(schema.indexOf(schema.display)).toString()));
    return values;
}

Status RecordRepository::insert(const RecordSchema &schema, Record &record)
{
    QString columns = columnList(schema);
    qsizetype count = 5 + schema.fields.size();
    if (schema.sorted) {
        columns += QStringLiteral(", sort_key");
        ++count;
    }
    Statement statement(m_connection, QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(schema.table, columns, QStringList(count, QStringLiteral("?")).join(u',')));
    const qint64 id = record.id != 0 ? record.id : newId();
    const QString stamp = m_connection.stamp();
    statement.bind(id).bind(1).bind(stamp).bind(m_connection.author()).bind(record.deletedAt.isValid() ? QVariant(storedStamp(record.deletedAt)) : QVariant());
    statement.bindAll(storedValues(schema, record));
    if (const Status status = statement.run(); !status)
        return status;
    record.id = id;
    record.revision = 1;
    record.changedAt = fromStoredStamp(stamp);
    record.changedBy = m_connection.author();
    return {};
}

Status RecordRepository::update(const RecordSchema &schema, Record &record)
{
    QString columns = QStringLiteral("revision = revision + 1, changed_at = ?, changed_by = ?, deleted_at = ?");
    for (const FieldInfo &field : schema.fields)
        columns += QStringLiteral(", ") + field.name + QStringLiteral(" = ?");
    if (schema.sorted)
        columns += QStringLiteral(", sort_key = ?");
    Statement statement(m_connection, QStringLiteral("UPDATE %1 SET %2 WHERE id = ? AND revision = ?").arg(schema.table, columns));
    const QString stamp = m_connection.stamp();
    statement.bind(stamp).bind(m_connection.author()).bind(record.deletedAt.isValid() ? QVariant(storedStamp(record.deletedAt)) : QVariant());
    statement.bindAll(storedValues(schema, record)).bind(record.id).bind(record.revision);
    if (const Status status = statement.run(); !status)
        return status;
    if (statement.affected() == 0) {
        const auto present = find(schema, record.id);
        if (!present)
            return fail(present.error());
        return fail(ErrorCode::Conflict, tr("Posten har ändrats av %1 sedan du öppnade den. Din text är kvar.").arg(present->changedBy), schema.table + u' ' + QString::number(record.id));
    }
    ++record.revision;
    record.changedAt = fromStoredStamp(stamp);
    record.changedBy = m_connection.author();
    return {};
}

Status RecordRepository::setBinned(const RecordSchema &schema, qint64 id, bool binned)
{
    Statement statement(m_connection, QStringLiteral("UPDATE %1 SET deleted_at = ?, revision = revision + 1, changed_at = ?, changed_by = ? WHERE id = ? AND deleted_at IS %2 NULL")
        .arg(schema.table, binned ? QString() : QStringLiteral("NOT")));
    const QString stamp = m_connection.stamp();
    statement.bind(binned ? QVariant(stamp) : QVariant()).bind(stamp).bind(m_connection.author()).bind(id);
    if (const Status status = statement.run(); !status)
        return status;
    if (statement.affected() == 0)
        return fail(ErrorCode::NotFound, binned ? tr("Posten ligger redan i papperskorgen eller finns inte längre.") : tr("Posten finns inte i papperskorgen."), schema.table + u' ' + QString::number(id));
    return {};
}
