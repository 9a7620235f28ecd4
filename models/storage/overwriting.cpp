#include "overwriting.h"

#include "dialect.h"
#include "statement.h"

static constexpr auto wholeFile = "whole-file";

Status Overwriting::clearWords(const QStringList &tables)
{
    if (!m_connection.dialect().isSqlite())
        return {};
    for (const QString &table : tables) {
        const QString index = table + QStringLiteral("_search");
        Statement present(m_connection, QStringLiteral("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?"));
        if (const Status status = present.bind(index).run(); !status)
            return status;
        if (!present.next())
            continue;
        // FTS5's own secure-delete would shut out programs with a SQLite before 3.42.
        if (const Status status = Statement(m_connection, QStringLiteral("INSERT INTO %1 (%1) VALUES ('optimize')").arg(index)).run(); !status)
            return status;
    }
    return {};
}

bool Overwriting::finish(const QStringList &tables)
{
    if (!m_connection.dialect().isSqlite()) {
        // A user who does not own the tables gets a warning from the server instead; then its own autovacuum does it.
        for (const QString &table : tables)
            (void)m_connection.execute({QStringLiteral("VACUUM ") + table});
        return true;
    }
    // Others are not kept waiting: it is tried again.
    (void)m_connection.execute({QStringLiteral("PRAGMA busy_timeout = 300")});
    bool done = !isWanted() || (m_connection.execute({QStringLiteral("VACUUM")}) && mark());
    done = emptyLog() && done;
    (void)m_connection.execute({QStringLiteral("PRAGMA busy_timeout = %1").arg(Connection::busyTimeout)});
    m_connection.setOverwritingLeft(!done);
    return done;
}

void Overwriting::markNew()
{
    if (m_connection.dialect().isSqlite())
        (void)mark();
}

bool Overwriting::isWanted()
{
    if (!m_connection.dialect().isSqlite())
        return false;
    Statement done(m_connection, QStringLiteral("SELECT 1 FROM upkeep WHERE task = ?"));
    return done.bind(QString::fromLatin1(wholeFile)).run() && !done.next();
}

bool Overwriting::mark()
{
    Statement row(m_connection, QStringLiteral("INSERT INTO upkeep (task, done_at) VALUES (?, ?) ON CONFLICT (task) DO NOTHING"));
    return row.bind(QString::fromLatin1(wholeFile)).bind(m_connection.stamp()).run().has_value();
}

bool Overwriting::emptyLog()
{
    // One row: whether somebody was in the way, and the pages in the log (-1 for a file without one).
    Statement checkpoint(m_connection, QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    return checkpoint.run() && checkpoint.next() && checkpoint.integer(0) == 0;
}
