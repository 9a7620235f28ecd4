#include "timelinewords.h"

#include "recordtypes.h"
#include "swedishformat.h"
#include "words.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TimelineWords)
};

QString upperFirst(const QString &text) { return text.left(1).toUpper() + text.mid(1); }

QString changeTitle(const TimelineEntry &entry)
{
    //: %1 is the name of an association or a council
    if (entry.code == QLatin1String("insert"))
        return Text::tr("%1 lades in i registret").arg(entry.detail);
    if (entry.code == QLatin1String("bin"))
        return Text::tr("%1 lades i papperskorgen").arg(entry.detail);
    if (entry.code == QLatin1String("restore"))
        return Text::tr("%1 återställdes").arg(entry.detail);
    return Text::tr("Uppgifterna om %1 ändrades").arg(entry.detail);
}

QString changedFields(const TimelineEntry &entry)
{
    const RecordSchema *schema = schemaOf(entry.table);
    QStringList words;
    for (const QString &field : entry.fields) {
        if (schema && schema->indexOf(field) >= 0)
            words << Words::field(entry.table, field);
    }
    return words.join(QStringLiteral(", "));
}

QString joined(const QStringList &parts)
{
    QStringList words;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            words << part;
    }
    return words.join(QStringLiteral(" · "));
}

}

namespace TimelineWords {

QString icon(TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::Meeting: return QStringLiteral("meetings");
    case TimelineKind::Action: return QStringLiteral("action");
    case TimelineKind::MeetingFile:
    case TimelineKind::Attachment: return QStringLiteral("attach");
    case TimelineKind::Change: return QStringLiteral("history");
    default: return QStringLiteral("person");
    }
}

QString title(const TimelineEntry &entry)
{
    switch (entry.kind) {
    case TimelineKind::Meeting:
        //: %1 kind of meeting, %2 its theme
        return entry.title.isEmpty() ? upperFirst(entry.detail) : Text::tr("%1: %2").arg(upperFirst(entry.detail), entry.title);
    case TimelineKind::Action: return Text::tr("Åtgärd: %1").arg(entry.title);
    case TimelineKind::MeetingFile:
    case TimelineKind::Attachment: return Text::tr("Bilaga: %1").arg(entry.title);
    //: %1 a person, %2 a role
    case TimelineKind::RoleBegan: return Text::tr("%1 blev %2").arg(entry.who, entry.title);
    case TimelineKind::RoleEnded: return Text::tr("%1 slutade som %2").arg(entry.who, entry.title);
    case TimelineKind::Role: return Text::tr("%1 är %2 (från när är okänt)").arg(entry.who, entry.title);
    //: %1 a person, %2 a place
    case TimelineKind::AppointmentBegan: return Text::tr("%1 blev kontaktperson för %2").arg(entry.who, entry.detail);
    case TimelineKind::AppointmentEnded: return Text::tr("%1 slutade som kontaktperson för %2").arg(entry.who, entry.detail);
    case TimelineKind::Change: return changeTitle(entry);
    }
    return {};
}

QString note(const TimelineEntry &entry)
{
    switch (entry.kind) {
    case TimelineKind::Meeting: return joined({entry.who, Words::code(QStringLiteral("status"), entry.code)});
    case TimelineKind::Action: {
        //: %1 is a date
        const QString due = entry.other.isValid() ? Text::tr("senast %1").arg(SwedishFormat::tableDate(entry.other)) : QString();
        return joined({entry.who, due, Words::code(QStringLiteral("status"), entry.code)});
    }
    //: %1 is who did it
    case TimelineKind::Attachment: return Text::tr("av %1").arg(entry.who);
    case TimelineKind::Change: return joined({changedFields(entry), Text::tr("av %1").arg(entry.who)});
    default: return {};
    }
}

}
