#include "issuereader.h"

#include "attachment.h"
#include "contactperson.h"
#include "council.h"
#include "idquery.h"
#include "locality.h"
#include "municipalfunction.h"
#include "statement.h"
#include "words.h"

namespace {

constexpr qsizetype atOnce = 200;

QString marks(qsizetype count) { return QStringList(count, QStringLiteral("?")).join(u','); }

QVariantList valuesOf(const QList<qint64> &ids)
{
    QVariantList values;
    for (const qint64 id : ids)
        values << id;
    return values;
}

/// Names by id, those in the bin too.
template<class IdType> Status readNames(Connection &connection, const char *table, QHash<IdType, QString> &names)
{
    Statement statement(connection, QStringLiteral("SELECT id, name FROM %1").arg(QLatin1String(table)));
    return statement.forEach([&names](const Statement &row) { names.insert(IdType(row.integer(0)), row.text(1)); });
}

template<class IdType> QString joined(const QList<IdType> &ids, const QHash<IdType, QString> &names)
{
    QStringList words;
    for (const IdType id : ids)
        words << names.value(id);
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

template<class Code> QString joined(const QList<Code> &codes, const char *field)
{
    QStringList words;
    for (const Code code : codes)
        words << Words::of(field, code);
    return words.join(QStringLiteral(", "));
}

}

Result<IssueNames> IssueReader::names()
{
    IssueNames names;
    if (const Status status = readNames(m_connection, "locality", names.localities); !status)
        return fail(status.error());
    const auto localities = RecordRepository(m_connection).list(recordType<Locality>().schema());
    if (!localities)
        return fail(localities.error());
    names.places = knownPlaces(*localities);
    if (const Status status = readNames(m_connection, "council", names.councils); !status)
        return fail(status.error());
    if (const Status status = readNames(m_connection, "municipal_function", names.functions); !status)
        return fail(status.error());
    if (const Status status = readNames(m_connection, "contact_person", names.contactPersons); !status)
        return fail(status.error());
    return names;
}

Result<QStringList> IssueReader::selection(const IssueFilter &filter)
{
    const auto all = names();
    if (!all)
        return fail(all.error());
    const QString stage = filter.stage == IssueStage::All ? QString() : Words::of("stage", filter.stage);
    const std::pair<QString, QString> parts[] = {
        {tr("Läge: %1"), stage},
        {tr("Orter: %1"), joined(filter.localities, all->localities)},
        {tr("Ortsråd: %1"), joined(filter.councils, all->councils)},
        {tr("Typ: %1"), joined(filter.types, "type")},
        {tr("Hur den kom: %1"), joined(filter.came, "came")},
        {tr("Status: %1"), joined(filter.statuses, "status")},
        {tr("Hos: %1"), joined(filter.receivers, all->functions)},
        {tr("Ämne: %1"), filter.topics.join(QStringLiteral(", "))},
        {tr("Med orden: %1"), filter.text.simplified()},
    };
    QStringList lines;
    for (const auto &[line, value] : parts) {
        if (!value.isEmpty())
            lines << line.arg(value);
    }
    return lines;
}

Status IssueReader::readAttachments(const QList<qint64> &ids, QHash<qint64, DocumentedIssue> &into)
{
    Statement statement(m_connection, QStringLiteral("SELECT owner_id, name FROM attachment WHERE deleted_at IS NULL AND owner_id IN (%1) ORDER BY id").arg(marks(ids.size())));
    statement.bindAll(valuesOf(ids));
    return statement.forEach([&into](const Statement &row) { into[row.integer(0)].attachments << row.text(1); });
}

Status IssueReader::readMerged(QHash<qint64, DocumentedIssue> &into)
{
    for (DocumentedIssue &issue : into) {
        const IssueId target = issue.file.issue.mergedInto;
        if (!target)
            continue;
        const auto other = m_records.find<Issue>(target);
        if (!other)
            return fail(other.error());
        issue.mergedInto = other->number;
    }
    return {};
}

Status IssueReader::readSome(const QList<qint64> &ids, QList<DocumentedIssue> &into)
{
    const QString among = QStringLiteral(" IN (%1)").arg(marks(ids.size()));
    const QVariantList values = valuesOf(ids);
    const auto issues = m_records.list<Issue>({QStringLiteral("id") + among, values, {}, false});
    if (!issues)
        return fail(issues.error());
    const auto localities = m_records.list<IssueLocality>({QStringLiteral("issue_id") + among, values, QStringLiteral("id"), false});
    if (!localities)
        return fail(localities.error());
    const auto hops = m_records.list<Forwarding>({QStringLiteral("issue_id") + among, values, QStringLiteral("position, id"), false});
    if (!hops)
        return fail(hops.error());
    QHash<qint64, DocumentedIssue> found;
    for (const Issue &issue : *issues) {
        Issue &kept = found[issue.id.value].file.issue;
        kept = issue;
        // No document has use for them, and what is not read cannot leak.
        kept.note.clear();
    }
    if (qsizetype(found.size()) < QSet<qint64>(ids.cbegin(), ids.cend()).size())
        return fail(ErrorCode::NotFound, tr("En av frågorna finns inte längre. Läs om listan och försök igen."));
    for (const IssueLocality &locality : *localities)
        found[locality.issue.value].file.localities << locality;
    for (const Forwarding &hop : *hops)
        found[hop.issue.value].file.hops << hop;
    if (const Status status = readAttachments(ids, found); !status)
        return status;
    if (const Status status = readMerged(found); !status)
        return status;
    for (const qint64 id : ids)
        into << found.value(id);
    return {};
}

Result<QList<DocumentedIssue>> IssueReader::read(const QList<qint64> &ids, const Progress &progress)
{
    QList<DocumentedIssue> issues;
    issues.reserve(ids.size());
    for (qsizetype at = 0; at < ids.size(); at += atOnce) {
        if (progress && !progress(int(at), int(ids.size())))
            return fail(ErrorCode::Cancelled, tr("Exporten avbröts. Ingen fil har skrivits."));
        if (const Status status = readSome(ids.mid(at, atOnce), issues); !status)
            return fail(status.error());
    }
    return issues;
}
