#include "checked.h"
#include "connection.h"
#include "id.h"
#include "measures.h"
#include "meetingrepository.h"
#include "report.h"
#include "sqlite.h"

#include <QFile>

namespace {

MeetingFile sample(MeetingKindId kind)
{
    MeetingFile file;
    file.meeting.kind = kind;
    file.meeting.theme = QStringLiteral("Gångvägen och Tjädervägen");
    file.meeting.date = QDate(2026, 11, 23);
    file.meeting.start = QTime(18, 0);
    file.meeting.place = QStringLiteral("Bygdegården");
    file.meeting.attendanceInPerson = 14;
    for (int i = 0; i < 10; ++i) {
        AgendaItem item;
        item.heading = QStringLiteral("Frågor till Borås Stad: gatubelysningen");
        item.text = QStringLiteral("Flera boende på Kvarnstigen har hört av sig om gatubelysningen. Borås Stad svarade att den ses över under våren.");
        item.outcome = ItemOutcome::Discussion;
        file.items << item;
    }
    for (int i = 0; i < 3; ++i) {
        Attendance attendance;
        attendance.group = QStringLiteral("Hembygdsföreningen");
        attendance.count = 3;
        file.attendance << attendance;
        ActionItem action;
        action.what = QStringLiteral("Kontakta förvaltningen om gatubelysningen");
        action.who = QStringLiteral("Kontaktpersonen");
        action.due = QDate(2026, 12, 23);
        file.actions << action;
    }
    return file;
}

/// The same rows by the C API. Inserts alone: what MeetingRepository asks of the database besides is its own cost.
class BareSave
{
public:
    BareSave(const QString &file, qint64 kind) : m_database(file), m_kind(kind)
    {
        m_database.execute("PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON; PRAGMA synchronous = FULL; PRAGMA cache_size = -8000");
    }
    void save(const MeetingFile &file);
    void relax() { m_database.execute("PRAGMA synchronous = OFF"); }

private:
    BareSqlite m_database;
    const qint64 m_kind;
    BareStatement m_begin{m_database, "BEGIN IMMEDIATE"};
    BareStatement m_commit{m_database, "COMMIT"};
    BareStatement m_meeting{m_database,
        "INSERT INTO meeting (id, revision, changed_at, changed_by, deleted_at, council_id, locality_id, kind_id, theme, meeting_date, start_time, end_time, form, status, "
        "cancel_reason, place, organiser, invited, attendance_in_person, attendance_remote, note, approved_by, approved_on, sort_key) "
        "VALUES (?, 1, ?, 'prov', NULL, NULL, NULL, ?, ?, ?, ?, '', 'physical', 'planned', '', ?, '', '', ?, NULL, '', '', '', ?)"};
    BareStatement m_item{m_database,
        "INSERT INTO agenda_item (id, revision, changed_at, changed_by, deleted_at, meeting_id, position, heading, body, outcome, finished, source_item_id, source_action_id, decision) "
        "VALUES (?, 1, ?, 'prov', NULL, ?, ?, ?, ?, 'discussion', 0, NULL, NULL, '')"};
    BareStatement m_attendance{m_database,
        "INSERT INTO attendance (id, revision, changed_at, changed_by, deleted_at, meeting_id, position, group_name, head_count, names) VALUES (?, 1, ?, 'prov', NULL, ?, ?, ?, ?, '')"};
    BareStatement m_action{m_database,
        "INSERT INTO action_item (id, revision, changed_at, changed_by, deleted_at, meeting_id, item_id, position, what, who, due, status, done_on) "
        "VALUES (?, 1, ?, 'prov', NULL, ?, NULL, ?, ?, ?, ?, 'open', '')"};
};

void BareSave::save(const MeetingFile &file)
{
    const QByteArray stamp("2026-11-23T18:00:00.000Z");
    const auto utf8 = [](const QString &text) { return text.toUtf8(); };
    m_begin.step();
    const qint64 id = newId();
    m_meeting.bind(id).bind(stamp).bind(m_kind).bind(utf8(file.meeting.theme)).bind(QByteArray("2026-11-23")).bind(QByteArray("18:00")).bind(utf8(file.meeting.place))
        .bind(*file.meeting.attendanceInPerson).bind(QByteArray("g{ngv|gen och tj|derv|gen")).step();
    int position = 0;
    for (const AgendaItem &item : file.items)
        m_item.bind(newId()).bind(stamp).bind(id).bind(++position).bind(utf8(item.heading)).bind(utf8(item.text)).step();
    position = 0;
    for (const Attendance &attendance : file.attendance)
        m_attendance.bind(newId()).bind(stamp).bind(id).bind(++position).bind(utf8(attendance.group)).bind(attendance.count).step();
    position = 0;
    for (const ActionItem &action : file.actions)
        m_action.bind(newId()).bind(stamp).bind(id).bind(++position).bind(utf8(action.what)).bind(utf8(action.who)).bind(QByteArray("2026-12-23")).step();
    m_commit.step();
}

}

void Measures::save(Report &report, const QString &file)
{
    const QString copy = file + QStringLiteral(".work");
    QFile::remove(copy);
    if (!QFile::copy(file, copy))
        qFatal("cannot write %s", qPrintable(copy));
    {
        const auto connection = checked(Connection::open(DatabaseAddress::ofFile(copy), Connection::Mode::ReadWrite));
        MeetingRepository meetings(*connection);
        const auto kinds = checked(RecordRepository(*connection).list<MeetingKind>());
        const MeetingFile form = sample(kinds.first().id);
        BareSave bare(copy, kinds.first().id.value);
        report.section(QStringLiteral("Storing one meeting: 10 items, 3 attendance rows, 3 action items, with history and search"),
                       QStringLiteral("the same INSERTs, prepared, in one synchronous=FULL transaction through the sqlite3 C API"));
        const auto ours = [&] {
            MeetingFile next = form;
            checked(meetings.save(next));
        };
        const Pair pair = byTurns(300, ours, [&] { bare.save(form); });
        report.add({QStringLiteral("a new meeting"), pair.ours, pair.bare, QStringLiteral("ms"), Figure::Goal::Ratio, 1.5});
        // Without waiting for the disk, so that our own work is seen.
        checked(connection->execute({QStringLiteral("PRAGMA synchronous = OFF")}));
        bare.relax();
        const Pair work = byTurns(300, ours, [&] { bare.save(form); });
        report.add({QStringLiteral("the same with synchronous=OFF (for information)"), work.ours, work.bare, QStringLiteral("ms"), Figure::Goal::None});
    }
    for (const char *end : {"", "-wal", "-shm"})
        QFile::remove(copy + QLatin1String(end));
}
