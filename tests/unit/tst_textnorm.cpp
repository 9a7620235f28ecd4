#include "testregistry.h"
#include "textnorm.h"

#include <QTest>

class TextNormTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void storedFormIsNfc()
    {
        QCOMPARE(TextNorm::normalized(QStringLiteral("Sjöbo a\u030angbåt")), QStringLiteral("Sjöbo ångbåt"));
        QCOMPARE(TextNorm::normalized(QStringLiteral("e\u0301")), QStringLiteral("é"));
        QCOMPARE(TextNorm::normalized(QString()), QString());
    }

    void textInOrderIsNotCopied()
    {
        const QString text = QStringLiteral("Gångvägen vid Öresjö, ½ km – ÿ");
        QCOMPARE(TextNorm::normalized(text), text);
        const QString latin = QStringLiteral("Gångvägen vid Öresjö");
        QCOMPARE(TextNorm::normalized(latin).constData(), latin.constData());
    }

    void nulAndHalfPairsAreTakenAway()
    {
        QCOMPARE(TextNorm::normalized(QString(QChar(u'a')) + QChar(u'\0') + QChar(u'b')), QStringLiteral("ab"));
        QCOMPARE(TextNorm::normalized(QString(QChar(char16_t(0xD83D)))), QString(QChar(QChar::ReplacementCharacter)));
        QCOMPARE(TextNorm::normalized(QStringLiteral("x") + QChar(char16_t(0xDE00)) + QStringLiteral("y")), QStringLiteral("x\uFFFDy"));
        const QString emoji = QStringLiteral("möte \U0001F600\u200F!");
        QCOMPARE(TextNorm::normalized(emoji), emoji);
    }

    void foldedKeepsSwedishLetters()
    {
        QCOMPARE(TextNorm::folded(u"GÅNGVÄG Örby"), QStringLiteral("gångväg örby"));
        QCOMPARE(TextNorm::folded(u"A\u030AA\u0308"), QStringLiteral("åä"));
        QVERIFY(!TextNorm::folded(u"Bår").contains(TextNorm::folded(u"bar")));
    }

    void searchWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("plain") << QStringLiteral("Gångväg  vid SKOLAN")
                               << QStringList{QStringLiteral("gångväg"), QStringLiteral("vid"), QStringLiteral("skolan")};
        QTest::newRow("quote") << QStringLiteral("\"") << QStringList();
        QTest::newRow("star") << QStringLiteral("*") << QStringList();
        QTest::newRow("prefix star") << QStringLiteral("gång*") << QStringList{QStringLiteral("gång")};
        QTest::newRow("number") << QStringLiteral("2024-123") << QStringList{QStringLiteral("2024"), QStringLiteral("123")};
        QTest::newRow("registry number") << QStringLiteral("2014/FF0102 106")
                                         << QStringList{QStringLiteral("2014"), QStringLiteral("ff0102"), QStringLiteral("106")};
        QTest::newRow("injection") << QStringLiteral("'); DROP TABLE") << QStringList{QStringLiteral("drop"), QStringLiteral("table")};
        QTest::newRow("query language") << QStringLiteral("a:b ^c NEAR(d, 2) & | ! <->")
                                        << QStringList{QStringLiteral("a"),    QStringLiteral("b"), QStringLiteral("c"),
                                                       QStringLiteral("near"), QStringLiteral("d"), QStringLiteral("2")};
        QTest::newRow("underscore separates") << QStringLiteral("a_b") << QStringList{QStringLiteral("a"), QStringLiteral("b")};
        QTest::newRow("decomposed") << QStringLiteral("Ga\u030Ang") << QStringList{QStringLiteral("gång")};
        QTest::newRow("mark without composed form") << QStringLiteral("q\u0308y") << QStringList{QStringLiteral("q\u0308y")};
        QTest::newRow("mark alone") << QStringLiteral("\u0308") << QStringList();
        QTest::newRow("emoji between") << QStringLiteral("bra\U0001F600jobbat")
                                       << QStringList{QStringLiteral("bra"), QStringLiteral("jobbat")};
        QTest::newRow("letter beyond 16 bits") << QStringLiteral("\U00010400") << QStringList{QStringLiteral("\U00010428")};
        QTest::newRow("direction marks") << QStringLiteral("\u200Fabc\u200E") << QStringList{QStringLiteral("abc")};
        QTest::newRow("other number") << QStringLiteral("x² Ⅷ") << QStringList{QStringLiteral("x²"), QStringLiteral("ⅷ")};
        QTest::newRow("private use") << QStringLiteral("\uE000") << QStringList{QStringLiteral("\uE000")};
        QTest::newRow("nul") << QString(QStringLiteral("a") + QChar(u'\0') + QStringLiteral("b")) << QStringList{QStringLiteral("ab")};
        QTest::newRow("same twice") << QStringLiteral("väg väg") << QStringList{QStringLiteral("väg"), QStringLiteral("väg")};
        QTest::newRow("empty") << QString() << QStringList();
    }
    void searchWords()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        QCOMPARE(TextNorm::searchWords(text), words);
    }
};

ORTSKONTAKT_TEST("textnorm", TextNormTest)
#include "tst_textnorm.moc"
