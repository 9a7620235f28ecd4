#pragma once

#include "issuelist.h"
#include "meeting.h"

#include <QHash>
#include <QObject>

class Database;
class IssueService;

/// An issue that hangs together with an agenda item: made from it, or to be told about at it.
struct AgendaIssueLink {
    IssueId issue;
    QString number;
    QString title;
    bool feedback = false;
    bool operator==(const AgendaIssueLink &) const = default;
};

/// Finds the issues of a meeting's items, and follows what is written. Window thread.
class AgendaIssues : public QObject
{
    Q_OBJECT
public:
    AgendaIssues(Database &database, IssueService &issues, QObject *parent = nullptr);
    /// Looks anew when the meeting or its items are others than before.
    void resolve(const MeetingFile &file);
    const QHash<AgendaItemId, QList<AgendaIssueLink>> &links() const { return m_links; }

Q_SIGNALS:
    void found();

private:
    void look();
    void readMade();
    void readTold();
    void put(AgendaItemId item, bool feedback, const QList<IssueRow> &rows);
    IssueService &m_issues;
    MeetingId m_meeting;
    bool m_stored = false;
    QList<std::pair<AgendaItemId, IssueId>> m_items;  ///< with the issue each tells about
    QHash<AgendaItemId, QList<AgendaIssueLink>> m_links;
    quint64 m_asked = 0;
};
