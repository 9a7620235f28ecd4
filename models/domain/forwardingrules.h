#pragma once

#include "issue.h"
#include "municipalfunction.h"
#include "result.h"

/// What may happen to the hops of an issue, and their two clocks in Swedish working days (domain §3). Each change gives the issue its
/// new status by the table of issuerules.h. When something is refused the file is as it was. Pure but for the ids of new hops.
namespace ForwardingRules {

/// The last day to acknowledge and to answer what was asked on a day, by the function's clocks. Invalid for an invalid day.
QDate acknowledgeDue(const MunicipalFunction &function, QDate asked);
QDate answerDue(const MunicipalFunction &function, QDate asked);

/// Whether a function exists on a day; both ends of its time are included.
bool isValidOn(const MunicipalFunction &function, QDate day);

/// A hop to be added. With `redirectedFrom` it takes over from a hop that came to the wrong function.
struct Request {
    MunicipalFunction to;
    MunicipalFunction via;     ///< whom it is sent to, when `to` is reached through another; without id = straight
    QDate on;
    Channel channel = Channel::Mail;
    QString from;
    ContactPersonId by;
    QString message;
    QString messageId;
    QDate answerDue;           ///< asked for by hand; by the clock when not given
    ForwardingId redirectedFrom;
    bool information = false;  ///< a copy that asks for no answer
    bool draft = false;        ///< it only lies ready: nobody is asked and no clock runs until sent() says so
};

/// Errors: Invalid – nobody to forward to, a function that is not valid that day, an address with a line break, a date before the issue,
/// one that already has the question, or a status it cannot be forwarded from.
Status forward(IssueFile &file, const Request &request);
/// A draft has been sent: from that day its function is asked, and both clocks run. A day for the answer that was set by hand stays.
/// Errors: Invalid – no draft, a day before the issue, a status it cannot be forwarded from.
Status sent(IssueFile &file, ForwardingId hop, QDate on, const MunicipalFunction &to);
/// A draft will not be sent. It stays in the trail as that. Errors: Invalid – no draft, no such hop.
Status takeBack(IssueFile &file, ForwardingId hop, const QString &reason);
/// Errors: Invalid – twice, before the question, no such hop.
Status acknowledge(IssueFile &file, ForwardingId hop, QDate on);
/// An answer is an acknowledgement too, and says that a draft was sent the day it was made. The issue is answered when no other hop waits
/// and no other draft lies ready. Errors: Invalid – twice, before the question, no such hop.
Status answer(IssueFile &file, ForwardingId hop, QDate on, const QString &text);
/// The hop came to the wrong function: it stays in the trail with its dates. Errors: Invalid – no reason, already redirected, no such hop.
Status redirect(IssueFile &file, ForwardingId hop, const QString &reason);
/// Answered → återkopplad. Errors: Invalid – not answered, before the answer, to nobody.
Status feedBack(IssueFile &file, QDate on, const QString &to, Channel channel);

/// The day somebody was first asked, whatever was redirected since. Copies for information do not count.
QDate firstAsked(const IssueFile &file);
QDate lastAnswered(const IssueFile &file);
bool hasOpenHop(const IssueFile &file);
/// Whether an answer can be noted on it: it waits, or is a draft, which an answer says was sent.
bool takesAnswer(const Forwarding &hop);
/// The hops it can be noted on. A choice between several is nobody's but the user's.
QList<ForwardingId> takeAnswers(const IssueFile &file);
/// Drafts that ask for an answer and may still be sent.
bool hasDraft(const IssueFile &file);
bool hasAcknowledgement(const IssueFile &file);
bool hasAnswer(const IssueFile &file);
/// A hop that came to the wrong function and that nothing has taken over from, the latest; 0 when there is none. A draft takes over when it
/// is sent.
ForwardingId toRedirect(const IssueFile &file);
/// There is one, and no other hop waits.
bool needsRedirecting(const IssueFile &file);
/// How a hop ended or stands, as a word; of a draft that it is one.
QString outcomeWord(const Forwarding &hop);
/// Also of drafts.
void withdrawOpen(IssueFile &file, const QString &reason);
/// Works out what lists sort by: receiver, next due date, last answer.
void summarise(IssueFile &file);

/// How a hop stands on a day.
enum class Clock { Stopped, Waiting, AcknowledgementLate, AnswerLate };
Clock clock(const Forwarding &hop, QDate today);

/// Hops that cannot be stored. Errors: Invalid, with `field`.
Status check(const IssueFile &file);

}
