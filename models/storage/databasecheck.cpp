#include "databasecheck.h"

#include "backup.h"
#include "connection.h"
#include "dialect.h"
#include "issuenumber.h"
#include "longworkscope.h"
#include "recordtypes.h"
#include "statement.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DatabaseCheck)
};

class Check
{
public:
    Check(Connection &connection, LongWork *work)
        : m_connection(connection), m_work(work), m_following(connection, work), m_sqlite(connection.dialect().isSqlite())
    {
    }
    Result<CheckReport> run();
    Status runSearchOnly();

private:
    Status begin(LongWork::Step step) { return m_work ? m_work->begin(step) : Status(); }
    Status outcome() const;
    Status storage();
    Status searchIndexes();
    Status attachments();
    Status owners();
    Status numbers();
    Status history();
    Status count(const char *table, qint64 &into);
    Status faultsOf(const QString &sql);
    Connection &m_connection;
    LongWork *const m_work;
    const LongWorkScope m_following;
    const bool m_sqlite;
    CheckReport m_report;
    QStringList m_faults;
};

/// Each row's first two columns are a fault.
Status Check::faultsOf(const QString &sql)
{
    Statement query(m_connection, sql);
    return query.forEach([this](const Statement &row) { m_faults << row.text(0) + u' ' + row.text(1); });
}

Status Check::storage()
{
    if (const Status status = begin(LongWork::Step::Checking); !status)
        return status;
    if (m_sqlite)
        return checkSqlite(m_connection);
    // The server holds references true by itself, except what was loaded past it.
    return faultsOf(QStringLiteral("SELECT conrelid::regclass::text, conname FROM pg_constraint WHERE connamespace = current_schema()::regnamespace AND NOT convalidated "
                                   "UNION ALL SELECT indrelid::regclass::text, indexrelid::regclass::text FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid "
                                   "WHERE relnamespace = current_schema()::regnamespace AND NOT indisvalid"));
}

