#include "forwardingrules.h"
#include "issuecalls.h"
#include "mailcalls.h"

#include <QJsonObject>

#include <algorithm>

namespace {

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

/// "The issue is ended" is asked of nobody here: the options answer.
Outcome refusal(Error error)
{
    if (error.field == QLatin1String("ended"))
        error.message += u' ' + ConsoleText::tr("Ange --reopen eller --keep-closed.");
    else if (error.field == QLatin1String("mail_kind"))
        error.message += u' ' + ConsoleText::tr("Ange vad det är med --as.");
    return stop(std::move(error));
}

Outcome answerText(const Call &call, IssueMailRules::Ended ended)
{
    const auto date = IssueCalls::dayOf(call, true);
    if (!date)
        return stop(date.error());
    const auto issue = IssueCalls::open(call);
    if (!issue)
        return stop(issue.error());
    const auto hop = hopOf(call, *issue->database, issue->file);
    if (!hop)
        return stop(hop.error());
    const AnswerFacts facts{*date, call.line.value(QStringLiteral("text")), {}, ended};
    const auto file = issue->service().answer(issue->id(), issue->revision(), *hop, facts).takeResult();
    if (!file)
        return refusal(file.error());
    IssueCalls::tell(call, *file, ConsoleText::tr("Svaret på %1 är sparat. Frågan är nu %2.").arg(file->issue.number, Words::of("status", file->issue.status)),
                     {{"attachments", 0}, {"date", facts.on.toString(Qt::ISODate)}, {"kind", "answer"}, {"text", facts.text.trimmed()}});
    return {};
}

Outcome answerMail(const Call &call, IssueMailRules::Ended ended)
{
    auto mail = MailCalls::read(call);
    if (!mail)
        return refusal(mail.error());
    const auto issue = IssueCalls::open(call);
    if (!issue)
        return stop(issue.error());
    const auto mailed = MailCalls::hopOf(*issue->database, issue->file, *mail);
    if (!mailed)
        return stop(mailed.error());
    const auto hop = *mailed && !call.line.has(QStringLiteral("from")) ? mailed : hopOf(call, *issue->database, issue->file);
    if (!hop)
        return stop(hop.error());
    auto facts = MailCalls::facts(call, *mail, issue->file, *hop);
    if (!facts)
        return refusal(facts.error());
    facts->ended = ended;
    const auto file = issue->service().receive(issue->id(), issue->revision(), *facts).takeResult();
    if (!file)
        return refusal(file.error());
    IssueCalls::tell(call, *file, MailCalls::words(*facts, *file), MailCalls::members(*mail, *facts, file->issue.number));
    for (const QString &line : MailCalls::notes(*mail, *facts, file->issue.number))
        call.output.line(line);
    return {};
}

}

Outcome runAnswer(const Call &call)
{
    if (call.line.has(QStringLiteral("eml")) == call.line.has(QStringLiteral("text")))
        return wrongUse(ConsoleText::tr("Ange svaret antingen med --eml eller med --text."), QStringLiteral("text"));
    if (call.line.has(QStringLiteral("as")) && !call.line.has(QStringLiteral("eml")))
        return wrongUse(ConsoleText::tr("--as säger vad ett mejl är och kräver --eml."), QStringLiteral("as"));
    const bool reopen = call.line.has(QStringLiteral("reopen")), keep = call.line.has(QStringLiteral("keep-closed"));
    if (reopen && keep)
        return wrongUse(ConsoleText::tr("Ange antingen --reopen eller --keep-closed."), QStringLiteral("reopen"));
    using enum IssueMailRules::Ended;
    const auto ended = reopen ? Reopen : keep ? KeepClosed : Ask;
    return call.line.has(QStringLiteral("eml")) ? answerMail(call, ended) : answerText(call, ended);
}
