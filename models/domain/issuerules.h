#pragma once

#include "issue.h"
#include "result.h"

#include <span>

/// The life cycle of an issue (domain §3), as one table: ny → bedömd → förmedlad → bekräftad → besvarad → återkopplad → avslutad,
/// with vilande, åter för omdirigering and avskriven beside it. What happens to a hop is in forwardingrules.h. Pure; safe on any thread.
namespace IssueRules {

/// What must hold before a step is taken.
enum class Condition {
    AssessmentMade,  ///< who it is for, and for a road who keeps it
    HopOpen,         ///< assessed for somebody else, and a hop waits for an answer
    HopAcknowledged,
    AllAnswered,     ///< an answer, and no hop that still waits
    WrongFunction,   ///< a hop that came to the wrong function, and none that waits
    FedBackNoted,    ///< date and to whom
    ReasonWritten,   ///< in `closeReason`
    AsBefore,        ///< waking: only to the status before
    None,
};

/// A row of the table.
struct Step {
    IssueStatus from;
    IssueStatus to;
    Condition needs;
};

/// The whole table, in the order in which steps are offered.
std::span<const Step> steps();
/// The statuses this issue may go to, conditions aside: what a menu shows. A dormant one may only wake to the status before.
QList<IssueStatus> stepsFrom(const Issue &issue);
/// Whether the step may be taken now. To the status it has is no step, and allowed. Errors: Invalid with the reason in words; `field`
/// names the column to fill in.
Status checkStep(const IssueFile &file, IssueStatus to);
/// Takes the step: the status, what it was before resting, and, when it ends the issue (`on` is then the closing date), hops that still
/// wait are withdrawn with the same reason. Errors as checkStep; the file is then as it was.
Status takeStep(IssueFile &file, IssueStatus to, QDate on);

/// Closed or written off: nothing more happens to it.
bool isEnded(IssueStatus status);
/// Whether somebody outside is waited for.
bool isWaiting(IssueStatus status);
/// An issue that cannot be stored as it is: no title, no date, half a position, feedback before the answer … Errors: Invalid, with `field`.
Status check(const IssueFile &file);

}
