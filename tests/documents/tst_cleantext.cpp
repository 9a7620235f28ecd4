#include "testregistry.h"

#include <QTest>
#include <cleantext.h>
#include <tableshape.h>

class CleanTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lineEndsBecomeOne()
    {
        QCOMPARE(cleanText("a\r\nb\rc\nd\ve\ff\u2028g\u2029h"), QStringLiteral("a\nb\nc\nd\ne\nf\ng\nh"));
        QCOMPARE(cleanLine(" a\r\n\tb  c "), QStringLiteral("a b c"));
    }

    void onlyWhatXmlAndHtmlForbidIsLeftOut()
    {
        for (char16_t code = 0; code < 0xFFFF; ++code) {
            const QChar c(code);
            const bool breaks = code == 0x0A || code == 0x0B || code == 0x0C || code == 0x0D || code == 0x85 || code == 0x2028 || code == 0x2029;
            const bool allowed = code == 0x09 || (code >= 0x20 && code < 0x7F) || (code > 0x9F && code <= 0xD7FF)
                || (code >= 0xE000 && code < 0xFDD0) || (code > 0xFDEF && code <= 0xFFFD);
            QCOMPARE(cleanText(QString(c)), breaks ? QStringLiteral("\n") : allowed ? QString(c) : QString());
        }
        const QString emoji = QString::fromUtf8("👩🏽‍🚒");
        QCOMPARE(cleanText(emoji), emoji);
        QCOMPARE(cleanText(emoji.left(1) + emoji), emoji);
    }

    void pageNumberHasItsTwoPlaces()
    {
        const QList<FootPart> parts = pageNumberParts();
        QCOMPARE(parts.size(), 5);
        QCOMPARE(parts.at(0).text, QStringLiteral("Sida "));
        QCOMPARE(parts.at(1).kind, FootPart::Page);
        QCOMPARE(parts.at(3).kind, FootPart::Pages);
    }

    void widthsAddUp()
    {
        Table table{{"a", "b", "c"}, {}, {1, 1, 1}, {}, {}};
        QCOMPARE(columnWidths(table, 100), QList<int>({33, 33, 34}));
        table.widths = {5, 0, 5};  // not usable: equal instead
        QCOMPARE(columnWidths(table, 90), QList<int>({30, 30, 30}));
        table.widths = {1, 2};
        QCOMPARE(columnWidths(table, 90), QList<int>({30, 30, 30}));
        table.rows = {{"1", "2", "3", "4"}};  // a crooked row widens the table
        QCOMPARE(columnWidths(table, 100).size(), 4);
        QVERIFY(columnWidths({}, 100).isEmpty());
    }
};

ORTSKONTAKT_TEST("cleantext", CleanTextTest)
#include "tst_cleantext.moc"
