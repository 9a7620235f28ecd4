#include "forwardingrules.h"
#include "happenedday.h"
#include "issuecalls.h"
#include "mailreader.h"
#include "mailreference.h"

#include <QJsonObject>

#include <algorithm>

namespace {

struct Answered {
    AnswerFacts facts;
    QStringList warnings;
    MailReference reference;
};

Result<Answered> readMail(const Call &call)
{
    const auto mail = MailReader::readFile(call.line.value(QStringLiteral("eml")));
    if (!mail)
        return fail(mail.error());
    if (mail->automatic)
        return fail(ErrorCode::Invalid, ConsoleText::tr("Mejlet är ett automatiskt svar, till exempel om frånvaro. Skriv svaret med --text om det ändå är ett svar."), {}, QStringLiteral("eml"));
    Answered answered;
    answered.facts.text = mail->newText.trimmed().isEmpty() ? mail->text : mail->newText;
    answered.facts.files = mail->attachments;
    if (mail->date)
        answered.facts.on = mail->date->toLocalTime().date();
    answered.warnings = mail->warnings;
    answered.reference = mailReference(*mail);
    return answered;
}

Result<Answered> read(const Call &call)
{
    Answered answered;
    if (call.line.has(QStringLiteral("eml"))) {
        auto mail = readMail(call);
        if (!mail)
            return mail;
        answered = std::move(*mail);
    } else {
        answered.facts.text = call.line.value(QStringLiteral("text"));
    }
    const auto date = IssueCalls::dayOf(call, !answered.facts.on.isValid());
    if (!date)
        return fail(date.error());
    if (date->isValid())
        answered.facts.on = *date;
    // A mail may say any day; one that has not been would keep the answer from ever being told.
    if (const Status been = HappenedDay::check(answered.facts.on, call.today(), QStringLiteral("eml")); !been)
        return fail(ErrorCode::Invalid, been.error().message + u' ' + ConsoleText::tr("Mejlets datum stämmer inte. Ange när svaret kom med --date."), {}, QStringLiteral("date"));
    return answered;
}

/// A mail that says itself which issue it answers must say this one. A number in its text alone may stand there for another reason.
Result<ForwardingId> hopOfMail(Database &database, const IssueFile &issue, const MailReference &reference)
{
    if (reference.messageIds.isEmpty() && reference.source != MailReference::Source::Subject)
        return ForwardingId();
    const auto match = IssueService(database).match(reference).takeResult();
    if (!match)
        return reference.source == MailReference::Source::Subject ? Result<ForwardingId>(fail(match.error())) : ForwardingId();
    if (match->file.issue.id == issue.issue.id)
        return match->hop;
    if (match->source == MailReference::Source::Text)
        return ForwardingId();
    return fail(ErrorCode::Invalid, ConsoleText::tr("Mejlet svarar på %1, inte på %2. Registrera det där.").arg(match->file.issue.number, issue.issue.number), {}, QStringLiteral("eml"));
}

/// The hop of a function, or the only one that waits; else the last one, so that the rules tell why it takes no answer.
Result<ForwardingId> hopOf(const Call &call, Database &database, const IssueFile &issue)
{
    if (issue.hops.isEmpty())
        return fail(ErrorCode::Invalid, ConsoleText::tr("%1 är inte förmedlad till någon än. Ett svar kan inte komma före frågan.").arg(issue.issue.number), {}, QStringLiteral("status"));
    if (call.line.has(QStringLiteral("from"))) {
        const auto function = IssueCalls::function(database, call.line.value(QStringLiteral("from")), QStringLiteral("from"));
        if (!function)
            return fail(function.error());
        const auto hop = std::find_if(issue.hops.crbegin(), issue.hops.crend(), [&](const Forwarding &one) { return one.to == function->id; });
        if (hop == issue.hops.crend())
            return fail(ErrorCode::NotFound, ConsoleText::tr("%1 är inte förmedlad till %2.").arg(issue.issue.number, function->name), {}, QStringLiteral("from"));
        return hop->id;
    }
    const QList<ForwardingId> waiting = ForwardingRules::takeAnswers(issue);
    if (waiting.size() > 1)
        return fail(ErrorCode::Invalid, ConsoleText::tr("Flera har fått %1. Ange vem som svarade med --from.").arg(issue.issue.number), {}, QStringLiteral("from"));
    return waiting.isEmpty() ? issue.hops.last().id : waiting.first();
}

}

Outcome runAnswer(const Call &call)
{
    if (call.line.has(QStringLiteral("eml")) == call.line.has(QStringLiteral("text")))
        return wrongUse(ConsoleText::tr("Ange svaret antingen med --eml eller med --text."), QStringLiteral("text"));
    const auto answered = read(call);
    if (!answered)
        return stop(answered.error());
    const auto issue = IssueCalls::open(call);
    if (!issue)
        return stop(issue.error());
    const auto mailed = hopOfMail(*issue->database, issue->file, answered->reference);
    if (!mailed)
        return stop(mailed.error());
    const auto hop = *mailed && !call.line.has(QStringLiteral("from")) ? mailed : hopOf(call, *issue->database, issue->file);
    if (!hop)
        return stop(hop.error());
    const auto file = issue->service().answer(issue->id(), issue->revision(), *hop, answered->facts).takeResult();
    if (!file)
        return stop(file.error());
    IssueCalls::tell(call, *file, ConsoleText::tr("Svaret på %1 är sparat. Frågan är nu %2.").arg(file->issue.number, Words::of("status", file->issue.status)),
                     {{"attachments", answered->facts.files.size()}, {"date", answered->facts.on.toString(Qt::ISODate)}});
    for (const QString &warning : answered->warnings)
        call.output.line(warning);
    return {};
}
