#include "issues/issuerecord.h"

#include <algorithm>

namespace {

/// In the order in which they are filled in.
constexpr const char *fieldNames[] = {
    "title", "body", "type", "topic", IssueRecord::localitiesField, "latitude", "longitude", "council_id", "raised_on", "raised_by",
    "came", "contact_role", "contact_organisation", "contact_address", "language", "assessment", "owner_id", "about_road", "road_keeper", "registry_number", "note", "number", "meeting_id", "item_id",
};

RecordSchema make()
{
    const RecordSchema &whole = recordType<Issue>().schema();
    RecordSchema schema = whole;
    schema.fields.clear();
    for (const char *name : fieldNames) {
        const qsizetype index = whole.indexOf(QString::fromLatin1(name));
        schema.fields << (index >= 0 ? whole.fields.at(index)
                                     : FieldInfo{QString::fromLatin1(name), FieldKind::Text, false, QStringLiteral("locality"), {}});
    }
    return schema;
}

}

namespace IssueRecord {

const RecordSchema &schema()
{
    static const RecordSchema schema = make();
    return schema;
}

Record of(const IssueFile &file)
{
    const RecordSchema &whole = recordType<Issue>().schema();
    Record record = recordType<Issue>().toRecord(file.issue);
    const QList<QVariant> values = record.values;
    record.values.clear();
    QList<LocalityId> places;
    for (const IssueLocality &place : file.localities)
        places << place.locality;
    for (const FieldInfo &field : schema().fields) {
        const qsizetype index = whole.indexOf(field.name);
        record.values << (index >= 0 ? values.at(index) : QVariant(localityText(places)));
    }
    return record;
}

Issue issue(const Record &record)
{
    const RecordSchema &whole = recordType<Issue>().schema();
    Record complete = recordType<Issue>().toRecord({});
    complete.id = record.id;
    complete.revision = record.revision;
    complete.changedAt = record.changedAt;
    complete.changedBy = record.changedBy;
    complete.deletedAt = record.deletedAt;
    for (qsizetype i = 0; i < schema().fields.size(); ++i) {
        const qsizetype index = whole.indexOf(schema().fields.at(i).name);
        if (index >= 0)
            complete.values[index] = record.values.value(i);
    }
    return recordType<Issue>().fromRecord(complete);
}

QList<LocalityId> localities(const Record &record)
{
    return localityIds(record.values.value(schema().indexOf(QString::fromLatin1(localitiesField))).toString());
}

QString localityText(QList<LocalityId> localities)
{
    std::sort(localities.begin(), localities.end(), [](LocalityId a, LocalityId b) { return a.value < b.value; });
    QStringList ids;
    for (const LocalityId id : localities)
        ids << QString::number(id.value);
    return ids.join(u',');
}

QList<LocalityId> localityIds(const QString &text)
{
    QList<LocalityId> ids;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        ids << LocalityId(part.toLongLong());
    return ids;
}

}
