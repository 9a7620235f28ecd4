#include "catalogueloader.h"

#include "council.h"
#include "csvimport.h"
#include "csvreader.h"
#include "../files/inputfile.h"
#include "meeting.h"
#include "municipalfunction.h"
#include "recordrepository.h"
#include "writetransaction.h"

Result<QByteArray> readCatalogue(const char *name)
{
    const QString file = QStringLiteral(":/catalogue/") + QLatin1String(name);
    const QByteArray content = readResource(file);
    if (content.isEmpty())
        return fail(ErrorCode::Internal, QCoreApplication::translate("CatalogueLoader", "Den inbyggda katalogen saknas i installationen. Installera om Ortskontakt."), file);
    return content;
}

Status importCatalogue(Connection &connection, ImportKind kind, const char *name)
{
    const auto data = readCatalogue(name);
    if (!data)
        return fail(data.error());
    const auto result = importCsvRows(connection, kind, *data);
    if (!result)
        return fail(result.error());
    return result->refused ? Status(fail(result->badRows.value(0))) : Status();
}

/// Calls `row` with each row's cells of a built-in catalogue.
template<class Row> static Status eachRow(const char *name, Row row)
{
    const auto data = readCatalogue(name);
    if (!data)
        return fail(data.error());
    CsvReader reader(*data);
    if (const auto header = reader.header(); !header)
        return fail(header.error());
    while (const auto next = reader.next()) {
        if (!*next)
            return fail(next->error());
        if (const Status status = row((*next)->cells); !status)
            return status;
    }
    return {};
}

static Status loadMeetingKinds(RecordRepository &records)
{
    return eachRow("meeting_kinds.csv", [&records](const QStringList &cells) {
        MeetingKind kind;
        kind.name = cells.at(0);
        return records.save(kind);
    });
}

static Status loadAgendaTemplate(RecordRepository &records)
{
    return eachRow("agenda_template.csv", [&records](const QStringList &cells) {
        AgendaTemplateItem item;
        item.position = cells.at(0).toInt();
        item.heading = cells.at(1);
        return records.save(item);
    });
}

static Status loadVisionAreas(RecordRepository &records)
{
    return eachRow("vision_areas.csv", [&records](const QStringList &cells) {
        VisionArea area;
        area.vision = cells.at(0);
        area.number = cells.at(1).toInt();
        area.name = cells.at(2);
        return records.save(area);
    });
}

Status loadCatalogue(Connection &connection)
{
    WriteTransaction transaction(connection);
    if (const Status status = transaction.begin(); !status)
        return status;
    RecordRepository records(connection);
    for (const auto load : {loadMeetingKinds, loadAgendaTemplate, loadVisionAreas}) {
        if (const Status status = load(records); !status)
            return status;
    }
    if (const Status status = importCatalogue(connection, ImportKind::Localities, "localities.csv"); !status)
        return status;
    if (const Status status = importCatalogue(connection, ImportKind::Functions, "municipal_functions.csv"); !status)
        return status;
    return transaction.commit();
}

Status loadKnownAssociations(Connection &connection)
{
    WriteTransaction transaction(connection);
    if (const Status status = transaction.begin(); !status)
        return status;
    if (const Status status = importCatalogue(connection, ImportKind::Associations, "associations.csv"); !status)
        return status;
    return transaction.commit();
}
