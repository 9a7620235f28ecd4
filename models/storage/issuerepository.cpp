#include "issuerepository.h"

#include "forwardingrules.h"
#include "idquery.h"
#include "issuenumber.h"
#include "issuequery.h"
#include "partlist.h"
#include "statement.h"
#include "writetransaction.h"

Result<IssueFile> IssueRepository::load(IssueId id)
{
    auto issue = m_records.find<Issue>(id);
    if (!issue)
        return fail(issue.error());
    IssueFile file{std::move(*issue), {}, {}, {}};
    if (const Status status = readParts(m_records, id.value, QStringLiteral("id"), file.localities); !status)
        return fail(status.error());
    if (const Status status = readParts(m_records, id.value, QStringLiteral("position, id"), file.hops); !status)
        return fail(status.error());
    if (const Status status = readParts(m_records, id.value, QStringLiteral("came_on, id"), file.mails); !status)
        return fail(status.error());
    return file;
}

Result<IssueFile> IssueRepository::loadByNumber(const QString &number)
{
    const auto parsed = IssueNumber::parse(number);
    const auto found = readIds(m_connection, QStringLiteral("SELECT id FROM issue WHERE number = ? AND deleted_at IS NULL"),
                               {parsed ? parsed->toString() : QString()});
    if (!found)
        return fail(found.error());
    if (!parsed || found->isEmpty())
        return fail(ErrorCode::NotFound, tr("Det finns ingen fråga med numret ”%1”. Ett nummer ser ut så här: OR-2026-0123.").arg(number.left(60)));
    return load(IssueId(found->first()));
}

Result<QString> IssueRepository::nextNumber(int year)
{
    Statement statement(m_connection, QStringLiteral("INSERT INTO issue_counter (year, last) VALUES (?, 1) "
                                                     "ON CONFLICT (year) DO UPDATE SET last = issue_counter.last + 1 RETURNING last"));
    statement.bind(year);
    if (const Status status = statement.run(); !status)
        return fail(status.error());
    if (!statement.next())
        return fail(ErrorCode::Internal, tr("Frågan fick inget nummer. Försök igen."));
    return IssueNumber{year, int(statement.integer(0))}.toString();
}

Status IssueRepository::store(IssueFile &file)
{
    IssueFile saved = file;
    const bool isNew = !saved.issue.stored.isStored();
    if (!saved.issue.id)
        saved.issue.id = IssueId(newId());
    for (Forwarding &hop : saved.hops) {
        if (!hop.id)
            hop.id = ForwardingId(newId());
    }
    if (isNew) {
        const auto number = nextNumber(saved.issue.raisedOn.year());
        if (!number)
            return fail(number.error());
        saved.issue.number = *number;
    }
    ForwardingRules::summarise(saved);
    // First, because its revision decides whether the rest may be written, and because each change of it begins a version.
    if (const Status status = m_records.save(saved.issue); !status)
        return status;
    if (const Status status = writeParts(m_records, &IssueLocality::issue, saved.issue.id, isNew, saved.localities); !status)
        return status;
    if (const Status status = writeParts(m_records, &Forwarding::issue, saved.issue.id, isNew, saved.hops); !status)
        return status;
    if (const Status status = writeParts(m_records, &IssueMail::issue, saved.issue.id, isNew, saved.mails); !status)
        return status;
    file = std::move(saved);
    return {};
}

Result<IssueFile> IssueRepository::change(IssueId id, int revision, const std::function<Status(IssueFile &)> &work)
{
    WriteTransaction transaction(m_connection);
    if (const Status status = transaction.begin(); !status)
        return fail(status.error());
    auto file = load(id);
    if (!file)
        return file;
    if (file->issue.stored.deletedAt.isValid())
        return fail(ErrorCode::NotFound, tr("Frågan %1 ligger i papperskorgen. Återställ den först.").arg(file->issue.number));
    if (revision != 0 && revision != file->issue.stored.revision)
        return fail(ErrorCode::Conflict, tr("%1 ändrades av %2 under tiden. Läs frågan som den är nu och försök igen. Det du skrev finns kvar.")
                                             .arg(file->issue.number, file->issue.stored.changedBy));
    if (const Status status = work(*file); !status)
        return fail(status.error());
    if (const Status status = store(*file); !status)
        return fail(status.error());
    if (const Status status = transaction.commit(); !status)
        return fail(status.error());
    return file;
}
