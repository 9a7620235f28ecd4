#pragma once

#include "meeting.h"

/// What a meeting's file says, apart from how it is stored.
namespace MeetingContent {

/// Numbers the parts by their places and ties them to the meeting, as they are when stored; two files can then be compared.
void tidy(MeetingFile &file);
/// The same in every field and part; ids, order and texts count, revisions do not. Both tidied.
bool same(const MeetingFile &a, const MeetingFile &b);

/// The line of a note as it becomes a decision or an åtgärd: without bullets and without the word that says what it is.
QString withoutMarks(const QString &line);

AgendaItem *find(MeetingFile &file, AgendaItemId id);
ActionItem *find(MeetingFile &file, ActionItemId id);
Attendance *find(MeetingFile &file, AttendanceId id);
const AgendaItem *find(const MeetingFile &file, AgendaItemId id);
const ActionItem *find(const MeetingFile &file, ActionItemId id);
const Attendance *find(const MeetingFile &file, AttendanceId id);

}
