#pragma once

#include <QList>
#include <QString>
#include <algorithm>
#include <chrono>

/// One line of the table: a figure beside what it is compared with in the same run, and the goal.
struct Figure {
    enum class Goal {
        Ratio,      ///< value / baseline at most `limit`
        Most,       ///< value at most `limit`, whatever the baseline
        MoreBy,     ///< value at most baseline + `limit`
        None,       ///< for information
    };
    QString name;
    double value = 0;
    double baseline = 0;  ///< 0 = there is none
    QString unit;
    Goal goal = Goal::Ratio;
    double limit = 0;

    bool isOver() const;
};

class Report
{
public:
    /// Prints the figure at once, so that a long run shows where it is.
    void add(const Figure &figure);
    void section(const QString &title, const QString &baseline);
    int over() const { return m_over; }

private:
    int m_over = 0;
};

double median(QList<double> values);

/// Processor time of this thread alone: what it works, not what it waits or other programs take.
double threadMilliseconds();

template<class Work> double millisecondsOf(Work work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

struct Pair {
    double ours = 0;
    double bare = 0;
};

/// Medians of both, measured by turns after one round of warming up, so that what else the machine does hits both alike.
template<class Ours, class Bare> Pair byTurns(int rounds, Ours ours, Bare bare)
{
    ours();
    bare();
    QList<double> mine, theirs;
    for (int round = 0; round < rounds; ++round) {
        if (round % 2 == 0) {
            mine << millisecondsOf(ours);
            theirs << millisecondsOf(bare);
        } else {
            theirs << millisecondsOf(bare);
            mine << millisecondsOf(ours);
        }
    }
    return {median(mine), median(theirs)};
}
