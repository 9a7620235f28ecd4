#include "command.h"
#include "connection.h"
#include "csvimport.h"

#include <QJsonArray>
#include <QJsonObject>

namespace {

QJsonArray badRowsOf(const ImportResult &result)
{
    QJsonArray rows;
    for (const Error &error : result.badRows)
        rows.append(QJsonObject{{"message", error.message}, {"field", error.field}});
    return rows;
}

QJsonObject objectOf(const ImportResult &result)
{
    return {{"rows", result.rows}, {"added", result.added}, {"alreadyThere", result.alreadyThere}, {"skipped", result.skipped}, {"badRows", badRowsOf(result)},
        {"createdKinds", QJsonArray::fromStringList(result.createdKinds)}, {"createdCouncils", QJsonArray::fromStringList(result.createdCouncils)}};
}

/// The bad rows are the failure itself when the file was refused.
Outcome refused(const ImportResult &result)
{
    Failure failure(Error{ErrorCode::Invalid, ConsoleText::tr("Filen lästes inte in, för %n uppgift(er) i den är fel. Databasen är som den var. Rätta filen, eller läs in resten med --skip-bad.",
                                                  nullptr, int(result.badRows.size())), {}, {}});
    for (const Error &error : result.badRows)
        failure.more << error.message;
    failure.members.insert(QStringLiteral("badRows"), badRowsOf(result));
    return tl::unexpected<Failure>(std::move(failure));
}

void tell(const ImportResult &result, Output &output)
{
    output.object(objectOf(result));
    for (const Error &error : result.badRows)
        output.line(error.message);
    if (result.added > 0)
        output.line(ConsoleText::tr("%n rad(er) lades till.", nullptr, result.added));
    else if (result.skipped == 0)
        output.line(ConsoleText::tr("Inget nytt: allt i filen finns redan."));
    if (result.alreadyThere > 0)
        output.line(ConsoleText::tr("%n rad(er) fanns redan och ändrades inte.", nullptr, result.alreadyThere));
    if (result.skipped > 0)
        output.line(ConsoleText::tr("%n rad(er) var fel och hoppades över.", nullptr, result.skipped));
    if (!result.createdKinds.isEmpty())
        output.line(ConsoleText::tr("Nya slag av möten: %1.").arg(result.createdKinds.join(QStringLiteral(", "))));
    if (!result.createdCouncils.isEmpty())
        output.line(ConsoleText::tr("Nya ortsråd: %1.").arg(result.createdCouncils.join(QStringLiteral(", "))));
}

}

Outcome runImport(const Call &call)
{
    const QString name = call.line.value(QStringLiteral("kind"));
    const QStringList kinds = allCodes<ImportKind>();
    if (!kinds.contains(name))
        return wrongUse(name.isEmpty() ? ConsoleText::tr("Ange med --kind vad filen innehåller: %1.").arg(kinds.join(QStringLiteral(", ")))
                                       : ConsoleText::tr("--kind kan inte vara ”%1”. Välj mellan %2.").arg(name, kinds.join(QStringLiteral(", "))), QStringLiteral("kind"));
    const auto database = call.open();
    if (!database)
        return stop(database.error());
    ImportOptions options;
    options.skipBad = call.line.has(QStringLiteral("skip-bad"));
    options.progress = [&call, shown = -1](int thousandths) mutable {
        if (thousandths / 10 != shown)
            call.output.progress(thousandths);
        shown = thousandths / 10;
        return true;
    };
    const auto result = perform(**database, [&](Connection &connection) { return importCsvFile(connection, fromCode<ImportKind>(name), call.words.at(1), options); });
    if (!result)
        return stop(result.error());
    if (result->refused)
        return refused(*result);
    tell(*result, call.output);
    return {};
}
