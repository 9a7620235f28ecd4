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

/// A row whose service locality is neither stored nor among the rows has no place.
void checkServiceLocalities(ImportRun &run, const QHash<QString, Locality> &stored, QList<Row> &rows)
{
    const auto kinds = [&] {
        QHash<QString, LocalityKind> there;
        for (const Row &row : std::as_const(rows))
            there.insert(importKey(row.locality.name), row.locality.kind);
        for (const Locality &locality : stored)
            there.insert(importKey(locality.name), locality.kind);
        return there;
    };
    keepWhatHangsTogether(rows, kinds, [&run](const QHash<QString, LocalityKind> &there, const Row &row) {
        const auto kind = there.constFind(importKey(row.service));
        if (row.service.isEmpty() || (kind != there.cend() && *kind == LocalityKind::ServiceLocality))
            return true;
        run.bad(row.line, "service_locality", kind == there.cend()
                ? ImportCells::tr("Serviceorten ”%1” finns varken i filen eller i databasen.").arg(row.service.left(60))
                : ImportCells::tr("”%1” är ingen serviceort.").arg(row.service.left(60)));
        return false;
    });
}

/// When every locality is stored: a place may come before its service locality in the file.
Status storeMemberships(ImportRun &run, const QHash<QString, Locality> &known, const QList<Row> &added)
{
    for (const Row &row : added) {
        if (row.service.isEmpty())
            continue;
        LocalityMembership membership;
        membership.locality = row.locality.id;
        membership.serviceLocality = known.value(importKey(row.service)).id;
        membership.evidence = row.evidence;
        if (const Status status = run.records.save(membership); !status)
            return status;
    }
    return {};
}

}

Status importLocalities(ImportRun &run)
{
    QHash<QString, Locality> known;
    if (const Status status = loadByName(run.records, &Locality::name, known); !status)
        return status;
    auto rows = goodRows(run, &readRow);
    if (!rows)
        return fail(rows.error());
    checkServiceLocalities(run, known, *rows);
    if (!run.mayWrite())
        return {};
    QList<Row> added;
    const auto remember = [&added](const Row &row) -> Status {
        added << row;
        return {};
    };
    if (const Status status = storeNew(run, *rows, &Row::locality, &Locality::name, known, remember); !status)
        return status;
    return storeMemberships(run, known, added);
}
