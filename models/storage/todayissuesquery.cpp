#include "todayissuesquery.h"

#include "idquery.h"
#include "issuerepository.h"
#include "statement.h"

static QString marks(qsizetype count) { return QStringList(count, QStringLiteral("?")).join(u','); }

TodayIssuesQuery::TodayIssuesQuery(Connection &connection, QDate today, int days, const QList<ContactPersonId> &persons, const QList<LocalityId> &localities)
    : m_connection(connection), m_today(today.toString(Qt::ISODate)), m_end(today.addDays(days).toString(Qt::ISODate)), m_persons(persons), m_localities(localities)
{
}

/// Somebody of `m_persons` follows it, or nobody does and it is about one of `m_localities` (wherever it is, when the user has none).
QString TodayIssuesQuery::followed(const QString &owner, QVariantList &values) const
{
    if (m_persons.isEmpty() && m_localities.isEmpty())
        return {};
    QStringList ways;
    if (!m_persons.isEmpty()) {
        ways << QStringLiteral("%1 IN (%2)").arg(owner, marks(m_persons.size()));
        for (ContactPersonId person : m_persons)
            values << person.value;
    }
    if (m_localities.isEmpty()) {
        ways << QStringLiteral("%1 IS NULL").arg(owner);
    } else {
        // Also the places that belong to a service locality are the user's.
        ways << QStringLiteral(
            "(%1 IS NULL AND (EXISTS (SELECT 1 FROM issue_locality p WHERE p.issue_id = i.id AND p.deleted_at IS NULL AND (p.locality_id IN (%2) "
            "OR p.locality_id IN (SELECT b.locality_id FROM locality_membership b WHERE b.deleted_at IS NULL AND b.service_locality_id IN (%2)))) "
            "OR i.council_id IN (SELECT c.id FROM council c WHERE c.service_locality_id IN (%2))))").arg(owner, marks(m_localities.size()));
        for (int round = 0; round < 3; ++round) {
            for (LocalityId locality : m_localities)
                values << locality.value;
        }
    }
    return QStringLiteral(" AND (%1)").arg(ways.join(QStringLiteral(" OR ")));
}

TodayIssuesQuery::Select TodayIssuesQuery::issues(const QString &condition, const QVariantList &values, const QString &order) const
{
    Select select{{}, order, values};
    const QString own = followed(QStringLiteral("i.owner_id"), select.values);
    select.from = QStringLiteral("FROM issue i WHERE i.deleted_at IS NULL AND %1%2").arg(condition, own);
    return select;
}

TodayIssuesQuery::Select TodayIssuesQuery::late() const
{
    return issues(QStringLiteral("i.due_on <> '' AND i.due_on < ? AND i.snoozed_until <= ?"), {m_today, m_today}, QStringLiteral("i.due_on, i.id"));
}

TodayIssuesQuery::Select TodayIssuesQuery::due() const
{
    return issues(QStringLiteral("i.due_on <> '' AND i.due_on >= ? AND i.due_on <= ? AND i.snoozed_until <= ?"), {m_today, m_end, m_today}, QStringLiteral("i.due_on, i.id"));
}

TodayIssuesQuery::Select TodayIssuesQuery::toFeedBack() const
{
    return issues(QStringLiteral("i.status = 'answered' AND i.merged_into_id IS NULL AND i.snoozed_until <= ?"), {m_today}, QStringLiteral("i.answered_on, i.id"));
}

/// A hop that did not arrive, as long as nothing has taken over from it.
static const QString notArrived = QStringLiteral("i.id IN (SELECT f.issue_id FROM forwarding f WHERE f.hop_outcome = 'undelivered' AND f.deleted_at IS NULL "
    "AND NOT EXISTS (SELECT 1 FROM forwarding n WHERE n.redirected_from_id = f.id AND n.deleted_at IS NULL AND n.draft_on = ''))");

TodayIssuesQuery::Select TodayIssuesQuery::undelivered() const
{
    return issues(notArrived + QStringLiteral(" AND i.status IN ('forwarded', 'acknowledged', 'redirecting') AND i.merged_into_id IS NULL AND i.snoozed_until <= ?"), {m_today},
        QStringLiteral("i.raised_on, i.id"));
}

TodayIssuesQuery::Select TodayIssuesQuery::toForward(const QString &more) const
{
    // One with a running clock is in the lists above, one whose draft lies ready in its own.
    return issues(QStringLiteral("i.status IN ('new', 'assessed', 'redirecting') AND i.merged_into_id IS NULL AND i.due_on = '' AND i.draft_on = '' AND i.snoozed_until <= ?") + more, {m_today},
        QStringLiteral("i.raised_on, i.id"));
}

TodayIssuesQuery::Select TodayIssuesQuery::unsent() const
{
    // One that is due is in the lists above, and one that is answered is to be told first.
    return issues(QStringLiteral("i.draft_on <> '' AND i.status <> 'answered' AND i.merged_into_id IS NULL AND (i.due_on = '' OR i.due_on > ?) AND i.snoozed_until <= ?"),
        {m_end, m_today}, QStringLiteral("i.draft_on, i.id"));
}

