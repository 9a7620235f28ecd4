#include "issueexportservice.h"

#include "issuereader.h"
#include "issuerepository.h"
#include "issuestatisticsreader.h"
#include "swedishformat.h"

namespace {

using Request = IssueExportService::Request;
using Content = IssueExportService::Content;

struct When {
    QDate today;
    QDateTime stamp;
};

struct Built {
    Document document;
    int count = 0;
};

Result<QList<qint64>> idsOf(Connection &connection, const Request &request, QDate today)
{
    if (!request.issues.isEmpty()) {
        QList<qint64> ids;
        for (const IssueId id : request.issues)
            ids << id.value;
        return ids;
    }
    IssueFilter filter = request.filter;
    if (!filter.today.isValid())
        filter.today = today;
    return IssueRepository(connection).ids(filter, {IssueColumn::Raised, Qt::AscendingOrder});
}

Status check(const Request &request)
{
    if (!IssueExportService::canBe(request.content, request.format))
        return fail(ErrorCode::Invalid, IssueExportService::tr("Brev och webbsidor går inte att göra som tabell. Välj Word, PDF, OpenDocument eller webbsida."), {},
                    QStringLiteral("format"));
    if (request.content == Content::Feedback && request.filter.councils.size() != 1)
        return fail(ErrorCode::Invalid, IssueExportService::tr("Välj vilket ortsråd brevet är till."), {}, QStringLiteral("council"));
    if (request.content == Content::Single && request.issues.size() != 1)
        return fail(ErrorCode::Invalid, IssueExportService::tr("Välj en fråga."), {}, QStringLiteral("issue"));
    return {};
}

Result<IssueDocumentHead> headOf(IssueReader &reader, const Request &request, const When &when)
{
    IssueDocumentHead head{request.organisation, {}, {}, when.today, when.stamp, {}};
    if (!request.issues.isEmpty())
        return head;
    head.from = request.filter.from;
    head.to = request.filter.to;
    if (request.content == Content::List) {
        auto selection = reader.selection(request.filter);
        if (!selection)
            return fail(selection.error());
        head.selection = std::move(*selection);
    }
    return head;
}

Result<Built> buildStatistics(Connection &connection, const Request &request, const IssueDocuments &documents, const When &when, const Progress &progress)
{
    const auto statistics = readIssueStatistics(connection, request.filter.from, request.filter.to, when.today, progress);
    if (!statistics)
        return fail(statistics.error());
    return Built{documents.statistics(*statistics, !DocumentFormats::isTable(request.format)), statistics->all.number};
}

Document documentOf(const IssueDocuments &documents, const Request &request, const QList<DocumentedIssue> &issues, const IssueNames &names)
{
    const bool table = DocumentFormats::isTable(request.format);
    switch (request.content) {
    case Content::Single: return documents.single(issues.first(), !table);
    case Content::Feedback:
        return documents.feedbackLetter(issues, request.receiver.isEmpty() ? names.councils.value(request.filter.councils.first()) : request.receiver, request.sender);
    case Content::WebPage: return documents.webPage(issues);
    case Content::List:
    case Content::Statistics: break;
    }
    return documents.list(issues, request.grouping, table);
}

/// "Ni frågade …" is said to whoever asked, and to nobody else.
Status checkReceiver(const Request &request, const QList<DocumentedIssue> &issues, const IssueNames &names)
{
    const CouncilId council = request.filter.councils.first();
    for (const DocumentedIssue &issue : issues) {
        if (issue.file.issue.council == council)
            continue;
        const QString own = names.councils.value(issue.file.issue.council);
        return fail(ErrorCode::Invalid,
                    own.isEmpty() ? IssueExportService::tr("%1 hör inte till något ortsråd, så brevet kan inte säga att %2 frågade. Ange ortsrådet på frågan, eller välj en annan fråga.")
                                        .arg(issue.file.issue.number, names.councils.value(council))
                                  : IssueExportService::tr("%1 är en fråga från %2, inte från %3. Välj ett brev till det ortsråd som frågade.")
                                        .arg(issue.file.issue.number, own, names.councils.value(council)), {}, QStringLiteral("council"));
    }
    return {};
}

Result<Built> build(Connection &connection, const Request &request, const When &when, const Progress &progress)
{
    if (const Status status = check(request); !status)
        return fail(status.error());
    IssueReader reader(connection);
    const auto names = reader.names();
    if (!names)
        return fail(names.error());
    const auto head = headOf(reader, request, when);
    if (!head)
        return fail(head.error());
    const IssueDocuments documents(*names, *head, request.names ? IssueDocuments::Names::Shown : IssueDocuments::Names::Left);
    if (request.content == Content::Statistics)
        return buildStatistics(connection, request, documents, when, progress);
    const auto ids = idsOf(connection, request, when.today);
    if (!ids)
        return fail(ids.error());
    if (ids->size() > IssueExportService::maximum)
        return fail(ErrorCode::Invalid,
                    IssueExportService::tr("Urvalet är %1 frågor. Högst %2 kan exporteras på en gång: välj en kortare period eller ett ortsråd i taget.")
                        .arg(SwedishFormat::number(ids->size()), SwedishFormat::number(IssueExportService::maximum)));
    const auto issues = reader.read(*ids, progress);
    if (!issues)
        return fail(issues.error());
    if (request.content == Content::Feedback) {
        if (const Status theirs = checkReceiver(request, *issues, *names); !theirs)
            return fail(theirs.error());
    }
    return Built{documentOf(documents, request, *issues, *names), int(issues->size())};
}

}

bool IssueExportService::canBe(Content content, DocumentFormat format)
{
    return !DocumentFormats::isTable(format) || (content != Content::Feedback && content != Content::WebPage);
}

QFuture<Result<Document>> IssueExportService::document(const Request &request, const Progress &progress)
{
    return m_database.readApart([request, progress, when = When{m_database.today(), m_database.now().toUTC()}](Connection &connection) -> Result<Document> {
        auto built = build(connection, request, when, progress);
        if (!built)
            return fail(built.error());
        return std::move(built->document);
    });
}

QFuture<Result<int>> IssueExportService::write(const Request &request, const Progress &progress)
{
    return m_database.readApart([request, progress, when = When{m_database.today(), m_database.now().toUTC()}](Connection &connection) -> Result<int> {
        // The first half of the bar is reading, the second writing.
        const auto half = [&progress](int offset) {
            if (!progress)
                return Progress();
            return Progress([&progress, offset](int done, int total) { return progress(offset + (total > 0 ? int(done * 500LL / total) : 0), 1000); });
        };
        const auto built = build(connection, request, when, half(0));
        if (!built)
            return fail(built.error());
        if (const Status status = writeDocument(built->document, request.format, request.fileName, half(500)); !status)
            return fail(status.error());
        return built->count;
    });
}

QFuture<Result<IssueStatistics>> IssueExportService::statistics(QDate from, QDate to, const Progress &progress)
{
    return m_database.readApart([from, to, progress, today = m_database.today()](Connection &connection) {
        return readIssueStatistics(connection, from, to, today, progress);
    });
}

QFuture<Result<IssueNames>> IssueExportService::names()
{
    return m_database.readApart([](Connection &connection) { return IssueReader(connection).names(); });
}
