#pragma once

#include "issues/issuefacts.h"
#include "issueservice.h"
#include "mailmessage.h"

#include <QCoreApplication>

/// One function that an issue is to be forwarded to, and what it is sent.
struct PlannedReceiver {
    FunctionId to;
    bool information = false;  ///< för kännedom: asks for no answer
    QDate answerDue;           ///< set by hand; else by the function's clock
    QString message;
    bool edited = false;       ///< the message is the user's own; facts that change are not put in again
};

/// A förmedling before it is made: what was chosen and written, and exactly what would leave. Plain values.
class ForwardPlan
{
    Q_DECLARE_TR_FUNCTIONS(ForwardPlan)
public:
    QDate on;
    QString from;
    ContactPersonId by;
    Channel channel = Channel::Mail;
    QList<PlannedReceiver> receivers;
    QList<AttachmentId> files;

    /// The message a function is sent if nobody writes another: its own template or the common one, filled in. Letters begin with the
    /// document's own words, so nothing then.
    QString standardMessage(const PlannedReceiver &receiver, const IssueFile &file, const IssueFacts &facts) const;
    /// The day an answer is expected: by hand, else by the clock; invalid for a copy.
    QDate dueOf(const PlannedReceiver &receiver, const IssueFacts &facts) const;

    /// What the service is asked for. The first who is to answer takes over from a hop that came to the wrong function.
    QList<ForwardRequest> requests(const IssueFile &file) const;
    /// The issue as it would be afterwards; its new hops stand last, in the order of the receivers. Errors: Invalid as the service gives them.
    Result<IssueFile> tried(const IssueFile &file, const IssueFacts &facts) const;

    /// The mail of a hop without the contents of its files. Errors: Invalid with `field` "email" – no address or one that is none.
    static Result<MailDraft> mail(const IssueFile &file, const Forwarding &hop, const IssueFacts &facts);
    /// The letter of a hop, with the names of the files that go along.
    static Document letter(const IssueFile &file, const Forwarding &hop, const QList<AttachmentId> &files, const IssueFacts &facts);

    /// As a draft keeps it.
    QString toJson() const;
    static std::optional<ForwardPlan> fromJson(const QString &json);
};
