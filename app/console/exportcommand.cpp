#include "command.h"
#include "connection.h"
#include "exportservice.h"
#include "locality.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonObject>

/// Fills in the period and the locality. Errors: a day nobody understands, an unknown locality.
static Status readFilter(const Call &call, Database &database, MeetingFilter &filter)
{
    const auto from = call.date(QStringLiteral("from"));
    if (!from)
        return fail(from.error());
    const auto to = call.date(QStringLiteral("to"));
    if (!to)
        return fail(to.error());
    filter.from = *from;
    filter.to = *to;
    if (!call.line.has(QStringLiteral("locality")))
        return {};
    const auto locality = perform(database, [&call](Connection &connection) {
        RecordRepository records(connection);
        return named(records, &Locality::name, call.line.value(QStringLiteral("locality")), QStringLiteral("locality"));
    });
    if (!locality)
        return fail(locality.error());
    filter.localities = {locality->id};
    return {};
}

Outcome runExport(const Call &call)
{
    ExportService::Request request;
    const QString name = call.line.value(QStringLiteral("format"));
    const auto format = DocumentFormats::fromSuffix(name);
    if (!format)
        return wrongUse(ConsoleText::tr("Ange med --format vilket slags fil det ska bli: docx, pdf, odt, xlsx, csv eller html."), QStringLiteral("format"));
    request.format = *format;
    const QString file = call.line.value(QStringLiteral("output"));
    if (file.isEmpty())
        return wrongUse(ConsoleText::tr("Alternativet --%1 saknas.").arg(QStringLiteral("output")), QStringLiteral("output"));
    request.fileName = QFileInfo(file).absoluteFilePath();
    const auto address = DatabaseAddress::parse(call.words.at(1));
    if (address && address->kind == DatabaseAddress::Kind::Sqlite && QFileInfo(request.fileName) == QFileInfo(address->file))
        return stop({ErrorCode::Invalid, ConsoleText::tr("Sammanfattningen kan inte skrivas över databasen. Välj ett annat filnamn än %1.").arg(QDir::toNativeSeparators(file)),
            {}, QStringLiteral("output")});
    const auto database = Database::open(call.words.at(1), {Database::Threads::Inline, false, call.user(), call.clock});
    if (!database)
        return stop(database.error());
    if (const Status status = readFilter(call, **database, request.filter); !status)
        return stop(status.error());
    const auto count = ExportService(**database).write(request, [&call](int done, int total) {
        call.output.progress(total > 0 ? int(done * 1000LL / total) : 0);
        return true;
    }).takeResult();
    if (!count)
        return stop(count.error());
    const QString shown = QDir::toNativeSeparators(file);
    call.output.object({{"file", shown}, {"format", DocumentFormats::suffix(*format)}, {"meetings", *count}});
    call.output.line(ConsoleText::tr("%n möte(n) är sammanfattade i %1.", nullptr, *count).arg(shown));
    return {};
}
