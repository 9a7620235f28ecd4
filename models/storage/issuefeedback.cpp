#include "issuefeedback.h"

#include "council.h"
#include "forwardingrules.h"
#include "forwardingtext.h"
#include "idquery.h"
#include "issuerepository.h"
#include "meetingrepository.h"
#include "municipalfunction.h"
#include "swedishformat.h"

Result<AgendaItem> IssueFeedback::item(const IssueFile &file)
{
    AgendaItem item;
    item.id = AgendaItemId(newId());
    item.issue = file.issue.id;
    item.heading = tr("Återkoppling: %1").arg(ForwardingText::subject(file.issue.number, file.issue.title));
    QStringList answers;
    RecordRepository records(m_connection);
    for (const Forwarding &hop : file.hops) {
        if (hop.outcome != HopOutcome::Answered)
            continue;
        const auto function = records.find<MunicipalFunction>(hop.to);
        if (!function)
            return fail(function.error());
        answers << tr("Svar från %1 den %2:").arg(function->name, SwedishFormat::textDate(hop.answeredOn)) + u'\n' + (m_answer ? m_answer(file, hop) : hop.answer).trimmed();
    }
    item.text = answers.join(QStringLiteral("\n\n"));
    return item;
}

Result<QList<AgendaItem>> IssueFeedback::waiting(CouncilId council)
{
    const auto ids = readIds(m_connection, QStringLiteral(
        "SELECT i.id FROM issue i WHERE i.deleted_at IS NULL AND i.status = 'answered' AND i.council_id = ? AND i.feedback_at_meeting = 1 AND NOT EXISTS ("
        "SELECT 1 FROM agenda_item a JOIN meeting m ON m.id = a.meeting_id WHERE a.issue_id = i.id AND a.deleted_at IS NULL AND m.deleted_at IS NULL "
        "AND m.status IN ('planned', 'ongoing')) ORDER BY i.answered_on, i.id"), {council.value});
    if (!ids)
        return fail(ids.error());
    QList<AgendaItem> items;
    IssueRepository issues(m_connection);
    for (qint64 id : *ids) {
        const auto file = issues.load(IssueId(id));
        if (!file)
            return fail(file.error());
        const auto told = item(*file);
        if (!told)
            return fail(told.error());
        items << *told;
    }
    return items;
}

Result<MeetingId> IssueFeedback::putOnAgenda(const IssueFile &file, QDate from)
{
    const auto next = readIds(m_connection, QStringLiteral(
        "SELECT id FROM meeting WHERE deleted_at IS NULL AND council_id = ? AND status = 'planned' AND meeting_date >= ? ORDER BY meeting_date, start_time, id LIMIT 1"),
        {file.issue.council.value, from.toString(Qt::ISODate)});
    if (!next)
        return fail(next.error());
    if (next->isEmpty())
        return MeetingId();
    const MeetingId id(next->first());
    MeetingRepository meetings(m_connection);
    auto meeting = meetings.load(id);
    if (!meeting)
        return fail(meeting.error());
    const bool there = std::any_of(meeting->items.cbegin(), meeting->items.cend(), [&file](const AgendaItem &a) { return a.issue == file.issue.id; });
    if (there)
        return id;
    const auto told = item(file);
    if (!told)
        return fail(told.error());
    meeting->items << *told;
    if (const Status status = meetings.store(*meeting); !status)
        return fail(status.error());
    return id;
}

Status IssueFeedback::takeOffAgenda(IssueId issue)
{
    const auto planned = readIds(m_connection, QStringLiteral(
        "SELECT DISTINCT m.id FROM agenda_item a JOIN meeting m ON m.id = a.meeting_id WHERE a.issue_id = ? AND a.deleted_at IS NULL "
        "AND m.deleted_at IS NULL AND m.status = 'planned' ORDER BY m.id"), {issue.value});
    if (!planned)
        return fail(planned.error());
    MeetingRepository meetings(m_connection);
    for (qint64 id : *planned) {
        auto meeting = meetings.load(MeetingId(id));
        if (!meeting)
            return fail(meeting.error());
        meeting->items.removeIf([issue](const AgendaItem &item) { return item.issue == issue && !item.finished; });
        if (const Status status = meetings.store(*meeting); !status)
            return status;
    }
    return {};
}

Status IssueFeedback::noteTold(const MeetingFile &meeting)
{
    if (meeting.meeting.status != MeetingStatus::Held && meeting.meeting.status != MeetingStatus::Approved)
        return {};
    for (const AgendaItem &item : meeting.items) {
        if (!item.issue || !item.finished)
            continue;
        IssueRepository issues(m_connection);
        auto file = issues.load(item.issue);
        if (!file || file->issue.stored.deletedAt.isValid() || file->issue.status != IssueStatus::Answered)
            continue;
        QString to = meeting.meeting.organiser;
        if (meeting.meeting.council) {
            const auto council = RecordRepository(m_connection).find<LocalCouncil>(meeting.meeting.council);
            if (!council)
                return fail(council.error());
            to = council->name;
        }
        if (!ForwardingRules::feedBack(*file, meeting.meeting.date, to, Channel::Meeting))
            continue;
        file->issue.feedbackAtMeeting = false;
        if (const Status status = issues.store(*file); !status)
            return status;
    }
    return {};
}
