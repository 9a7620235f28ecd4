#include "checked.h"
#include "connection.h"
#include "issuefiller.h"
#include "issuequery.h"
#include "issuerepository.h"
#include "measures.h"
#include "report.h"
#include "sqlite.h"
#include "todayrepository.h"

#include <memory>
#include <vector>

namespace {

constexpr int daysAhead = 14;
constexpr const char *columns =
    "i.id, i.number, i.title, i.type, i.topic, c.name, i.raised_on, i.status, f.name, i.due_on, i.answered_on, o.name, i.snoozed_until, i.feedback_at_meeting, "
    "i.merged_into_id, i.changed_at, i.changed_by, (SELECT group_concat(l.name, ', ') FROM issue_locality p JOIN locality l ON l.id = p.locality_id "
    "WHERE p.issue_id = i.id AND p.deleted_at IS NULL) FROM issue i LEFT JOIN council c ON c.id = i.council_id LEFT JOIN municipal_function f ON f.id = i.receiver_id "
    "LEFT JOIN contact_person o ON o.id = i.owner_id ";

/// Everything *Idag* shows of issues, asked for as one would by hand: one SELECT a list with all that is shown of its rows, and the counts.
class BareDay
{
public:
    BareDay(BareSqlite &database, const QByteArray &mine)
    {
        const QByteArray today = '\'' + IssueFiller::today().toString(Qt::ISODate).toLatin1() + '\'';
        const QByteArray end = '\'' + IssueFiller::today().addDays(daysAhead).toString(Qt::ISODate).toLatin1() + '\'';
        const QByteArray awake = " AND i.snoozed_until <= " + today;
        const QByteArrayList conditions{
            "i.due_on <> '' AND i.due_on < " + today + awake, "i.due_on <> '' AND i.due_on BETWEEN " + today + " AND " + end + awake,
            "i.status = 'answered' AND i.merged_into_id IS NULL" + awake, "i.status IN ('new', 'assessed', 'redirecting') AND i.merged_into_id IS NULL AND i.due_on = ''" + awake,
            "i.snoozed_until <> '' AND i.snoozed_until > " + today + " AND i.status NOT IN ('closed', 'written_off') AND (i.merged_into_id IS NULL OR i.due_on <> '')"};
        const char *const orders[] = {"i.due_on, i.id", "i.due_on, i.id", "i.answered_on, i.id", "i.raised_on, i.id", "i.snoozed_until, i.id"};
        for (int i = 0; i < 5; ++i) {
            const QByteArray where = "WHERE i.deleted_at IS NULL AND " + conditions.at(i) + mine;
            add(database, "SELECT " + QByteArray(columns) + where + " ORDER BY " + orders[i] + " LIMIT 50");
            add(database, "SELECT count(*) FROM issue i " + where);
        }
        add(database, "SELECT count(*) FROM issue i WHERE i.deleted_at IS NULL AND i.status IN ('forwarded', 'acknowledged') AND (i.merged_into_id IS NULL OR i.due_on <> '')" + mine);
        add(database, "SELECT r.id, r.issue_id, i.number, i.title, r.remind_on, r.note, o.name FROM reminder r JOIN issue i ON i.id = r.issue_id LEFT JOIN contact_person o "
                      "ON o.id = r.owner_id WHERE r.deleted_at IS NULL AND r.done_on = '' AND r.remind_on <= " + end + " AND i.deleted_at IS NULL"
                      + (mine.isEmpty() ? QByteArray() : " AND (r.owner_id = (SELECT id FROM contact_person WHERE login = 'kontakt0') OR (r.owner_id IS NULL" + mine + "))")
                      + " ORDER BY r.remind_on, r.id LIMIT 50");
    }
    void run()
    {
        m_ids.clear();
        qsizetype size = 0;
        for (const auto &statement : m_statements) {
            while (statement->step()) {
                m_ids << statement->integer(0);
                for (int column = 1; column < 7; ++column)
                    size += statement->text(column).size();
            }
        }
        m_size = size;
    }
    const QList<qint64> &ids() const { return m_ids; }

private:
    void add(BareSqlite &database, const QByteArray &sql) { m_statements.push_back(std::make_unique<BareStatement>(database, sql)); }
    std::vector<std::unique_ptr<BareStatement>> m_statements;
    QList<qint64> m_ids;
    volatile qsizetype m_size = 0;
};

/// What ours read, in the order of the bare queries, to be the same.
QList<qint64> flat(const TodayIssues &day)
{
    QList<qint64> ids;
    for (const auto *list : {&day.late, &day.due, &day.toFeedBack, &day.toForward, &day.snoozed}) {
        for (const IssueRow &row : list->rows)
            ids << row.id.value;
        ids << list->total;
    }
    ids << day.waiting;
    for (const ReminderRow &row : day.reminders.rows)
        ids << row.id.value;
    return ids;
}

void measureDay(Report &report, Connection &connection, BareSqlite &bare)
{
    report.section(QStringLiteral("Idag: the first 50 of each list of issues with what is shown of them, and how many there are"),
        QStringLiteral("one SELECT a list and one count through the sqlite3 C API"));
    const QByteArray mine =
        " AND (i.owner_id = (SELECT id FROM contact_person WHERE login = 'kontakt0') OR (i.owner_id IS NULL AND (EXISTS (SELECT 1 FROM issue_locality p WHERE p.issue_id = i.id "
        "AND p.deleted_at IS NULL AND p.locality_id IN (SELECT a.locality_id FROM appointment a JOIN contact_person k ON k.id = a.contact_person_id WHERE k.login = 'kontakt0' "
        "UNION SELECT b.locality_id FROM locality_membership b JOIN appointment a ON a.locality_id = b.service_locality_id JOIN contact_person k ON k.id = a.contact_person_id "
        "WHERE k.login = 'kontakt0')) OR i.council_id IN (SELECT c2.id FROM council c2 JOIN appointment a ON a.locality_id = c2.service_locality_id JOIN contact_person k "
        "ON k.id = a.contact_person_id WHERE k.login = 'kontakt0'))))";
    for (const bool onlyMine : {false, true}) {
        BareDay theirs(bare, onlyMine ? mine : QByteArray());
        Today ours;
        const Pair pair = byTurns(9, [&] { ours = checked(TodayRepository(connection).load(IssueFiller::today(), daysAhead, onlyMine)); }, [&] { theirs.run(); });
        if (flat(ours.issues) != theirs.ids())
            qFatal("Idag: not the same issues");
        report.add({onlyMine ? QStringLiteral("what one contact person follows") : QStringLiteral("everybody's"), pair.ours, pair.bare, QStringLiteral("ms"), Figure::Goal::Ratio, 1.3});
    }
}

struct View {
    const char *name;
    IssueStage stage;
    IssueColumn column;
    Qt::SortOrder direction;
    const char *where;
    const char *order;
};

constexpr const char *newest = "i.raised_on DESC, i.id DESC";
constexpr View views[] = {
    {"Mina", IssueStage::Mine, IssueColumn::Raised, Qt::DescendingOrder, "i.owner_id = (SELECT id FROM contact_person WHERE login = 'kontakt0') AND i.status NOT IN ('closed', 'written_off')", newest},
    {"Att förmedla", IssueStage::ToForward, IssueColumn::Raised, Qt::DescendingOrder, "i.status IN ('new', 'assessed', 'redirecting')", newest},
    {"Svar väntas", IssueStage::Waiting, IssueColumn::Raised, Qt::DescendingOrder, "i.status IN ('forwarded', 'acknowledged')", newest},
    {"Svar väntas, by due date", IssueStage::Waiting, IssueColumn::Due, Qt::AscendingOrder, "i.status IN ('forwarded', 'acknowledged')", "i.due_on, i.id"},
    {"Försenade", IssueStage::Late, IssueColumn::Raised, Qt::DescendingOrder, "i.due_on <> '' AND i.due_on < '2026-12-31'", newest},
    {"Försenade, by due date", IssueStage::Late, IssueColumn::Due, Qt::AscendingOrder, "i.due_on <> '' AND i.due_on < '2026-12-31'", "i.due_on, i.id"},
    {"Att återkoppla", IssueStage::ToFeedBack, IssueColumn::Raised, Qt::DescendingOrder, "i.status = 'answered'", newest},
    {"Att återkoppla, by answer", IssueStage::ToFeedBack, IssueColumn::Answered, Qt::AscendingOrder, "i.status = 'answered'", "i.answered_on, i.id"},
    {"Alla", IssueStage::All, IssueColumn::Raised, Qt::DescendingOrder, "1 = 1", newest},
    {"Alla, by title", IssueStage::All, IssueColumn::Title, Qt::AscendingOrder, "1 = 1", "i.sort_key, i.raised_on DESC, i.id DESC"},
    {"Alla, by status", IssueStage::All, IssueColumn::State, Qt::AscendingOrder, "1 = 1", "i.status, i.raised_on DESC, i.id DESC"},
    {"Alla, by number", IssueStage::All, IssueColumn::Number, Qt::AscendingOrder, "1 = 1", "i.number, i.raised_on DESC, i.id DESC"},
};

void measureViews(Report &report, Connection &connection, BareSqlite &bare)
{
    report.section(QStringLiteral("The saved views of Frågor: every id in order"), QStringLiteral("the same SELECT id … ORDER BY through the sqlite3 C API, ids put into an array"));
    IssueRepository issues(connection);
    for (const View &view : views) {
        IssueFilter filter;
        filter.stage = view.stage;
        filter.today = IssueFiller::today();
        QList<qint64> ours, theirs;
        BareStatement statement(bare, QByteArray("SELECT i.id FROM issue i WHERE i.deleted_at IS NULL AND (i.merged_into_id IS NULL OR i.due_on <> '') AND ") + view.where + " ORDER BY " + view.order);
        const Pair pair = byTurns(view.stage == IssueStage::All ? 5 : 21, [&] { ours = checked(issues.ids(filter, {view.column, view.direction})); },
            [&] {
                theirs.clear();
                while (statement.step())
                    theirs << statement.integer(0);
            });
        if (ours.isEmpty() || ours != theirs)
            qFatal("%s: not the same list", view.name);
        report.add({QStringLiteral("%1 (%2)").arg(QString::fromUtf8(view.name)).arg(ours.size()), pair.ours, pair.bare, QStringLiteral("ms"), Figure::Goal::Ratio, 1.3});
    }
}

void measureCounts(Report &report, Connection &connection)
{
    report.section(QStringLiteral("How many issues each view has"), QStringLiteral("nothing; for information"));
    IssueRepository issues(connection);
    double sum = 0;
    for (size_t i = 0; i < codesOf<IssueStage>.size(); ++i) {
        IssueFilter filter;
        filter.stage = IssueStage(i);
        filter.today = IssueFiller::today();
        QList<double> times;
        for (int round = 0; round < 5; ++round)
            times << millisecondsOf([&] { checked(issues.count(filter)); });
        report.add({QString::fromLatin1(codesOf<IssueStage>[i]), median(times), 0, QStringLiteral("ms"), Figure::Goal::None, 0});
        sum += median(times);
    }
    report.add({QStringLiteral("all together"), sum, 0, QStringLiteral("ms"), Figure::Goal::None, 0});
}

}

void Measures::issues(Report &report, const QString &file)
{
    const auto connection = checked(Connection::open(DatabaseAddress::ofFile(file), Connection::Mode::ReadOnly));
    connection->setUser(QString::fromLatin1(IssueFiller::login(0)));
    BareSqlite bare(file);
    bare.execute("PRAGMA cache_size = -8000");
    measureDay(report, *connection, bare);
    measureViews(report, *connection, bare);
    measureCounts(report, *connection);
}
