#pragma once

#include "ids.h"
#include "record.h"

enum class MeetingForm { Physical, Digital, Hybrid, Walk };
template<> inline constexpr auto codesOf<MeetingForm> = std::to_array<const char *>({"physical", "digital", "hybrid", "walk"});

/// planerat → pågår → genomfört → justerat (locked), or inställt. Steps are in meetingrules.h.
enum class MeetingStatus { Planned, Ongoing, Held, Approved, Cancelled };
template<> inline constexpr auto codesOf<MeetingStatus> = std::to_array<const char *>({"planned", "ongoing", "held", "approved", "cancelled"});

enum class ItemOutcome { None, Information, Discussion, Decision, Action };
template<> inline constexpr auto codesOf<ItemOutcome> = std::to_array<const char *>({"none", "information", "discussion", "decision", "action"});

enum class ActionStatus { Open, Done, Dropped };
template<> inline constexpr auto codesOf<ActionStatus> = std::to_array<const char *>({"open", "done", "dropped"});

/// A kind of meeting; kinds are data.
struct MeetingKind {
    MeetingKindId id;
    Stored stored;
    QString name;
};
template<> const RecordType<MeetingKind> &recordType<MeetingKind>();

/// The row of a meeting, without its parts.
struct Meeting {
    MeetingId id;
    Stored stored;
    CouncilId council;
    LocalityId locality;  ///< the service locality it is filed under; the council's own when there is one
    MeetingKindId kind;
    QString theme;
    QDate date;
    QTime start;
    QTime end;
    MeetingForm form = MeetingForm::Physical;
    MeetingStatus status = MeetingStatus::Planned;
    QString cancelReason;
    QString place;
    QString organiser;
    QString invited;
    std::optional<int> attendanceInPerson;
    std::optional<int> attendanceRemote;
    QString note;
    QString approvedBy;  ///< role or organisation
    QDate approvedOn;
};
template<> const RecordType<Meeting> &recordType<Meeting>();

/// A dagordningspunkt. Its source is the item or action of an earlier meeting that it carries on.
struct AgendaItem {
    AgendaItemId id;
    Stored stored;
    MeetingId meeting;
    int position = 0;
    QString heading;
    QString text;
    ItemOutcome outcome = ItemOutcome::None;
    bool finished = false;       ///< unfinished items are offered to the council's next meeting
    AgendaItemId sourceItem;
    ActionItemId sourceAction;
    QString decision;            ///< the decision in words, when outcome is Decision
    IssueId issue;               ///< the issue whose answer is told under this item; finished = it has been told
};
template<> const RecordType<AgendaItem> &recordType<AgendaItem>();

/// Attendance counted by role or organisation; a name only where it is needed.
struct Attendance {
    AttendanceId id;
    Stored stored;
    MeetingId meeting;
    int position = 0;
    QString group;
    int count = 0;
    QString names;
};
template<> const RecordType<Attendance> &recordType<Attendance>();

/// An åtgärd from a meeting: what, who (role or organisation), due, status, and the item it came from.
struct ActionItem {
    ActionItemId id;
    Stored stored;
    MeetingId meeting;
    AgendaItemId item;
    int position = 0;
    QString what;
    QString who;
    QDate due;
    ActionStatus status = ActionStatus::Open;
    QDate doneOn;
};
template<> const RecordType<ActionItem> &recordType<ActionItem>();

/// What is appended to a locked meeting; never changed afterwards.
struct Correction {
    CorrectionId id;
    Stored stored;
    MeetingId meeting;
    QString text;
};
template<> const RecordType<Correction> &recordType<Correction>();

/// A meeting with all its parts: what the editor works on, what is saved in one transaction under the meeting's revision.
struct MeetingFile {
    Meeting meeting;
    QList<AgendaItem> items;
    QList<Attendance> attendance;
    QList<ActionItem> actions;
    QList<Correction> corrections;
};
