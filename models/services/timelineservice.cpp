#include "timelineservice.h"

#include "timelinerepository.h"

QFuture<Result<TimelinePage>> TimelineService::forAssociation(AssociationId id, const std::optional<TimelinePosition> &after, int limit)
{
    return m_database.read(
        [id, after, limit](Connection &connection) { return TimelineRepository(connection).forAssociation(id, limit, after); });
}
