#pragma once

#include "ids.h"
#include "issue.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <map>
#include <optional>
#include <vector>

/// One issue as the statistics see it: its dates, and the groups it belongs to. A missing date has not happened.
struct IssueTimes {
    IssueType type = IssueType::Question;
    CameBy came = CameBy::Unknown;
    QString topic;
    FunctionId function;           ///< who answered, or who was asked last; none when it was never forwarded
    QList<LocalityId> localities;  ///< it counts once in each of them
    QDate raised;
    QDate asked;                   ///< the first time, whatever was redirected since
    QDate acknowledged;
    QDate answered;
    QDate fedBack;
    QDate acknowledgeDue;          ///< of the forwarding that `function` has or had
    QDate answerDue;
};

/// Working days until something happened, for those where it has.
struct IssueDuration {
    int count = 0;
    std::optional<int> median;      ///< the 50th percentile
    std::optional<int> percentile;  ///< the 90th
    bool operator==(const IssueDuration &) const = default;
};

/// What was in time of what should have been done: done with a date to keep, or not done though its day has passed.
struct IssueShare {
    int due = 0;
    int inTime = 0;
    std::optional<int> percent() const;  ///< rounded; nothing when nothing was due
    bool operator==(const IssueShare &) const = default;
};

/// The figures of one group.
struct IssueTally {
    int number = 0;
    int forwarded = 0;
    int answered = 0;
    int fedBack = 0;
    IssueDuration acknowledgement;  ///< from the day somebody was first asked
    IssueDuration answer;           ///< from the day somebody was first asked
    IssueDuration feedback;         ///< from the day the issue was raised: how long the association waited
    IssueShare acknowledgedInTime;
    IssueShare answeredInTime;
    bool operator==(const IssueTally &) const = default;
};

/// Issues raised in a period, whole and by group. Groups are in the order of their keys; names and their order are the reader's.
struct IssueStatistics {
    template<class Key> struct Group { Key key; IssueTally tally; };
    QDate from;
    QDate to;
    QDate asOf;  ///< the day the figures were taken
    IssueTally all;
    QList<Group<IssueType>> types;
    QList<Group<CameBy>> came;            ///< how they came
    QList<Group<QString>> topics;         ///< empty key = no topic
    QList<Group<FunctionId>> functions;   ///< no id = not forwarded
    QList<Group<LocalityId>> localities;  ///< no id = no locality; the sum may be larger than the whole
};

/// Counts issues one at a time in any order. Durations are Swedish working days; one that is negative because of a wrong date counts as 0.
///
/// A percentile is by nearest rank: of n values in ascending order the one at place ⌈p·n/100⌉, so it is always a value that occurred and of
/// two values the median is the lower. Days are counted in a histogram, so memory follows the number of groups and different durations,
/// never the number of issues, and a million take about half a second. One thread at a time.
class IssueStatisticsCounter
{
public:
    /// `asOf` tells which due dates have passed.
    explicit IssueStatisticsCounter(QDate asOf);
    /// `times` > 1 for rows that a database has already put together.
    void add(const IssueTimes &issue, int times = 1);
    IssueStatistics result(QDate from = {}, QDate to = {}) const;

private:
    /// How many issues took how many days. The usual durations stand in a table, odd ones in the map.
    struct Histogram {
        std::vector<int> usual;
        std::map<int, int> odd;
        int count = 0;
        void add(int days, int times);
        int atRank(int rank) const;
        IssueDuration duration() const;
    };
    struct Counts {
        IssueTally tally;
        Histogram acknowledgement;
        Histogram answer;
        Histogram feedback;
        IssueTally finished() const;
    };
    struct Days { std::optional<int> acknowledgement, answer, feedback; };
    void addTo(Counts &counts, const IssueTimes &issue, const Days &days, int times) const;

    QDate m_asOf;
    Counts m_all;
    QHash<int, Counts> m_types;
    QHash<int, Counts> m_came;
    QHash<QString, Counts> m_topics;
    QHash<FunctionId, Counts> m_functions;
    QHash<LocalityId, Counts> m_localities;
};
