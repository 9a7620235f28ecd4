#pragma once

#include "association.h"
#include "connection.h"
#include "locality.h"
#include "timeline.h"

/// Reads what happened around an association, its council and its localities, the latest first. Meetings come through the indexes by
/// council and by locality, a page at a time; the rest is what one association can have and is read whole.
class TimelineRepository
{
public:
    explicit TimelineRepository(Connection &connection) : m_connection(connection) {}
    /// At most `limit` lines after `after` (the first page without it). Errors: NotFound.
    Result<TimelinePage> forAssociation(AssociationId id, int limit, const std::optional<TimelinePosition> &after = {});

private:
    struct Subject {
        Association association;
        QList<qint64> localities;  ///< its service locality and what belongs to it
    };
    Result<Subject> subject(AssociationId id);
    Status meetings(const Subject &subject, int limit, const std::optional<TimelinePosition> &after, QList<TimelineEntry> &entries);
    Status meetingsBy(const QString &column, qint64 value, int limit, const std::optional<TimelinePosition> &after,
                      const Subject &subject, QList<TimelineEntry> &entries);
    Status roles(const Subject &subject, QList<TimelineEntry> &entries);
    Status appointments(const Subject &subject, QList<TimelineEntry> &entries);
    Status attachments(qint64 owner, QList<TimelineEntry> &entries);
    Status changes(const QString &table, qint64 id, const QString &name, QList<TimelineEntry> &entries);
    Status addMeetingParts(QList<TimelineEntry> &entries);
    Connection &m_connection;
};
