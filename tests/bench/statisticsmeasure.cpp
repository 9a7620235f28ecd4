#include "checked.h"
#include "connection.h"
#include "issuefiller.h"
#include "issuestatisticsreader.h"
#include "measures.h"
#include "report.h"
#include "sqlite.h"

namespace {

/// The rows that statistics are made of, one by one with all their columns. SQL alone can count no working days, so this is the least that
/// any statistics must read.
int readRows(BareStatement &statement, QByteArrayList &columns)
{
    int issues = 0;
    qint64 current = 0;
    while (statement.step()) {
        const qint64 id = statement.integer(0);
        issues += id == current ? 0 : 1;
        current = id;
        for (int column = 0; column < columns.size(); ++column)
            columns[column] = statement.text(column + 1);
    }
    return issues;
}

}

void Measures::statistics(Report &report, const QString &file)
{
    report.section(QStringLiteral("Statistics over all years: by type, topic, function and locality, with medians and percentiles in working days"),
        QStringLiteral("SELECT of the same rows and columns through the sqlite3 C API, nothing counted"));
    const auto connection = checked(Connection::open(DatabaseAddress::ofFile(file), Connection::Mode::ReadOnly));
    BareSqlite bare(file);
    bare.execute("PRAGMA cache_size = -8000");
    BareStatement statement(bare,
        "SELECT i.id, p.locality_id, i.type, i.topic, i.receiver_id, i.status, i.raised_on, i.first_asked_on, i.acknowledged_on, i.answered_on, i.fed_back_on, "
        "i.acknowledge_due, i.answer_due FROM issue i LEFT JOIN issue_locality p ON p.issue_id = i.id AND p.deleted_at IS NULL "
        "WHERE i.deleted_at IS NULL AND i.merged_into_id IS NULL ORDER BY i.id");
    QByteArrayList columns(12);
    int issues = 0;
    IssueStatistics ours;
    const Pair pair = byTurns(5, [&] { ours = checked(readIssueStatistics(*connection, {}, {}, IssueFiller::today())); }, [&] { issues = readRows(statement, columns); });
    if (ours.all.number != issues || ours.all.answered == 0 || ours.all.answer.count == 0)
        qFatal("statistics: not the same issues");
    report.add({QStringLiteral("all years (%1 issues)").arg(issues), pair.ours, pair.bare, QStringLiteral("ms"), Figure::Goal::Ratio, 1.5});
}
