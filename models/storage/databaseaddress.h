#pragma once

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
    /// As shown to people; never holds a secret.
    QString display() const;
};

/// Whether a path is on a network share, where SQLite's WAL cannot work: by its form (`\\server\share`, `smb://`) or by the
/// type of the file system it is on. `fileSystemType` is for tests; empty = ask the system.
bool isNetworkPath(const QString &path, const QByteArray &fileSystemType = {});
