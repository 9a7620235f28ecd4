#include "meetings/meetingchips.h"

#include "words.h"

#include <QCoreApplication>

namespace MeetingChips {

Chip of(MeetingStatus status)
{
    const QString word = Words::of("status", status);
    switch (status) {
    case MeetingStatus::Planned: return {QStringLiteral("calendar"), word, ColorRole::Info};
    case MeetingStatus::Ongoing: return {QStringLiteral("clock"), word, ColorRole::Accent};
    case MeetingStatus::Held: return {QStringLiteral("check"), word, ColorRole::Success};
    case MeetingStatus::Approved: return {QStringLiteral("lock"), word, ColorRole::MutedText};
    case MeetingStatus::Cancelled: break;
    }
    return {QStringLiteral("cancelled"), word, ColorRole::Danger};
}

Chip of(MeetingForm form)
{
    static const char *const icons[] = {"building", "overview", "group", "location"};
    return {QLatin1String(icons[static_cast<int>(form)]), Words::of("form", form), ColorRole::MutedText};
}

Chip of(ItemOutcome outcome)
{
    const QString word = Words::of("outcome", outcome);
    switch (outcome) {
    case ItemOutcome::Information: return {QStringLiteral("info"), word, ColorRole::Info};
    case ItemOutcome::Discussion: return {QStringLiteral("discussion"), word, ColorRole::MutedText};
    case ItemOutcome::Decision: return {QStringLiteral("decision"), word, ColorRole::Success};
    case ItemOutcome::Action: return {QStringLiteral("action"), word, ColorRole::Accent};
    case ItemOutcome::None: break;
    }
    return {QStringLiteral("more"), word, ColorRole::MutedText};
}

Chip of(const ActionItem &action, QDate today)
{
    switch (action.status) {
    case ActionStatus::Done: return {QStringLiteral("check"), Words::of("status", action.status), ColorRole::Success};
    case ActionStatus::Dropped: return {QStringLiteral("close"), Words::of("status", action.status), ColorRole::MutedText};
    case ActionStatus::Open: break;
    }
    if (action.due.isValid() && action.due < today)
        return {QStringLiteral("warning"), QCoreApplication::translate("MeetingChips", "försenad"), ColorRole::Warning};
    return {QStringLiteral("clock"), Words::of("status", action.status), ColorRole::Info};
}

}
