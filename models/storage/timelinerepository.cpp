#include "timelinerepository.h"

#include "attachment.h"
#include "contactperson.h"
#include "council.h"
#include "person.h"
#include "recordrepository.h"
#include "statement.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <tuple>

/// The most that is read of the record's own history; more than anybody will page through.
static constexpr int changeLimit = 1000;

static auto keyOf(QDate date, QTime time, qint64 id)
{
    return std::make_tuple(date.toJulianDay(), time.isValid() ? time.msecsSinceStartOfDay() : -1, id);
}
static auto keyOf(const TimelineEntry &entry) { return keyOf(entry.date, entry.time, entry.id); }

static void setLocal(TimelineEntry &entry, const QDateTime &utc)
{
    const QDateTime local = utc.toLocalTime();
    entry.date = local.date();
    // Whole minutes, as they are shown and as meetings have them.
    entry.time = QTime(local.time().hour(), local.time().minute());
}

Result<TimelineRepository::Subject> TimelineRepository::subject(AssociationId id)
{
    RecordRepository records(m_connection);
    const auto association = records.find<Association>(id);
    if (!association)
        return fail(association.error());
    Subject subject{*association, {}};
    if (!association->serviceLocality)
        return subject;
    subject.localities << association->serviceLocality.value;
    const auto members =
        records.list<LocalityMembership>({QStringLiteral("service_locality_id = ?"), {association->serviceLocality.value}, {}, false});
    if (!members)
        return fail(members.error());
    for (const LocalityMembership &member : *members) {
        if (!subject.localities.contains(member.locality.value))
            subject.localities << member.locality.value;
    }
    return subject;
}

Result<TimelinePage> TimelineRepository::forAssociation(AssociationId id, int limit, const std::optional<TimelinePosition> &after)
{
    const auto about = subject(id);
    if (!about)
        return fail(about.error());
    QList<TimelineEntry> entries;
    const Association &association = about->association;
    Status status = meetings(*about, limit + 1, after, entries);
    if (status)
        status = roles(*about, entries);
    if (status)
        status = appointments(*about, entries);
    if (status)
        status = attachments(association.id.value, entries);
    if (status)
        status = changes(QStringLiteral("association"), association.id.value, association.name, entries);
    if (status && association.council) {
        status = attachments(association.council.value, entries);
        const auto council = RecordRepository(m_connection).find<LocalCouncil>(association.council);
        if (status && council)
            status = changes(QStringLiteral("council"), council->id.value, council->name, entries);
    }
    if (!status)
        return fail(status.error());
    if (after) {
        const auto stop = keyOf(after->date, after->time, after->id);
        entries.removeIf([&stop](const TimelineEntry &entry) { return keyOf(entry) >= stop; });
    }
    std::stable_sort(entries.begin(), entries.end(), [](const TimelineEntry &a, const TimelineEntry &b) { return keyOf(a) > keyOf(b); });
    TimelinePage page{std::move(entries), {}};
    if (page.entries.size() > limit) {
        // A role that began and ended the same day is two lines of one key, which must not be parted.
        qsizetype end = limit;
        while (end < page.entries.size() && keyOf(page.entries.at(end)) == keyOf(page.entries.at(end - 1)))
            ++end;
        page.entries.resize(end);
        const TimelineEntry &last = page.entries.last();
        page.next = TimelinePosition{last.date, last.time, last.id};
    }
    if (const Status parts = addMeetingParts(page.entries); !parts)
        return fail(parts.error());
    return page;
}

Status TimelineRepository::meetings(const Subject &subject, int limit, const std::optional<TimelinePosition> &after,
                                    QList<TimelineEntry> &entries)
{
    if (subject.association.council) {
        if (const Status status =
                meetingsBy(QStringLiteral("council_id"), subject.association.council.value, limit, after, subject, entries);
            !status)
            return status;
    }
    for (const qint64 locality : subject.localities) {
        if (const Status status = meetingsBy(QStringLiteral("locality_id"), locality, limit, after, subject, entries); !status)
            return status;
    }
    // A meeting of the council is in its locality as well.
    QHash<qint64, bool> seen;
    entries.removeIf([&seen](const TimelineEntry &entry) { return std::exchange(seen[entry.id], true); });
    return {};
}

