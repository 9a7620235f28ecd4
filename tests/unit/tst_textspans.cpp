#include "testregistry.h"
#include "textspans.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using TextSpans::Span;

Q_DECLARE_METATYPE(TextSpans::Span)

class TextSpansTest : public QObject
{
    Q_OBJECT
private:
    static QStringList taken(const QString &text, const QList<Span> &spans)
    {
        QStringList all;
        for (const Span &span : spans)
            all << text.mid(span.position, span.length);
        return all;
    }
    static QRegularExpression expressionOf(const QString &pattern)
    {
        return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    }
    static QList<Span> matches(const QString &text, const QRegularExpression &expression)
    {
        QList<Span> spans;
        for (auto all = expression.globalMatch(text); all.hasNext();) {
            const auto match = all.next();
            spans << Span{match.capturedStart(), match.capturedLength()};
        }
        return spans;
    }
    static QString soup(QRandomGenerator &random, const QStringList &parts)
    {
        QString text;
        for (int i = random.bounded(1, 14); i > 0; --i)
            text += parts.at(random.bounded(parts.size()));
        return text;
    }

private Q_SLOTS:
    void addresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("nothing") << "" << QStringList{};
        QTest::newRow("plain") << "Skriv till testa@example.com." << QStringList{"testa@example.com"};
        QTest::newRow("brackets") << "Testa <testa@example.com>, (a@b.se)" << QStringList{"testa@example.com", "a@b.se"};
        QTest::newRow("link") << "MAILTO:testa@example.com?subject=x" << QStringList{"MAILTO:testa@example.com?subject=x"};
        QTest::newRow("what is no link") << "xmailto:a@b.se tomailto:" << QStringList{"mailto:a@b.se"};
        QTest::newRow("after another") << "a@mailto:b@c.se" << QStringList{"a@mailto", "b@c.se"};
        QTest::newRow("only at") << "Vecka 40 @ skolan, @home, hem@ @@ a@." << QStringList{};
        QTest::newRow("two at") << "a@b@c.se a@@ @@a" << QStringList{"a@b@c.se", "a@@", "@@a"};
        QTest::newRow("many marks") << "a@b.se?!... Va?" << QStringList{"a@b.se"};
        QTest::newRow("letters of all kinds") << "Örjan@öxabäck.nu\u00A0и@п.рф" << QStringList{"Örjan@öxabäck.nu", "и@п.рф"};
        QTest::newRow("broken surrogates") << QString(QChar(0xD83D)) + " a@b.se" << QStringList{"a@b.se"};
    }
    void addresses()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        QCOMPARE(taken(text, TextSpans::addresses(text)), found);
    }
    /// What the words of the header mean as a regular expression, over texts by chance.
    void addressesAsTheExpressionFindsThem()
    {
        const QString part = QStringLiteral("[^\\s<>()\\[\\],;:\"”'|]");
        const QRegularExpression expression = expressionOf(QStringLiteral("(mailto:)?%1+@%1*(?![.!?])%1").arg(part));
        const QStringList parts{"a", "@", ".", "mailto:", "Mailto", ":", " ", "\n", "<", "”", "!", "?", "öå", "\u00A0", "\U0001F600", "b@c.se", ";"};
        QRandomGenerator random(7);
        int found = 0;
        for (int i = 0; i < 20'000; ++i) {
            const QString text = soup(random, parts);
            const QList<Span> spans = TextSpans::addresses(text);
            QVERIFY2(spans == matches(text, expression), qPrintable(text));
            found += int(spans.size());
        }
        QVERIFY(found > 5000);
    }

    void names_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("plain") << "Ring Testa Testsson." << "Testa Testsson" << QStringList{"Testa Testsson"};
        QTest::newRow("case and spaces") << "ring TESTA \n testsson!" << " Testa  Testsson" << QStringList{"TESTA \n testsson"};
        QTest::newRow("inside a word") << "Testabygden, Otesta, Testa_, Testas" << "Testa" << QStringList{};
        QTest::newRow("twice") << "Testa Testa Testsson" << "Testa Testsson" << QStringList{"Testa Testsson"};
        QTest::newRow("the same word") << "Testa Testa Testa" << "Testa Testa" << QStringList{"Testa Testa"};
        QTest::newRow("signs in it") << "Ring (A. B.) i dag" << "A. B." << QStringList{"A. B."};
        QTest::newRow("no name") << "Ring" << "  " << QStringList{};
        QTest::newRow("beside a letter beyond 16 bits") << "\U00010400Testa Testa\U00010400 Testa\U0001F600" << "Testa" << QStringList{"Testa"};
        QTest::newRow("broken surrogates") << QString(QChar(0xDE00)) + "Testa" << "testa" << QStringList{"Testa"};
    }
    void names()
    {
        QFETCH(QString, text);
        QFETCH(QString, name);
        QFETCH(QStringList, found);
        QCOMPARE(taken(text, TextSpans::names(text, name)), found);
    }
    void namesAsTheExpressionFindsThem()
    {
        const QStringList parts{"Åsa", "åsa", "ÅSA", " ", "\n", "  ", "Ek", "EK", "-", "_", "1", "s", "\U00010400", ".", "\u00A0"};
        QRandomGenerator random(8);
        int found = 0;
        for (const QString &name : {QStringLiteral("Åsa"), QStringLiteral("Åsa Ek"), QStringLiteral("Åsa åsa Ek")}) {
            const QString pattern = QString(name).replace(u' ', QStringLiteral("\\s+"));
            const QRegularExpression expression = expressionOf(QStringLiteral("(?<!\\w)%1(?!\\w)").arg(pattern));
            for (int i = 0; i < 10'000; ++i) {
                const QString text = soup(random, parts);
                const QList<Span> spans = TextSpans::names(text, name);
                QVERIFY2(spans == matches(text, expression), qPrintable(text));
                found += int(spans.size());
            }
        }
        QVERIFY(found > 2000);
    }

    void replaced()
    {
        QCOMPARE(TextSpans::replaced("abcdef", {}, "x"), QString("abcdef"));
        QCOMPARE(TextSpans::replaced("abcdef", {{0, 2}, {2, 1}, {5, 1}}, "[–]"), QString("[–][–]de[–]"));
    }
};

ORTSKONTAKT_TEST("textspans", TextSpansTest)
#include "tst_textspans.moc"
