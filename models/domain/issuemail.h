#pragma once

#include "ids.h"
#include "mailkind.h"
#include "record.h"

using IssueMailId = Id<struct IssueMailTag>;

/// What a kept mail is to its issue: what it was recognised as (in the order of MailKind), the mail that the issue was made from, or an answer
/// that somebody else should have the question.
enum class IssueMailKind { Answer, Acknowledgement, Receipt, Undelivered, Delayed, Absence, CalendarReply, Unclear, Question, WrongFunction };
template<> inline constexpr auto codesOf<IssueMailKind> = std::to_array<const char *>(
    {"answer", "acknowledgement", "receipt", "undelivered", "delayed", "absence", "calendar_reply", "unclear", "question", "wrong_function"});
static_assert(int(IssueMailKind::Unclear) == int(MailKind::Unclear));
constexpr IssueMailKind keptAs(MailKind kind) { return IssueMailKind(int(kind)); }

/// A mail that came about an issue, or an answer that was written down: an event of a hop. The mail as it came is an attachment of the issue.
struct IssueMail {
    IssueMailId id;
    Stored stored;
    IssueId issue;
    ForwardingId hop;         ///< 0: about the issue, not about one of its hops
    IssueMailKind kind = IssueMailKind::Unclear;
    QDate cameOn;
    QString sender;           ///< as it is shown, with address; never published
    QString subject;
    QString reason;           ///< why it was taken for what it is
    QDate backOn;             ///< of an absence
    bool backIsFirstDay = false;
    QString failed;           ///< addresses that were not reached, with ", " between
    QString text;             ///< what was written new, as the user left it, with its signature
    QString quotation;        ///< what was cut as our own question
    QString sha256;           ///< of the mail as it came; empty when there was none
    AttachmentId attachment;  ///< the mail as it came
    bool inFeedback = true;   ///< of an answer: it is part of what the association is told
};
template<> const RecordType<IssueMail> &recordType<IssueMail>();
