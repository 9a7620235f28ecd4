#pragma once

#include "fileidentity.h"

/// A database file that this process has open, for as long as this lives: a connection holds one. Nothing but SQLite may open the file then,
/// nor what stands beside it (see FileGate). Any thread.
class OpenDatabase
{
public:
    explicit OpenDatabase(const QString &path);
    ~OpenDatabase();
    Q_DISABLE_COPY_MOVE(OpenDatabase)

    /// Whether a path leads to an open database, or to its log, its shared memory or its journal, whether those are there or not.
    static bool has(const QString &path);

private:
    const QString m_path;
};

/// What SQLite puts beside a database: -wal, -shm, -journal.
QStringList databaseCompanions();
