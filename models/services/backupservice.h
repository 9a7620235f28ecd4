#pragma once

#include "databaseaddress.h"
#include "databasecheck.h"

#include <QCoreApplication>
#include <QDateTime>

class Connection;
class LongWork;

/// Backup, restore and check. On a PostgreSQL server the first two are the server's own tools' work: the error says which command to run.
class BackupService
{
    Q_DECLARE_TR_FUNCTIONS(BackupService)
public:
    /// A verified copy of a database that may be in use. An earlier backup in the file is replaced when the new one is whole; anything else
    /// is left alone. `work` follows it and may stop it. Errors: Invalid (on a server, or the file is the database itself), NotOurFile,
    /// Corrupt, Io, DiskFull, Cancelled.
    static Status backup(Connection &connection, const QString &file, LongWork *work = nullptr);

    /// Puts a backup in place of a database file. What was there is kept beside it as `NAME.before-restore-STAMP`; that name is returned,
    /// empty when there was nothing. Errors: Invalid (a server), Busy, NotOurFile, NewerSchema, Corrupt, Io, DiskFull.
    static Result<QString> restore(const QString &file, const DatabaseAddress &target, const QDateTime &now);

    /// See checkDatabase.
    static Result<CheckReport> check(Connection &connection, LongWork *work = nullptr);
};
