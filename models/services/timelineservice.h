#pragma once

#include "database.h"
#include "timeline.h"

/// Everything about an association, its council and its localities in one line of time. The future resolves on the database's thread.
class TimelineService
{
public:
    static constexpr int PageSize = 200;
    explicit TimelineService(Database &database) : m_database(database) {}
    /// The latest first; `after` is the former page's `next`. Errors: NotFound.
    QFuture<Result<TimelinePage>> forAssociation(AssociationId id, const std::optional<TimelinePosition> &after = {}, int limit = PageSize);

private:
    Database &m_database;
};
