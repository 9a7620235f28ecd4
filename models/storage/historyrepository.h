#pragma once

#include "connection.h"
#include "history.h"
#include "issue.h"
#include "meeting.h"
#include "record.h"

/// Reads what the triggers kept. Nothing here writes: restoring a version is saving its values as a new one.
class HistoryRepository
{
    Q_DECLARE_TR_FUNCTIONS(HistoryRepository)
public:
    explicit HistoryRepository(Connection &connection) : m_connection(connection) {}
    /// Every change of a record and its parts, oldest first.
    Result<QList<ChangeEntry>> changes(qint64 root);
    /// The saves of a record, newest first; a save's parts follow its own row.
    Result<QList<VersionEntry>> versions(const QString &table, qint64 root);
    /// A record's values as of a revision. Errors: NotFound.
    Result<Record> recordAt(const RecordSchema &schema, qint64 id, int revision);
    /// A meeting with its parts as of a revision of the meeting. `stored` is today's, so that saving it makes a new version.
    Result<MeetingFile> meetingAt(MeetingId id, int revision);
    /// An issue with its localities as of a revision of the issue; its hops are those of today, for a trail is never taken back.
    Result<IssueFile> issueAt(IssueId id, int revision);

private:
    Result<QList<ChangeEntry>> changesAfter(const QString &table, qint64 id, int revision);
    template<class Part> Status partsAt(qint64 root, const QList<ChangeEntry> &undone, QList<Part> &parts);
    Connection &m_connection;
};
