#include "recordservice.h"

#include "historyrepository.h"
#include "recordcheck.h"
#include "recordrepository.h"
#include "recordtypes.h"
#include "textnorm.h"
#include "words.h"
#include "writetransaction.h"

#include <algorithm>

QFuture<Result<QList<Record>>> RecordService::list(const RecordSchema &schema, const RecordFilter &filter)
{
    return m_database.read([&schema, filter](Connection &connection) -> Result<QList<Record>> {
        Selection selection;
        selection.bin = filter.bin;
        if (!filter.parentField.isEmpty()) {
            selection.where = filter.parent != 0 ? filter.parentField + QStringLiteral(" = ?") : filter.parentField + QStringLiteral(" IS NULL");
            if (filter.parent != 0)
                selection.values << filter.parent;
        }
        auto records = RecordRepository(connection).list(schema, selection);
        if (!records || filter.text.trimmed().isEmpty())
            return records;
        const QString wanted = TextNorm::folded(filter.text.trimmed());
        records->removeIf([&](const Record &record) {
            return std::none_of(record.values.cbegin(), record.values.cend(), [&wanted](const QVariant &value) {
                return value.userType() == QMetaType::QString && TextNorm::folded(value.toString()).contains(wanted);
            });
        });
        return records;
    });
}

QFuture<Result<Record>> RecordService::find(const RecordSchema &schema, qint64 id)
{
    return m_database.read([&schema, id](Connection &connection) { return RecordRepository(connection).find(schema, id); });
}

static Status checkAndSave(Connection &connection, const RecordSchema &schema, Record &record)
{
    const QList<Error> errors = checkRecord(schema, record);
    if (!errors.isEmpty())
        return fail(errors.first());
    return RecordRepository(connection).save(schema, record);
}

QFuture<Result<Record>> RecordService::save(const RecordSchema &schema, Record record)
{
    return m_database.write([&schema, record = std::move(record)](Connection &connection) mutable -> Result<Record> {
        if (const Status status = checkAndSave(connection, schema, record); !status)
            return fail(status.error());
        return record;
    });
}

QFuture<Result<QList<Record>>> RecordService::saveAll(const RecordSchema &schema, QList<Record> records)
{
    QList<Change> changes;
    for (Record &record : records)
        changes << Change{&schema, std::move(record)};
    return saveTogether(std::move(changes));
}

QFuture<Result<QList<Record>>> RecordService::saveTogether(QList<Change> changes)
{
    return m_database.write([changes = std::move(changes)](Connection &connection) mutable -> Result<QList<Record>> {
        WriteTransaction transaction(connection);
        if (const Status status = transaction.begin(); !status)
            return fail(status.error());
        QList<Record> stored;
        for (Change &change : changes) {
            if (const Status status = checkAndSave(connection, *change.schema, change.record); !status)
                return fail(status.error());
            stored << change.record;
        }
        if (const Status status = transaction.commit(); !status)
            return fail(status.error());
        return stored;
    });
}

/// Refused when rows that are not in the bin refer to it from another record; its own parts go with it.
static Status checkUnused(Connection &connection, const RecordSchema &schema, qint64 id)
{
    const auto schemas = allSchemas();
    for (const RecordSchema *other : schemas) {
        for (const FieldInfo &field : other->fields) {
            if (field.kind != FieldKind::Reference || field.reference != schema.table || other->root == field.name)
                continue;
            const auto users = RecordRepository(connection).list(*other, {field.name + QStringLiteral(" = ?"), {id}, QStringLiteral("id LIMIT 1000"), false});
            if (!users)
                return fail(users.error());
            if (!users->isEmpty())
                return fail(ErrorCode::Denied, RecordService::tr("Används av %n post(er) i %1. Byt eller ta bort dem först.", nullptr, int(users->size())).arg(Words::tables(other->table)));
        }
    }
    return {};
}

QFuture<Status> RecordService::setBinned(const RecordSchema &schema, qint64 id, bool binned)
{
    return m_database.write([&schema, id, binned](Connection &connection) -> Status {
        if (!binned) {
            const auto restored = restoreFromBin(connection, schema, id);
            return restored ? Status() : fail(restored.error());
        }
        if (const Status status = checkUnused(connection, schema, id); !status)
            return status;
        return RecordRepository(connection).setBinned(schema, id, true);
    });
}

QFuture<Result<QList<RestoredRecord>>> RecordService::restore(const RecordSchema &schema, qint64 id)
{
    return m_database.write([&schema, id](Connection &connection) { return restoreFromBin(connection, schema, id); });
}

QFuture<Result<QList<RecordName>>> RecordService::names(const RecordSchema &schema, bool withBinned)
{
    return m_database.read([&schema, withBinned](Connection &connection) -> Result<QList<RecordName>> {
        QList<RecordName> names;
        for (const bool bin : {false, true}) {
            if (bin && !withBinned)
                continue;
            Selection selection;
            selection.bin = bin;
            const auto records = RecordRepository(connection).list(schema, selection);
            if (!records)
                return fail(records.error());
            const int display = schema.indexOf(schema.display);
            for (const Record &record : *records)
                names << RecordName{record.id, record.values.value(display).toString()};
        }
        return names;
    });
}

QFuture<Result<QList<RecordService::Binned>>> RecordService::bin()
{
    return m_database.read([](Connection &connection) -> Result<QList<Binned>> {
        QList<Binned> binned;
        const auto schemas = allSchemas();
        for (const RecordSchema *schema : schemas) {
            // Parts of a meeting or an issue come back with a version of it, not one by one; a reminder is a thing of its own.
            if (schema->root == QLatin1String("meeting_id") || (schema->root == QLatin1String("issue_id") && schema != &recordType<Reminder>().schema()))
                continue;
            const auto records = RecordRepository(connection).list(*schema, {{}, {}, QStringLiteral("deleted_at DESC LIMIT 500"), true});
            if (!records)
                return fail(records.error());
            for (const Record &record : *records)
                binned << Binned{schema->table, record};
        }
        std::stable_sort(binned.begin(), binned.end(), [](const Binned &a, const Binned &b) { return a.record.deletedAt > b.record.deletedAt; });
        return binned;
    });
}

QFuture<Result<QList<VersionEntry>>> RecordService::versions(const QString &table, qint64 id)
{
    return m_database.read([table, id](Connection &connection) { return HistoryRepository(connection).versions(table, id); });
}

QFuture<Result<Record>> RecordService::recordAt(const RecordSchema &schema, qint64 id, int revision)
{
    return m_database.read([&schema, id, revision](Connection &connection) { return HistoryRepository(connection).recordAt(schema, id, revision); });
}
