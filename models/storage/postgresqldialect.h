#pragma once

#include "dialect.h"

/// PostgreSQL 15 or later: the shared database.
class PostgreSqlDialect : public Dialect
{
    Q_DECLARE_TR_FUNCTIONS(PostgreSqlDialect)
public:
    QString driver() const override { return QStringLiteral("QPSQL"); }
    bool isSqlite() const override { return false; }
    QString beginWrite() const override { return QStringLiteral("BEGIN"); }
    QStringList historyTriggers(const QString &table, const QString &root, const QStringList &columns) const override;
    QStringList searchIndex(const QString &table, const QStringList &columns) const override;
    QString matchingIds(const QString &table) const override;
    QString searchFrom(const QString &table, const QString &joins) const override;
    QString searchOrder(const QString &) const override { return QStringLiteral("t.id DESC"); }
    QString matchTerm(const QStringList &words) const override;
    QString wordsQuery(const QString &) const override { return {}; }
    QString columnsQuery() const override;
    Error translated(const QSqlError &error, const QString &what) const override;

protected:
    QList<std::pair<QString, QString>> tokens() const override;
};