Status Check::searchIndexes()
{
    // On the server the words are a generated column, which cannot lag behind.
    if (!m_sqlite)
        return {};
    if (const Status status = begin(LongWork::Step::CheckingSearch); !status)
        return status;
    QStringList indexes;
    Statement names(m_connection, QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE% USING fts5 (%'"));
    if (const Status status = names.forEach([&indexes](const Statement &row) { indexes << row.text(0); }); !status)
        return status;
    for (const QString &index : std::as_const(indexes)) {
        const Status status = m_connection.execute({QStringLiteral("INSERT INTO %1 (%1, rank) VALUES ('integrity-check', 1)").arg(index)});
        if (status)
            continue;
        if (status.error().code == ErrorCode::ReadOnly) {
            m_report.searchChecked = false;
            return {};
        }
        if (status.error().code != ErrorCode::Corrupt)
            return status;
        m_faults << index + u' ' + status.error().technical;
    }
    return {};
}

Status Check::attachments()
{
    if (const Status status = begin(LongWork::Step::CheckingAttachments); !status)
        return status;
    QStringList sums;
    Statement all(m_connection, QStringLiteral("SELECT sha256 FROM attachment_content"));
    if (const Status status = all.forEach([&sums](const Statement &row) { sums << row.text(0); }); !status)
        return status;
    m_report.attachments = sums.size();
    // One at a time: together they may be larger than the memory.
    qsizetype done = 0;
    for (const QString &sum : std::as_const(sums)) {
        if (m_work) {
            if (m_work->isCancelled())
                return fail(LongWork::cancelledError());
            m_work->setPercent(int(done++ * 100 / sums.size()));
        }
        Statement one(m_connection, QStringLiteral("SELECT content, size FROM attachment_content WHERE sha256 = ?"));
        const Status status = one.bind(sum).run();
        if (!status)
            return status;
        if (!one.next())
            continue;
        const QByteArray content = one.value(0).toByteArray();
        const QByteArray found = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
        if (QString::fromLatin1(found) != sum || content.size() != one.integer(1))
            m_faults << QStringLiteral("attachment_content ") + sum;
    }
    return faultsOf(QStringLiteral("SELECT 'attachment', CAST(a.id AS TEXT) FROM attachment a LEFT JOIN attachment_content c ON c.sha256 = a.sha256 "
                                   "WHERE c.sha256 IS NULL OR c.size <> a.size"));
}

/// What refers to a meeting or an association without a reference the database could hold true.
Status Check::owners()
{
    return faultsOf(QStringLiteral("SELECT 'attachment', CAST(a.id AS TEXT) FROM attachment a WHERE (a.owner_table = 'meeting' AND NOT EXISTS (SELECT 1 FROM meeting m "
                                   "WHERE m.id = a.owner_id)) OR (a.owner_table = 'association' AND NOT EXISTS (SELECT 1 FROM association m WHERE m.id = a.owner_id)) "
                                   "OR (a.owner_table = 'issue' AND NOT EXISTS (SELECT 1 FROM issue m WHERE m.id = a.owner_id))"));
}

/// A number is given once: the counter of a year is never behind the numbers there are, else the next one is given twice.
Status Check::numbers()
{
    QMap<int, int> highest;
    Statement given(m_connection, QStringLiteral("SELECT number FROM issue"));
    Status status = given.forEach([&highest](const Statement &row) {
        if (const auto number = IssueNumber::parse(row.text(0)))
            highest[number->year] = std::max(highest.value(number->year), number->serial);
    });
    if (!status)
        return status;
    Statement counters(m_connection, QStringLiteral("SELECT year, last FROM issue_counter"));
    status = counters.forEach([&highest](const Statement &row) {
        if (highest.value(int(row.integer(0))) <= row.integer(1))
            highest.remove(int(row.integer(0)));
    });
    for (auto it = highest.cbegin(); it != highest.cend(); ++it)
        m_faults << QStringLiteral("issue_counter %1 %2").arg(it.key()).arg(it.value());
    return status;
}

/// Every change writes its row and its line of the history in one transaction, so the newest line of a row tells its revision.
Status Check::history()
{
    for (const RecordSchema *schema : allSchemas()) {
        const Status status = faultsOf(QStringLiteral("SELECT '%1 history', CAST(l.row_id AS TEXT) FROM (SELECT row_id, max(id) AS newest FROM change WHERE table_name = '%1' "
                                                      "GROUP BY row_id) l JOIN change c ON c.id = l.newest LEFT JOIN %1 t ON t.id = l.row_id "
                                                      "WHERE c.operation <> 'delete' AND (t.id IS NULL OR t.revision <> c.revision)").arg(schema->table));
        if (!status)
            return status;
    }
    return {};
}

Status Check::count(const char *table, qint64 &into)
{
    Statement query(m_connection, QStringLiteral("SELECT count(*) FROM %1 WHERE deleted_at IS NULL").arg(QLatin1String(table)));
    const Status status = query.run();
    if (status && query.next())
        into = query.integer(0);
    return status;
}

Result<CheckReport> Check::run()
{
    if (const Status status = storage(); !status)
        return fail(status.error());
    if (const Status status = searchIndexes(); !status)
        return fail(status.error());
    if (const Status status = attachments(); !status)
        return fail(status.error());
    if (const Status status = owners(); !status)
        return fail(status.error());
    if (const Status status = numbers(); !status)
        return fail(status.error());
    if (const Status status = history(); !status)
        return fail(status.error());
    if (const Status status = count("meeting", m_report.meetings); !status)
        return fail(status.error());
    if (const Status status = count("association", m_report.associations); !status)
        return fail(status.error());
    if (const Status status = outcome(); !status)
        return fail(status.error());
    return m_report;
}

Status Check::runSearchOnly()
{
    if (const Status status = searchIndexes(); !status)
        return status;
    return outcome();
}

Status Check::outcome() const
{
    if (m_faults.isEmpty())
        return {};
    return fail(ErrorCode::Corrupt, Text::tr("%n fel hittades i databasen %1. Återställ den senaste säkerhetskopian.", nullptr, int(m_faults.size())).arg(m_connection.displayName()),
        m_faults.join(u'\n'));
}

}

Result<CheckReport> checkDatabase(Connection &connection, LongWork *work) { return Check(connection, work).run(); }
Status checkSearchIndexes(Connection &connection, LongWork *work) { return Check(connection, work).runSearchOnly(); }
