#include "issuestatisticsreader.h"

#include "connection.h"
#include "idquery.h"
#include "longwork.h"
#include "statement.h"

namespace {

/// How many issues lie between two questions whether to go on.
constexpr int between = 4096;

/// A stored date. A million rows have eight each, and QDate's own reading of text takes several times as long.
QDate storedDate(const QString &text)
{
    if (text.size() != 10)
        return {};
    const auto number = [&text](int at, int length) {
        int value = 0;
        for (int i = at; i < at + length; ++i)
            value = value * 10 + (text.at(i).unicode() - u'0');
        return value;
    };
    return QDate(number(0, 4), number(5, 2), number(8, 2));
}

/// What lists and statistics count by stands in the issue itself (ForwardingRules::summarise), so that the hops need not be read. An issue
/// in several localities comes in as many rows, one after the other.
QString statement(const QString &where)
{
    return QStringLiteral("SELECT i.id, p.locality_id, i.type, i.topic, i.receiver_id, i.status, i.raised_on, i.first_asked_on, i.acknowledged_on, "
                          "i.answered_on, i.fed_back_on, i.acknowledge_due, i.answer_due, i.came FROM issue i "
                          "LEFT JOIN issue_locality p ON p.issue_id = i.id AND p.deleted_at IS NULL WHERE %1 ORDER BY i.id").arg(where);
}

void readIssue(const Statement &row, IssueTimes &issue)
{
    issue.localities.clear();
    issue.type = fromCode<IssueType>(row.text(2));
    issue.topic = row.text(3);
    issue.function = FunctionId(row.integer(4));
    const QString status = row.text(5);
    issue.raised = storedDate(row.text(6));
    issue.asked = storedDate(row.text(7));
    issue.acknowledged = storedDate(row.text(8));
    // While somebody is still waited for, one of several answers is not the answer.
    const bool waits = status == QLatin1String("forwarded") || status == QLatin1String("acknowledged") || status == QLatin1String("redirecting");
    issue.answered = waits ? QDate() : storedDate(row.text(9));
    issue.fedBack = storedDate(row.text(10));
    issue.acknowledgeDue = storedDate(row.text(11));
    issue.answerDue = storedDate(row.text(12));
    issue.came = fromCode<CameBy>(row.text(13));
}

}

Result<IssueStatistics> readIssueStatistics(Connection &connection, QDate from, QDate to, QDate asOf,
                                            const std::function<bool(int done, int total)> &progress)
{
    QStringList where{QStringLiteral("i.deleted_at IS NULL"), QStringLiteral("i.merged_into_id IS NULL")};
    QVariantList values;
    restrictToPeriod(where, values, "i.raised_on", from, to);
    const QString condition = where.join(QStringLiteral(" AND "));
    qint64 total = 0;
    if (progress) {
        const auto counted = readIds(connection, QStringLiteral("SELECT count(*) FROM issue i WHERE %1").arg(condition), values);
        if (!counted)
            return fail(counted.error());
        total = counted->value(0);
    }
    Statement rows(connection, statement(condition));
    rows.bindAll(values);
    if (const Status status = rows.run(); !status)
        return fail(status.error());
    IssueStatisticsCounter counter(asOf);
    IssueTimes issue;
    qint64 current = 0;
    int done = 0;
    while (rows.next()) {
        const qint64 id = rows.integer(0);
        if (id != current) {
            if (current != 0)
                counter.add(issue);
            if (progress && done % between == 0 && !progress(done, int(total)))
                return fail(LongWork::cancelledError());
            ++done;
            current = id;
            readIssue(rows, issue);
        }
        if (!rows.isNull(1))
            issue.localities << LocalityId(rows.integer(1));
    }
    if (const Status status = rows.finished(); !status)
        return fail(status.error());
    if (current != 0)
        counter.add(issue);
    return counter.result(from, to);
}
