#include "connection.h"
#include "exportservice.h"
#include "exporttarget.h"
#include "locality.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonObject>

Status checkTarget(const Call &call, const QString &fileName, const QString &option, FileGate::Content content)
{
    const auto existing = call.line.has(QStringLiteral("force")) ? FileGate::Existing::Replace : FileGate::Existing::Refuse;
    Status possible = FileGate::checkTarget(fileName, existing, content);
    if (!possible)
        possible.error().field = option;
    return possible;
}

tl::expected<ExportTarget, Failure> ExportTarget::of(const Call &call)
{
    const auto format = DocumentFormats::fromSuffix(call.line.value(QStringLiteral("format")));
    if (!format)
        return wrongUse(ConsoleText::tr("Ange med --format vilket slags fil det ska bli: docx, pdf, odt, xlsx, csv eller html."), QStringLiteral("format"));
    const QString file = call.line.value(QStringLiteral("output"));
    if (file.isEmpty())
        return wrongUse(ConsoleText::tr("Alternativet --%1 saknas.").arg(QStringLiteral("output")), QStringLiteral("output"));
    ExportTarget target{*format, QFileInfo(file).absoluteFilePath(), QDir::toNativeSeparators(file)};
    if (const Status possible = checkTarget(call, target.fileName, QStringLiteral("output")); !possible)
        return stop(possible.error());
    return target;
}

Progress ExportTarget::progress(const Call &call)
{
    return [&call](int done, int total) {
        call.output.progress(total > 0 ? int(done * 1000LL / total) : 0);
        return true;
    };
}

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

Outcome runExportMeetings(const Call &call)
{
    for (const char *option : {"status", "came", "as", "issue", "council", "association", "by-locality"}) {
        const QString name = QString::fromLatin1(option);
        if (call.line.has(name))
            return wrongUse(ConsoleText::tr("Alternativet --%1 hör till export issues.").arg(name), name);
    }
    const auto target = ExportTarget::of(call);
    if (!target)
        return tl::unexpected<Failure>(target.error());
    const auto database = call.open(call.words.at(1), false);
    if (!database)
        return stop(database.error());
    ExportService::Request request;
    request.format = target->format;
    request.fileName = target->fileName;
    if (const Status status = readFilter(call, **database, request.filter); !status)
        return stop(status.error());
    const auto count = ExportService(**database).write(request, ExportTarget::progress(call)).takeResult();
    if (!count)
        return stop(count.error());
    call.output.object({{"file", target->shown}, {"format", DocumentFormats::suffix(target->format)}, {"meetings", *count}});
    call.output.line(ConsoleText::tr("%n möte(n) är sammanfattade i %1.", nullptr, *count).arg(target->shown));
    return {};
}

Outcome runExport(const Call &call)
{
    return call.words.first() == QLatin1String("issues") ? runExportIssues(call) : runExportMeetings(call);
}
