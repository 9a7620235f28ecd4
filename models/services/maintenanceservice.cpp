#include "maintenanceservice.h"

#include "backupservice.h"
#include "databasecheck.h"

QFuture<Status> MaintenanceService::backup(const QString &file, const std::shared_ptr<LongWork> &work)
{
    return m_database.readApart([file, work](Connection &connection) { return BackupService::backup(connection, file, work.get()); });
}

QFuture<Result<CheckCounts>> MaintenanceService::check(const std::shared_ptr<LongWork> &work)
{
    auto promise = std::make_shared<QPromise<Result<CheckCounts>>>();
    promise->start();
    const auto finish = [promise](const Result<CheckCounts> &counts) {
        promise->addResult(counts);
        promise->finish();
    };
    const auto look = [work](Connection &connection) { return BackupService::check(connection, work.get()); };
    m_database.readApart(look).then([database = &m_database, work, finish](const Result<CheckReport> &report) {
        if (!report) {
            finish(fail(report.error()));
            return;
        }
        const CheckCounts counts{report->meetings, report->associations, report->attachments};
        if (report->searchChecked) {
            finish(counts);
            return;
        }
        // On the writer: the search index can be looked through only where writing is allowed.
        database->writeQuietly([work](Connection &connection) { return checkSearchIndexes(connection, work.get()); })
            .then([finish, counts](const Status &status) { finish(status ? Result<CheckCounts>(counts) : fail(status.error())); });
    });
    return promise->future();
}

QFuture<Result<ImportResult>> MaintenanceService::importFile(ImportKind kind, const QString &file, const ImportOptions &options)
{
    return m_database.write([kind, file, options](Connection &connection) { return importCsvFile(connection, kind, file, options); });
}
