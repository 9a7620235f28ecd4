#include "issuestatistics.h"
#include "testregistry.h"
#include "workingdays.h"

#include <QTest>
#include <algorithm>

/// November 2026 has no holidays: Monday 2 to Friday 6, 9 to 13, 16 to 20, 23 to 27.
static QDate november(int day) { return {2026, 11, day}; }

/// The definition of the nearest rank, word for word, to compare the histogram with.
static int nearestRank(QList<int> values, int percent)
{
    std::sort(values.begin(), values.end());
    const int rank = int(values.size()) * percent / 100 + (int(values.size()) * percent % 100 ? 1 : 0);
    return values.at(rank - 1);
}

class IssueStatisticsTest : public QObject
{
    Q_OBJECT
private:
    static IssueTimes answeredAfter(int workingDays)
    {
        IssueTimes issue;
        issue.raised = issue.asked = november(2);
        issue.answered = WorkingDays::addWorkingDays(issue.asked, workingDays);
        return issue;
    }
    static IssueDuration answersOf(const QList<int> &days)
    {
        IssueStatisticsCounter counter(november(30));
        for (const int day : days)
            counter.add(answeredAfter(day));
        return counter.result().all.answer;
    }
    template<class Group, class Key> static IssueTally of(const QList<Group> &groups, Key key)
    {
        for (const Group &group : groups) {
            if (group.key == key)
                return group.tally;
        }
        return {};
    }

private Q_SLOTS:
    void nothingIsNothing()
    {
        const IssueStatistics none = IssueStatisticsCounter(november(30)).result(november(1), november(30));
        QCOMPARE(none.all, IssueTally());
        QVERIFY(!none.all.answer.median && !none.all.answer.percentile && !none.all.answeredInTime.percent());
        QVERIFY(none.types.isEmpty() && none.topics.isEmpty() && none.functions.isEmpty() && none.localities.isEmpty());
        QCOMPARE(none.from, november(1));
        QCOMPARE(none.to, november(30));
        QCOMPARE(none.asOf, november(30));
    }

    void nearestRank_data()
    {
        QTest::addColumn<QList<int>>("days");
        QTest::addColumn<int>("median");
        QTest::addColumn<int>("percentile");
        QTest::newRow("one") << QList<int>{7} << 7 << 7;
        QTest::newRow("the lower of two") << QList<int>{9, 3} << 3 << 9;
        QTest::newRow("three") << QList<int>{5, 1, 3} << 3 << 5;
        QTest::newRow("ten") << QList<int>{10, 1, 9, 2, 8, 3, 7, 4, 6, 5} << 5 << 9;
        QTest::newRow("eleven") << QList<int>{11, 10, 1, 9, 2, 8, 3, 7, 4, 6, 5} << 6 << 10;
        QTest::newRow("the same many times") << QList<int>{2, 2, 2, 2, 14} << 2 << 14;
        QTest::newRow("same day and very late") << QList<int>{0, 0, 1500, 3000} << 0 << 3000;
    }
    void nearestRank()
    {
        QFETCH(QList<int>, days);
        const IssueDuration answers = answersOf(days);
        QCOMPARE(answers.count, int(days.size()));
        QTEST(answers.median.value(), "median");
        QTEST(answers.percentile.value(), "percentile");
    }

    void manyValuesAgreeWithTheDefinition()
    {
        QList<int> days;
        quint32 seed = 4711;
        for (int i = 0; i < 1237; ++i) {
            seed = seed * 1664525U + 1013904223U;
            days << int((seed >> 20) % 60);
        }
        const IssueDuration answers = answersOf(days);
        QCOMPARE(answers.median.value(), ::nearestRank(days, 50));
        QCOMPARE(answers.percentile.value(), ::nearestRank(days, 90));
    }

    void workingDaysFromTheRightDay()
    {
        IssueTimes issue;
        issue.raised = november(2);         // Monday
        issue.asked = november(5);          // Thursday
        issue.acknowledged = november(6);   // Friday: 1
        issue.answered = november(9);       // Monday: 2, the weekend does not count
        issue.fedBack = november(16);       // Monday: 10 since it was raised
        IssueStatisticsCounter counter(november(30));
        counter.add(issue);
        const IssueTally all = counter.result().all;
        QCOMPARE(all.acknowledgement, (IssueDuration{1, 1, 1}));
        QCOMPARE(all.answer, (IssueDuration{1, 2, 2}));
        QCOMPARE(all.feedback, (IssueDuration{1, 10, 10}));
        QCOMPARE(all.forwarded + all.answered + all.fedBack, 3);
    }

