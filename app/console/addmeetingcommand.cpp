#include "command.h"
#include "connection.h"
#include "council.h"
#include "meetingrepository.h"
#include "meetingrules.h"
#include "smartdate.h"
#include "swedishformat.h"
#include "words.h"

#include <QJsonObject>

namespace {

Status readOptions(const Call &call, Meeting &meeting)
{
    const auto text = [&call](const char *option) { return call.line.value(QString::fromLatin1(option)).trimmed(); };
    const auto date = call.date(QStringLiteral("date"));
    if (!date)
        return fail(date.error());
    meeting.date = *date;
    if (!text("time").isEmpty()) {
        const auto time = SmartDate::parseTime(text("time"));
        if (!time)
            return fail(ErrorCode::Invalid, time.error().message, {}, QStringLiteral("time"));
        meeting.start = *time;
    }
    if (const QString count = text("attendance"); !count.isEmpty()) {
        bool ok = false;
        const int number = count.toInt(&ok);
        if (!ok || number < 0 || number > 1'000'000)
            return fail(ErrorCode::Invalid, ConsoleText::tr("Antalet ”%1” ska vara ett heltal mellan 0 och 1000000.").arg(count.left(40)), {}, QStringLiteral("attendance"));
        meeting.attendanceInPerson = number;
    }
    meeting.place = text("place");
    meeting.theme = text("theme");
    meeting.note = text("note");
    meeting.status = meeting.date < call.today() ? MeetingStatus::Held : MeetingStatus::Planned;
    return {};
}

struct Added {
    Meeting meeting;
    LocalCouncil council;
    MeetingKind kind;
};

Result<Added> add(Connection &connection, const Call &call, Meeting meeting)
{
    RecordRepository records(connection);
    const auto council = named(records, &LocalCouncil::name, call.line.value(QStringLiteral("council")), QStringLiteral("council"));
    if (!council)
        return fail(council.error());
    const auto kind = named(records, &MeetingKind::name, call.line.value(QStringLiteral("kind")), QStringLiteral("kind"));
    if (!kind)
        return fail(kind.error());
    meeting.council = council->id;
    meeting.locality = council->serviceLocality;
    meeting.kind = kind->id;
    MeetingFile file{meeting, {}, {}, {}, {}};
    if (const Status status = MeetingRules::check(file); !status)
        return fail(status.error());
    if (const Status status = MeetingRepository(connection).save(file); !status)
        return fail(status.error());
    return Added{file.meeting, *council, *kind};
}

}

Outcome runAddMeeting(const Call &call)
{
    for (const char *option : {"council", "kind", "date"}) {
        const QString name = QString::fromLatin1(option);
        if (call.line.value(name).trimmed().isEmpty())
            return wrongUse(ConsoleText::tr("Alternativet --%1 saknas.").arg(name), name);
    }
    Meeting meeting;
    if (const Status status = readOptions(call, meeting); !status)
        return stop(status.error());
    const auto database = call.open();
    if (!database)
        return stop(database.error());
    const auto added = perform(**database, [&](Connection &connection) { return add(connection, call, meeting); });
    if (!added)
        return stop(added.error());
    const Meeting &m = added->meeting;
    // Ids are wider than the numbers of JSON.
    call.output.object({{"id", QString::number(m.id.value)}, {"date", m.date.toString(Qt::ISODate)}, {"time", SwedishFormat::tableTime(m.start)}, {"kind", added->kind.name},
        {"council", added->council.name}, {"theme", m.theme}, {"status", codeOf(m.status)}});
    const QString when = m.start.isValid() ? ConsoleText::tr("%1 %2", "date and time").arg(SwedishFormat::textDate(m.date), SwedishFormat::textTime(m.start)) : SwedishFormat::textDate(m.date);
    call.output.line(ConsoleText::tr("Mötet är sparat: %1, %2, %3 (%4).").arg(added->council.name, added->kind.name, when, Words::of("status", m.status)));
    return {};
}
