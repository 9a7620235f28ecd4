#include "swedishformat.h"
#include "testregistry.h"

#include <QCoreApplication>
#include <QTest>
#include <QTimeZone>
#include <QTranslator>
#include <limits>

/// Stands in for the English translation: answers a few texts, so that the places where words and signs go are tried.
class EnglishTranslator : public QTranslator
{
    Q_OBJECT
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int n) const override
    {
        static const QHash<QByteArray, QString> texts{{"september", QStringLiteral("September")}, {"lördag", QStringLiteral("Saturday")},
                                                      {"%1.%2", QStringLiteral("%1:%2")},         {"kl. %1–%2", QStringLiteral("%1–%2")},
                                                      {"%1,%2 kr", QStringLiteral("SEK %1.%2")},  {"%1 %", QStringLiteral("%1%")}};
        if (qstrcmp(context, "SwedishFormat") != 0)
            return {};
        if (qstrcmp(source, "om %n dagar") == 0)
            return n == 1 ? QStringLiteral("in %n day") : QStringLiteral("in %n days");
        return texts.value(QByteArray(source));
    }
};

class SwedishFormatTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dates()
    {
        const QDate day(2026, 9, 26);
        QCOMPARE(SwedishFormat::tableDate(day), QStringLiteral("2026-09-26"));
        QCOMPARE(SwedishFormat::textDate(day), QStringLiteral("26 september 2026"));
        QCOMPARE(SwedishFormat::textDate(QDate(2027, 1, 1)), QStringLiteral("1 januari 2027"));
        QCOMPARE(SwedishFormat::longDate(day), QStringLiteral("lördag 26 september 2026"));
        QCOMPARE(SwedishFormat::tableDate({}), QString());
        QCOMPARE(SwedishFormat::textDate({}), QString());
        QCOMPARE(SwedishFormat::longDate({}), QString());
    }

    void names()
    {
        QCOMPARE(SwedishFormat::monthName(1), QStringLiteral("januari"));
        QCOMPARE(SwedishFormat::monthName(12), QStringLiteral("december"));
        QCOMPARE(SwedishFormat::monthName(0), QString());
        QCOMPARE(SwedishFormat::monthName(13), QString());
        QCOMPARE(SwedishFormat::weekdayName(1), QStringLiteral("måndag"));
        QCOMPARE(SwedishFormat::weekdayName(7), QStringLiteral("söndag"));
        QCOMPARE(SwedishFormat::weekdayName(8), QString());
    }

    void weeks()
    {
        QCOMPARE(SwedishFormat::week(QDate(2022, 9, 26)), QStringLiteral("vecka 39"));
        QCOMPARE(SwedishFormat::week(QDate(2022, 10, 2)), QStringLiteral("vecka 39"));
        QCOMPARE(SwedishFormat::week(QDate(2022, 10, 3)), QStringLiteral("vecka 40"));
        QCOMPARE(SwedishFormat::week(QDate(2027, 1, 1)), QStringLiteral("vecka 53"));
        QCOMPARE(SwedishFormat::week({}), QString());
    }

    void ranges()
    {
        const QDate start(2026, 9, 26);
        QCOMPARE(SwedishFormat::textDateRange(start, QDate(2026, 9, 27)), QStringLiteral("26–27 september 2026"));
        QCOMPARE(SwedishFormat::textDateRange(start, QDate(2026, 10, 3)), QStringLiteral("26 september – 3 oktober 2026"));
        QCOMPARE(SwedishFormat::textDateRange(start, QDate(2027, 1, 3)), QStringLiteral("26 september 2026 – 3 januari 2027"));
        QCOMPARE(SwedishFormat::textDateRange(start, start), QStringLiteral("26 september 2026"));
        QCOMPARE(SwedishFormat::textDateRange(start, {}), QStringLiteral("26 september 2026"));
        QCOMPARE(SwedishFormat::textDateRange({}, start), QStringLiteral("26 september 2026"));
        QCOMPARE(SwedishFormat::textDateRange({}, {}), QString());
    }

    void times()
    {
        QCOMPARE(SwedishFormat::tableTime(QTime(9, 0)), QStringLiteral("09.00"));
        QCOMPARE(SwedishFormat::textTime(QTime(9, 5)), QStringLiteral("kl. 9.05"));
        QCOMPARE(SwedishFormat::textTimeRange(QTime(9, 0), QTime(15, 30)), QStringLiteral("kl. 9.00–15.30"));
        QCOMPARE(SwedishFormat::textTimeRange(QTime(18, 30), {}), QStringLiteral("kl. 18.30"));
        QCOMPARE(SwedishFormat::textTimeRange({}, QTime(18, 30)), QString());
        QCOMPARE(SwedishFormat::tableTime({}), QString());
    }

    void numbers()
    {
        QCOMPARE(SwedishFormat::number(0), QStringLiteral("0"));
        QCOMPARE(SwedishFormat::number(999), QStringLiteral("999"));
        QCOMPARE(SwedishFormat::number(2309), QStringLiteral("2\u00a0309"));
        QCOMPARE(SwedishFormat::number(-1234567), QStringLiteral("\u22121\u00a0234\u00a0567"));
        QCOMPARE(SwedishFormat::number(std::numeric_limits<qint64>::min()),
                 QStringLiteral("\u22129\u00a0223\u00a0372\u00a0036\u00a0854\u00a0775\u00a0808"));
    }

    void money()
    {
        QCOMPARE(SwedishFormat::money(2500000), QStringLiteral("25\u00a0000\u00a0kr"));
        QCOMPARE(SwedishFormat::money(350), QStringLiteral("3,50\u00a0kr"));
        QCOMPARE(SwedishFormat::money(5), QStringLiteral("0,05\u00a0kr"));
        QCOMPARE(SwedishFormat::money(-350), QStringLiteral("\u22123,50\u00a0kr"));
        QCOMPARE(SwedishFormat::money(-50), QStringLiteral("\u22120,50\u00a0kr"));
        QCOMPARE(SwedishFormat::money(0), QStringLiteral("0\u00a0kr"));
        QCOMPARE(SwedishFormat::percent(12), QStringLiteral("12\u00a0%"));
    }

    void relativeDays_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("text");
        QTest::newRow("0") << 0 << QStringLiteral("idag");
        QTest::newRow("1") << 1 << QStringLiteral("imorgon");
        QTest::newRow("-1") << -1 << QStringLiteral("igår");
        QTest::newRow("3") << 3 << QStringLiteral("om 3 dagar");
        QTest::newRow("-3") << -3 << QStringLiteral("3 dagar sen");
        QTest::newRow("400") << 400 << QStringLiteral("om 400 dagar");
    }
    void relativeDays()
    {
        QFETCH(int, days);
        QFETCH(QString, text);
        const QDate today(2026, 12, 31);
        QCOMPARE(SwedishFormat::relativeDay(today.addDays(days), today), text);
        QCOMPARE(SwedishFormat::relativeDay({}, today), QString());
    }

    void otherLanguageThroughTranslation()
    {
        EnglishTranslator english;
        QCoreApplication::installTranslator(&english);
        const auto leave = qScopeGuard([&] { QCoreApplication::removeTranslator(&english); });
        QCOMPARE(SwedishFormat::longDate(QDate(2026, 9, 26)), QStringLiteral("Saturday 26 September 2026"));
        QCOMPARE(SwedishFormat::textTimeRange(QTime(9, 0), QTime(15, 30)), QStringLiteral("9:00–15:30"));
        QCOMPARE(SwedishFormat::money(350), QStringLiteral("SEK\u00a03.50"));
        QCOMPARE(SwedishFormat::percent(12), QStringLiteral("12%"));
        QCOMPARE(SwedishFormat::relativeDay(QDate(2026, 9, 29), QDate(2026, 9, 26)), QStringLiteral("in 3 days"));
    }

    void stamps()
    {
        const QDateTime time(QDate(2026, 11, 23), QTime(3, 24, 59, 123), Qt::UTC);
        const QString stamp = QStringLiteral("2026-11-23T03:24:59.123Z");
        QCOMPARE(SwedishFormat::utcStamp(time), stamp);
        QCOMPARE(SwedishFormat::fromUtcStamp(stamp), time);
        QCOMPARE(SwedishFormat::fromUtcStamp(stamp).timeSpec(), Qt::UTC);
        const QDateTime elsewhere(QDate(2026, 11, 23), QTime(4, 24, 59, 123), QTimeZone(3600));
        QCOMPARE(SwedishFormat::utcStamp(elsewhere), stamp);
        QCOMPARE(SwedishFormat::utcStamp(QDateTime(QDate(2027, 1, 2), QTime(0, 0), Qt::UTC)), QStringLiteral("2027-01-02T00:00:00.000Z"));
        QCOMPARE(SwedishFormat::utcStamp({}), QString());
    }

    void badStamps_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "2026-11-23", "2026-11-23T03:24:59Z", "2026-11-23 03:24:59.123Z", "2026-11-23T03:24:59.123+", "2026-02-30T03:24:59.123Z",
              "2026-11-23T25:24:59.123Z", "2026-1a-23T03:24:59.123Z", "-026-11-23T03:24:59.123Z"})
            QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text);
    }
    void badStamps()
    {
        QFETCH(QString, text);
        QVERIFY(!SwedishFormat::fromUtcStamp(text).isValid());
    }
};

ORTSKONTAKT_TEST("swedishformat", SwedishFormatTest)
#include "tst_swedishformat.moc"
