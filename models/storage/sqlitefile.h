#pragma once

#include "result.h"

#include <QString>

class Connection;

/// "OrtK", at byte 68 of every database file of ours.
inline constexpr quint32 sqliteApplicationId = 0x4F72744B;

/// Looks at a file by its first 100 bytes, before SQLite touches it. Errors: NotFound, NotOurFile, Corrupt (shorter than it says), Io.
/// A missing or empty file is accepted when it may be created.
Status checkSqliteFile(const QString &file, bool mayCreate);
/// Asks the opened database who made it. Errors: NotOurFile.
Status checkSqliteIdentity(Connection &connection, bool mayCreate);
