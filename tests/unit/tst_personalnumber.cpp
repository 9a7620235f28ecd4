#include "personalnumber.h"
#include "testregistry.h"

#include <QTest>

/// 811218-9876 is the example number found in descriptions of the check digit; the others are computed from it or have the serial
/// number 000, which is not given out.
class PersonalNumberTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("position");
        QTest::addColumn<int>("length");
        QTest::newRow("hyphen") << QStringLiteral("Ring 811218-9876 idag") << 5 << 11;
        QTest::newRow("plus") << QStringLiteral("811218+9876") << 0 << 11;
        QTest::newRow("bare") << QStringLiteral("8112189876.") << 0 << 10;
        QTest::newRow("century") << QStringLiteral("(19811218-9876)") << 1 << 13;
        QTest::newRow("century, bare") << QStringLiteral("198112189876") << 0 << 12;
        QTest::newRow("coordination number") << QStringLiteral("811278-9873") << 0 << 11;
        QTest::newRow("en dash") << QStringLiteral("811218–9876") << 0 << 11;
        QTest::newRow("after letters") << QStringLiteral("pnr:811218-9876") << 4 << 11;
        QTest::newRow("leap day") << QStringLiteral("000229-0005") << 0 << 11;
    }
    void hits()
    {
        QFETCH(QString, text);
        QFETCH(int, position);
        QFETCH(int, length);
        QCOMPARE(PersonalNumber::find(text), QList<PersonalNumber::Hit>({{position, length}}));
    }

    void several()
    {
        const auto hits = PersonalNumber::find(u"811218-9876, 212000-1561 och 19811218-9876");
        QCOMPARE(hits, QList<PersonalNumber::Hit>({{0, 11}, {29, 13}}));
    }

    void noHits_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"",
                                 "ingen siffra",
                                 "212000-1561",
                                 "2120001561",
                                 "16212000-1561",
                                 "556036-0793",
                                 "811218-9877",
                                 "811318-9875",
                                 "811232-9878",
                                 "811200-9876",
                                 "811218-98761",
                                 "9811218-9876",
                                 "1811218-9876",
                                 "811218 - 9876",
                                 "811218",
                                 "811218-",
                                 "811218-987",
                                 "8112189876811",
                                 "21811218-9876",
                                 "17811218-9876",
                                 "20230229-0008",
                                 "2014/FF0102 106",
                                 "624-1061",
                                 "2026-11-23",
                                 "811292-9875",
                                 "033-35 70 00"})
            QTest::newRow(*text ? text : "empty") << QString::fromUtf8(text);
    }
    void noHits()
    {
        QFETCH(QString, text);
        QVERIFY(PersonalNumber::find(text).isEmpty());
    }

    void aMegabyteOfDigits()
    {
        QVERIFY(PersonalNumber::find(QString(1 << 20, u'1')).isEmpty());
        QCOMPARE(PersonalNumber::find(QStringLiteral("811218-9876 ").repeated(1000)).size(), 1000);
    }
};

ORTSKONTAKT_TEST("personalnumber", PersonalNumberTest)
#include "tst_personalnumber.moc"
