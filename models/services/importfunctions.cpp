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

/// Takes out rows that go through a function that is neither stored nor among the rows, until all that are left hang together; the
/// others get the code as that function writes it.
void checkRoutes(ImportRun &run, const QHash<QString, MunicipalFunction> &stored, QList<Row> &rows)
{
    for (bool again = true; again;) {
        again = false;
        QHash<QString, QString> codes;
        for (const Row &row : std::as_const(rows))
            codes.insert(importKey(row.function.code), row.function.code);
        for (const MunicipalFunction &function : stored)
            codes.insert(importKey(function.code), function.code);
        for (qsizetype i = rows.size() - 1; i >= 0; --i) {
            Row &row = rows[i];
            const QString via = importKey(row.function.routeVia);
            if (via.isEmpty())
                continue;
            if (codes.contains(via) && via != importKey(row.function.code)) {
                row.function.routeVia = codes.value(via);
                continue;
            }
            run.bad(row.line, "route_via", codes.contains(via)
                    ? ImportCells::tr("Funktionen ”%1” kan inte gå genom sig själv.").arg(row.function.routeVia.left(60))
                    : ImportCells::tr("Funktionen ”%1” finns varken i filen eller i databasen.").arg(row.function.routeVia.left(60)));
            rows.removeAt(i);
            again = true;
        }
    }
}

}

Status importFunctions(ImportRun &run)
{
    QHash<QString, MunicipalFunction> known;
    if (const Status status = loadByName(run.records, &MunicipalFunction::code, known); !status)
        return status;
    QList<Row> rows;
    const Status read = run.eachRow([&rows](ImportCells &cells) {
        Row row = readRow(cells);
        if (cells.isGood())
            rows << std::move(row);
    });
    if (!read)
        return read;
    checkRoutes(run, known, rows);
    if (!run.mayWrite())
        return {};
    for (qsizetype i = 0; i < rows.size(); ++i) {
        Row &row = rows[i];
        const QString key = importKey(row.function.code);
        if (known.contains(key)) {
            ++run.result.alreadyThere;
            continue;
        }
        if (const Status status = run.add(row.function, i, rows.size()); !status)
            return status;
        known.insert(key, row.function);
        for (const QString &topic : std::as_const(row.topics)) {
            FunctionTopic stored;
            stored.function = row.function.id;
            stored.topic = topic;
            if (const Status status = run.records.save(stored); !status)
                return status;
        }
    }
    return {};
}
