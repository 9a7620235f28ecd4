#include "export/issueexportactions.h"

#include "export/issueexport.h"

/// So many marked issues are shown or printed at once; more go through the export window with its progress.
static constexpr qsizetype atOnce = 50;

static ExportMaker issueMaker(const AppContext &context, const std::function<IssueExportSource()> &source)
{
    const auto pages = [context, source]() -> std::optional<QFuture<Result<Document>>> {
        IssueExportService::Request request;
        request.issues = source().issues;
        if (request.issues.isEmpty() || request.issues.size() > atOnce)
            return std::nullopt;
        request.content = request.issues.size() == 1 ? IssueExportService::Content::Single : IssueExportService::Content::List;
        request.format = DocumentFormat::Pdf;
        return IssueExportService(context.database).document(request);
    };
    return {[context, source] { return std::make_unique<IssueExport>(context, source()); }, pages};
}

IssueExportActions::IssueExportActions(const AppContext &context, const std::function<IssueExportSource()> &source, QWidget *window)
    : ExportActions(context, issueMaker(context, source), window)
{
}
