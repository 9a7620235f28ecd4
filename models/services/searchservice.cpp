#include "searchservice.h"

#include "searchrepository.h"

QFuture<Result<QList<SearchHit>>> SearchService::search(const QString &text, int limit)
{
    return m_database.read([text, limit](Connection &connection) { return SearchRepository(connection).search(text, limit); });
}

QFuture<Result<QList<SearchHit>>> SearchService::searchIn(const QString &table, const QString &text, int limit)
{
    return m_database.read([=](Connection &connection) { return SearchRepository(connection).searchIn(table, text, limit); });
}
