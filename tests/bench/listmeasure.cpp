#include "checked.h"
#include "connection.h"
#include "measures.h"
#include "meetingrepository.h"
#include "report.h"
#include "sqlite.h"

namespace {

struct Order {
    const char *name;
    MeetingColumn column;
    Qt::SortOrder direction;
    const char *join;
    const char *keys;
};

constexpr const char *newestFirst = "m.meeting_date DESC, m.start_time DESC, m.id DESC";
constexpr Order orders[] = {
    {"date, newest first (how the list opens)", MeetingColumn::Date, Qt::DescendingOrder, "", ""},
    {"date, oldest first", MeetingColumn::Date, Qt::AscendingOrder, "", nullptr},
    {"theme", MeetingColumn::Theme, Qt::AscendingOrder, "", "m.sort_key, "},
    {"theme, downwards", MeetingColumn::Theme, Qt::DescendingOrder, "", "m.sort_key DESC, "},
    {"locality", MeetingColumn::Locality, Qt::AscendingOrder, "LEFT JOIN locality o ON o.id = m.locality_id", "coalesce(o.sort_key, ''), "},
    {"council", MeetingColumn::Council, Qt::AscendingOrder, "LEFT JOIN council o ON o.id = m.council_id", "coalesce(o.sort_key, ''), "},
    {"kind", MeetingColumn::Kind, Qt::AscendingOrder, "LEFT JOIN meeting_kind o ON o.id = m.kind_id", "coalesce(o.sort_key, ''), "},
    {"kind, downwards", MeetingColumn::Kind, Qt::DescendingOrder, "LEFT JOIN meeting_kind o ON o.id = m.kind_id", "coalesce(o.sort_key, '') DESC, "},
    {"status", MeetingColumn::State, Qt::AscendingOrder, "", "m.status, "},
    {"place", MeetingColumn::Place, Qt::AscendingOrder, "", "m.place, "},
    {"number of items", MeetingColumn::Items, Qt::DescendingOrder, "",
        "(SELECT count(*) FROM agenda_item a WHERE a.meeting_id = m.id AND a.deleted_at IS NULL) DESC, "},
};

}

void Measures::list(Report &report, const QString &file)
{
    const auto connection = checked(Connection::open(DatabaseAddress::ofFile(file), Connection::Mode::ReadOnly));
    MeetingRepository meetings(*connection);
    BareSqlite bare(file);
    bare.execute("PRAGMA cache_size = -8000");
    report.section(QStringLiteral("Opening and sorting the whole list: every id in order"), QStringLiteral("the same SELECT id … ORDER BY through the sqlite3 C API, ids put into an array"));
    for (const Order &order : orders) {
        const QByteArray keys = order.keys ? QByteArray(order.keys) + newestFirst : QByteArray("m.meeting_date, m.start_time, m.id");
        const QByteArray sql = QByteArray("SELECT m.id FROM meeting m ") + order.join + " WHERE m.deleted_at IS NULL ORDER BY " + keys;
        QList<qint64> ours, theirs;
        const Pair pair = byTurns(order.column == MeetingColumn::Items ? 2 : 7,
            [&] { ours = checked(meetings.ids({}, {order.column, order.direction})); },
            [&] {
                theirs.clear();
                BareStatement statement(bare, sql);
                while (statement.step())
                    theirs << statement.integer(0);
            });
        if (ours.isEmpty() || ours != theirs)
            qFatal("%s: not the same list", order.name);
        report.add({QString::fromUtf8(order.name), pair.ours, pair.bare, QStringLiteral("ms"), Figure::Goal::Ratio, 1.3});
    }
}
