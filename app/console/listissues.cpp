#include "connection.h"
#include "issuerepository.h"
#include "listings.h"
#include "words.h"

/// The status, and that a draft was not sent.
static QString statusWords(const IssueRow &row)
{
    const QString status = Words::of("status", row.status);
    //: A status such as "bedömd"
    return row.draftOn.isValid() ? ConsoleText::tr("%1, utkast inte skickat").arg(status) : status;
}

Result<Listing> listIssues(Connection &connection, const ListFilter &filter)
{
    IssueFilter issues;
    if (filter.locality)
        issues.localities = {filter.locality->id};
    issues.from = filter.from;
    issues.to = filter.to;
    issues.text = filter.text;
    issues.came = filter.came;
    issues.statuses = filter.statuses;
    issues.stage = filter.stage;
    const auto ids = IssueRepository(connection).ids(issues, {});
    if (!ids)
        return fail(ids.error());
    const auto field = [](const char *name) { return Words::field(QStringLiteral("issue"), QString::fromLatin1(name)); };
    Listing listing{{"number", "title", "status", "receiver", "due", "raised", "localities", "council", "type", "topic", "answered", "owner", "draft", "id"},
        {field("number"), field("title"), field("status"), field("receiver_id"), field("due_on"), field("raised_on"), Words::tables(QStringLiteral("locality")), field("council_id")}, {}, {}};
    listing.each = [&connection, ids = *ids](const Listing::Row &give) -> Status {
        IssueRepository repository(connection);
        constexpr qsizetype some = 500;
        for (qsizetype at = 0; at < ids.size(); at += some) {
            const auto rows = repository.rows(ids.mid(at, some));
            if (!rows)
                return fail(rows.error());
            for (const IssueRow &row : *rows)
                give({row.number, row.title, Cell(statusWords(row), codeOf(row.status)), row.receiver, row.dueOn, row.raisedOn, row.localities,
                row.council, Cell(Words::of("type", row.type), codeOf(row.type)), row.topic, row.answeredOn, row.owner, row.draftOn, QString::number(row.id.value)});
        }
        return {};
    };
    return listing;
}
