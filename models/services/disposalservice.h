#pragma once

#include "disposed.h"
#include "database.h"
#include "disposal.h"
#include "document.h"

/// Disposes of records in the bin (gallring) and gives the log of it.
class DisposalService
{
    Q_DECLARE_TR_FUNCTIONS(DisposalService)
public:
    /// The log is shown and exported this far back.
    static constexpr int maximum = 10'000;

    explicit DisposalService(Database &database) : m_database(database) {}
    /// Errors: see DisposalRepository::dispose.
    QFuture<Result<Disposed>> dispose(const RecordSchema &schema, qint64 id, const DisposalGrounds &grounds);
    /// What the rules of retention say of a record, to be shown before it is disposed of.
    QFuture<Result<Retention::Judgement>> judge(const RecordSchema &schema, qint64 id);
    /// What the rules have let go of, the longest overdue first, `maximum` at most.
    QFuture<Result<QList<DueRecord>>> due();
    QFuture<Result<QList<Retention::Rule>>> rules();
    QFuture<Status> saveRules(const QList<Retention::Rule> &rules);
    /// The latest first, `maximum` at most.
    QFuture<Result<QList<Disposal>>> list();
    /// Writes the log to the file, whole or not at all, in the format of its suffix, and gives the number of lines. Errors: those of writing.
    QFuture<Result<int>> write(const QString &fileName);
    /// The same of what is due.
    QFuture<Result<int>> writeDue(const QString &fileName);

    static QStringList header();
    /// A line under the header, as people read it; times are local.
    static QStringList row(const Disposal &line);
    static QStringList dueHeader();
    static QStringList dueRow(const DueRecord &record);

private:
    Database &m_database;
};
