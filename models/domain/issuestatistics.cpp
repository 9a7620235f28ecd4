#include "issuestatistics.h"

#include "workingdays.h"

#include <algorithm>

namespace {

/// Durations below this stand in the table of a histogram: four years of working days.
constexpr int usualDays = 1024;

/// How many working days there are up to each day of 1900–2199, because a million issues ask for three differences each.
class Calendar
{
public:
    Calendar() : m_first(QDate(1900, 1, 1).toJulianDay())
    {
        const QDate last(2199, 12, 31);
        m_upTo.reserve(size_t(last.toJulianDay() - m_first + 1));
        int count = 0;
        for (QDate day(1900, 1, 1); day <= last; day = day.addDays(1))
            m_upTo.push_back(count += WorkingDays::isWorkingDay(day) ? 1 : 0);
    }
    /// As WorkingDays::workingDaysBetween, but 0 for a wrong order; days outside count as the nearest one inside.
    int between(QDate from, QDate to) const { return to <= from ? 0 : upTo(to) - upTo(from); }

private:
    int upTo(QDate day) const { return m_upTo[size_t(qBound<qint64>(0, day.toJulianDay() - m_first, qint64(m_upTo.size()) - 1))]; }

    qint64 m_first;
    std::vector<int> m_upTo;
};

std::optional<int> daysBetween(QDate from, QDate to)
{
    static const Calendar calendar;
    return from.isValid() && to.isValid() ? std::optional(calendar.between(from, to)) : std::nullopt;
}

/// The place of a percentile among `count` values by nearest rank, counted from 1.
int rankOf(int percent, int count) { return int((qint64(percent) * count + 99) / 100); }

}

std::optional<int> IssueShare::percent() const
{
    if (due <= 0)
        return std::nullopt;
    return int((qint64(inTime) * 200 + due) / (2 * qint64(due)));
}

void IssueStatisticsCounter::Histogram::add(int days, int times)
{
    count += times;
    if (days >= usualDays) {
        odd[days] += times;
        return;
    }
    if (usual.size() <= size_t(days))
        usual.resize(size_t(days) + 1, 0);
    usual[size_t(days)] += times;
}

int IssueStatisticsCounter::Histogram::atRank(int rank) const
{
    int passed = 0;
    for (size_t days = 0; days < usual.size(); ++days) {
        passed += usual[days];
        if (passed >= rank)
            return int(days);
    }
    for (const auto &[days, times] : odd) {
        passed += times;
        if (passed >= rank)
            return days;
    }
    return 0;
}

IssueDuration IssueStatisticsCounter::Histogram::duration() const
{
    if (count == 0)
        return {};
    return {count, atRank(rankOf(50, count)), atRank(rankOf(90, count))};
}

IssueTally IssueStatisticsCounter::Counts::finished() const
{
    IssueTally finished = tally;
    finished.acknowledgement = acknowledgement.duration();
    finished.answer = answer.duration();
    finished.feedback = feedback.duration();
    return finished;
}

IssueStatisticsCounter::IssueStatisticsCounter(QDate asOf) : m_asOf(asOf) {}

void IssueStatisticsCounter::add(const IssueTimes &issue, int times)
{
    if (times <= 0)
        return;
    const Days days{daysBetween(issue.asked, issue.acknowledged), daysBetween(issue.asked, issue.answered),
                    daysBetween(issue.raised, issue.fedBack)};
    addTo(m_all, issue, days, times);
    addTo(m_types[int(issue.type)], issue, days, times);
    addTo(m_came[int(issue.came)], issue, days, times);
    addTo(m_topics[issue.topic], issue, days, times);
    addTo(m_functions[issue.function], issue, days, times);
    if (issue.localities.isEmpty())
        addTo(m_localities[LocalityId()], issue, days, times);
    for (const LocalityId locality : issue.localities)
        addTo(m_localities[locality], issue, days, times);
}

void IssueStatisticsCounter::addTo(Counts &counts, const IssueTimes &issue, const Days &days, int times) const
{
    const auto share = [this, times](IssueShare &of, QDate due, QDate done) {
        if (!due.isValid() || (!done.isValid() && due >= m_asOf))
            return;
        of.due += times;
        if (done.isValid() && done <= due)
            of.inTime += times;
    };
    IssueTally &tally = counts.tally;
    tally.number += times;
    tally.forwarded += issue.asked.isValid() ? times : 0;
    tally.answered += issue.answered.isValid() ? times : 0;
    tally.fedBack += issue.fedBack.isValid() ? times : 0;
    share(tally.acknowledgedInTime, issue.acknowledgeDue, issue.acknowledged);
    share(tally.answeredInTime, issue.answerDue, issue.answered);
    if (days.acknowledgement)
        counts.acknowledgement.add(*days.acknowledgement, times);
    if (days.answer)
        counts.answer.add(*days.answer, times);
    if (days.feedback)
        counts.feedback.add(*days.feedback, times);
}

IssueStatistics IssueStatisticsCounter::result(QDate from, QDate to) const
{
    const auto groups = [](const auto &counts, auto &target, auto keyOf) {
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            target.append({keyOf(it.key()), it->finished()});
        std::sort(target.begin(), target.end(), [](const auto &a, const auto &b) { return a.key < b.key; });
    };
    const auto same = [](const auto &key) { return key; };
    IssueStatistics statistics;
    statistics.from = from;
    statistics.to = to;
    statistics.asOf = m_asOf;
    statistics.all = m_all.finished();
    groups(m_types, statistics.types, [](int type) { return IssueType(type); });
    groups(m_came, statistics.came, [](int came) { return CameBy(came); });
    groups(m_topics, statistics.topics, same);
    groups(m_functions, statistics.functions, same);
    groups(m_localities, statistics.localities, same);
    return statistics;
}
