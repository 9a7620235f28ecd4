#include "testregistry.h"
#include "workingdays.h"

#include <QTest>

class WorkingDaysTest : public QObject
{
    Q_OBJECT
private:
    static QDate date(const char *iso) { return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate); }

private Q_SLOTS:
    void easter_data()
    {
        QTest::addColumn<QDate>("sunday");
        // The earliest and latest days, the exceptions of the epact, and the years people will use.
        for (const char *iso : {"1900-04-15", "1913-03-23", "1943-04-25", "1954-04-18", "1981-04-19", "2000-04-23", "2001-04-15",
                                "2004-04-11", "2005-03-27", "2008-03-23", "2011-04-24", "2016-03-27", "2019-04-21", "2020-04-12",
                                "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28",
                                "2028-04-16", "2029-04-01", "2030-04-21", "2038-04-25", "2049-04-18", "2076-04-19", "2100-03-28"})
            QTest::newRow(iso) << date(iso);
    }
    void easter()
    {
        QFETCH(QDate, sunday);
        QCOMPARE(WorkingDays::easterSunday(sunday.year()), sunday);
    }

    void easterIsAlwaysASundayInItsSpan()
    {
        for (int year = 1900; year <= 2199; ++year) {
            const QDate sunday = WorkingDays::easterSunday(year);
            QCOMPARE(sunday.dayOfWeek(), int(Qt::Sunday));
            QVERIFY(sunday >= QDate(year, 3, 22) && sunday <= QDate(year, 4, 25));
        }
    }

    void holidays_data()
    {
        QTest::addColumn<QDate>("day");
        for (const char *iso :
             {"2026-04-03", "2027-03-26", "2030-04-19", "2026-05-14", "2027-05-06", "2030-05-30", "2026-06-20", "2027-06-26", "2030-06-22",
              "2026-10-31", "2027-11-06", "2030-11-02", "2026-01-01", "2026-01-06", "2026-04-05", "2026-04-06", "2026-05-01", "2026-05-24",
              "2026-06-06", "2026-06-19", "2026-12-24", "2026-12-25", "2026-12-26", "2026-12-31", "2005-06-06", "2004-05-31", "2027-06-25"})
            QTest::newRow(iso) << date(iso);
    }
    void holidays()
    {
        QFETCH(QDate, day);
        QVERIFY(WorkingDays::isHoliday(day));
        QVERIFY(!WorkingDays::isWorkingDay(day));
    }

    void ordinaryDays_data()
    {
        QTest::addColumn<QDate>("day");
        // Skärtorsdag, the day after Ascension, valborg, the National Day and Whit Monday on the other side of 2005, alla helgons afton.
        for (const char *iso : {"2026-04-02", "2026-05-15", "2026-04-30", "2003-06-06", "2005-05-16", "2026-10-30", "2026-06-22",
                                "2026-12-23", "2027-01-05", "2026-11-23"})
            QTest::newRow(iso) << date(iso);
    }
    void ordinaryDays()
    {
        QFETCH(QDate, day);
        QVERIFY(!WorkingDays::isHoliday(day));
        QVERIFY(WorkingDays::isWorkingDay(day));
    }

    void weekends()
    {
        QVERIFY(!WorkingDays::isWorkingDay(QDate(2026, 11, 21)));
        QVERIFY(!WorkingDays::isHoliday(QDate(2026, 11, 21)));
        QVERIFY(!WorkingDays::isWorkingDay(QDate(2026, 11, 22)));
        QVERIFY(!WorkingDays::isWorkingDay({}));
        QVERIFY(!WorkingDays::isHoliday({}));
    }

    void workingDaysOfAYear()
    {
        // 2026: 261 weekdays less 1 and 6 Jan, 3 and 6 Apr, 1 and 14 May, 19 Jun, 24, 25 and 31 Dec.
        QCOMPARE(WorkingDays::workingDaysBetween(QDate(2025, 12, 31), QDate(2026, 12, 31)), 251);
    }

    void adding_data()
    {
        QTest::addColumn<QDate>("start");
        QTest::addColumn<int>("days");
        QTest::addColumn<QDate>("result");
        QTest::newRow("acknowledgement") << QDate(2026, 11, 23) << 2 << QDate(2026, 11, 25);
        QTest::newRow("answer") << QDate(2026, 11, 23) << 10 << QDate(2026, 12, 7);
        QTest::newRow("over a weekend") << QDate(2026, 11, 20) << 1 << QDate(2026, 11, 23);
        QTest::newRow("from a Saturday") << QDate(2026, 11, 21) << 1 << QDate(2026, 11, 23);
        QTest::newRow("over Easter") << QDate(2026, 4, 2) << 1 << QDate(2026, 4, 7);
        QTest::newRow("over Christmas") << QDate(2026, 12, 23) << 2 << QDate(2026, 12, 29);
        QTest::newRow("over New Year") << QDate(2026, 12, 30) << 1 << QDate(2027, 1, 4);
        QTest::newRow("nothing") << QDate(2026, 11, 21) << 0 << QDate(2026, 11, 21);
        QTest::newRow("back") << QDate(2026, 11, 23) << -1 << QDate(2026, 11, 20);
        QTest::newRow("back over Easter") << QDate(2026, 4, 7) << -2 << QDate(2026, 4, 1);
    }
    void adding()
    {
        QFETCH(QDate, start);
        QFETCH(int, days);
        QFETCH(QDate, result);
        QCOMPARE(WorkingDays::addWorkingDays(start, days), result);
        QCOMPARE(WorkingDays::workingDaysBetween(start, result), days);
    }

    void invalidDates()
    {
        QVERIFY(!WorkingDays::addWorkingDays({}, 5).isValid());
        QCOMPARE(WorkingDays::workingDaysBetween({}, QDate(2026, 1, 1)), 0);
        QCOMPARE(WorkingDays::workingDaysBetween(QDate(2026, 1, 1), {}), 0);
    }

    void betweenWeekends()
    {
        QCOMPARE(WorkingDays::workingDaysBetween(QDate(2026, 11, 21), QDate(2026, 11, 22)), 0);
        QCOMPARE(WorkingDays::workingDaysBetween(QDate(2026, 11, 20), QDate(2026, 11, 29)), 5);
        QCOMPARE(WorkingDays::workingDaysBetween(QDate(2026, 11, 23), QDate(2026, 11, 23)), 0);
    }
};

ORTSKONTAKT_TEST("workingdays", WorkingDaysTest)
#include "tst_workingdays.moc"
