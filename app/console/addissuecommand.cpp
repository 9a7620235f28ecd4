#include "issuecalls.h"
#include "mailcalls.h"
#include "mailintake.h"
#include "routing.h"

#include <QJsonArray>
#include <QJsonObject>

namespace {

Status readOptions(const Call &call, Issue &issue)
{
    const auto text = [&call](const char *option) { return call.line.value(QString::fromLatin1(option)).trimmed(); };
    const auto date = IssueCalls::dayOf(call, false);
    if (!date)
        return fail(date.error());
    if (date->isValid())
        issue.raisedOn = *date;
    const auto type = IssueCalls::choice<IssueType>(call, "type", "type");
    if (!type)
        return fail(type.error());
    const auto keeper = IssueCalls::choice<RoadKeeper>(call, "road-keeper", "road_keeper");
    if (!keeper)
        return fail(keeper.error());
    const auto came = IssueCalls::choice<CameBy>(call, "came", "came");
    if (!came)
        return fail(came.error());
    if (*came)
        issue.came = **came;
    issue.type = type->value_or(IssueType::Question);
    issue.roadKeeper = keeper->value_or(RoadKeeper::Unknown);
    const auto given = [&](const char *option, QString &into) {
        if (call.line.has(QString::fromLatin1(option)))
            into = text(option);
    };
    given("title", issue.title);
    given("text", issue.text);
    given("contact-role", issue.contactRole);
    given("contact-organisation", issue.contactOrganisation);
    given("contact-address", issue.contactAddress);
    issue.title = issue.title.simplified();
    issue.topic = text("topic").simplified();
    issue.registryNumber = text("registry-number");
    if (!text("raised-by").isEmpty())
        issue.raisedBy = text("raised-by").simplified();
    // Unknown in so many words: it is not about a road, whatever it seems.
    issue.aboutRoad = *keeper ? **keeper != RoadKeeper::Unknown : mentionsRoad(issue.title + u'\n' + issue.text + u'\n' + issue.topic);
    return {};
}

Status readLocalities(const Call &call, Database &database, QList<LocalityId> &localities)
{
    if (!call.line.has(QStringLiteral("locality")))
        return {};
    localities.clear();
    const QStringList names = call.line.value(QStringLiteral("locality")).split(u',', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const auto locality = IssueCalls::locality(database, name);
        if (!locality)
            return fail(locality.error());
        if (!localities.contains(*locality))
            localities << *locality;
    }
    return {};
}

/// The mail, and what it says of the issue; nothing without one.
Result<std::optional<MailMessage>> readMail(const Call &call)
{
    if (!call.line.has(QStringLiteral("eml")))
        return std::optional<MailMessage>();
    const auto mail = MailCalls::read(call);
    if (!mail)
        return fail(mail.error());
    return std::optional(*mail);
}

Result<IssueFile> add(const Call &call, Database &database, const std::optional<MailMessage> &mail, QStringList &warnings)
{
    IssueService issues(database);
    MailIntake intake;
    if (mail) {
        const auto proposed = issues.intake(*mail).takeResult();
        if (!proposed)
            return fail(proposed.error());
        intake = *proposed;
        warnings = mail->warnings + intake.warnings;
    }
    CouncilId council = intake.issue.council;
    if (call.line.has(QStringLiteral("council"))) {
        const auto named = IssueCalls::council(database, call.line.value(QStringLiteral("council")));
        if (!named)
            return fail(named.error());
        council = *named;
    }
    if (const Status status = readLocalities(call, database, intake.localities); !status)
        return fail(status.error());
    auto file = issues.prepare(council).takeResult();
    if (!file)
        return file;
    if (mail)
        intake.putInto(file->issue);
    if (const Status status = readOptions(call, file->issue); !status)
        return fail(status.error());
    return mail ? issues.saveOfMail(file->issue, intake.localities, *mail).takeResult() : issues.save(file->issue, intake.localities).takeResult();
}

}

Outcome runAddIssue(const Call &call)
{
    if (!call.line.has(QStringLiteral("eml"))) {
        if (Outcome outcome = IssueCalls::checkGiven(call, {"council", "title"}); !outcome)
            return outcome;
    }
    const auto mail = readMail(call);
    if (!mail)
        return stop(mail.error());
    const auto database = call.open();
    if (!database)
        return stop(database.error());
    QStringList warnings;
    const auto file = add(call, **database, *mail, warnings);
    if (!file)
        return stop(file.error());
    const Issue &issue = file->issue;
    IssueCalls::tell(call, *file, ConsoleText::tr("Frågan är sparad: %1, %2 (%3).").arg(issue.number, issue.title, Words::of("status", issue.status)),
                     {{"date", issue.raisedOn.toString(Qt::ISODate)}, {"type", codeOf(issue.type)}, {"aboutRoad", issue.aboutRoad}, {"came", codeOf(issue.came)},
                      {"contactRole", issue.contactRole}, {"contactOrganisation", issue.contactOrganisation}, {"contactAddress", issue.contactAddress},
                      {"text", issue.text}, {"warnings", QJsonArray::fromStringList(warnings)}});
    for (const QString &warning : std::as_const(warnings))
        call.output.line(warning);
    return {};
}
