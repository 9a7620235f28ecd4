#include "importrows.h"
#include "locality.h"

namespace {

struct Row {
    int line = 0;
    Locality locality;
    QString service;  ///< as written
    Evidence evidence = Evidence::Inferred;
};

Row readRow(ImportCells &cells)
{
    Row row;
    row.line = cells.lineNumber();
    row.locality.name = cells.required("name");
    row.locality.kind = cells.choice<LocalityKind>("kind", {{"serviceort", LocalityKind::ServiceLocality}, {"ort", LocalityKind::Place},
        {"socken", LocalityKind::Parish}, {"centralort", LocalityKind::Town}});
    row.service = cells.line("service_locality");
    row.evidence = cells.choice<Evidence>("membership_evidence", {{"documented", Evidence::Documented}, {"inferred", Evidence::Inferred}}, Evidence::Inferred);
    // What Sweden spans, with room to spare: swapped columns are found out.
    row.locality.latitude = cells.real("latitude", 55, 70);
    row.locality.longitude = cells.real("longitude", 10, 25);
    row.locality.population = cells.number("population", 0, 20'000'000);
    row.locality.populationYear = cells.number("population_year", 1749, 2199);
    if (row.locality.latitude.has_value() != row.locality.longitude.has_value() && cells.isGood())
        cells.bad(row.locality.latitude ? "longitude" : "latitude", ImportCells::tr("Bara den ena koordinaten är ifylld. Fyll i båda, eller ingen om läget är okänt."));
    return row;
}

/// Takes out rows whose service locality is neither stored nor among the rows, until all that are left hang together.
void checkServiceLocalities(ImportRun &run, const QHash<QString, Locality> &stored, QList<Row> &rows)
{
    for (bool again = true; again;) {
        again = false;
        QHash<QString, LocalityKind> kinds;
        for (const Row &row : std::as_const(rows))
            kinds.insert(importKey(row.locality.name), row.locality.kind);
        for (const Locality &locality : stored)
            kinds.insert(importKey(locality.name), locality.kind);
        for (qsizetype i = rows.size() - 1; i >= 0; --i) {
            const Row &row = rows.at(i);
            const auto kind = kinds.constFind(importKey(row.service));
            if (row.service.isEmpty() || (kind != kinds.cend() && *kind == LocalityKind::ServiceLocality))
                continue;
            run.bad(row.line, "service_locality", kind == kinds.cend()
                    ? ImportCells::tr("Serviceorten ”%1” finns varken i filen eller i databasen.").arg(row.service.left(60))
                    : ImportCells::tr("”%1” är ingen serviceort.").arg(row.service.left(60)));
            rows.removeAt(i);
            again = true;
        }
    }
}

}

Status importLocalities(ImportRun &run)
{
    QHash<QString, Locality> known;
    if (const Status status = loadByName(run.records, &Locality::name, known); !status)
        return status;
    QList<Row> rows;
    const Status read = run.eachRow([&rows](ImportCells &cells) {
        Row row = readRow(cells);
        if (cells.isGood())
            rows << std::move(row);
    });
    if (!read)
        return read;
    checkServiceLocalities(run, known, rows);
    if (!run.mayWrite())
        return {};
    QList<const Row *> added;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        Row &row = rows[i];
        const QString key = importKey(row.locality.name);
        if (known.contains(key)) {
            ++run.result.alreadyThere;
            continue;
        }
        if (const Status status = run.add(row.locality, i, rows.size()); !status)
            return status;
        known.insert(key, row.locality);
        added << &row;
    }
    for (const Row *row : std::as_const(added)) {
        if (row->service.isEmpty())
            continue;
        LocalityMembership membership;
        membership.locality = row->locality.id;
        membership.serviceLocality = known.value(importKey(row->service)).id;
        membership.evidence = row->evidence;
        if (const Status status = run.records.save(membership); !status)
            return status;
    }
    return {};
}
