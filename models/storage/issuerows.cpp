// What lists and pages read of issues, beside the writing in issuerepository.cpp.
#include "idquery.h"
#include "issuequery.h"
#include "issuerepository.h"
#include "rowchunks.h"

Result<QList<qint64>> IssueRepository::ids(const IssueFilter &filter, const IssueSort &sort)
{
    const auto query = IssueQuery::of(m_connection, filter, sort);
    if (!query)
        return fail(query.error());
    return readIds(m_connection, query->ids, query->values);
}

Result<qint64> IssueRepository::count(const IssueFilter &filter)
{
    // Without its order; by due date the late ones are counted in their index alone.
    const auto query = IssueQuery::of(m_connection, filter, {IssueColumn::Due, Qt::AscendingOrder});
    if (!query)
        return fail(query.error());
    const qsizetype order = query->ids.lastIndexOf(QLatin1String(" ORDER BY "));
    const auto count = readIds(m_connection, QStringLiteral("SELECT count(*) FROM (%1) counted").arg(query->ids.left(order)), query->values);
    if (!count)
        return fail(count.error());
    return count->value(0);
}

namespace {

IssueRow readRow(const Statement &row)
{
    IssueRow value;
    value.id = IssueId(row.integer(0));
    value.number = row.text(1);
    value.title = row.text(2);
    value.type = fromCode<IssueType>(row.text(3));
    value.topic = row.text(4);
    value.council = row.text(5);
    FieldValue::fromValue(row.value(6), value.raisedOn);
    value.status = fromCode<IssueStatus>(row.text(7));
    value.receiver = row.text(8);
    FieldValue::fromValue(row.value(9), value.dueOn);
    FieldValue::fromValue(row.value(10), value.answeredOn);
    value.owner = row.text(11);
    FieldValue::fromValue(row.value(12), value.snoozedUntil);
    value.feedbackAtMeeting = row.integer(13) != 0;
    value.mergedInto = IssueId(row.integer(14));
    value.changedAt = fromStoredStamp(row.text(15));
    value.changedBy = row.text(16);
    FieldValue::fromValue(row.value(17), value.draftOn);
    return value;
}

}

Result<QList<IssueRow>> IssueRepository::rows(const QList<qint64> &ids)
{
    static const QString sql = QStringLiteral(
        "SELECT i.id, i.number, i.title, i.type, i.topic, c.name, i.raised_on, i.status, f.name, i.due_on, i.answered_on, o.name, i.snoozed_until, "
        "i.feedback_at_meeting, coalesce(i.merged_into_id, 0), i.changed_at, i.changed_by, i.draft_on FROM issue i LEFT JOIN council c ON c.id = i.council_id "
        "LEFT JOIN municipal_function f ON f.id = i.receiver_id LEFT JOIN contact_person o ON o.id = i.owner_id WHERE i.id IN (%1)");
    static const QString places = QStringLiteral(
        "SELECT p.issue_id, l.name FROM issue_locality p JOIN locality l ON l.id = p.locality_id WHERE p.deleted_at IS NULL AND p.issue_id IN (%1) ORDER BY l.sort_key");
    QHash<qint64, IssueRow> found;
    found.reserve(ids.size());
    if (const Status status = forEachOf(m_connection, sql, ids, [&found](const Statement &row) { found.insert(row.integer(0), readRow(row)); }); !status)
        return fail(status.error());
    const Status named = forEachOf(m_connection, places, ids, [&found](const Statement &row) {
        QString &names = found[row.integer(0)].localities;
        names += names.isEmpty() ? row.text(1) : QStringLiteral(", ") + row.text(1);
    });
    if (!named)
        return fail(named.error());
    return inOrder(ids, found);
}

Result<IssueLinks> IssueRepository::links(IssueId id)
{
    IssueLinks links;
    const auto related = readIds(m_connection, QStringLiteral(
        "SELECT CASE WHEN r.issue_id = ? THEN r.other_id ELSE r.issue_id END FROM issue_relation r WHERE (r.issue_id = ? OR r.other_id = ?) "
        "AND r.deleted_at IS NULL ORDER BY r.id"), {id.value, id.value, id.value});
    const auto merged = readIds(m_connection, QStringLiteral("SELECT id FROM issue WHERE merged_into_id = ? AND deleted_at IS NULL ORDER BY id"), {id.value});
    if (!related || !merged)
        return fail(!related ? related.error() : merged.error());
    const auto relatedRows = rows(*related);
    const auto mergedRows = rows(*merged);
    auto reminders = m_records.list<Reminder>({QStringLiteral("issue_id = ?"), {id.value}, QStringLiteral("done_on, remind_on, id"), false});
    if (!relatedRows || !mergedRows || !reminders)
        return fail(!relatedRows ? relatedRows.error() : !mergedRows ? mergedRows.error() : reminders.error());
    links.related = *relatedRows;
    links.merged = *mergedRows;
    links.reminders = *reminders;
    Statement source(m_connection, QStringLiteral(
        "SELECT m.meeting_date, coalesce(k.name, ''), coalesce(a.heading, '') FROM issue i JOIN meeting m ON m.id = i.meeting_id AND m.deleted_at IS NULL "
        "LEFT JOIN meeting_kind k ON k.id = m.kind_id LEFT JOIN agenda_item a ON a.id = i.item_id AND a.deleted_at IS NULL WHERE i.id = ?"));
    source.bind(id.value);
    const Status sourced = source.forEach([&links](const Statement &row) {
        links.meeting = (row.text(0) + u' ' + row.text(1)).trimmed();
        links.item = row.text(2);
    });
    const auto planned = readIds(m_connection, QStringLiteral(
        "SELECT m.id FROM agenda_item a JOIN meeting m ON m.id = a.meeting_id WHERE a.issue_id = ? AND a.deleted_at IS NULL AND m.deleted_at IS NULL "
        "AND m.status IN ('planned', 'ongoing') ORDER BY m.meeting_date LIMIT 1"), {id.value});
    if (!sourced || !planned)
        return fail(!sourced ? sourced.error() : planned.error());
    links.feedbackMeeting = MeetingId(planned->value(0));
    return links;
}

Result<Forwarding> IssueRepository::hopOfMessage(const QStringList &messageIds)
{
    for (const QString &messageId : messageIds) {
        if (messageId.isEmpty())
            continue;
        const auto hops = m_records.list<Forwarding>({QStringLiteral("message_id = ?"), {messageId}, QStringLiteral("id"), false});
        if (!hops)
            return fail(hops.error());
        if (!hops->isEmpty())
            return hops->first();
    }
    return Forwarding();
}

Result<QList<IssueRow>> IssueRepository::madeFrom(MeetingId meeting, AgendaItemId item)
{
    const auto found = readIds(m_connection, item
            ? QStringLiteral("SELECT id FROM issue WHERE meeting_id = ? AND item_id = ? AND deleted_at IS NULL ORDER BY id")
            : QStringLiteral("SELECT id FROM issue WHERE meeting_id = ? AND deleted_at IS NULL ORDER BY id"),
        item ? QVariantList{meeting.value, item.value} : QVariantList{meeting.value});
    if (!found)
        return fail(found.error());
    return rows(*found);
}

Result<QStringList> IssueRepository::topics(int most)
{
    QStringList topics;
    Statement statement(m_connection, QStringLiteral("SELECT topic FROM issue WHERE topic <> '' AND deleted_at IS NULL GROUP BY topic ORDER BY count(*) DESC, topic LIMIT %1").arg(most));
    if (const Status status = statement.forEach([&topics](const Statement &row) { topics << row.text(0); }); !status)
        return fail(status.error());
    return topics;
}
