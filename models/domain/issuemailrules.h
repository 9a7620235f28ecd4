#pragma once

#include "issue.h"
#include "result.h"

/// What a mail that came does to its issue, beside ForwardingRules. Nothing is lost: what changes no hop is kept all the same. When something
/// is refused the file is as it was. Pure but for the ids of new rows.
namespace IssueMailRules {

/// What to do with an answer to an issue that is ended.
enum class Ended { Ask, Reopen, KeepClosed };

/// Keeps the mail and lets it do what it does: an answer answers its hop, or is put before the earlier answers; an acknowledgement stops the
/// first clock; one that did not arrive ends the hop as *kom inte fram*; *fel funktion* is its text; everything else is only kept.
/// A mail that is kept already (by its sha256) as something else is kept as this instead, and what it did is taken back.
/// Errors: Invalid – unclear, kept already as this, no such hop, the rules of ForwardingRules; (ended) – the issue is ended and `ended` asks.
Status receive(IssueFile &file, IssueMail mail, Ended ended);

/// Whether an answer is told to the association. At least one stays. Errors: Invalid, NotFound.
Status choose(IssueFile &file, IssueMailId answer, bool inFeedback);

/// The answers of a hop, the newest first.
QList<IssueMail> answersOf(const IssueFile &file, ForwardingId hop);
/// All mails of a hop (0: those of none), the newest first.
QList<IssueMail> mailsOf(const IssueFile &file, ForwardingId hop);
/// The chosen answers, the newest first, each under its day when there are several.
QString answerText(const IssueFile &file, ForwardingId hop);
/// An absence of the hop's function that lasts on a day; nothing when there is none.
std::optional<IssueMail> absenceOf(const IssueFile &file, ForwardingId hop, QDate today);

}
