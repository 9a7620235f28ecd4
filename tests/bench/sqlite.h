#pragma once

#include <QByteArray>
#include <QString>

struct sqlite3;
struct sqlite3_stmt;

/// SQLite by its own C API: what the figures are compared with, and what fills the database. Any failure ends the benchmark.
class BareSqlite
{
public:
    explicit BareSqlite(const QString &file);
    ~BareSqlite();
    BareSqlite(const BareSqlite &) = delete;
    BareSqlite &operator=(const BareSqlite &) = delete;

    void execute(const QByteArray &sql);
    sqlite3 *handle() const { return m_handle; }

private:
    sqlite3 *m_handle = nullptr;
};

/// A prepared statement; values are bound from the first placeholder on.
class BareStatement
{
public:
    BareStatement(BareSqlite &database, const QByteArray &sql);
    ~BareStatement();
    BareStatement(const BareStatement &) = delete;
    BareStatement &operator=(const BareStatement &) = delete;

    BareStatement &bind(qint64 value);
    BareStatement &bind(const QByteArray &utf8);  ///< must stay until step() has run
    BareStatement &bindNull();
    /// True when there is a row; after the last one the statement is ready for new values.
    bool step();
    void reset();
    qint64 integer(int column) const;
    QByteArray text(int column) const;

private:
    sqlite3 *const m_database;
    sqlite3_stmt *m_statement = nullptr;
    int m_next = 1;
};
