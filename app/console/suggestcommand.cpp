#include "command.h"
#include "issuecalls.h"
#include "issuerouter.h"

#include <QJsonArray>
#include <QJsonObject>

static QJsonObject toJson(const Suggestion &suggestion)
{
    QJsonArray why;
    for (const RoutingReason &reason : suggestion.why)
        why.append(QJsonObject{{"text", reason.text}, {"words", QJsonArray::fromStringList(reason.words)}});
    return {{"code", suggestion.code}, {"name", suggestion.name}, {"route", QJsonArray::fromStringList(suggestion.route)}, {"why", why}};
}

Outcome runSuggest(const Call &call)
{
    if (Outcome outcome = IssueCalls::checkGiven(call, {"text"}); !outcome)
        return outcome;
    const auto database = call.open();
    if (!database)
        return stop(database.error());
    const auto suggestions = IssueRouter(**database).suggestAt(call.line.value(QStringLiteral("text")), call.line.value(QStringLiteral("locality")).simplified()).takeResult();
    if (!suggestions)
        return stop(suggestions.error());
    QJsonArray array;
    Listing listing{{}, {ConsoleText::tr("Kod"), ConsoleText::tr("Funktion"), ConsoleText::tr("Väg"), ConsoleText::tr("Varför")}, {}, {}};
    for (const Suggestion &suggestion : *suggestions) {
        array.append(toJson(suggestion));
        QStringList why;
        for (const RoutingReason &reason : suggestion.why)
            why << reason.text;
        listing.rows << QList<Cell>{suggestion.code, suggestion.name, suggestion.route.join(QStringLiteral(" → ")), why.join(QStringLiteral("; "))};
    }
    call.output.table(listing);
    if (suggestions->isEmpty())
        call.output.line(ConsoleText::tr("Inget i texten pekar på någon funktion. Skriv mer om vad det gäller och var."));
    call.output.object({{"suggestions", array}});
    return {};
}
