#pragma once

#include "issue.h"

/// How late something is: the one way in which lists, *Idag*, the issue itself, letters, exports and the console count it, so that they
/// never contradict each other. Late begins the day after the due day; days are Swedish working days since the due day. An issue is as
/// late as the promise that was broken first and is not kept yet: an acknowledgement that never came goes on counting when the answer is
/// late too, and of several functions the latest counts. Pure; safe on any thread.
namespace Lateness {

bool isLate(QDate due, QDate today);
/// 0 while nothing is late, and for a due day after which no working day has passed yet.
int workingDays(QDate due, QDate today);

/// The day that a hop is held to now: its acknowledgement or its answer, whichever comes first of those that are missing. Invalid when
/// nobody is waited for.
QDate dueOf(const Forwarding &hop);
/// The first of those of all hops; while an issue rests, the end of the rest. Invalid when no clock runs.
QDate dueOf(const IssueFile &file);
int workingDays(const IssueFile &file, QDate today);
/// Of one of its hops; 0 while the issue rests, because then no clock runs.
int workingDays(const IssueFile &file, const Forwarding &hop, QDate today);

}
