#include "command.h"
#include "issuecalls.h"
#include "issueexportservice.h"
#include "sortkey.h"
#include "swedishformat.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace {

QJsonValue toJson(std::optional<int> number) { return number ? QJsonValue(*number) : QJsonValue(); }

QJsonObject toJson(const IssueDuration &duration)
{
    return {{"count", duration.count}, {"median", toJson(duration.median)}, {"percentile90", toJson(duration.percentile)}};
}

QJsonObject toJson(const IssueShare &share)
{
    return {{"due", share.due}, {"inTime", share.inTime}, {"percent", toJson(share.percent())}};
}

QJsonObject toJson(const IssueTally &tally)
{
    return {{"number", tally.number}, {"forwarded", tally.forwarded}, {"answered", tally.answered}, {"fedBack", tally.fedBack},
        {"acknowledgement", toJson(tally.acknowledgement)}, {"answer", toJson(tally.answer)}, {"feedback", toJson(tally.feedback)},
        {"acknowledgedInTime", toJson(tally.acknowledgedInTime)}, {"answeredInTime", toJson(tally.answeredInTime)}};
}

/// A group as a row and as an object; `none` is shown for the group without a name.
struct Group {
    QString name;
    QString code;
    IssueTally tally;
};

QList<Cell> rowOf(const QString &name, const IssueTally &tally)
{
    const auto days = [](const IssueDuration &duration) {
        return duration.median ? QStringLiteral("%1 (%2)").arg(*duration.median).arg(*duration.percentile) : QStringLiteral("–");
    };
    const auto share = [](const IssueShare &of) { return of.percent() ? SwedishFormat::percent(*of.percent()) : QStringLiteral("–"); };
    return {name, Cell(std::optional(tally.number)), Cell(std::optional(tally.answered)), days(tally.acknowledgement), days(tally.answer), days(tally.feedback),
        share(tally.answeredInTime)};
}

/// A heading over its groups, the largest first, and the same for machines.
QJsonArray add(Listing &listing, const QString &heading, QList<Group> groups)
{
    std::sort(groups.begin(), groups.end(), [](const Group &a, const Group &b) {
        return std::tuple(-a.tally.number, sortKey(a.name)) < std::tuple(-b.tally.number, sortKey(b.name));
    });
    QJsonArray array;
    listing.rows << QList<Cell>(listing.headings.size(), Cell(QString())) << QList<Cell>(listing.headings.size(), Cell(QString()));
    listing.rows.last()[0] = Cell(heading.toUpper());
    for (const Group &group : groups) {
        listing.rows << rowOf(group.name, group.tally);
        QJsonObject object = toJson(group.tally);
        object.insert(QStringLiteral("name"), group.name);
        if (!group.code.isEmpty())
            object.insert(QStringLiteral("code"), group.code);
        array.append(object);
    }
    return array;
}

template<class Key, class Name> QList<Group> groupsOf(const QList<IssueStatistics::Group<Key>> &groups, Name name)
{
    QList<Group> named;
    for (const auto &group : groups)
        named << name(group.key, group.tally);
    return named;
}

void show(const Call &call, const IssueStatistics &figures, const IssueNames &names)
{
    Listing listing{{}, {ConsoleText::tr("Frågor"), ConsoleText::tr("Antal"), ConsoleText::tr("Besvarade"), ConsoleText::tr("Bekräftelse, dagar"), ConsoleText::tr("Svar, dagar"),
                           ConsoleText::tr("Återkoppling, dagar"), ConsoleText::tr("Svar i tid")}, {}, {1, 2, 3, 4, 5, 6}};
    listing.rows << rowOf(ConsoleText::tr("Alla"), figures.all);
    QJsonObject object{{"from", figures.from.toString(Qt::ISODate)}, {"to", figures.to.toString(Qt::ISODate)}, {"asOf", figures.asOf.toString(Qt::ISODate)}, {"all", toJson(figures.all)}};
    object.insert(QStringLiteral("types"), add(listing, ConsoleText::tr("Per typ"), groupsOf(figures.types, [](IssueType type, const IssueTally &tally) {
        return Group{Words::of("type", type), codeOf(type), tally};
    })));
    object.insert(QStringLiteral("came"), add(listing, ConsoleText::tr("Hur de kom"), groupsOf(figures.came, [](CameBy came, const IssueTally &tally) {
        return Group{Words::of("came", came), codeOf(came), tally};
    })));
    object.insert(QStringLiteral("topics"), add(listing, ConsoleText::tr("Per ämne"), groupsOf(figures.topics, [](const QString &topic, const IssueTally &tally) {
        return Group{topic.isEmpty() ? ConsoleText::tr("utan ämne") : topic, {}, tally};
    })));
    object.insert(QStringLiteral("functions"), add(listing, ConsoleText::tr("Per funktion"), groupsOf(figures.functions, [&names](FunctionId id, const IssueTally &tally) {
        return Group{id ? names.functions.value(id, ConsoleText::tr("okänd funktion")) : ConsoleText::tr("inte förmedlad"), {}, tally};
    })));
    object.insert(QStringLiteral("localities"), add(listing, ConsoleText::tr("Per ort"), groupsOf(figures.localities, [&names](LocalityId id, const IssueTally &tally) {
        return Group{id ? names.localities.value(id, ConsoleText::tr("okänd ort")) : ConsoleText::tr("utan ort"), {}, tally};
    })));
    call.output.table(listing);
    call.output.line(QString());
    call.output.line(ConsoleText::tr("Dagar är arbetsdagar: medianen och inom parentes den 90:e percentilen."));
    call.output.object(object);
}

}

Outcome runStats(const Call &call)
{
    if (Outcome outcome = IssueCalls::checkGiven(call, {"from", "to"}); !outcome)
        return outcome;
    const auto from = call.date(QStringLiteral("from"));
    if (!from)
        return stop(from.error());
    const auto to = call.date(QStringLiteral("to"));
    if (!to)
        return stop(to.error());
    if (*to < *from)
        return stop({ErrorCode::Invalid, ConsoleText::tr("Perioden slutar innan den börjar. Ändra --from eller --to."), {}, QStringLiteral("to")});
    const auto database = call.open();
    if (!database)
        return stop(database.error());
    IssueExportService exports(**database);
    const auto names = exports.names().takeResult();
    if (!names)
        return stop(names.error());
    const auto figures = exports.statistics(*from, *to, [&call](int done, int total) {
        call.output.progress(total > 0 ? int(done * 1000LL / total) : 0);
        return true;
    }).takeResult();
    if (!figures)
        return stop(figures.error());
    show(call, *figures, *names);
    return {};
}
