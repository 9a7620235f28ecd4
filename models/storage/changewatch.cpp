#include "changewatch.h"

#include "connection.h"
#include "dialect.h"
#include "statement.h"

qint64 ChangeWatch::ask()
{
    Statement statement(m_connection, m_connection.dialect().isSqlite() ? QStringLiteral("PRAGMA data_version") : QStringLiteral("SELECT coalesce(max(id), 0) FROM change"));
    // An unreachable server shows itself at the next real question.
    return statement.run() && statement.next() ? statement.integer(0) : m_last;
}

bool ChangeWatch::check()
{
    const qint64 now = ask();
    return std::exchange(m_last, now) != now;
}
