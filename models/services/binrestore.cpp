#include "binrestore.h"

#include "recordrepository.h"
#include "recordtypes.h"
#include "writetransaction.h"

/// What the record refers to and that lies in the bin, and what those refer to in turn.
static Status restoreReferred(RecordRepository &records, const RecordSchema &schema, const Record &record, QList<RestoredRecord> &also)
{
    for (qsizetype i = 0; i < schema.fields.size(); ++i) {
        const FieldInfo &field = schema.fields.at(i);
        const qint64 id = field.kind == FieldKind::Reference ? record.values.value(i).toLongLong() : 0;
        const RecordSchema *other = id != 0 ? schemaOf(field.reference) : nullptr;
        if (!other)
            continue;
        const auto referred = records.find(*other, id);
        if (!referred)
            return fail(referred.error());
        if (!referred->deletedAt.isValid())
            continue;
        if (const Status status = records.setBinned(*other, id, false); !status)
            return status;
        also << RestoredRecord{other->table, *referred};
        if (const Status status = restoreReferred(records, *other, *referred, also); !status)
            return status;
    }
    return {};
}

Result<QList<RestoredRecord>> restoreFromBin(Connection &connection, const RecordSchema &schema, qint64 id)
{
    WriteTransaction transaction(connection);
    if (const Status status = transaction.begin(); !status)
        return fail(status.error());
    RecordRepository records(connection);
    if (const Status status = records.setBinned(schema, id, false); !status)
        return fail(status.error());
    const auto record = records.find(schema, id);
    if (!record)
        return fail(record.error());
    QList<RestoredRecord> also;
    if (const Status status = restoreReferred(records, schema, *record, also); !status)
        return fail(status.error());
    if (const Status status = transaction.commit(); !status)
        return fail(status.error());
    return also;
}
