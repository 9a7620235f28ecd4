#include "testregistry.h"
#include "textnorm.h"

#include <QRandomGenerator>
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

    /// Long texts are normalised in pieces: what comes out is what Qt makes of the whole.
    void longTextsComeOutTheSame_data()
    {
        QTest::addColumn<QStringList>("letters");
        QTest::newRow("Swedish, apart and together") << QStringList{"a\u030A", "å", "o\u0308", "ö", "n", " ", "\n", "–", "e\u0301", "q\u0308"};
        QTest::newRow("marks out of order") << QStringList{"a", "\u0301", "\u0316", "\u0327", "\u0308", "\u0345", "\u0344"};
        QTest::newRow("marks that come apart") << QStringList{"\u0F73", "\u0F75", "\u0F81", "\u0F71", "\u0F40", "\u0344", "\u0301"};
        QTest::newRow("Korean") << QStringList{"\u1100", "\u1161", "\u11A8", "\uAC00", "\uAC01", "\u1175", "x"};
        QTest::newRow("vowel signs") << QStringList{"\u09C7", "\u09BE", "\u09D7", "\u0B47", "\u0B3E", "\u0DD9", "\u0DCA", "\u0DCF", "\u1025", "\u102E"};
        QTest::newRow("beyond 16 bits") << QStringList{"\U00011131", "\U00011127", "\U0001D15E", "\U0001D165", "\U00011099", "\U000110BA", "\U0001F600"};
        QTest::newRow("singletons") << QStringList{"\u212B", "\u2126", "\u0340", "\uF900", "\U0002F800", "\u0958"};
    }
    void longTextsComeOutTheSame()
    {
        QFETCH(QStringList, letters);
        for (const quint32 seed : {1U, 2U, 3U}) {
            QRandomGenerator random(seed);
            QString text;
            while (text.size() < 6000) {
                // Also runs of one letter, up to a thousand of it.
                const QString &letter = letters.at(random.bounded(letters.size()));
                text += letter.repeated(random.bounded(40) == 0 ? random.bounded(1000) : 1);
            }
            const QString expected = text.normalized(QString::NormalizationForm_C);
            QVERIFY(TextNorm::normalized(text) == expected);
            QVERIFY(TextNorm::normalized(expected) == expected);
        }
    }

    void controlCharactersAreTakenAway()
    {
        QString all;
        for (char16_t code = 1; code < 0xA0; ++code)
            all += QChar(code);
        const QString kept = TextNorm::normalized(all);
        for (const QChar c : kept)
            QVERIFY2(c == u'\t' || c == u'\n' || c == u'\r' || (c.unicode() >= 0x20 && c.unicode() < 0x7F), qPrintable(QString::number(c.unicode(), 16)));
        QCOMPARE(TextNorm::normalized(QStringLiteral("röd\x1b[31m\x07 \x7fstad\u0090\uFFFE\uFDD0\uFFFF")), QStringLiteral("röd[31m stad"));
        QCOMPARE(TextNorm::normalized(QStringLiteral("en\vtvå\ftre\u0085fyra\tfem\r\nsex")), QStringLiteral("en\ntvå\ntre\nfyra\tfem\r\nsex"));
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
