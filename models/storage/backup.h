#pragma once

#include "result.h"

class Connection;

/// Writes a verified copy of an open SQLite database: checked before, made by VACUUM INTO beside the target, checked after, then
/// renamed onto it. The database may be in use. Errors: Corrupt, Io, DiskFull, Invalid (on PostgreSQL).
Status backupSqlite(Connection &connection, const QString &target);
/// PRAGMA quick_check and foreign_key_check in words; Corrupt when something is wrong.
Status checkSqlite(Connection &connection);
