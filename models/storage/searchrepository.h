#pragma once

#include "connection.h"
#include "search.h"

/// Search over meetings, agenda items, issues, their hops, associations, persons and the names of attachments. All words must be there, each from its beginning.
class SearchRepository
{
public:
    explicit SearchRepository(Connection &connection) : m_connection(connection) {}
    /// The newest `limit` hits of each kind. A text without a letter or digit gives none.
    Result<QList<SearchHit>> search(const QString &text, int limit = 100);
    /// The same in one table: meeting, agenda_item, issue, forwarding, issue_mail, association, person or attachment.
    Result<QList<SearchHit>> searchIn(const QString &table, const QString &text, int limit = 100);

private:
    Connection &m_connection;
};
