#include "partlist.h"

static Result<QHash<qint64, Record>> storedParts(RecordRepository &records, const RecordSchema &schema, qint64 root)
{
    const auto stored = records.list(schema, {schema.root + QStringLiteral(" = ?"), {root}, QStringLiteral("id"), false});
    if (!stored)
        return fail(stored.error());
    QHash<qint64, Record> byId;
    for (const Record &record : *stored)
        byId.insert(record.id, record);
    return byId;
}

Status writePartRecords(RecordRepository &records, const RecordSchema &schema, qint64 root, bool isNew, QList<Record> &parts)
{
    QHash<qint64, Record> before;
    if (!isNew) {
        auto stored = storedParts(records, schema, root);
        if (!stored)
            return fail(stored.error());
        before = std::move(*stored);
    }
    for (Record &record : parts) {
        if (const auto known = before.constFind(record.id); known != before.constEnd()) {
            record.revision = known->revision;
            const bool same = record.values == known->values;
            before.remove(record.id);
            if (same)
                continue;
        } else {
            record.revision = 0;
            // A part that is in the bin and comes back (undo, restored version) is the same part again.
            if (record.id != 0 && !isNew) {
                if (const auto binned = records.find(schema, record.id))
                    record.revision = binned->revision;
            }
        }
        record.deletedAt = {};
        if (const Status status = records.save(schema, record); !status)
            return status;
    }
    const auto removed = before.keys();
    for (qint64 id : removed) {
        if (const Status status = records.setBinned(schema, id, true); !status)
            return status;
    }
    return {};
}
