#include "sortkey.h"
#include "testregistry.h"

#include <QTest>
#include <algorithm>

class SortKeyTest : public QObject
{
    Q_OBJECT
private:
    static QByteArray key(const QString &text) { return sortKey(text).toUtf8(); }

private Q_SLOTS:
    void swedishOrder()
    {
        const QStringList order{
            QStringLiteral("§ 1"),       QStringLiteral("2 mars"),    QStringLiteral("Aplared"), QStringLiteral("Bollebygd"),
            QStringLiteral("Borgstena"), QStringLiteral("Borås"),     QStringLiteral("Ek by"),   QStringLiteral("Ekby"),
            QStringLiteral("Veka"),      QStringLiteral("Viskafors"), QStringLiteral("Wadd"),    QStringLiteral("Wik"),
            QStringLiteral("Zon"),       QStringLiteral("Ånga"),      QStringLiteral("Älv"),     QStringLiteral("Örby"),
            QStringLiteral("Öxabäck"),   QStringLiteral("Борос"),     QStringLiteral("日本"),    QStringLiteral("\U00020000")};
        QStringList shuffled = order;
        std::reverse(shuffled.begin(), shuffled.end());
        std::sort(shuffled.begin(), shuffled.end(), [](const QString &a, const QString &b) { return key(a) < key(b); });
        QCOMPARE(shuffled, order);
        for (qsizetype i = 1; i < order.size(); ++i)
            QVERIFY2(key(order.at(i - 1)) < key(order.at(i)), qPrintable(order.at(i)));
    }

    void alike_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("same");
        QTest::newRow("case") << QStringLiteral("FRISTAD ÅÄÖ") << QStringLiteral("fristad åäö");
        QTest::newRow("e acute") << QStringLiteral("Idé") << QStringLiteral("ide");
        QTest::newRow("u umlaut") << QStringLiteral("Müller") << QStringLiteral("myller");
        QTest::newRow("ae") << QStringLiteral("Æbel") << QStringLiteral("äbel");
        QTest::newRow("o slash") << QStringLiteral("Ørsted") << QStringLiteral("örsted");
        QTest::newRow("sharp s") << QStringLiteral("Straße") << QStringLiteral("strasse");
        QTest::newRow("thorn") << QStringLiteral("Þor") << QStringLiteral("thor");
        QTest::newRow("eth") << QStringLiteral("Guðrun") << QStringLiteral("gudrun");
        QTest::newRow("other marks") << QStringLiteral("Čãñôş Łódź") << QStringLiteral("canos lodz");
        QTest::newRow("two marks") << QStringLiteral("ấ") << QStringLiteral("a");
        QTest::newRow("mark without composed form") << QStringLiteral("x\u030C") << QStringLiteral("x");
        QTest::newRow("decomposed") << QStringLiteral("A\u030Angermanland a\u0308o\u0308u\u0308") << QStringLiteral("ångermanland äöü");
        QTest::newRow("decomposed after ascii") << QStringLiteral("Bora\u030As") << QStringLiteral("borås");
        QTest::newRow("spaces") << QStringLiteral("  Norra \t\u00A0 Ryd  ") << QStringLiteral("norra ryd");
        QTest::newRow("punctuation") << QStringLiteral("\"Byn\" – nu!") << QStringLiteral("byn nu");
        QTest::newRow("hyphen") << QStringLiteral("Kinna-Ryd") << QStringLiteral("kinna ryd");
        QTest::newRow("apostrophe") << QStringLiteral("Lars' ’hus’") << QStringLiteral("lars hus");
        QTest::newRow("ligature") << QStringLiteral("ﬁsk") << QStringLiteral("fisk");
        QTest::newRow("full width") << QStringLiteral("Ａ１") << QStringLiteral("a1");
        QTest::newRow("direction mark") << QStringLiteral("\u200FBy\u00ADn") << QStringLiteral("byn");
        QTest::newRow("cyrillic case") << QStringLiteral("БОЙ") << QStringLiteral("бой");
    }
    void alike()
    {
        QFETCH(QString, text);
        QFETCH(QString, same);
        QCOMPARE(sortKey(text), sortKey(same));
        QVERIFY(!sortKey(text).isEmpty());
    }

    void lettersStayApart()
    {
        QVERIFY(sortKey(u"Å") != sortKey(u"A"));
        QVERIFY(sortKey(u"Ä") != sortKey(u"A"));
        QVERIFY(sortKey(u"Ö") != sortKey(u"O"));
        QVERIFY(sortKey(u"v") != sortKey(u"w"));
        QVERIFY(sortKey(u"й") != sortKey(u"и"));
    }

    void bracesAreNotLetters()
    {
        QCOMPARE(sortKey(u"{|}"), QString());
        QCOMPARE(sortKey(u"åäö"), QStringLiteral("{|}"));
        QCOMPARE(sortKey(u"a{b"), QStringLiteral("a b"));
    }

    void emptyAndShort()
    {
        QCOMPARE(sortKey({}), QString());
        QCOMPARE(sortKey(u" - "), QString());
        QCOMPARE(sortKey(u"B"), QStringLiteral("b"));
        QCOMPARE(sortKey(QString(QString(QChar(u'\0')) + QChar(u'a'))), QStringLiteral("a"));
    }

    void keyIsBounded()
    {
        QCOMPARE(sortKey(QString(1 << 20, u'x')).size(), MaximumSortKey);
        QCOMPARE(sortKey(QString(1 << 20, u'ä')).size(), MaximumSortKey);
        const QString pairs = sortKey(QString(QStringLiteral("a") + QStringLiteral("\U00020000").repeated(500)));
        QCOMPARE(pairs.size(), MaximumSortKey - 1);
        QVERIFY(pairs.back().isLowSurrogate());
        QVERIFY(sortKey(QString(1 << 20, u'ß')).toUtf8().size() <= 4 * MaximumSortKey);
    }

    void prefixComesFirst()
    {
        QVERIFY(key(QStringLiteral("Fristad")) < key(QStringLiteral("Fristad 2")));
        QVERIFY(key(QStringLiteral("Fristad 2")) < key(QStringLiteral("Fristads ortsråd")));
    }
};

ORTSKONTAKT_TEST("sortkey", SortKeyTest)
#include "tst_sortkey.moc"