TodayIssuesQuery::Select TodayIssuesQuery::snoozed() const
{
    return issues(QStringLiteral("i.snoozed_until <> '' AND i.snoozed_until > ? AND i.status NOT IN ('closed', 'written_off') AND (i.merged_into_id IS NULL OR i.due_on <> '')"),
        {m_today}, QStringLiteral("i.snoozed_until, i.id"));
}

TodayIssuesQuery::Select TodayIssuesQuery::waiting() const
{
    return issues(QStringLiteral("i.status IN ('forwarded', 'acknowledged') AND (i.merged_into_id IS NULL OR i.due_on <> '')"), {}, {});
}

std::optional<TodayIssuesQuery::Select> TodayIssuesQuery::ofStage(IssueStage stage) const
{
    switch (stage) {
    case IssueStage::ToForward: return toForward();
    case IssueStage::Waiting: return waiting();
    case IssueStage::Late: return late();
    case IssueStage::ToFeedBack: return toFeedBack();
    case IssueStage::Mine:
    case IssueStage::All: break;
    }
    return {};
}

TodayIssuesQuery::Select TodayIssuesQuery::reminders() const
{
    Select select{{}, QStringLiteral("r.remind_on, r.id"), {m_end}};
    QString own;
    if (!m_persons.isEmpty() || !m_localities.isEmpty()) {
        // A reminder nobody is named for belongs to whoever follows the issue.
        const QString persons = m_persons.isEmpty() ? QStringLiteral("1 = 0") : QStringLiteral("r.owner_id IN (%1)").arg(marks(m_persons.size()));
        for (ContactPersonId person : m_persons)
            select.values << person.value;
        own = QStringLiteral(" AND (%1 OR (r.owner_id IS NULL%2))").arg(persons, followed(QStringLiteral("i.owner_id"), select.values));
    }
    select.from = QStringLiteral("FROM reminder r JOIN issue i ON i.id = r.issue_id WHERE r.deleted_at IS NULL AND r.done_on = '' AND r.remind_on <= ? AND i.deleted_at IS NULL%1").arg(own);
    return select;
}

Result<qint64> TodayIssuesQuery::countOf(const Select &select) const
{
    const auto count = readIds(m_connection, QStringLiteral("SELECT count(*) %1").arg(select.from), select.values);
    if (!count)
        return fail(count.error());
    return count->value(0);
}

/// Ids into the rows, for one reading of all rows afterwards; counted only when there may be more.
Status TodayIssuesQuery::readIdsOf(const Select &select, TodayList<IssueRow> &list) const
{
    const auto ids = readIds(m_connection, QStringLiteral("SELECT i.id %1 ORDER BY %2 LIMIT %3").arg(select.from, select.order).arg(Today::most), select.values);
    if (!ids)
        return fail(ids.error());
    for (qint64 id : *ids) {
        list.rows.emplace_back();
        list.rows.last().id = IssueId(id);
    }
    list.total = list.rows.size();
    if (list.total < Today::most)
        return {};
    const auto count = countOf(select);
    if (!count)
        return fail(count.error());
    list.total = *count;
    return {};
}

Status TodayIssuesQuery::readReminders(TodayList<ReminderRow> &list) const
{
    const Select select = reminders();
    Statement statement(m_connection, QStringLiteral(
        "SELECT r.id, i.id, i.number, i.title, r.remind_on, r.note, coalesce((SELECT o.name FROM contact_person o WHERE o.id = r.owner_id), '') %1 ORDER BY %2 LIMIT %3")
        .arg(select.from, select.order).arg(Today::most));
    statement.bindAll(select.values);
    const Status status = statement.forEach([&list](const Statement &row) {
        list.rows << ReminderRow{ReminderId(row.integer(0)), IssueId(row.integer(1)), row.text(2), row.text(3), QDate::fromString(row.text(4), Qt::ISODate), row.text(5), row.text(6)};
    });
    list.total = list.rows.size();
    if (!status || list.total < Today::most)
        return status;
    const auto count = countOf(select);
    if (!count)
        return fail(count.error());
    list.total = *count;
    return {};
}

Status TodayIssuesQuery::load(TodayIssues &day) const
{
    const std::pair<Select, TodayList<IssueRow> *> lists[] = {{late(), &day.late}, {due(), &day.due}, {toFeedBack(), &day.toFeedBack}, {undelivered(), &day.undelivered}, {toForward(QStringLiteral(" AND NOT ") + notArrived), &day.toForward}, {unsent(), &day.unsent}, {snoozed(), &day.snoozed}};
    QList<qint64> ids;
    for (const auto &[select, list] : lists) {
        if (const Status status = readIdsOf(select, *list); !status)
            return status;
        for (const IssueRow &row : std::as_const(list->rows))
            ids << row.id.value;
    }
    auto rows = IssueRepository(m_connection).rows(ids);
    if (!rows)
        return fail(rows.error());
    // In the order asked for. An issue that went away in between is in none.
    auto row = rows->begin();
    for (const auto &[select, list] : lists) {
        QList<IssueRow> found;
        for (const IssueRow &wanted : std::as_const(list->rows)) {
            if (row != rows->end() && row->id == wanted.id)
                found << std::move(*row++);
        }
        list->total -= list->rows.size() - found.size();
        list->rows = found;
    }
    if (const Status status = readReminders(day.reminders); !status)
        return status;
    const auto count = countOf(waiting());
    if (!count)
        return fail(count.error());
    day.waiting = *count;
    return {};
}
