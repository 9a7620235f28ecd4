#include "exporttarget.h"
#include "issuecalls.h"
#include "issueexportservice.h"

#include <QJsonObject>

namespace {

using Content = IssueExportService::Content;

/// The words of --as.
constexpr std::pair<const char *, Content> contents[] = {
    {"list", Content::List}, {"issue", Content::Single}, {"letter", Content::Feedback}, {"page", Content::WebPage}, {"statistics", Content::Statistics}};

Result<Content> contentOf(const Call &call)
{
    const QString wanted = call.line.value(QStringLiteral("as"));
    if (wanted.isEmpty())
        return call.line.has(QStringLiteral("issue")) ? Content::Single : Content::List;
    QStringList known;
    for (const auto &[word, content] : contents) {
        if (wanted == QLatin1String(word))
            return content;
        known << QString::fromLatin1(word);
    }
    return fail(ErrorCode::Invalid, ConsoleText::tr("--%1 kan inte vara ”%2”. Välj mellan %3.").arg(QStringLiteral("as"), wanted.left(40), known.join(QStringLiteral(", "))), {},
                QStringLiteral("as"));
}

Status readFilter(const Call &call, Database &database, IssueFilter &filter)
{
    const auto from = call.date(QStringLiteral("from"));
    if (!from)
        return fail(from.error());
    const auto to = call.date(QStringLiteral("to"));
    if (!to)
        return fail(to.error());
    const auto statuses = IssueCalls::choices<IssueStatus>(call, "status", "status");
    if (!statuses)
        return fail(statuses.error());
    filter.from = *from;
    filter.to = *to;
    const auto came = IssueCalls::choices<CameBy>(call, "came", "came");
    if (!came)
        return fail(came.error());
    filter.came = *came;
    filter.statuses = *statuses;
    if (call.line.has(QStringLiteral("locality"))) {
        const auto locality = IssueCalls::locality(database, call.line.value(QStringLiteral("locality")));
        if (!locality)
            return fail(locality.error());
        filter.localities << *locality;
    }
    if (call.line.has(QStringLiteral("council"))) {
        const auto council = IssueCalls::council(database, call.line.value(QStringLiteral("council")));
        if (!council)
            return fail(council.error());
        filter.councils << *council;
    }
    return {};
}

Status readRequest(const Call &call, Database &database, IssueExportService::Request &request)
{
    const auto content = contentOf(call);
    if (!content)
        return fail(content.error());
    request.content = *content;
    if (const Status status = readFilter(call, database, request.filter); !status)
        return status;
    request.receiver = call.line.value(QStringLiteral("association")).simplified();
    if (call.line.has(QStringLiteral("by-locality")))
        request.grouping = IssueDocuments::Grouping::ByLocality;
    if (!call.line.has(QStringLiteral("issue")))
        return {};
    const auto issue = IssueService(database).loadByNumber(call.line.value(QStringLiteral("issue"))).takeResult();
    if (!issue)
        return fail(issue.error());
    request.issues << issue->issue.id;
    return {};
}

}

Outcome runExportIssues(const Call &call)
{
    const auto target = ExportTarget::of(call);
    if (!target)
        return tl::unexpected<Failure>(target.error());
    const auto database = call.open(call.words.at(1), false);
    if (!database)
        return stop(database.error());
    IssueExportService::Request request;
    request.format = target->format;
    request.fileName = target->fileName;
    if (const Status status = readRequest(call, **database, request); !status)
        return stop(status.error());
    const auto count = IssueExportService(**database).write(request, ExportTarget::progress(call)).takeResult();
    if (!count)
        return stop(count.error());
    call.output.object({{"file", target->shown}, {"format", DocumentFormats::suffix(target->format)}, {"issues", *count}});
    call.output.line(ConsoleText::tr("%n fråga/frågor finns i %1.", nullptr, *count).arg(target->shown));
    return {};
}