    void theTablesByYearAgreeWithTheCalendar()
    {
        const QDate asked(2025, 12, 22);  // Christmas, New Year and Epiphany follow
        for (int days = 0; days <= 800; days += 7) {
            IssueTimes issue;
            issue.raised = issue.asked = asked;
            issue.answered = asked.addDays(days);
            IssueStatisticsCounter counter(november(30));
            counter.add(issue);
            QCOMPARE(counter.result().all.answer.median.value(), WorkingDays::workingDaysBetween(asked, issue.answered));
        }
    }

    void datesThatCannotBe()
    {
        IssueTimes backwards;
        backwards.raised = backwards.asked = november(10);
        backwards.answered = november(2);
        IssueTimes ancient = backwards;
        ancient.asked = QDate(1, 1, 1);
        ancient.answered = QDate(9999, 12, 31);
        IssueTimes unknown;
        unknown.answered = november(3);
        IssueStatisticsCounter counter(november(30));
        counter.add(backwards);
        counter.add(ancient);
        counter.add(unknown);
        counter.add(backwards, 0);
        counter.add(backwards, -3);
        const IssueTally all = counter.result().all;
        QCOMPARE(all.number, 3);
        QCOMPARE(all.answered, 3);
        QCOMPARE(all.answer.count, 2);
        QCOMPARE(all.answer.median.value(), 0);
        QVERIFY(all.answer.percentile.value() > 70000);  // 300 years
    }

    void shareInTime()
    {
        const auto issue = [](QDate due, QDate done) {
            IssueTimes times;
            times.raised = times.asked = november(2);
            times.answerDue = due;
            times.answered = done;
            return times;
        };
        IssueStatisticsCounter counter(november(20));
        counter.add(issue(november(16), november(16)));  // on the day: in time
        counter.add(issue(november(16), november(10)));
        counter.add(issue(november(16), november(17)));  // late
        counter.add(issue(november(19), {}));            // late and not done
        counter.add(issue(november(20), {}));            // its day has not passed
        counter.add(issue({}, november(3)));             // no date to keep
        const IssueShare share = counter.result().all.answeredInTime;
        QCOMPARE(share, (IssueShare{4, 2}));
        QCOMPARE(share.percent().value(), 50);
        QCOMPARE((IssueShare{3, 2}).percent().value(), 67);
        QCOMPARE((IssueShare{8, 1}).percent().value(), 13);  // 12.5 is rounded up
        QCOMPARE((IssueShare{3, 0}).percent().value(), 0);
        QCOMPARE((IssueShare{3, 3}).percent().value(), 100);
    }

    void groups()
    {
        const LocalityId fristad(11), sandared(12);
        const FunctionId streets(21);
        IssueTimes light;
        light.type = IssueType::Fault;
        light.topic = "belysning";
        light.function = streets;
        light.localities = {fristad, sandared};
        light.raised = november(2);
        IssueTimes thanks;
        thanks.type = IssueType::Praise;
        thanks.raised = november(3);
        IssueStatisticsCounter counter(november(30));
        counter.add(light, 3);
        counter.add(thanks);
        const IssueStatistics result = counter.result();
        QCOMPARE(result.all.number, 4);
        QCOMPARE(result.types.size(), 2);
        QCOMPARE(of(result.types, IssueType::Fault).number, 3);
        QCOMPARE(of(result.types, IssueType::Praise).number, 1);
        QCOMPARE(of(result.topics, QString("belysning")).number, 3);
        QCOMPARE(of(result.topics, QString()).number, 1);
        QCOMPARE(of(result.functions, streets).number, 3);
        QCOMPARE(of(result.functions, FunctionId()).number, 1);
        QCOMPARE(result.localities.size(), 3);
        QCOMPARE(of(result.localities, fristad).number, 3);
        QCOMPARE(of(result.localities, sandared).number, 3);
        QCOMPARE(of(result.localities, LocalityId()).number, 1);
    }

    void theOrderDoesNotMatter()
    {
        QList<IssueTimes> issues;
        for (int i = 0; i < 200; ++i) {
            IssueTimes issue = answeredAfter(i * 7 % 31);
            issue.topic = QString::number(i % 5);
            issues << issue;
        }
        const auto topicsOf = [](const QList<IssueTimes> &all) {
            IssueStatisticsCounter counter(november(30));
            for (const IssueTimes &issue : all)
                counter.add(issue);
            return counter.result().topics;
        };
        QList<IssueTimes> reversed(issues.crbegin(), issues.crend());
        const auto one = topicsOf(issues), other = topicsOf(reversed);
        QCOMPARE(one.size(), 5);
        QCOMPARE(other.size(), 5);
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(one.at(i).key, QString::number(i));
            QCOMPARE(one.at(i).key, other.at(i).key);
            QCOMPARE(one.at(i).tally, other.at(i).tally);
            QCOMPARE(one.at(i).tally.number, 40);
        }
    }
};

ORTSKONTAKT_TEST("issuestatistics", IssueStatisticsTest)
#include "tst_issuestatistics.moc"
