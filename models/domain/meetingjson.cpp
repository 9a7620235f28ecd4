#include "meetingjson.h"

#include "swedishformat.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MeetingJson)
};

template<class T> QJsonObject write(const T &value)
{
    const RecordType<T> &type = recordType<T>();
    const Record record = type.toRecord(value);
    QJsonObject object{{QStringLiteral("id"), QString::number(record.id)}, {QStringLiteral("revision"), record.revision},
        {QStringLiteral("changed_at"), SwedishFormat::utcStamp(record.changedAt)}, {QStringLiteral("changed_by"), record.changedBy}};
    for (qsizetype i = 0; i < record.values.size(); ++i) {
        const QVariant &field = record.values.at(i);
        object.insert(u'_' + type.schema().fields.at(i).name, field.isNull() ? QJsonValue() : QJsonValue(field.toString()));
    }
    return object;
}

template<class T> T read(const QJsonObject &object)
{
    const RecordType<T> &type = recordType<T>();
    Record record;
    record.id = object.value(QLatin1String("id")).toString().toLongLong();
    record.revision = object.value(QLatin1String("revision")).toInt();
    record.changedAt = SwedishFormat::fromUtcStamp(object.value(QLatin1String("changed_at")).toString());
    record.changedBy = object.value(QLatin1String("changed_by")).toString();
    for (const FieldInfo &field : type.schema().fields) {
        const QJsonValue value = object.value(u'_' + field.name);
        record.values << (value.isString() ? QVariant(value.toString()) : QVariant());
    }
    return type.fromRecord(record);
}

template<class T> QJsonArray writeAll(const QList<T> &parts)
{
    QJsonArray array;
    for (const T &part : parts)
        array << write(part);
    return array;
}

template<class T> QList<T> readAll(const QJsonValue &value)
{
    QList<T> parts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &part : array)
        parts << read<T>(part.toObject());
    return parts;
}

}

namespace MeetingJson {

QJsonObject toJson(const MeetingFile &file)
{
    return {{QStringLiteral("meeting"), write(file.meeting)}, {QStringLiteral("items"), writeAll(file.items)},
        {QStringLiteral("attendance"), writeAll(file.attendance)}, {QStringLiteral("actions"), writeAll(file.actions)},
        {QStringLiteral("corrections"), writeAll(file.corrections)}};
}

MeetingFile fromJson(const QJsonObject &object)
{
    return {read<Meeting>(object.value(QLatin1String("meeting")).toObject()), readAll<AgendaItem>(object.value(QLatin1String("items"))),
        readAll<Attendance>(object.value(QLatin1String("attendance"))), readAll<ActionItem>(object.value(QLatin1String("actions"))),
        readAll<Correction>(object.value(QLatin1String("corrections")))};
}

QString writeDraft(const DraftBody &body)
{
    const QJsonObject object{{QStringLiteral("format"), 1}, {QStringLiteral("mine"), toJson(body.mine)}, {QStringLiteral("base"), toJson(body.base)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<DraftBody> readDraft(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const DraftBody body{fromJson(object.value(QLatin1String("mine")).toObject()), fromJson(object.value(QLatin1String("base")).toObject())};
    if (!body.mine.meeting.id)
        return fail(ErrorCode::Corrupt, Text::tr("Utkastet går inte att läsa. Kasta det, eller be den som sköter databasen att titta på det."));
    return body;
}

}
