#pragma once

#include "result.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

class Connection;

/// Brings a database's schema up to the program's. Migrations are `:/sql/migrations/NNNN_name.sql`, one text for both databases:
/// Dialect fills in the {tokens}, a line `-- @@` ends a statement, `-- @history TABLE [ROOT]` and `-- @search TABLE COLUMN…` stand for
/// triggers and indexes that each database has in its own way. One transaction a file, with the version row inside it.
class Migrator
{
    Q_DECLARE_TR_FUNCTIONS(Migrator)
public:
    enum class Outcome { Current, Created, Upgraded };
    struct Migration {
        int version = 0;
        QString name;
        QString sql;
    };

    explicit Migrator(Connection &connection, QList<Migration> migrations = builtIn()) : m_connection(connection), m_migrations(std::move(migrations)) {}
    static QList<Migration> builtIn();

    /// Errors: NewerSchema and NotOurFile leave the database as it is. Before an existing SQLite database is upgraded a verified copy
    /// is put beside it (`name.before-NNNN.backup`).
    Result<Outcome> run();
    /// The version the database has; 0 for an empty one. Errors: NotOurFile.
    Result<int> version();
    int latest() const { return m_migrations.isEmpty() ? 0 : m_migrations.last().version; }

private:
    Status prepareNew();
    Status apply(const Migration &migration);
    Status applyStatement(const QString &statement);
    Status applyDirective(const QString &line);
    Result<QStringList> columns(const QString &table);
    Connection &m_connection;
    const QList<Migration> m_migrations;
};