Status TimelineRepository::meetingsBy(const QString &column, qint64 value, int limit, const std::optional<TimelinePosition> &after,
                                      const Subject &subject, QList<TimelineEntry> &entries)
{
    // The rows are picked through the index and only then given their names.
    QString where = QStringLiteral("deleted_at IS NULL AND %1 = ?").arg(column);
    if (after)
        where += QStringLiteral(" AND (meeting_date, start_time, id) < (?, ?, ?)");
    Statement statement(
        m_connection,
        QStringLiteral("SELECT m.id, m.meeting_date, m.start_time, m.theme, m.status, m.organiser, m.council_id, k.name, c.name FROM "
                       "(SELECT id, meeting_date, start_time, theme, status, organiser, council_id, kind_id FROM meeting WHERE %1 "
                       "ORDER BY meeting_date DESC, start_time DESC, id DESC LIMIT %2) m "
                       "JOIN meeting_kind k ON k.id = m.kind_id LEFT JOIN council c ON c.id = m.council_id "
                       "ORDER BY m.meeting_date DESC, m.start_time DESC, m.id DESC")
            .arg(where)
            .arg(limit));
    statement.bind(value);
    if (after)
        statement.bind(FieldValue::toValue(after->date)).bind(FieldValue::toValue(after->time)).bind(after->id);
    return statement.forEach([&](const Statement &row) {
        TimelineEntry entry;
        entry.kind = TimelineKind::Meeting;
        entry.id = row.integer(0);
        entry.table = QStringLiteral("meeting");
        FieldValue::fromValue(row.value(1), entry.date);
        FieldValue::fromValue(row.value(2), entry.time);
        entry.title = row.text(3);
        entry.code = row.text(4);
        entry.detail = row.text(7);
        entry.who = row.isNull(8) ? row.text(5) : row.text(8);
        const Association &association = subject.association;
        entry.own = (association.council && row.integer(6) == association.council.value)
            || row.text(5).compare(association.name, Qt::CaseInsensitive) == 0;
        entries << entry;
    });
}

Status TimelineRepository::roles(const Subject &subject, QList<TimelineEntry> &entries)
{
    Statement statement(
        m_connection, QStringLiteral("SELECT a.id, a.role, a.valid_from, a.valid_to, a.changed_at, p.name, p.id FROM association_contact a "
                                     "JOIN person p ON p.id = a.person_id WHERE a.association_id = ? AND a.deleted_at IS NULL"));
    statement.bind(subject.association.id.value);
    return statement.forEach([&entries](const Statement &row) {
        TimelineEntry entry;
        entry.id = row.integer(0);
        entry.title = row.text(1);
        entry.who = row.text(5);
        entry.table = QStringLiteral("association_contact");
        QDate from, to;
        FieldValue::fromValue(row.value(2), from);
        FieldValue::fromValue(row.value(3), to);
        if (!from.isValid() && !to.isValid()) {
            entry.kind = TimelineKind::Role;
            setLocal(entry, fromStoredStamp(row.text(4)));
            entries << entry;
            return;
        }
        for (const auto &[date, kind] : {std::pair(from, TimelineKind::RoleBegan), std::pair(to, TimelineKind::RoleEnded)}) {
            entry.date = date;
            entry.kind = kind;
            if (date.isValid())
                entries << entry;
        }
    });
}

