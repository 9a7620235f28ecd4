#include "smartdate.h"
#include "testregistry.h"

#include <QTest>

class SmartDateTest : public QObject
{
    Q_OBJECT
private:
    static constexpr const char *Today = "2026-11-23";  // a Monday in week 48
    static QDate date(const QString &iso) { return QDate::fromString(iso, Qt::ISODate); }

private Q_SLOTS:
    void dates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("today");
        const auto row = [](const char *text, const char *expected, const char *today = Today) {
            QTest::addRow("%s @ %s", text, today) << QString::fromUtf8(text) << QString::fromLatin1(expected) << QString::fromLatin1(today);
        };
        row("2026-11-23", "2026-11-23");
        row("  2026-11-23 ", "2026-11-23");
        row("2026–11–23", "2026-11-23");
        row("2026-2-3", "2026-02-03");
        row("2026/11/23", "2026-11-23");
        row("20261123", "2026-11-23");
        row("261123", "2026-11-23");
        row("1887-03-01", "1887-03-01");
        row("23.11.2026", "2026-11-23");
        row("23/11", "2026-11-23");
        row("23/11-26", "2026-11-23");
        row("23/11 2026", "2026-11-23");
        row("23/11-2027", "2027-11-23");
        row("23/11/26", "2026-11-23");
        row("23 / 11", "2026-11-23");
        // The nearest such day.
        row("20/5", "2027-05-20");
        row("24/5", "2027-05-24");
        row("25/5", "2026-05-25");
        row("22/11", "2026-11-22");
        row("1/1", "2027-01-01");
        row("31/12", "2026-12-31", "2027-01-02");
        row("2/1", "2027-01-02", "2026-12-30");
        row("29/2", "2028-02-29", "2028-01-15");
        row("29/2", "2028-02-29", "2027-12-24");
        row("23 november", "2026-11-23");
        row("23 NOV", "2026-11-23");
        row("23 nov 2026", "2026-11-23");
        row("23 nov. 2026", "2026-11-23");
        row("23nov", "2026-11-23");
        row("den 23 november 2026", "2026-11-23");
        row("1:a maj 2027", "2027-05-01");
        row("1 mars", "2027-03-01");
        row("3 okt", "2026-10-03");
        row("November 23, 2026", "2026-11-23");
        row("23rd November 2026", "2026-11-23");
        row("3 October", "2026-10-03");
        row("June 6 2027", "2027-06-06");
        row("måndag 23 november 2026", "2026-11-23");
        row("mån 23/11", "2026-11-23");
        row("Monday, 23 November 2026", "2026-11-23");
        // ISO weeks.
        row("v48", "2026-11-23");
        row("V 48", "2026-11-23");
        row("v.48", "2026-11-23");
        row("vecka 48", "2026-11-23");
        row("week 48", "2026-11-23");
        row("w48", "2026-11-23");
        row("48/ma", "2026-11-23");
        row("48/må", "2026-11-23");
        row("48/sö", "2026-11-29");
        row("v48 ti", "2026-11-24");
        row("v48 tis", "2026-11-24");
        row("v48/fre", "2026-11-27");
        row("v48ons", "2026-11-25");
        row("torsdag v48", "2026-11-26");
        row("2027 v1", "2027-01-04");
        row("v1 2027", "2027-01-04");
        row("v1 2027 fredag", "2027-01-08");
        row("2027-W01", "2027-01-04");
        row("2027-W01-4", "2027-01-07");
        row("v1", "2027-01-04");
        row("v53", "2026-12-28");
        row("2026 v53", "2026-12-28");
        row("v53 fre", "2027-01-01");
        row("v53", "2026-12-28", "2027-01-02");
        row("v39", "2022-09-26", "2022-09-01");
        row("v20", "2027-05-17");
        row("v52", "2026-12-21", "2027-01-07");
        // Weekdays: the next one, today included.
        row("må", "2026-11-23");
        row("mån", "2026-11-23");
        row("måndag", "2026-11-23");
        row("ma\xcc\x8andag", "2026-11-23");
        row("på måndag", "2026-11-23");
        row("ti", "2026-11-24");
        row("onsdag", "2026-11-25");
        row("to", "2026-11-26");
        row("fre", "2026-11-27");
        row("LÖRDAG", "2026-11-28");
        row("lordag", "2026-11-28");
        row("sön", "2026-11-29");
        row("sunday", "2026-11-29");
        row("må", "2026-11-30", "2026-11-24");
        // Words and steps.
        row("idag", "2026-11-23");
        row("i dag", "2026-11-23");
        row("Today", "2026-11-23");
        row("imorgon", "2026-11-24");
        row("i morgon", "2026-11-24");
        row("tomorrow", "2026-11-24");
        row("övermorgon", "2026-11-25");
        row("i övermorgon", "2026-11-25");
        row("igår", "2026-11-22");
        row("yesterday", "2026-11-22");
        row("förrgår", "2026-11-21");
        row("idag+10", "2026-12-03");
        row("idag + 10", "2026-12-03");
        row("idag-3", "2026-11-20");
        row("idag−3", "2026-11-20");
        row("+10", "2026-12-03");
        row("-1", "2026-11-22");
        row("+2v", "2026-12-07");
        row("+2 veckor", "2026-12-07");
        row("+2w", "2026-12-07");
        row("+3 dagar", "2026-11-26");
        row("+1m", "2026-12-23");
        row("+3 mån", "2027-02-23");
        row("+1å", "2027-11-23");
        row("imorgon+1v", "2026-12-01");
    }
    void dates()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QFETCH(QString, today);
        const auto result = SmartDate::parseDate(text, date(today));
        QVERIFY2(result.has_value(), result.has_value() ? "" : qPrintable(result.error().message));
        QCOMPARE(result->toString(Qt::ISODate), expected);
    }

    void badDates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *text, const char *part) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(part);
        };
        const char *unknown = "går inte att tolka som datum";
        row("", "Skriv ett datum");
        row("   ", "Skriv ett datum");
        row("31 februari", "31 februari finns inte.");
        row("31/2", "31 februari finns inte.");
        row("2026-02-31", "31 februari finns inte.");
        row("30 feb 2028", "30 februari finns inte.");
        row("31/11", "31 november finns inte.");
        row("0/11", "0 november finns inte.");
        row("29/2 2027", "29 februari finns inte år 2027.");
        row("29/2", "29 februari finns inte år 2027.");
        row("20261399", "Månad 13 finns inte.");
        row("11/23", "Skriv dagen före månaden");
        row("2026-00-10", "Månad 0 finns inte.");
        row("v53 2027", "Vecka 53 finns inte år 2027, som har 52 veckor.");
        row("2025 v53", "Vecka 53 finns inte år 2025");
        row("v54", "Vecka 54 finns inte.");
        row("v0", "Vecka 0 finns inte.");
        row("99/ma", "Vecka 99 finns inte.");
        row("tisdag 23 november 2026", "23 november 2026 är en måndag, inte en tisdag.");
        row("0001-01-01", "Året ska vara mellan 1800 och 2199.");
        row("3026-11-23", "Året ska vara mellan 1800 och 2199.");
        row("9999 v1", "Året ska vara mellan 1800 och 2199.");
        row("+99999v", "Året ska vara mellan 1800 och 2199.");
        row("-99999å", "Året ska vara mellan 1800 och 2199.");
        row("kanske", unknown);
        row("23", unknown);
        row("2026", unknown);
        row("23/nov/26x", unknown);
        row("v48 xx", unknown);
        row("2027 v1 2028", unknown);
        row("m", unknown);
        row("+999999", unknown);
        row("٢٣/١١", unknown);
        row("\"; DROP TABLE", unknown);
    }
    void badDates()
    {
        QFETCH(QString, text);
        QFETCH(QString, part);
        const auto result = SmartDate::parseDate(text, date(QString::fromLatin1(Today)));
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().code, ErrorCode::Invalid);
        QVERIFY2(result.error().message.contains(part), qPrintable(result.error().message));
    }

    void weekWithoutYearThatLacksIt()
    {
        // In November 2027 week 53 would be that of 2027, which has none; that of 2026 is not silently taken.
        const auto result = SmartDate::parseDate(u"v53", QDate(2027, 11, 23));
        QVERIFY(!result.has_value());
        QVERIFY(result.error().message.contains(QStringLiteral("2027")));
    }

    void pastedNovelIsShortened()
    {
        const auto result = SmartDate::parseDate(QString(1 << 20, u'x'), QDate(2026, 11, 23));
        QVERIFY(!result.has_value());
        QVERIFY(result.error().message.size() < 250);
    }

    void everyDayOfTheNearestYear()
    {
        const QDate today(2027, 3, 1);
        for (QDate day = today.addDays(-182); day <= today.addDays(182); day = day.addDays(1)) {
            const auto result =
                SmartDate::parseDate(QString(QString::number(day.day()) + QLatin1Char('/') + QString::number(day.month())), today);
            QVERIFY(result.has_value());
            QCOMPARE(*result, day);
        }
    }

    void times_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QTime>("expected");
        QTest::newRow("colon") << QStringLiteral("18:30") << QTime(18, 30);
        QTest::newRow("dot") << QStringLiteral("18.30") << QTime(18, 30);
        QTest::newRow("packed") << QStringLiteral("1830") << QTime(18, 30);
        QTest::newRow("packed three") << QStringLiteral("930") << QTime(9, 30);
        QTest::newRow("hour") << QStringLiteral("18") << QTime(18, 0);
        QTest::newRow("hour one digit") << QStringLiteral(" 9 ") << QTime(9, 0);
        QTest::newRow("kl") << QStringLiteral("kl 18.30") << QTime(18, 30);
        QTest::newRow("kl dot") << QStringLiteral("Kl. 9.00") << QTime(9, 0);
        QTest::newRow("kl packed") << QStringLiteral("kl1830") << QTime(18, 30);
        QTest::newRow("midnight") << QStringLiteral("00:00") << QTime(0, 0);
        QTest::newRow("last") << QStringLiteral("23.59") << QTime(23, 59);
    }
    void times()
    {
        QFETCH(QString, text);
        QFETCH(QTime, expected);
        const auto result = SmartDate::parseTime(text);
        QVERIFY(result.has_value());
        QCOMPARE(*result, expected);
    }

    void badTimes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("part");
        QTest::newRow("hour") << QStringLiteral("25.00")
                              << QStringLiteral("Klockslaget 25.00 finns inte. Timmen ska vara mellan 0 och 23.");
        QTest::newRow("24") << QStringLiteral("24:00") << QStringLiteral("Timmen");
        QTest::newRow("minute") << QStringLiteral("18:60") << QStringLiteral("Minuten ska vara mellan 0 och 59.");
        QTest::newRow("packed minute") << QStringLiteral("1875") << QStringLiteral("Minuten");
        QTest::newRow("one minute digit") << QStringLiteral("18.3") << QStringLiteral("går inte att tolka");
        QTest::newRow("words") << QStringLiteral("kvällen") << QStringLiteral("”kvällen” går inte att tolka som klockslag");
        QTest::newRow("empty") << QString() << QStringLiteral("Skriv ett klockslag");
        QTest::newRow("long") << QString(5000, u'1') << QStringLiteral("går inte att tolka");
        QTest::newRow("negative") << QStringLiteral("-1") << QStringLiteral("går inte att tolka");
    }
    void badTimes()
    {
        QFETCH(QString, text);
        QFETCH(QString, part);
        const auto result = SmartDate::parseTime(text);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().code, ErrorCode::Invalid);
        QVERIFY2(result.error().message.contains(part), qPrintable(result.error().message));
    }
};

ORTSKONTAKT_TEST("smartdate", SmartDateTest)
#include "tst_smartdate.moc"
