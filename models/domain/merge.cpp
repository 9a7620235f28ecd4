#include "merge.h"

#include <QHash>
#include <algorithm>

static QString contextOf(const RecordSchema &schema, const Record &record)
{
    return record.values.value(schema.indexOf(schema.display)).toString();
}

RecordMerge mergeRecords(const RecordSchema &schema, const Record &before, const Record &mine, const Record &theirs)
{
    RecordMerge result{theirs, {}};
    for (qsizetype i = 0; i < schema.fields.size(); ++i) {
        const QVariant was = before.values.value(i);
        const QVariant own = mine.values.value(i);
        const QVariant other = theirs.values.value(i);
        if (own == was || own == other)
            continue;
        result.merged.values[i] = own;
        // A position is nobody's text: my order stands.
        if (other != was && schema.fields.at(i).name != QLatin1String("position"))
            result.conflicts << FieldConflict{schema.table, mine.id, schema.fields.at(i).name, {}, was, own, other, true};
    }
    return result;
}

namespace {

template<class Part> struct PartMerge {
    const RecordType<Part> &type = recordType<Part>();
    QHash<qint64, Part> before;
    QHash<qint64, Part> mine;

    static QHash<qint64, Part> byId(const QList<Part> &parts)
    {
        QHash<qint64, Part> hash;
        for (const Part &part : parts)
            hash.insert(part.id.value, part);
        return hash;
    }

    bool changed(const Part &a, const Part &b) const { return type.toRecord(a).values != type.toRecord(b).values; }

    void conflictWhole(QList<FieldConflict> &conflicts, const Part &part, const QVariant &own, const QVariant &other) const
    {
        const QString context = contextOf(type.schema(), type.toRecord(part));
        conflicts << FieldConflict{type.schema().table, part.id.value, {}, context, context, own, other, !own.toString().isEmpty()};
    }

    QList<Part> run(const QList<Part> &beforeList, const QList<Part> &mineList, const QList<Part> &theirsList, QList<FieldConflict> &conflicts)
    {
        before = byId(beforeList);
        mine = byId(mineList);
        const QHash<qint64, Part> theirs = byId(theirsList);
        QList<Part> merged;
        for (const Part &own : mineList) {
            const auto other = theirs.constFind(own.id.value);
            const auto was = before.constFind(own.id.value);
            if (other == theirs.constEnd()) {
                if (was == before.constEnd()) {
                    merged << own;  // mine alone
                } else if (changed(*was, own)) {
                    merged << own;  // they removed what I was working on
                    conflictWhole(conflicts, own, contextOf(type.schema(), type.toRecord(own)), QString());
                }
                continue;
            }
            const Record base = type.toRecord(was != before.constEnd() ? *was : *other);
            const RecordMerge result = mergeRecords(type.schema(), base, type.toRecord(own), type.toRecord(*other));
            merged << type.fromRecord(result.merged);
            for (FieldConflict conflict : result.conflicts) {
                conflict.context = contextOf(type.schema(), type.toRecord(own));
                conflicts << conflict;
            }
        }
        for (const Part &other : theirsList) {
            if (mine.contains(other.id.value))
                continue;
            const auto was = before.constFind(other.id.value);
            if (was == before.constEnd()) {
                merged << other;  // theirs alone
            } else if (changed(*was, other)) {
                merged << other;  // I removed what they were working on: theirs stays unless I say otherwise
                conflictWhole(conflicts, other, QString(), contextOf(type.schema(), type.toRecord(other)));
            }
        }
        return merged;
    }
};

template<class Part> bool choosePart(QList<Part> &merged, const FieldConflict &conflict)
{
    const RecordType<Part> &type = recordType<Part>();
    if (conflict.table != type.schema().table)
        return false;
    if (conflict.field.isEmpty()) {
        const bool keep = conflict.takeMine ? !conflict.mine.toString().isEmpty() : !conflict.theirs.toString().isEmpty();
        if (!keep)
            merged.removeIf([&](const Part &part) { return part.id.value == conflict.row; });
        return true;
    }
    for (Part &part : merged) {
        if (part.id.value != conflict.row)
            continue;
        Record record = type.toRecord(part);
        record.values[type.schema().indexOf(conflict.field)] = conflict.takeMine ? conflict.mine : conflict.theirs;
        part = type.fromRecord(record);
    }
    return true;
}

}

MeetingMerge mergeMeetings(const MeetingFile &before, const MeetingFile &mine, const MeetingFile &theirs)
{
    MeetingMerge result;
    const RecordType<Meeting> &type = recordType<Meeting>();
    const RecordMerge head = mergeRecords(type.schema(), type.toRecord(before.meeting), type.toRecord(mine.meeting), type.toRecord(theirs.meeting));
    result.merged.meeting = type.fromRecord(head.merged);
    result.conflicts = head.conflicts;
    result.merged.items = PartMerge<AgendaItem>().run(before.items, mine.items, theirs.items, result.conflicts);
    result.merged.attendance = PartMerge<Attendance>().run(before.attendance, mine.attendance, theirs.attendance, result.conflicts);
    result.merged.actions = PartMerge<ActionItem>().run(before.actions, mine.actions, theirs.actions, result.conflicts);
    result.merged.corrections = theirs.corrections;
    return result;
}

void applyChoices(const RecordSchema &schema, Record &merged, const QList<FieldConflict> &conflicts)
{
    for (const FieldConflict &conflict : conflicts) {
        const int index = schema.indexOf(conflict.field);
        if (conflict.table == schema.table && index >= 0)
            merged.values[index] = conflict.takeMine ? conflict.mine : conflict.theirs;
    }
}

void applyChoices(MeetingFile &merged, const QList<FieldConflict> &conflicts)
{
    const RecordType<Meeting> &type = recordType<Meeting>();
    Record head = type.toRecord(merged.meeting);
    applyChoices(type.schema(), head, conflicts);
    merged.meeting = type.fromRecord(head);
    for (const FieldConflict &conflict : conflicts) {
        if (!choosePart(merged.items, conflict) && !choosePart(merged.attendance, conflict))
            choosePart(merged.actions, conflict);
    }
}
