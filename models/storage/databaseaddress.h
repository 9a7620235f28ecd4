#pragma once

#include "networkpath.h"
#include "result.h"

#include <QCoreApplication>
#include <QMap>

/// Where a database is: a file path (SQLite) or a `postgresql://user@host:port/name?sslmode=…` address. A password in the
/// address is refused: it comes from the standard PostgreSQL places (PGPASSWORD, the password file).
struct DatabaseAddress {
    Q_DECLARE_TR_FUNCTIONS(DatabaseAddress)
public:
    enum class Kind { Sqlite, PostgreSql };
    Kind kind = Kind::Sqlite;
    QString file;  ///< absolute, SQLite only
    QString host;
    int port = 0;  ///< 0 = the standard one
    QString database;
    QString user;
    QMap<QString, QString> options;

    static Result<DatabaseAddress> parse(const QString &text);
    static DatabaseAddress ofFile(const QString &file);
    /// One name for one database, however it was written: to tell whether two programs would open the same one, and to keep a password under.
    QString identity() const;
    /// As shown to people; never holds a secret.
    QString display() const;
};
