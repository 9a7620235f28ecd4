#pragma once

#include "connection.h"
#include "draft.h"

/// Unsaved text, kept so that a crash loses at most two seconds of it. A draft belongs to one user and one record.
class DraftRepository
{
public:
    explicit DraftRepository(Connection &connection) : m_connection(connection) {}
    Status put(const Draft &draft);
    Status remove(const QString &subject, qint64 id);
    /// The user's own drafts, the latest first.
    Result<QList<Draft>> list();
    Result<std::optional<Draft>> find(const QString &subject, qint64 id);

private:
    Result<QList<Draft>> read(const QString &where, const QVariantList &values);
    Connection &m_connection;
};
