// The end of an issue's way: the association is told, and the issue is closed.
#include "issuecalls.h"

#include <QJsonObject>

Outcome runFeedback(const Call &call)
{
    if (Outcome outcome = IssueCalls::checkGiven(call, {"date", "to"}); !outcome)
        return outcome;
    const auto date = IssueCalls::dayOf(call, true);
    if (!date)
        return stop(date.error());
    const auto channel = IssueCalls::choice<Channel>(call, "channel", "channel");
    if (!channel)
        return stop(channel.error());
    const auto issue = IssueCalls::open(call);
    if (!issue)
        return stop(issue.error());
    const QString to = call.line.value(QStringLiteral("to")).simplified();
    const auto file = issue->service().feedBack(issue->id(), issue->revision(), *date, to, channel->value_or(Channel::Other)).takeResult();
    if (!file)
        return stop(file.error());
    IssueCalls::tell(call, *file, ConsoleText::tr("%1 är återkopplad till %2.").arg(file->issue.number, to), {{"to", to}, {"date", date->toString(Qt::ISODate)}});
    return {};
}

Outcome runClose(const Call &call)
{
    const auto date = IssueCalls::dayOf(call, false);
    if (!date)
        return stop(date.error());
    const auto issue = IssueCalls::open(call);
    if (!issue)
        return stop(issue.error());
    StepFacts facts;
    facts.on = *date;
    facts.reason = call.line.value(QStringLiteral("reason"));
    const auto file = issue->service().step(issue->id(), issue->revision(), IssueStatus::Closed, facts).takeResult();
    if (!file) {
        Error error = file.error();
        if (error.field == QLatin1String("close_reason")) {
            error.field = QStringLiteral("reason");
            error.message += u' ' + ConsoleText::tr("Ange skälet med --reason.");
        }
        return stop(error);
    }
    IssueCalls::tell(call, *file, ConsoleText::tr("%1 är avslutad.").arg(file->issue.number), {{"date", file->issue.closedOn.toString(Qt::ISODate)}});
    return {};
}
