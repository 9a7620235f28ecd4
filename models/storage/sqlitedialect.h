#pragma once

#include "dialect.h"

/// SQLite 3.40: the embedded default.
class SqliteDialect : public Dialect
{
    Q_DECLARE_TR_FUNCTIONS(SqliteDialect)
public:
    QString driver() const override { return QStringLiteral("QSQLITE"); }
    bool isSqlite() const override { return true; }
    QString beginWrite() const override { return QStringLiteral("BEGIN IMMEDIATE"); }
    QStringList historyTriggers(const QString &table, const QString &root, const QStringList &columns) const override;
    QStringList searchIndex(const QString &table, const QStringList &columns) const override;
    QString matchingIds(const QString &table) const override;
    QString searchFrom(const QString &table, const QString &joins) const override;
    QString searchOrder(const QString &table) const override { return table + QStringLiteral("_search.rowid DESC"); }
    QString matchTerm(const QStringList &words) const override;
    QString wordsQuery(const QString &table) const override;
    QString columnsQuery() const override { return QStringLiteral("SELECT name FROM pragma_table_info(?) ORDER BY cid"); }
    Error translated(const QSqlError &error, const QString &what) const override;

protected:
    QList<std::pair<QString, QString>> tokens() const override;
};
