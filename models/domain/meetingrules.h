#pragma once

#include "meeting.h"
#include "result.h"

/// The life cycle of a meeting (domain §3): planerat → pågår → genomfört → justerat (locked), or inställt with a reason.
namespace MeetingRules {

/// The statuses a meeting may go to from this one, in the order they are offered.
QList<MeetingStatus> stepsFrom(MeetingStatus status);
/// Whether the step is allowed for this meeting. Errors: Invalid with the reason in words.
Status checkStep(const Meeting &meeting, MeetingStatus to);
/// A meeting that cannot be stored as it is: no kind, no date, end before start, cancelled without a reason, negative counts … `field` names
/// the column. Errors: Invalid.
Status check(const MeetingFile &file);
/// Whether only a correction may be appended.
inline bool isLocked(const Meeting &meeting) { return meeting.status == MeetingStatus::Approved; }

/// What the next meeting takes over from the last: its unfinished items (with text left behind) and its open actions.
struct CarriedItem {
    AgendaItem item;      ///< heading and source filled in, not stored
    QString lastKind;     ///< of the meeting it comes from
    QDate lastDate;
    QString who;          ///< of an action item
    /// Where it comes from, in words of the program's language now: "Kvar från ortsråd 12 oktober 2026".
    QString source() const;
};
QList<CarriedItem> carriedItems(const MeetingFile &last, const QString &lastKind);

}
