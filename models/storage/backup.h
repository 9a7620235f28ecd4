#pragma once

#include "result.h"

class Connection;
class LongWork;

/// Writes a verified copy of an open SQLite database: checked before, made by VACUUM INTO beside the target, checked after, then
/// renamed onto it. A copy for a network share is made on this computer and carried there. The database may be in use. `work` follows it
/// and may stop it, and then no file is left or changed. Errors: Corrupt, Io, DiskFull, Cancelled, Invalid (on PostgreSQL).
Status backupSqlite(Connection &connection, const QString &target, LongWork *work = nullptr);
/// PRAGMA integrity_check and foreign_key_check in words; Corrupt when something is wrong.
Status checkSqlite(Connection &connection);
