#include "sqlite.h"

#include <sqlite3.h>

static void check(sqlite3 *database, int code, const char *what)
{
    if (code != SQLITE_OK)
        qFatal("%s: %s", what, sqlite3_errmsg(database));
}

BareSqlite::BareSqlite(const QString &file)
{
    check(m_handle, sqlite3_open(file.toUtf8().constData(), &m_handle), "open");
    sqlite3_busy_timeout(m_handle, 10000);
}

BareSqlite::~BareSqlite() { check(m_handle, sqlite3_close(m_handle), "close"); }

void BareSqlite::execute(const QByteArray &sql) { check(m_handle, sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr), sql.constData()); }

BareStatement::BareStatement(BareSqlite &database, const QByteArray &sql) : m_database(database.handle())
{
    check(m_database, sqlite3_prepare_v2(m_database, sql.constData(), int(sql.size()), &m_statement, nullptr), sql.constData());
}

BareStatement::~BareStatement() { sqlite3_finalize(m_statement); }

BareStatement &BareStatement::bind(qint64 value)
{
    check(m_database, sqlite3_bind_int64(m_statement, m_next++, value), "bind");
    return *this;
}

BareStatement &BareStatement::bind(const QByteArray &utf8)
{
    check(m_database, sqlite3_bind_text(m_statement, m_next++, utf8.isNull() ? "" : utf8.constData(), int(utf8.size()), SQLITE_STATIC), "bind");
    return *this;
}

BareStatement &BareStatement::bindNull()
{
    check(m_database, sqlite3_bind_null(m_statement, m_next++), "bind");
    return *this;
}

bool BareStatement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        check(m_database, code, sqlite3_sql(m_statement));
    reset();
    return false;
}

void BareStatement::reset()
{
    sqlite3_reset(m_statement);
    m_next = 1;
}

qint64 BareStatement::integer(int column) const { return sqlite3_column_int64(m_statement, column); }

QByteArray BareStatement::text(int column) const
{
    return QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column)), sqlite3_column_bytes(m_statement, column));
}
