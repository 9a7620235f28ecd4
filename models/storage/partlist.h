#pragma once

#include "recordrepository.h"

/// The parts of a record that is written as a whole (a meeting's items, an issue's hops). Inside the transaction of the caller, who has
/// saved the whole first: its revision guards its parts, whatever theirs are.

/// Brings the stored rows of a table that belong to `root` to these: new ones are inserted, changed ones updated, missing ones binned.
/// A whole that is new has none stored. Fills in ids and revisions.
Status writePartRecords(RecordRepository &records, const RecordSchema &schema, qint64 root, bool isNew, QList<Record> &parts);

/// `order` as in Selection.
template<class Part> Status readParts(RecordRepository &records, qint64 root, const QString &order, QList<Part> &parts)
{
    auto found = records.list<Part>({recordType<Part>().schema().root + QStringLiteral(" = ?"), {root}, order, false});
    if (!found)
        return fail(found.error());
    parts = std::move(*found);
    return {};
}

/// Gives the parts their owner and, where they have one, their position (from 1), and writes them.
template<class Part, class OwnerId>
Status writeParts(RecordRepository &records, OwnerId Part::*owner, OwnerId root, bool isNew, QList<Part> &parts)
{
    const RecordType<Part> &type = recordType<Part>();
    QList<Record> rows;
    int position = 0;
    for (Part &part : parts) {
        part.*owner = root;
        if constexpr (requires { part.position; })
            part.position = ++position;
        rows << type.toRecord(part);
    }
    if (const Status status = writePartRecords(records, type.schema(), root.value, isNew, rows); !status)
        return status;
    for (qsizetype i = 0; i < rows.size(); ++i)
        parts[i] = type.fromRecord(rows.at(i));
    return {};
}
