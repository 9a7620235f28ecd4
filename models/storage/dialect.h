#pragma once

#include "databaseaddress.h"
#include "result.h"

#include <QSqlError>
#include <QStringList>
#include <memory>

/// What differs between SQLite and PostgreSQL. Stateless.
class Dialect
{
    Q_DECLARE_TR_FUNCTIONS(Dialect)
public:
    virtual ~Dialect() = default;
    static const Dialect &of(DatabaseAddress::Kind kind);

    virtual QString driver() const = 0;
    virtual bool isSqlite() const = 0;
    /// Fills in the {tokens} of a migration.
    QString expanded(QString sql) const;
    virtual QString beginWrite() const = 0;
    /// The triggers that append every change of a table to `change`, in place of those it had (a migration that adds a column makes
    /// them anew); `root` is the column of the record it is a part of.
    virtual QStringList historyTriggers(const QString &table, const QString &root, const QStringList &columns) const = 0;
    /// The full-text index over some columns of a table and what keeps it current.
    virtual QStringList searchIndex(const QString &table, const QStringList &columns) const = 0;
    /// A query with one placeholder that gives the ids of the rows of `table` that have all words; bind matchTerm().
    virtual QString matchingIds(const QString &table) const = 0;
    /// FROM and WHERE of a search in `table` (called t) with one placeholder for matchTerm(), and the ORDER BY that gives the newest first
    /// without reading them all. `joins` goes between.
    virtual QString searchFrom(const QString &table, const QString &joins) const = 0;
    virtual QString searchOrder(const QString &table) const = 0;
    /// Words (from searchWords()) as the index wants them; each is matched from its beginning.
    virtual QString matchTerm(const QStringList &words) const = 0;
    /// A query that gives the words of a table's index from the placeholder on, in order, each as often as it stands in the table; empty
    /// when matchTerm() alone is quick.
    virtual QString wordsQuery(const QString &table) const = 0;
    /// Columns of a table; empty when there is none.
    virtual QString columnsQuery() const = 0;
    /// The failure in words. `what` names the database for the user.
    virtual Error translated(const QSqlError &error, const QString &what) const = 0;

protected:
    virtual QList<std::pair<QString, QString>> tokens() const = 0;
    Error constraintError(const QString &technical) const;
    Error fallback(const QSqlError &error, const QString &what) const;
};
