#pragma once

#include "binrestore.h"
#include "database.h"
#include "history.h"
#include "record.h"

/// Which records a list shows.
struct RecordFilter {
    QString parentField;   ///< e.g. "association_id"; empty = all
    qint64 parent = 0;
    QString text;          ///< part of the name, anywhere, whatever its case
    bool bin = false;
};

/// A record as a choice in a list: what a Reference field offers.
struct RecordName {
    qint64 id = 0;
    QString name;
};

/// Everything the catalogues and registers do with single records: list, save with all checks, bin and restore, history, names for
/// references. The futures' results come on the database's thread; use `.then(this, …)`.
class RecordService
{
    Q_DECLARE_TR_FUNCTIONS(RecordService)
public:
    explicit RecordService(Database &database) : m_database(database) {}

    QFuture<Result<QList<Record>>> list(const RecordSchema &schema, const RecordFilter &filter = {});
    QFuture<Result<Record>> find(const RecordSchema &schema, qint64 id);
    /// Checked first (recordcheck.h): Invalid names the first field that is wrong. Errors: Conflict, Constraint, Invalid.
    QFuture<Result<Record>> save(const RecordSchema &schema, Record record);
    /// All of them in one transaction, e.g. the lines of an agenda template.
    QFuture<Result<QList<Record>>> saveAll(const RecordSchema &schema, QList<Record> records);
    /// Records of different tables in one transaction, in this order: a person and their role. Errors: as save; then nothing is stored.
    struct Change { const RecordSchema *schema; Record record; };
    QFuture<Result<QList<Record>>> saveTogether(QList<Change> changes);
    /// Denied when something in use refers to it, with what. Back from the bin: as restore().
    QFuture<Status> setBinned(const RecordSchema &schema, qint64 id, bool binned);
    /// See restoreFromBin; gives what came back besides.
    QFuture<Result<QList<RestoredRecord>>> restore(const RecordSchema &schema, qint64 id);
    /// Names of a table in Swedish order; with `withBinned` also those in the bin (for showing an old reference).
    QFuture<Result<QList<RecordName>>> names(const RecordSchema &schema, bool withBinned = false);
    /// Everything in the bin, of all tables that people put there, the latest first.
    struct Binned { QString table; Record record; };
    QFuture<Result<QList<Binned>>> bin();
    QFuture<Result<QList<VersionEntry>>> versions(const QString &table, qint64 id);
    QFuture<Result<Record>> recordAt(const RecordSchema &schema, qint64 id, int revision);

private:
    Database &m_database;
};
