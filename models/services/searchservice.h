#pragma once

#include "database.h"
#include "search.h"

/// The search everywhere (Ctrl+E).
class SearchService
{
public:
    explicit SearchService(Database &database) : m_database(database) {}
    /// At most `limit` hits of each kind, the newest first.
    QFuture<Result<QList<SearchHit>>> search(const QString &text, int limit = 100);
    QFuture<Result<QList<SearchHit>>> searchIn(const QString &table, const QString &text, int limit = 100);

private:
    Database &m_database;
};
