#include "meetings/agendaissues.h"

#include "database.h"
#include "issueservice.h"
#include "whendone.h"

AgendaIssues::AgendaIssues(Database &database, IssueService &issues, QObject *parent) : QObject(parent), m_issues(issues)
{
    connect(&database, &Database::changed, this, &AgendaIssues::look);
}

void AgendaIssues::resolve(const MeetingFile &file)
{
    QList<std::pair<AgendaItemId, IssueId>> items;
    for (const AgendaItem &item : file.items)
        items << std::pair(item.id, item.issue);
    const bool stored = file.meeting.stored.isStored();
    if (file.meeting.id == m_meeting && stored == m_stored && items == m_items)
        return;
    m_meeting = file.meeting.id;
    m_stored = stored;
    m_items = items;
    look();
}

void AgendaIssues::look()
{
    ++m_asked;
    readTold();
    if (m_stored)
        readMade();
}

/// Few meetings have issues: one question tells that, and only then each item is asked for.
void AgendaIssues::readMade()
{
    whenDone(m_issues.madeFrom(m_meeting), this, [this, asked = m_asked](const Result<QList<IssueRow>> &all) {
        if (asked != m_asked || !all)
            return;
        for (const auto &[item, told] : std::as_const(m_items)) {
            if (all->isEmpty()) {
                put(item, false, {});
                continue;
            }
            whenDone(m_issues.madeFrom(m_meeting, item), this, [this, asked, id = item](const Result<QList<IssueRow>> &rows) {
                if (asked == m_asked && rows)
                    put(id, false, *rows);
            });
        }
    });
}

void AgendaIssues::readTold()
{
    for (const auto &[item, told] : std::as_const(m_items)) {
        if (!told) {
            put(item, true, {});
            continue;
        }
        whenDone(m_issues.rows({told.value}), this, [this, asked = m_asked, id = item](const Result<QList<IssueRow>> &rows) {
            if (asked == m_asked && rows)
                put(id, true, *rows);
        });
    }
}

void AgendaIssues::put(AgendaItemId item, bool feedback, const QList<IssueRow> &rows)
{
    QList<AgendaIssueLink> links = m_links.value(item);
    const QList<AgendaIssueLink> before = links;
    links.removeIf([feedback](const AgendaIssueLink &link) { return link.feedback == feedback; });
    for (const IssueRow &row : rows)
        links << AgendaIssueLink{row.id, row.number, row.title, feedback};
    if (links == before)
        return;
    m_links.insert(item, links);
    Q_EMIT found();
}
