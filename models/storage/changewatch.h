#pragma once

#include <QtGlobal>

class Connection;

/// Tells whether another connection has written to the database, by a question that costs microseconds: `PRAGMA data_version` on SQLite,
/// the number of the newest change on PostgreSQL. Asked now and then on the connection's thread (see Database).
class ChangeWatch
{
public:
    explicit ChangeWatch(Connection &connection) : m_connection(connection), m_last(ask()) {}
    /// True when something was written since the last time; on PostgreSQL also by this program.
    bool check();

private:
    qint64 ask();
    Connection &m_connection;
    qint64 m_last = 0;
};
