#include "association.h"
#include "contactformat.h"
#include "council.h"
#include "giro.h"
#include "importrows.h"
#include "locality.h"
#include "organisationnumber.h"

namespace {

struct Row {
    Association association;
    LocalCouncil council;  ///< without a name when there is none
};

class Reader
{
public:
    explicit Reader(ImportRun &run) : m_run(run) {}
    Status load();
    Row readRow(ImportCells &cells) const;
    bool isThere(const Association &association) const;
    Status write(Row &row, qsizetype done, qsizetype of);

private:
    Status ensureCouncil(LocalCouncil &council);
    ImportRun &m_run;
    QHash<QString, Locality> m_localities;
    QHash<QString, LocalCouncil> m_councils;
    QHash<QString, Association> m_associations;
    QSet<QString> m_numbers;
};

Status Reader::load()
{
    if (const Status status = loadByName(m_run.records, &Locality::name, m_localities); !status)
        return status;
    if (const Status status = loadByName(m_run.records, &LocalCouncil::name, m_councils); !status)
        return status;
    if (const Status status = loadByName(m_run.records, &Association::name, m_associations); !status)
        return status;
    for (const Association &association : std::as_const(m_associations))
        m_numbers.insert(association.organisationNumber);
    return {};
}

Row Reader::readRow(ImportCells &cells) const
{
    Row row;
    Association &a = row.association;
    a.name = cells.required("name");
    if (const QString place = cells.line("service_locality"); !place.isEmpty()) {
        a.serviceLocality = m_localities.value(importKey(place)).id;
        if (!a.serviceLocality)
            cells.bad("service_locality", ImportCells::tr("Orten ”%1” finns inte i databasen. Läs in orterna först, eller rätta namnet.").arg(place.left(60)));
    }
    a.organisationNumber = cells.checked("orgnr", OrganisationNumber::parse);
    a.bankgiro = cells.checked("bankgiro", Bankgiro::parse);
    a.plusgiro = cells.checked("plusgiro", Plusgiro::parse);
    a.address = cells.line("address");
    a.postalCode = cells.checked("postal_code", PostalCode::parse);
    a.city = cells.line("city");
    a.email = cells.checked("email", EmailAddress::parse);
    a.phone = cells.line("phone");
    a.website = cells.line("website");
    a.note = cells.text("note");
    row.council.name = cells.line("council_name");
    row.council.serviceLocality = a.serviceLocality;
    row.council.form = cells.line("council_form");
    row.council.status = cells.choice<CouncilStatus>("council_status", {{"under uppstart", CouncilStatus::Starting}, {"pågående", CouncilStatus::Active},
        {"vilande", CouncilStatus::Dormant}}, CouncilStatus::Active);
    // A form may stand without a council (a byalag's own); it is then no council's.
    return row;
}

bool Reader::isThere(const Association &association) const
{
    return m_associations.contains(importKey(association.name)) || (!association.organisationNumber.isEmpty() && m_numbers.contains(association.organisationNumber));
}

Status Reader::ensureCouncil(LocalCouncil &council)
{
    const QString key = importKey(council.name);
    if (const auto known = m_councils.constFind(key); known != m_councils.cend()) {
        council = *known;
        return {};
    }
    if (const Status status = m_run.records.save(council); !status)
        return status;
    m_councils.insert(key, council);
    m_run.result.createdCouncils << council.name;
    return {};
}

Status Reader::write(Row &row, qsizetype done, qsizetype of)
{
    if (!row.council.name.isEmpty()) {
        if (const Status status = ensureCouncil(row.council); !status)
            return status;
        row.association.council = row.council.id;
    }
    if (const Status status = m_run.add(row.association, done, of); !status)
        return status;
    m_associations.insert(importKey(row.association.name), row.association);
    m_numbers.insert(row.association.organisationNumber);
    return {};
}

}

Status importAssociations(ImportRun &run)
{
    Reader reader(run);
    if (const Status status = reader.load(); !status)
        return status;
    QList<Row> rows;
    const Status read = run.eachRow([&](ImportCells &cells) {
        Row row = reader.readRow(cells);
        if (cells.isGood())
            rows << std::move(row);
    });
    if (!read || !run.mayWrite())
        return read;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (reader.isThere(rows.at(i).association)) {
            ++run.result.alreadyThere;
            continue;
        }
        if (const Status status = reader.write(rows[i], i, rows.size()); !status)
            return status;
    }
    return {};
}
