#include "documentfiles.h"
#include "testregistry.h"

#include <QBuffer>
#include <QTest>
#include <csvwriter.h>

class CsvTest : public QObject
{
    Q_OBJECT
private:
    static QByteArray rows(const QList<QStringList> &all)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        CsvWriter csv(buffer);
        for (const QStringList &row : all) {
            if (!csv.writeRow(row))
                return "failed";
        }
        return csv.finish() ? buffer.data() : QByteArray("failed");
    }

private Q_SLOTS:
    void bomSeparatorAndLineEnds()
    {
        QCOMPARE(rows({{"Ort", "Möte"}, {"Dalsjöfors", "3"}}), QByteArray("\xEF\xBB\xBFOrt;M\xC3\xB6te\r\nDalsj\xC3\xB6"
                                                                          "fors;3\r\n"));
        QCOMPARE(rows({}), QByteArray("\xEF\xBB\xBF"));
    }

    void cells_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("written");
        QTest::newRow("plain") << "Fristad"
                               << "Fristad";
        QTest::newRow("comma") << "a, b"
                               << "a, b";
        QTest::newRow("semicolon") << "a;b"
                                   << "\"a;b\"";
        QTest::newRow("quote") << "\"Borås\""
                               << "\"\"\"Borås\"\"\"";
        QTest::newRow("line break") << "a\r\nb"
                                    << "\"a\nb\"";
        QTest::newRow("space at the end") << "a "
                                          << "\"a \"";
        QTest::newRow("formula") << "=1+1"
                                 << "'=1+1";
        QTest::newRow("formula with a quote") << "=HYPERLINK(\"x\";\"y\")"
                                              << "\"'=HYPERLINK(\"\"x\"\";\"\"y\"\")\"";
        QTest::newRow("plus") << "+46331234567"
                              << "'+46331234567";
        QTest::newRow("at") << "@SUM(A1)"
                            << "'@SUM(A1)";
        QTest::newRow("minus text") << "-cmd|' /C calc'!A0"
                                    << "'-cmd|' /C calc'!A0";
        QTest::newRow("dash") << "- punkt"
                              << "'- punkt";
        QTest::newRow("double minus") << "-1-1"
                                      << "'-1-1";
        QTest::newRow("negative") << "-5"
                                  << "-5";
        QTest::newRow("negative decimal") << "-3,50"
                                          << "-3,50";
        QTest::newRow("negative grouped") << QString::fromUtf8("-25\u00A0000") << QString::fromUtf8("-25\u00A0000");
        QTest::newRow("negative and line break") << "-5\n"
                                                 << "\"'-5\n\"";
        QTest::newRow("tab") << "\t=1"
                             << "'\t=1";
        QTest::newRow("carriage return") << "\r=1"
                                         << "\"'\n=1\"";
        QTest::newRow("nul hides a formula") << QString(QChar(0)) + "=1"
                                             << "'=1";
        QTest::newRow("empty") << ""
                               << "";
    }
    void cells()
    {
        QFETCH(QString, typed);
        QFETCH(QString, written);
        QCOMPARE(QString::fromUtf8(rows({{"x", typed}}).mid(3)), "x;" + written + "\r\n");
    }

    void tablesOfADocument()
    {
        Document document;
        document.title = "Titel";
        const Table first{{"A", "B"}, {{"1", "2"}}, {}, {}, "Första"};
        document.blocks << Heading{1, "Ort"} << first;
        QCOMPARE(DocumentFiles::bytesOf(document, DocumentFormat::Csv).mid(3), QByteArray("A;B\r\n1;2\r\n"));
        document.blocks << Paragraph{"text"} << Table{{"C"}, {{"=3"}}, {}, {}, {}};
        QCOMPARE(QString::fromUtf8(DocumentFiles::bytesOf(document, DocumentFormat::Csv).mid(3)),
                 QStringLiteral("Första\r\nA;B\r\n1;2\r\n\r\nC\r\n'=3\r\n"));
    }

    void manyRowsArriveInOrder()
    {
        QList<QStringList> all;
        QByteArray expected("\xEF\xBB\xBF");
        for (int i = 0; i < 20000; ++i) {
            all << QStringList{QString::number(i), "å"};
            expected += QByteArray::number(i) + ";\xC3\xA5\r\n";
        }
        QCOMPARE(rows(all), expected);
    }
};

ORTSKONTAKT_TEST("csv", CsvTest)
#include "tst_csv.moc"