Status TimelineRepository::appointments(const Subject &subject, QList<TimelineEntry> &entries)
{
    for (const qint64 locality : subject.localities) {
        Statement statement(m_connection,
                            QStringLiteral("SELECT a.id, a.valid_from, a.valid_to, p.name, l.name, p.id FROM appointment a "
                                           "JOIN contact_person p ON p.id = a.contact_person_id JOIN locality l ON l.id = a.locality_id "
                                           "WHERE a.locality_id = ? AND a.deleted_at IS NULL"));
        statement.bind(locality);
        const Status status = statement.forEach([&entries](const Statement &row) {
            TimelineEntry entry;
            entry.id = row.integer(0);
            entry.who = row.text(3);
            entry.detail = row.text(4);
            entry.table = QStringLiteral("appointment");
            for (const auto &[column, kind] :
                 {std::pair(1, TimelineKind::AppointmentBegan), std::pair(2, TimelineKind::AppointmentEnded)}) {
                FieldValue::fromValue(row.value(column), entry.date);
                entry.kind = kind;
                if (entry.date.isValid())
                    entries << entry;
            }
        });
        if (!status)
            return status;
    }
    return {};
}

Status TimelineRepository::attachments(qint64 owner, QList<TimelineEntry> &entries)
{
    Statement statement(
        m_connection, QStringLiteral("SELECT id, name, changed_at, changed_by FROM attachment WHERE owner_id = ? AND deleted_at IS NULL"));
    statement.bind(owner);
    return statement.forEach([&entries](const Statement &row) {
        TimelineEntry entry;
        entry.kind = TimelineKind::Attachment;
        entry.id = row.integer(0);
        entry.title = row.text(1);
        entry.who = row.text(3);
        entry.table = QStringLiteral("attachment");
        setLocal(entry, fromStoredStamp(row.text(2)));
        entries << entry;
    });
}

Status TimelineRepository::changes(const QString &table, qint64 id, const QString &name, QList<TimelineEntry> &entries)
{
    Statement statement(m_connection, QStringLiteral("SELECT id, changed_at, changed_by, operation, old_values, new_values FROM change "
                                                     "WHERE root_id = ? AND table_name = ? AND row_id = ? ORDER BY id DESC LIMIT %1")
                                          .arg(changeLimit));
    statement.bind(id).bind(table).bind(id);
    return statement.forEach([&](const Statement &row) {
        TimelineEntry entry;
        entry.kind = TimelineKind::Change;
        entry.id = row.integer(0);
        entry.table = table;
        entry.detail = name;
        entry.who = row.text(2);
        entry.code = row.text(3);
        setLocal(entry, fromStoredStamp(row.text(1)));
        if (entry.code == QLatin1String("update")) {
            const QJsonObject before = QJsonDocument::fromJson(row.text(4).toUtf8()).object();
            const QJsonObject after = QJsonDocument::fromJson(row.text(5).toUtf8()).object();
            for (auto value = after.begin(); value != after.end(); ++value) {
                if (before.value(value.key()) != value.value())
                    entry.fields << value.key();
            }
        }
        entries << entry;
    });
}

Status TimelineRepository::addMeetingParts(QList<TimelineEntry> &entries)
{
    QList<TimelineEntry> whole;
    for (const TimelineEntry &entry : std::as_const(entries)) {
        whole << entry;
        if (entry.kind != TimelineKind::Meeting)
            continue;
        TimelineEntry part = entry;
        part.detail.clear();
        Statement actions(
            m_connection,
            QStringLiteral(
                "SELECT what, who, due, status FROM action_item WHERE meeting_id = ? AND deleted_at IS NULL ORDER BY position, id"));
        actions.bind(entry.id);
        Status status = actions.forEach([&](const Statement &row) {
            part.kind = TimelineKind::Action;
            part.title = row.text(0);
            part.who = row.text(1);
            FieldValue::fromValue(row.value(2), part.other);
            part.code = row.text(3);
            whole << part;
        });
        if (!status)
            return status;
        Statement files(m_connection,
                        QStringLiteral("SELECT name FROM attachment WHERE owner_id = ? AND deleted_at IS NULL ORDER BY sort_key, id"));
        files.bind(entry.id);
        part.kind = TimelineKind::MeetingFile;
        part.who.clear();
        part.code.clear();
        status = files.forEach([&](const Statement &row) {
            part.title = row.text(0);
            whole << part;
        });
        if (!status)
            return status;
    }
    entries = whole;
    return {};
}
