#include "todayrepository.h"

#include "draftrepository.h"
#include "issuequery.h"
#include "meetingrepository.h"
#include "statement.h"
#include "todayissuesquery.h"


/// " AND m.locality_id IN (…)", or nothing when every locality is wanted.
static QString inLocalities(const QList<LocalityId> &localities, QVariantList &values)
{
    if (localities.isEmpty())
        return {};
    for (LocalityId locality : localities)
        values << locality.value;
    return QStringLiteral(" AND m.locality_id IN (%1)").arg(QStringList(localities.size(), QStringLiteral("?")).join(u','));
}

Result<QList<LocalityId>> TodayRepository::localitiesOf(const QString &login, QDate day)
{
    const QString date = day.toString(Qt::ISODate);
    Statement statement(m_connection, QStringLiteral(
        "SELECT DISTINCT a.locality_id FROM appointment a JOIN contact_person p ON p.id = a.contact_person_id "
        "WHERE a.deleted_at IS NULL AND p.deleted_at IS NULL AND a.valid_from <= ? AND (a.valid_to = '' OR a.valid_to >= ?) AND (p.login = ? OR EXISTS ("
        "SELECT 1 FROM absence b JOIN contact_person s ON s.id = b.substitute_id WHERE b.contact_person_id = p.id AND b.deleted_at IS NULL "
        "AND s.login = ? AND b.valid_from <= ? AND (b.valid_to = '' OR b.valid_to >= ?)))"));
    statement.bind(date).bind(date).bind(login).bind(login).bind(date).bind(date);
    QList<LocalityId> localities;
    if (const Status status = statement.forEach([&localities](const Statement &row) { localities << LocalityId(row.integer(0)); }); !status)
        return fail(status.error());
    return localities;
}

Result<QList<MeetingRow>> TodayRepository::meetings(const QString &where, const QVariantList &values, const QString &order, const QList<LocalityId> &localities)
{
    QVariantList all = values;
    const QString places = inLocalities(localities, all);
    Statement statement(m_connection, QStringLiteral("SELECT m.id FROM meeting m WHERE m.deleted_at IS NULL AND %1%2 ORDER BY %3 LIMIT %4").arg(where, places, order).arg(Today::most));
    statement.bindAll(all);
    QList<qint64> ids;
    if (const Status status = statement.forEach([&ids](const Statement &row) { ids << row.integer(0); }); !status)
        return fail(status.error());
    return MeetingRepository(m_connection).rows(ids);
}

Result<QList<OpenAction>> TodayRepository::actions(const QString &where, const QVariantList &values, const QString &order, const QList<LocalityId> &localities)
{
    QVariantList all = values;
    const QString places = inLocalities(localities, all);
    Statement statement(m_connection, QStringLiteral(
        "SELECT a.id, a.meeting_id, a.what, a.who, a.due, m.meeting_date, (SELECT k.name FROM meeting_kind k WHERE k.id = m.kind_id), "
        "(SELECT c.name FROM council c WHERE c.id = m.council_id) FROM action_item a JOIN meeting m ON m.id = a.meeting_id "
        "WHERE a.deleted_at IS NULL AND a.status = 'open' AND m.deleted_at IS NULL AND %1%2 ORDER BY %3 LIMIT %4").arg(where, places, order).arg(Today::most));
    statement.bindAll(all);
    QList<OpenAction> rows;
    const Status status = statement.forEach([&rows](const Statement &row) {
        rows << OpenAction{ActionItemId(row.integer(0)), MeetingId(row.integer(1)), row.text(2), row.text(3), QDate::fromString(row.text(4), Qt::ISODate),
            QDate::fromString(row.text(5), Qt::ISODate), row.text(6), row.text(7)};
    });
    if (!status)
        return fail(status.error());
    return rows;
}

Result<Today> TodayRepository::load(QDate today, int days, bool onlyMine)
{
    Today result;
    const auto mine = localitiesOf(m_connection.user(), today);
    if (!mine)
        return fail(mine.error());
    result.mine = *mine;
    const auto persons = ownersOf(m_connection, m_connection.user(), today);
    if (!persons)
        return fail(persons.error());
    for (qint64 person : *persons)
        result.persons << ContactPersonId(person);
    const QList<LocalityId> localities = onlyMine ? result.mine : QList<LocalityId>();
    const QString now = today.toString(Qt::ISODate);
    const QString end = today.addDays(days).toString(Qt::ISODate);
    const QString soonest = QStringLiteral("m.meeting_date, m.start_time, m.id");
    const QString oldest = QStringLiteral("a.due, a.id");
    const auto ongoing = meetings(QStringLiteral("m.status = 'ongoing'"), {}, soonest, localities);
    const auto passed = meetings(QStringLiteral("m.status = 'planned' AND m.meeting_date < ?"), {now}, QStringLiteral("m.meeting_date DESC, m.start_time DESC, m.id DESC"), localities);
    const auto next = meetings(QStringLiteral("m.status = 'planned' AND m.meeting_date >= ?"), {now}, soonest, localities);
    for (const auto *list : {&ongoing, &passed, &next}) {
        if (!*list)
            return fail(list->error());
    }
    const auto late = actions(QStringLiteral("a.due <> '' AND a.due < ?"), {now}, oldest, localities);
    const auto due = actions(QStringLiteral("a.due >= ? AND a.due <= ?"), {now, end}, oldest, localities);
    const auto undated = actions(QStringLiteral("a.due = ''"), {}, QStringLiteral("a.due DESC, a.id DESC"), localities);
    for (const auto *list : {&late, &due, &undated}) {
        if (!*list)
            return fail(list->error());
    }
    result.ongoing = *ongoing + *passed;
    result.next = *next;
    result.late = *late;
    result.due = *due;
    result.undated = *undated;
    const auto drafts = DraftRepository(m_connection).list();
    if (!drafts)
        return fail(drafts.error());
    result.drafts = *drafts;
    const TodayIssuesQuery issues(m_connection, today, days, onlyMine ? result.persons : QList<ContactPersonId>(), localities);
    if (const Status status = issues.load(result.issues); !status)
        return fail(status.error());
    Statement any(m_connection, QStringLiteral("SELECT EXISTS (SELECT 1 FROM meeting), EXISTS (SELECT 1 FROM issue)"));
    const Status status = any.forEach([&result](const Statement &row) {
        result.anyMeeting = row.value(0).toBool();
        result.anyIssue = row.value(1).toBool();
    });
    if (!status)
        return fail(status.error());
    return result;
}
