#pragma once

#include "csvimport.h"
#include "database.h"
#include "longwork.h"

/// What a check looked through.
struct CheckCounts {
    qint64 meetings = 0;
    qint64 associations = 0;
    qint64 attachments = 0;
};

/// The care of the open database as the window does it: backup, check and import, on the database's threads.
class MaintenanceService
{
public:
    explicit MaintenanceService(Database &database) : m_database(database) {}
    /// See BackupService::backup. Apart from everything else: lists are read and records saved meanwhile.
    QFuture<Status> backup(const QString &file, const std::shared_ptr<LongWork> &work);
    /// Only what is saved while the search index is looked through waits for that. Errors: Cancelled; Corrupt, with every fault in `technical`.
    QFuture<Result<CheckCounts>> check(const std::shared_ptr<LongWork> &work);
    /// See importCsvFile. `progress` is called on the database's thread.
    QFuture<Result<ImportResult>> importFile(ImportKind kind, const QString &file, const ImportOptions &options);

private:
    Database &m_database;
};
