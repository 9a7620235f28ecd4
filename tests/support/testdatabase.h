#pragma once

#include "connection.h"

#include <QTemporaryDir>
#include <memory>

/// A database of a test's own, empty or with today's schema: a SQLite file, or a new database on the PostgreSQL server of the test run
/// (ORTSKONTAKT_TEST_DATABASE tells which). Removed with the object.
class TestDatabase
{
public:
    enum class Schema { Empty, Latest };
    explicit TestDatabase(Schema schema = Schema::Latest);
    ~TestDatabase();

    bool isValid() const { return m_problem.isEmpty(); }
    QString problem() const { return m_problem; }
    static bool isPostgreSql();
    DatabaseAddress address() const { return m_address; }
    /// As given to ortskontaktctl.
    QString addressText() const;
    /// A further connection, as of another program. Its clock is fixed: 2026-11-23T08:00:00Z, one second more each time it is asked.
    std::unique_ptr<Connection> connect(Connection::Mode mode = Connection::Mode::ReadWrite, const QString &account = QStringLiteral("Annan Annansson")) const;
    /// The first connection, opened by the constructor.
    Connection &connection() { return *m_connection; }
    QTemporaryDir &folder() { return m_folder; }

private:
    QTemporaryDir m_folder;
    DatabaseAddress m_address;
    QString m_problem;
    std::unique_ptr<Connection> m_connection;
};
