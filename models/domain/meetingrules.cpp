#include "meetingrules.h"

#include "swedishformat.h"

#include <QCoreApplication>

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(MeetingRules)
};
}

namespace MeetingRules {

QList<MeetingStatus> stepsFrom(MeetingStatus status)
{
    using enum MeetingStatus;
    switch (status) {
    case Planned: return {Ongoing, Held, Cancelled};
    case Ongoing: return {Held, Planned, Cancelled};
    case Held: return {Approved, Ongoing};
    case Cancelled: return {Planned};
    case Approved: break;
    }
    return {};
}

Status checkStep(const Meeting &meeting, MeetingStatus to)
{
    if (meeting.status == to)
        return {};
    if (isLocked(meeting))
        return fail(ErrorCode::Invalid, Text::tr("Mötet är justerat och låst. Lägg till en rättelse i stället."), {}, QStringLiteral("status"));
    if (!stepsFrom(meeting.status).contains(to))
        return fail(ErrorCode::Invalid, Text::tr("Mötet kan inte gå direkt till den statusen. Ta stegen i ordning: planerat, pågår, genomfört, justerat."), {}, QStringLiteral("status"));
    if (to == MeetingStatus::Cancelled && meeting.cancelReason.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, Text::tr("Skriv varför mötet är inställt."), {}, QStringLiteral("cancel_reason"));
    return {};
}

Status check(const MeetingFile &file)
{
    const Meeting &meeting = file.meeting;
    const auto invalid = [](const QString &message, const char *field) { return fail(ErrorCode::Invalid, message, {}, QString::fromLatin1(field)); };
    if (!meeting.kind)
        return invalid(Text::tr("Välj vad det är för slags möte."), "kind_id");
    if (!meeting.date.isValid())
        return invalid(Text::tr("Datum saknas. Skriv till exempel 2026-11-23, 23/11 eller v48."), "meeting_date");
    if (meeting.start.isValid() && meeting.end.isValid() && meeting.end < meeting.start)
        return invalid(Text::tr("Mötet slutar före det börjar. Rätta sluttiden."), "end_time");
    if (meeting.status == MeetingStatus::Cancelled && meeting.cancelReason.trimmed().isEmpty())
        return invalid(Text::tr("Skriv varför mötet är inställt."), "cancel_reason");
    if (meeting.attendanceInPerson.value_or(0) < 0)
        return invalid(Text::tr("Antalet närvarande kan inte vara under noll."), "attendance_in_person");
    if (meeting.attendanceRemote.value_or(0) < 0)
        return invalid(Text::tr("Antalet närvarande kan inte vara under noll."), "attendance_remote");
    for (const Attendance &row : file.attendance) {
        if (row.count < 0)
            return invalid(Text::tr("Antalet närvarande kan inte vara under noll."), "head_count");
    }
    for (const ActionItem &action : file.actions) {
        if (action.what.trimmed().isEmpty())
            return invalid(Text::tr("En åtgärd saknar text. Skriv vad som ska göras, eller ta bort åtgärden."), "what");
    }
    return {};
}

QString CarriedItem::source() const
{
    if (item.issue)
        return Text::tr("Svar att återkoppla");
    const QString date = SwedishFormat::textDate(lastDate);
    if (!item.sourceAction)
        return Text::tr("Kvar från %1 %2").arg(lastKind, date);
    return who.isEmpty() ? Text::tr("Åtgärd från %1 %2").arg(lastKind, date) : Text::tr("Åtgärd från %1 %2, %3").arg(lastKind, date, who);
}

QList<CarriedItem> carriedItems(const MeetingFile &last, const QString &lastKind)
{
    QList<CarriedItem> carried;
    for (const AgendaItem &item : last.items) {
        // An item nobody wrote anything under was only a heading of the template: the new agenda has it already.
        const bool touched = !item.text.trimmed().isEmpty() || !item.decision.trimmed().isEmpty() || item.outcome != ItemOutcome::None || item.sourceItem || item.sourceAction;
        // An answer that was not told comes back from its issue.
        if (item.finished || !touched || item.issue)
            continue;
        AgendaItem next;
        next.heading = item.heading;
        next.sourceItem = item.id;
        carried << CarriedItem{next, lastKind, last.meeting.date, {}};
    }
    for (const ActionItem &action : last.actions) {
        if (action.status != ActionStatus::Open)
            continue;
        AgendaItem next;
        next.heading = action.what;
        next.sourceAction = action.id;
        carried << CarriedItem{next, lastKind, last.meeting.date, action.who};
    }
    return carried;
}

}
