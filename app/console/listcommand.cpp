#include "connection.h"
#include "issuecalls.h"
#include "listings.h"

#include <QJsonObject>

const QList<ListKind> &listKinds()
{
    static const QList<ListKind> kinds{{"localities", true, false, &listLocalities}, {"associations", true, false, &listAssociations},
        {"functions", false, false, &listFunctions}, {"meetings", true, true, &listMeetings}, {"councils", true, false, &listCouncils},
        {"persons", false, false, &listPersons}, {"kinds", false, false, &listMeetingKinds}, {"actions", true, true, &listActions}, {"issues", true, true, &listIssues, true}, {"disposals", false, true, &listDisposals},
        {"to-dispose", false, false, &listDueForDisposal}};
    return kinds;
}

void keepMatching(Listing &listing, const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    const QStringList words = TextNorm::searchWords(text);
    listing.rows.removeIf([&words](const QList<Cell> &row) {
        QStringList own;
        for (const Cell &cell : row)
            own += TextNorm::searchWords(cell.text);
        const auto found = [&own](const QString &word) { return std::any_of(own.cbegin(), own.cend(), [&word](const QString &one) { return one.startsWith(word); }); };
        // Only signs, such as "*": nothing can match.
        return words.isEmpty() || !std::all_of(words.cbegin(), words.cend(), found);
    });
}

static Status gather(Listing &listing)
{
    return listing.each ? listing.each([&listing](const QList<Cell> &row) { listing.rows << row; }) : Status();
}

static Outcome checkOptions(const Call &call, const ListKind &kind)
{
    for (const auto &[option, allowed] : {std::pair{"locality", kind.byLocality}, {"from", kind.byDate}, {"to", kind.byDate}, {"status", kind.byStatus}, {"stage", kind.byStatus}, {"came", kind.byStatus}}) {
        const QString name = QString::fromLatin1(option);
        if (!allowed && call.line.has(name))
            return wrongUse(ConsoleText::tr("Alternativet --%1 kan inte användas med --kind %2.").arg(name, QString::fromLatin1(kind.name)), name);
    }
    return {};
}

Outcome runList(const Call &call)
{
    const QString name = call.line.value(QStringLiteral("kind"));
    QStringList names;
    for (const ListKind &kind : listKinds())
        names << QString::fromLatin1(kind.name);
    const qsizetype at = names.indexOf(name);
    if (at < 0)
        return wrongUse(name.isEmpty() ? ConsoleText::tr("Ange med --kind vad som ska visas: %1.").arg(names.join(QStringLiteral(", ")))
                                       : ConsoleText::tr("--kind kan inte vara ”%1”. Välj mellan %2.").arg(name, names.join(QStringLiteral(", "))), QStringLiteral("kind"));
    const ListKind &kind = listKinds().at(at);
    if (Outcome outcome = checkOptions(call, kind); !outcome)
        return outcome;
    const auto from = call.date(QStringLiteral("from"));
    if (!from)
        return stop(from.error());
    const auto to = call.date(QStringLiteral("to"));
    if (!to)
        return stop(to.error());
    const auto statuses = IssueCalls::choices<IssueStatus>(call, "status", "status");
    if (!statuses)
        return stop(statuses.error());
    const auto came = IssueCalls::choices<CameBy>(call, "came", "came");
    if (!came)
        return stop(came.error());
    const auto stage = IssueCalls::choice<IssueStage>(call, "stage", "stage");
    if (!stage)
        return stop(stage.error());
    const auto database = call.open();
    if (!database)
        return stop(database.error());
    const auto counted = perform(**database, [&](Connection &connection) -> Result<qsizetype> {
        ListFilter filter{{}, *from, *to, call.line.value(QStringLiteral("text")), *statuses, stage->value_or(IssueStage::All), *came};
        if (call.line.has(QStringLiteral("locality"))) {
            RecordRepository records(connection);
            const auto locality = named(records, &Locality::name, call.line.value(QStringLiteral("locality")), QStringLiteral("locality"));
            if (!locality)
                return fail(locality.error());
            filter.locality = *locality;
        }
        auto listing = kind.make(connection, filter);
        if (!listing)
            return fail(listing.error());
        // For machines a long list goes out as it is read; a table needs every row to know how wide it is.
        if (const Status status = call.output.isJson() ? call.output.rows(name, *listing) : gather(*listing); !status)
            return fail(status.error());
        call.output.table(*listing);
        return listing->rows.size();
    });
    if (!counted)
        return stop(counted.error());
    call.output.line(kind.byStatus ? ConsoleText::tr("%n fråga/frågor", nullptr, int(*counted)) : ConsoleText::tr("%n träff(ar)", nullptr, int(*counted)));
    return {};
}
