#include "csvreader.h"
#include "testregistry.h"
#include "utf8.h"

#include <QTest>
#include <algorithm>

class CsvReaderTest : public QObject
{
    Q_OBJECT
private:
    using Rows = QList<QStringList>;
    /// Every row; fails the test on an error.
    static Rows readAll(CsvReader &reader)
    {
        Rows rows;
        while (auto row = reader.next()) {
            if (!row->has_value())
                QTest::qFail(qPrintable(row->error().message), __FILE__, __LINE__);
            else
                rows << row->value().cells;
        }
        return rows;
    }
    static QStringList errors(CsvReader &reader)
    {
        QStringList messages;
        while (auto row = reader.next()) {
            if (!row->has_value())
                messages << row->error().message;
        }
        return messages;
    }

private Q_SLOTS:
    void cells_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QStringList>("header");
        QTest::addColumn<Rows>("rows");
        const QStringList ab{QStringLiteral("a"), QStringLiteral("b")};
        const Rows one{{QStringLiteral("1"), QStringLiteral("2")}};
        QTest::newRow("comma, LF") << QByteArray("a,b\n1,2\n") << ab << one;
        QTest::newRow("semicolon, CRLF") << QByteArray("a;b\r\n1;2\r\n") << ab << one;
        QTest::newRow("CR") << QByteArray("a;b\r1;2\r") << ab << one;
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                       "a;b\n1;2\n")
                                         << ab << one;
        QTest::newRow("no last line end") << QByteArray("a,b\n1,2") << ab << one;
        QTest::newRow("header only") << QByteArray("a,b\n") << ab << Rows();
        QTest::newRow("header trimmed") << QByteArray(" a , b \n1,2") << ab << one;
        QTest::newRow("blank lines") << QByteArray("\n\na,b\n\n1,2\n\r\n\n") << ab << one;
        QTest::newRow("blank rows as spreadsheets leave them") << QByteArray("a;b\n;\n1;2\n;\n;;;\n") << ab << one;
        QTest::newRow("quoted") << QByteArray("\"a\",\"b\"\n\"1\",\"2\"\n") << ab << one;
        QTest::newRow("separator in quotes") << QByteArray("a,b\n\"1,5\",\"x;y\"\n") << ab
                                             << Rows{{QStringLiteral("1,5"), QStringLiteral("x;y")}};
        QTest::newRow("doubled quotes") << QByteArray("a,b\n\"\"\"x\"\"\",\"\"\"\"\n") << ab
                                        << Rows{{QStringLiteral("\"x\""), QStringLiteral("\"")}};
        QTest::newRow("line break in cell") << QByteArray("a,b\r\n\"1\r\n2\",\"3\r4\n5\"\r\n") << ab
                                            << Rows{{QStringLiteral("1\n2"), QStringLiteral("3\n4\n5")}};
        QTest::newRow("empty cells") << QByteArray("a,b\n1,\n,2\n\"\",3\n") << ab
                                     << Rows{{QStringLiteral("1"), QString()},
                                             {QString(), QStringLiteral("2")},
                                             {QString(), QStringLiteral("3")}};
        QTest::newRow("empty last cell at the end") << QByteArray("a,b\n1,") << ab << Rows{{QStringLiteral("1"), QString()}};
        QTest::newRow("quote inside a plain cell")
            << QByteArray("a,b\nByn \"Norr\",5\"\n") << ab << Rows{{QStringLiteral("Byn \"Norr\""), QStringLiteral("5\"")}};
        QTest::newRow("space after quotes") << QByteArray("a,b\n\"1\" ,\"2\" \n") << ab << one;
        QTest::newRow("spaces kept") << QByteArray("a,b\n 1 ,2\n") << ab << Rows{{QStringLiteral(" 1 "), QStringLiteral("2")}};
        QTest::newRow("Swedish letters") << QByteArray("ort;år\nÖxabäck;å\n") << QStringList{QStringLiteral("ort"), QStringLiteral("år")}
                                         << Rows{{QStringLiteral("Öxabäck"), QStringLiteral("å")}};
        QTest::newRow("decomposed") << QByteArray("a,b\nBora\xCC\x8As,\xF0\x9F\x98\x80\n") << ab
                                    << Rows{{QStringLiteral("Borås"), QStringLiteral("\U0001F600")}};
        QTest::newRow("other separator within header quotes")
            << QByteArray("\"a;;;\",b\n1,2\n") << QStringList{QStringLiteral("a;;;"), QStringLiteral("b")} << one;
        QTest::newRow("one column") << QByteArray("a\n1\n\n2\n") << QStringList{QStringLiteral("a")}
                                    << Rows{{QStringLiteral("1")}, {QStringLiteral("2")}};
    }
    void cells()
    {
        QFETCH(QByteArray, data);
        QFETCH(QStringList, header);
        QFETCH(Rows, rows);
        CsvReader reader(data);
        const auto headings = reader.header();
        QVERIFY(headings.has_value());
        QCOMPARE(*headings, header);
        QCOMPARE(readAll(reader), rows);
        QVERIFY(!reader.next());
    }

    void separators()
    {
        QCOMPARE(CsvReader("a,b;c,d\n").separator(), ',');
        QCOMPARE(CsvReader("a;b,c;d\n1,1,1,1\n").separator(), ';');
        QCOMPARE(CsvReader("a\n1;2;3\n").separator(), ',');
        QCOMPARE(CsvReader("\n\na;b\n").separator(), ';');
    }

    void rowsWithoutAskingForTheHeader()
    {
        CsvReader reader("a,b\n1,2\n");
        QCOMPARE(readAll(reader), Rows({{QStringLiteral("1"), QStringLiteral("2")}}));
        QVERIFY(reader.header().has_value());
    }

    void lineNumbers()
    {
        CsvReader reader("\r\na,b\r\n\"x\r\ny\r\nz\",1\r\n\r\n2,\"q\rw\"\n3,4");
        QVERIFY(reader.header().has_value());
        QList<int> lines;
        while (auto row = reader.next())
            lines << row->value().line;
        QCOMPARE(lines, QList<int>({3, 7, 9}));
    }

    void badHeader_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QString>("message");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("Filen är tom.");
        QTest::newRow("only a byte order mark") << QByteArray("\xEF\xBB\xBF") << QStringLiteral("Filen är tom.");
        QTest::newRow("only line ends") << QByteArray("\r\n\r\n;;\n") << QStringLiteral("Filen är tom.");
        QTest::newRow("twice") << QByteArray("namn;ort;Namn \n")
                               << QStringLiteral("Rad 1, kolumn 3: Rubriken ”Namn” finns redan i kolumn 1.");
        QTest::newRow("twice, with a place marker") << QByteArray("%2;%2\n") << QStringLiteral("Rubriken ”%2” finns redan i kolumn 1.");
        QTest::newRow("missing") << QByteArray("\nnamn,,ort\n") << QStringLiteral("Rad 2, kolumn 2: Kolumnen saknar rubrik.");
        QTest::newRow("latin-1") << QByteArray("namn,\xE5r\n1,2\n") << QStringLiteral("Rad 1, kolumn 2: Texten är inte kodad som UTF-8.");
        QTest::newRow("utf-16") << QByteArray("\xFF\xFE"
                                              "a\0,\0b\0\n\0",
                                              10)
                                << QStringLiteral("spara filen som UTF-8");
        QTest::newRow("utf-16 without mark") << QByteArray("a\0,\0b\0\n\0", 8)
                                             << QStringLiteral("Rad 1, kolumn 1: Här står ett nolltecken");
        QTest::newRow("unclosed") << QByteArray("a,\"b\n1,2\n")
                                  << QStringLiteral("Rad 1, kolumn 2: Cellen börjar med ett citattecken som aldrig avslutas.");
        QTest::newRow("too many columns") << QByteArray(2000, ',').prepend("a") << QStringLiteral("fler än 1000 kolumner");
    }
    void badHeader()
    {
        QFETCH(QByteArray, data);
        QFETCH(QString, message);
        CsvReader reader(data);
        const auto header = reader.header();
        QVERIFY(!header.has_value());
        QCOMPARE(header.error().code, ErrorCode::Invalid);
        QVERIFY2(header.error().message.contains(message), qPrintable(header.error().message));
        QVERIFY(!reader.next());
    }

    void readingGoesOnAfterABadRow()
    {
        CsvReader reader(QByteArray("namn,ort\n1\n1,2,3\na#b,c\nok,ja\n").replace('#', '\0'));
        Rows good;
        QStringList bad;
        while (auto row = reader.next()) {
            if (row->has_value())
                good << row->value().cells;
            else
                bad << row->error().message;
        }
        QCOMPARE(good, Rows({{QStringLiteral("ok"), QStringLiteral("ja")}}));
        QCOMPARE(bad.size(), 3);
        QVERIFY(bad.at(0).startsWith(QStringLiteral("Rad 2: Antalet celler är 1, men rubrikradens är 2.")));
        QVERIFY(bad.at(1).startsWith(QStringLiteral("Rad 3: Antalet celler är 3, men rubrikradens är 2.")));
        QVERIFY(bad.at(2).startsWith(QStringLiteral("Rad 4, kolumn ”namn”: Här står ett nolltecken (NUL)")));
    }

    void latin1EndsTheFile()
    {
        CsvReader reader("namn,ort\nok,ja\n\"x\ny\",Bor\xE5s\nefter,alla\n");
        QVERIFY(reader.next()->has_value());
        const auto bad = reader.next();
        QVERIFY(bad && !bad->has_value());
        QCOMPARE(bad->error().field, QStringLiteral("ort"));
        QVERIFY2(bad->error().message.startsWith(QStringLiteral("Rad 4, kolumn ”ort”: Texten är inte kodad som UTF-8.")),
                 qPrintable(bad->error().message));
        QVERIFY(!bad->error().technical.contains(QStringLiteral("Bor")));
        QVERIFY(!reader.next());
    }

    void unclosedQuoteNamesWhereItBegan()
    {
        CsvReader reader("namn,ort\n1,2\n\n3,\"börjar\nfortsätter\n4,5\n");
        const QStringList messages = errors(reader);
        QCOMPARE(messages.size(), 1);
        QVERIFY2(messages.first().startsWith(QStringLiteral("Rad 4, kolumn ”ort”: Cellen börjar med ett citattecken som aldrig avslutas.")),
                 qPrintable(messages.first()));
    }

    void textAfterClosingQuote()
    {
        CsvReader reader("namn,ort\n\"Byn \"Norr\"\",5\n1,2\n");
        const QStringList messages = errors(reader);
        QCOMPARE(messages.size(), 1);
        QVERIFY2(messages.first().startsWith(QStringLiteral("Rad 2, kolumn ”namn”: Det står text efter citattecknet")),
                 qPrintable(messages.first()));
    }

    void bigCellIsRefusedAndTheNextRowRead()
    {
        QByteArray data("namn,anteckning\nliten,\"");
        data += QByteArray(10 << 20, 'x') + "\"\nefter,ja\n";
        CsvReader reader(data);
        const auto bad = reader.next();
        QVERIFY(bad && !bad->has_value());
        QVERIFY2(bad->error().message.startsWith(QStringLiteral("Rad 2, kolumn ”anteckning”: Cellen är större än 1 MB")),
                 qPrintable(bad->error().message));
        QVERIFY(bad->error().message.size() < 300);
        QCOMPARE(readAll(reader), Rows({{QStringLiteral("efter"), QStringLiteral("ja")}}));
    }

    void cellOfJustTheLimitIsRead()
    {
        CsvReader reader(QByteArray("a,b\n" + QByteArray(CsvReader::MaximumCell, 'x') + ",1\n"));
        const auto row = reader.next();
        QVERIFY(row && row->has_value());
        QCOMPARE(row->value().cells.first().size(), CsvReader::MaximumCell);
    }

    void rowOfSeparatorsOnly()
    {
        CsvReader reader(QByteArray("a,b\n" + QByteArray(5 << 20, ',') + "x\n1,2\n"));
        const auto bad = reader.next();
        QVERIFY(bad && !bad->has_value());
        QVERIFY(bad->error().message.contains(QString::number((5 << 20) + 1)));
        QCOMPARE(readAll(reader).size(), 1);
    }

    void rowErrorWordsForOthers()
    {
        const Error error = CsvReader::rowError(12, QStringLiteral("datum"), QStringLiteral("31 februari finns inte. %1"));
        QCOMPARE(error.message, QStringLiteral("Rad 12, kolumn ”datum”: 31 februari finns inte. %1"));
        QCOMPARE(error.field, QStringLiteral("datum"));
        QCOMPARE(CsvReader::rowError(3, {}, QStringLiteral("Fel.")).message, QStringLiteral("Rad 3: Fel."));
    }

    void hundredThousandRows()
    {
        QByteArray data("datum,ort,anteckning\n");
        for (int i = 0; i < 100000; ++i)
            data += "2026-11-23,Borås,\"rad " + QByteArray::number(i) + "\"\n";
        CsvReader reader(data);
        int count = 0;
        QString last;
        while (auto row = reader.next()) {
            QVERIFY(row->has_value());
            last = row->value().cells.last();
            ++count;
        }
        QCOMPARE(count, 100000);
        QCOMPARE(last, QStringLiteral("rad 99999"));
    }

    void utf8Faults_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("fault");
        QTest::newRow("empty") << QByteArray() << -1;
        QTest::newRow("ascii") << QByteArray("0123456789abcdef") << -1;
        QTest::newRow("all lengths") << QByteArray("12345678å€\xF0\x9F\x98\x80z") << -1;
        QTest::newRow("lone continuation") << QByteArray("ab\x80") << 2;
        QTest::newRow("latin-1 å") << QByteArray("12345678Bor\xE5s") << 11;
        QTest::newRow("overlong 2") << QByteArray("\xC0\xAF") << 0;
        QTest::newRow("overlong 3") << QByteArray("a\xE0\x80\x80") << 1;
        QTest::newRow("overlong 4") << QByteArray("a\xF0\x80\x80\x80") << 1;
        QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << 0;
        QTest::newRow("too big") << QByteArray("\xF4\x90\x80\x80") << 0;
        QTest::newRow("cut short") << QByteArray("abc\xE2\x82") << 3;
        QTest::newRow("last allowed") << QByteArray("\xF4\x8F\xBF\xBF\xED\x9F\xBF") << -1;
    }
    void utf8Faults()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, fault);
        bool ascii = false;
        QCOMPARE(int(Utf8::firstFault(bytes, &ascii)), fault);
        QCOMPARE(ascii, std::all_of(bytes.cbegin(), bytes.cend(), [](char c) { return uchar(c) < 128; }));
    }
};

ORTSKONTAKT_TEST("csvreader", CsvReaderTest)
#include "tst_csvreader.moc"
