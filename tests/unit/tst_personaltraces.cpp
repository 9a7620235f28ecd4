#include "personaltraces.h"

#include "testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Telephone numbers and addresses are found where people write them, and nothing that only looks like one.
class PersonalTracesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void phones_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("mobile") << u"Ring 070-123 45 67 i kväll."_s << QStringList{u"070-123 45 67"_s};
        QTest::newRow("together") << u"Tel:0701234567"_s << QStringList{u"0701234567"_s};
        QTest::newRow("abroad") << u"+46 33 12 34 56, eller +46701234567"_s << QStringList{u"+46 33 12 34 56"_s, u"+46701234567"_s};
        QTest::newRow("area") << u"(033-35 70 00)"_s << QStringList{u"033-35 70 00"_s};
        QTest::newRow("dash") << u"070–1234567"_s << QStringList{u"070–1234567"_s};
        QTest::newRow("number of an issue") << u"OR-2026-0123 och 2026-11-05"_s << QStringList();
        QTest::newRow("postal code") << u"513 96 Fristad, 501 10"_s << QStringList();
        QTest::newRow("giro and orgnr") << u"160-9908, 212000-1561"_s << QStringList();
        QTest::newRow("registry") << u"2015/FF0073"_s << QStringList();
        QTest::newRow("time") << u"kl. 09.00–15.30, 08:00"_s << QStringList();
    }
    void phones()
    {
        QFETCH(QString, text);
        QTEST(PersonalTraces::phones(text), "found");
    }

    void addresses()
    {
        QCOMPARE(PersonalTraces::addresses(u"Skriv till <testa@example.org>, eller a.b@exempel.se."_s), (QStringList{u"testa@example.org"_s, u"a.b@exempel.se"_s}));
        QCOMPARE(PersonalTraces::addresses(u"3 @ 5, a@b och @"_s), QStringList());
    }

    void itIsToldInOneSentence()
    {
        QVERIFY(PersonalTraces::warning(u"Lampan är trasig."_s, {u"Testa Testsson"_s}).isEmpty());
        const QString told = PersonalTraces::warning(u"Ring Testa  Testsson, 070-123 45 67"_s, {u"Testa Testsson"_s});
        QVERIFY2(told.contains(u"070-123 45 67"_s) && told.contains(u"Testa Testsson"_s), qPrintable(told));
    }

    void aLongTextIsReadOnce()
    {
        // Were a scan begun anew at each sign, this would not end.
        const QString digits(400000, u'1'), signs(400000, u'@'), letters(400000, u'a');
        QVERIFY(PersonalTraces::phones(digits).isEmpty());
        QVERIFY(PersonalTraces::addresses(signs).isEmpty());
        QVERIFY(PersonalTraces::addresses(letters + u"@"_s).isEmpty());
    }
};

ORTSKONTAKT_TEST("personaltraces", PersonalTracesTest)
#include "tst_personaltraces.moc"
