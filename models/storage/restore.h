#pragma once

#include "result.h"

/// Puts a backup in the place of a SQLite database, whole or not at all. The backup is looked through first and copied beside the target;
/// then the target, if there is one, is renamed to `aside` and the copy takes its name. The target may be damaged.
/// Errors: those of opening the backup, Corrupt, Busy (a program has the target open), NotOurFile (the target is something else), Io, DiskFull.
Status restoreSqlite(const QString &backup, const QString &target, const QString &aside);

/// That no program has a database open which is to be replaced; its log is emptied into it. A damaged one cannot be asked, and nobody works in
/// it. Errors: Busy, NotOurFile, NewerSchema, Io.
Status checkSqliteUnused(const QString &target);
