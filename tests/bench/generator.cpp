#include "generator.h"

#include "bulkload.h"
#include "catalogueloader.h"
#include "checked.h"
#include "connection.h"
#include "council.h"
#include "issuefiller.h"
#include "locality.h"
#include "migrator.h"
#include "recordrepository.h"
#include "sortkey.h"
#include "sqlite.h"
#include "words.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <cstdio>

namespace {

constexpr int version = 2;
constexpr quint64 seed = 20260926;

void fillCouncils(Connection &connection)
{
    RecordRepository records(connection);
    const auto localities = checked(records.list<Locality>({QStringLiteral("kind = 'service_locality'"), {}, {}, false}));
    for (const Locality &locality : localities) {
        LocalCouncil council;
        council.name = locality.name + QStringLiteral(" ortsråd");
        council.serviceLocality = locality.id;
        checked(records.save(council));
    }
}

/// Fills the tables of the meetings and their parts.
class Filler
{
public:
    explicit Filler(BareSqlite &database) : m_database(database), m_words(seed) {}
    void fill(int meetings);

private:
    qint64 newId() { return m_id += 1; }
    void writeMeeting(int number, int meetings);
    void writeParts(qint64 meeting, int day);

    BareSqlite &m_database;
    Words m_words;
    QList<qint64> m_localities = idsOf(m_database, "SELECT service_locality_id FROM council ORDER BY name");
    QList<qint64> m_councils = idsOf(m_database, "SELECT id FROM council ORDER BY name");
    QList<qint64> m_kinds = idsOf(m_database, "SELECT id FROM meeting_kind ORDER BY name");
    QHash<QByteArray, QByteArray> m_sortKeys;
    qint64 m_id = 0;
    QByteArray m_stamp;
    BareStatement m_meeting{m_database,
        "INSERT INTO meeting (id, changed_at, changed_by, council_id, locality_id, kind_id, theme, sort_key, meeting_date, start_time, end_time, form, status, place, "
        "attendance_in_person, attendance_remote, note) VALUES (?, ?, 'prov', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};
    BareStatement m_item{m_database, "INSERT INTO agenda_item (id, changed_at, changed_by, meeting_id, position, heading, body, outcome, finished, decision) VALUES (?, ?, 'prov', ?, ?, ?, ?, ?, ?, ?)"};
    BareStatement m_attendance{m_database, "INSERT INTO attendance (id, changed_at, changed_by, meeting_id, position, group_name, head_count) VALUES (?, ?, 'prov', ?, ?, ?, ?)"};
    BareStatement m_action{m_database, "INSERT INTO action_item (id, changed_at, changed_by, meeting_id, position, what, who, due, status) VALUES (?, ?, 'prov', ?, ?, ?, ?, ?, ?)"};
};

void Filler::writeMeeting(int number, int meetings)
{
    static const QList<QByteArray> forms{"physical", "physical", "physical", "digital", "hybrid", "walk"};
    Random &random = m_words.random();
    // Ids rise with time, dates nearly so: meetings are planned some weeks ahead.
    const int written = int(qint64(number) * (bulkDays - 60) / meetings);
    const int day = written + random.below(60);
    const qint64 milliseconds = qint64(number) * (qint64(6) * 365 * 86400000 / meetings);
    m_id = milliseconds << 22;
    m_stamp = bulkDate(written) + "T12:00:00.000Z";
    const qint64 id = newId();
    const int council = random.below(int(m_councils.size()));
    const QByteArray theme = m_words.theme();
    QByteArray &key = m_sortKeys[theme];
    if (key.isNull())
        key = sortKey(QString::fromUtf8(theme)).toUtf8();
    const int hour = 9 + random.below(11);
    const QByteArray start = QByteArray::number(hour).rightJustified(2, '0') + (random.oneIn(2) ? ":30" : ":00");
    const QByteArray end = QByteArray::number(hour + 2) + ":00";
    const bool coming = written > bulkDays - 90;
    const QByteArray status = coming ? "planned" : random.oneIn(20) ? "cancelled" : random.oneIn(3) ? "approved" : "held";
    const QByteArray date = bulkDate(day);
    const QByteArray place = m_words.venue();
    const QByteArray note = random.oneIn(3) ? m_words.body() : QByteArray("");
    m_meeting.bind(id).bind(m_stamp);
    if (random.oneIn(5))
        m_meeting.bindNull();
    else
        m_meeting.bind(m_councils.at(council));
    m_meeting.bind(m_localities.at(council)).bind(m_kinds.at(random.seldomHigh(int(m_kinds.size())))).bind(theme).bind(key).bind(date).bind(start).bind(end)
        .bind(forms.at(random.below(int(forms.size())))).bind(status).bind(place);
    if (random.oneIn(3))
        m_meeting.bindNull().bindNull();
    else
        m_meeting.bind(5 + random.below(40)).bind(random.below(10));
    m_meeting.bind(note).step();
    writeParts(id, day);
}

void Filler::writeParts(qint64 meeting, int day)
{
    static const QList<QByteArray> outcomes{"none", "information", "information", "discussion", "decision", "action"};
    Random &random = m_words.random();
    const int items = 3 + random.below(5);
    for (int position = 1; position <= items; ++position) {
        const QByteArray outcome = outcomes.at(random.below(int(outcomes.size())));
        const QByteArray heading = m_words.heading();
        const QByteArray body = m_words.body();
        const QByteArray decision = outcome == "decision" ? m_words.decision() : QByteArray("");
        m_item.bind(newId()).bind(m_stamp).bind(meeting).bind(position).bind(heading).bind(body).bind(outcome).bind(random.oneIn(20) ? 0 : 1).bind(decision).step();
    }
    if (random.oneIn(4)) {
        for (int position = 1; position <= 2; ++position)
            m_attendance.bind(newId()).bind(m_stamp).bind(meeting).bind(position).bind(m_words.role()).bind(1 + random.below(8)).step();
    }
    if (random.oneIn(2)) {
        const QByteArray what = m_words.task();
        const QByteArray due = bulkDate(day + 30);
        const bool open = random.oneIn(50);
        m_action.bind(newId()).bind(m_stamp).bind(meeting).bind(1).bind(what).bind(m_words.role()).bind(due).bind(QByteArray(open ? "open" : "done")).step();
    }
}

void Filler::fill(int meetings)
{
    for (int i = 0; i < meetings; ++i)
        writeMeeting(i, meetings);
}

}

QString Generator::emptyDatabase(const QString &name) const
{
    const QString file = QDir(m_folder).filePath(name);
    for (const char *end : {"", "-wal", "-shm"})
        QFile::remove(file + QLatin1String(end));
    const auto connection = checked(Connection::open(DatabaseAddress::ofFile(file), Connection::Mode::Create));
    checked(Migrator(*connection).run());
    checked(loadCatalogue(*connection));
    fillCouncils(*connection);
    checked(connection->execute({QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")}));
    return file;
}

QString Generator::database(int meetings) const
{
    return made(QStringLiteral("meetings"), meetings, version, [meetings](BareSqlite &database) {
        loadInBulk(database, {"meeting", "agenda_item", "attendance", "action_item"}, [&database, meetings] { Filler(database).fill(meetings); });
    });
}

QString Generator::issueDatabase(int issues) const
{
    return made(QStringLiteral("issues"), issues, IssueFiller::version, [issues](BareSqlite &database) {
        loadInBulk(database, {"issue", "issue_locality", "forwarding", "reminder"}, [&database, issues] { IssueFiller(database, seed).fill(issues); });
    });
}

QString Generator::made(const QString &what, int number, int format, const std::function<void(BareSqlite &)> &fill) const
{
    QDir().mkpath(m_folder);
    const QString unfinished = emptyDatabase(QStringLiteral("unfinished-%1.ortskontakt").arg(what));
    QString schema;
    {
        BareSqlite database(unfinished);
        const QByteArray all = textsOf(database, "SELECT group_concat(sql) FROM sqlite_schema").value(0);
        schema = QString::fromLatin1(QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex().first(8));
    }
    const QString file = QDir(m_folder).filePath(QStringLiteral("%1-%2-v%3-%4.ortskontakt").arg(what).arg(number).arg(format).arg(schema));
    if (!QFile::exists(file)) {
        std::fprintf(stderr, "Generating %d %s …\n", number, qPrintable(what));
        QElapsedTimer time;
        time.start();
        {
            BareSqlite database(unfinished);
            fill(database);
        }
        checked(Migrator(*checked(Connection::open(DatabaseAddress::ofFile(unfinished), Connection::Mode::ReadWrite))).run());
        if (!QFile::rename(unfinished, file))
            qFatal("cannot write %s", qPrintable(file));
        std::fprintf(stderr, "… in %.0f s, %.1f GB\n", double(time.elapsed()) / 1000, double(QFile(file).size()) / 1e9);
    }
    for (const char *end : {"", "-wal", "-shm"})
        QFile::remove(unfinished + QLatin1String(end));
    return file;
}
