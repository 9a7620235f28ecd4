#include "importrows.h"
#include "municipalfunction.h"

namespace {

struct Row {
    int line = 0;
    MunicipalFunction function;
    QStringList topics;
};

Row readRow(ImportCells &cells)
{
    Row row;
    row.line = cells.lineNumber();
    row.function.code = cells.required("code");
    row.function.name = cells.required("name");
    row.function.kind = cells.choice<FunctionKind>("kind", {{"förvaltning", FunctionKind::Administration}, {"avdelning", FunctionKind::Department},
        {"bolag", FunctionKind::Company}, {"extern", FunctionKind::External}});
    row.function.routeVia = cells.line("route_via");
    row.function.board = cells.line("board");
    row.function.evidence = cells.choice<Evidence>("evidence", {{"documented", Evidence::Documented}, {"inferred", Evidence::Inferred}}, Evidence::Inferred);
    QSet<QString> seen;
    const QStringList topics = cells.line("topics").split(u';');
    for (const QString &topic : topics) {
        const QString trimmed = topic.trimmed();
        if (trimmed.isEmpty() || seen.contains(importKey(trimmed)))
            continue;
        seen.insert(importKey(trimmed));
        row.topics << trimmed;
    }
    return row;
}

/// A row that goes through a function that is neither stored nor among the rows has no place; the others get the code as that function
/// writes it.
void checkRoutes(ImportRun &run, const QHash<QString, MunicipalFunction> &stored, QList<Row> &rows)
{
    const auto codes = [&] {
        QHash<QString, QString> there;
        for (const Row &row : std::as_const(rows))
            there.insert(importKey(row.function.code), row.function.code);
        for (const MunicipalFunction &function : stored)
            there.insert(importKey(function.code), function.code);
        return there;
    };
    keepWhatHangsTogether(rows, codes, [&run](const QHash<QString, QString> &there, Row &row) {
        const QString via = importKey(row.function.routeVia);
        if (via.isEmpty())
            return true;
        if (there.contains(via) && via != importKey(row.function.code)) {
            row.function.routeVia = there.value(via);
            return true;
        }
        run.bad(row.line, "route_via", there.contains(via)
                ? ImportCells::tr("Funktionen ”%1” kan inte gå genom sig själv.").arg(row.function.routeVia.left(60))
                : ImportCells::tr("Funktionen ”%1” finns varken i filen eller i databasen.").arg(row.function.routeVia.left(60)));
        return false;
    });
}

}

Status importFunctions(ImportRun &run)
{
    QHash<QString, MunicipalFunction> known;
    if (const Status status = loadByName(run.records, &MunicipalFunction::code, known); !status)
        return status;
    auto rows = goodRows(run, &readRow);
    if (!rows)
        return fail(rows.error());
    checkRoutes(run, known, *rows);
    if (!run.mayWrite())
        return {};
    return storeNew(run, *rows, &Row::function, &MunicipalFunction::code, known, [&run](const Row &row) -> Status {
        for (const QString &topic : row.topics) {
            FunctionTopic stored;
            stored.function = row.function.id;
            stored.topic = topic;
            if (const Status status = run.records.save(stored); !status)
                return status;
        }
        return {};
    });
}
