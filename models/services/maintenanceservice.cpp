#include "maintenanceservice.h"

#include "backupservice.h"

QFuture<Status> MaintenanceService::backup(const QString &file)
{
    return m_database.read([file](Connection &connection) { return BackupService::backup(connection, file); });
}

QFuture<Result<CheckCounts>> MaintenanceService::check()
{
    // On the writer: the search index can be looked through only where writing is allowed.
    return m_database.writeQuietly([](Connection &connection) -> Result<CheckCounts> {
        const auto report = BackupService::check(connection);
        if (!report)
            return fail(report.error());
        return CheckCounts{report->meetings, report->associations, report->attachments};
    });
}

QFuture<Result<ImportResult>> MaintenanceService::importFile(ImportKind kind, const QString &file, const ImportOptions &options)
{
    return m_database.write([kind, file, options](Connection &connection) { return importCsvFile(connection, kind, file, options); });
}
