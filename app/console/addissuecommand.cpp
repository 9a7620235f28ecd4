#include "issuecalls.h"
#include "routing.h"

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
    issue.type = type->value_or(IssueType::Question);
    issue.roadKeeper = keeper->value_or(RoadKeeper::Unknown);
    issue.title = text("title").simplified();
    issue.text = text("text");
    issue.topic = text("topic").simplified();
    issue.registryNumber = text("registry-number");
    if (!text("raised-by").isEmpty())
        issue.raisedBy = text("raised-by").simplified();
    // Unknown in so many words: it is not about a road, whatever it seems.
    issue.aboutRoad = *keeper ? **keeper != RoadKeeper::Unknown : mentionsRoad(issue.title + u'\n' + issue.text + u'\n' + issue.topic);
    return {};
}

Result<IssueFile> add(const Call &call, Database &database)
{
    const auto council = IssueCalls::council(database, call.line.value(QStringLiteral("council")));
    if (!council)
        return fail(council.error());
    QList<LocalityId> localities;
    const QStringList names = call.line.value(QStringLiteral("locality")).split(u',', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const auto locality = IssueCalls::locality(database, name);
        if (!locality)
            return fail(locality.error());
        if (!localities.contains(*locality))
            localities << *locality;
    }
    IssueService issues(database);
    auto file = issues.prepare(*council).takeResult();
    if (!file)
        return file;
    if (const Status status = readOptions(call, file->issue); !status)
        return fail(status.error());
    return issues.save(file->issue, localities).takeResult();
}

}

Outcome runAddIssue(const Call &call)
{
    if (Outcome outcome = IssueCalls::checkGiven(call, {"council", "title"}); !outcome)
        return outcome;
    const auto database = call.open();
    if (!database)
        return stop(database.error());
    const auto file = add(call, **database);
    if (!file)
        return stop(file.error());
    IssueCalls::tell(call, *file, ConsoleText::tr("Frågan är sparad: %1, %2 (%3).").arg(file->issue.number, file->issue.title, Words::of("status", file->issue.status)),
                     {{"date", file->issue.raisedOn.toString(Qt::ISODate)}, {"type", codeOf(file->issue.type)}, {"aboutRoad", file->issue.aboutRoad}});
    return {};
}
