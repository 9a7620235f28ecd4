#include "documentfiles.h"
#include "sampledocument.h"
#include "sampleissues.h"
#include "testregistry.h"

#include <QTemporaryDir>
#include <QTest>
#include <spreadsheetcell.h>
#include <xlsxbook.h>

using DocumentFiles::Element;

class XlsxTest : public QObject
{
    Q_OBJECT
private:
    static Element part(const Document &document, const QString &path)
    {
        return DocumentFiles::parse(DocumentFiles::unzip(DocumentFiles::bytesOf(document, DocumentFormat::Xlsx)).parts.value(path));
    }
    static QStringList sheetNames(const Document &document)
    {
        QStringList names;
        for (const Element &sheet : part(document, "xl/workbook.xml").all("sheet"))
            names << sheet.attribute("name");
        return names;
    }
    static Document typed(const QStringList &texts, CellKind kind)
    {
        Document document;
        document.title = "Blad";
        Table table{.header = {"Värde"}, .rows = {}, .caption = "Tabell"};
        table.kinds = {kind};
        for (const QString &text : texts)
            table.rows << QStringList{text};
        document.blocks << table;
        return document;
    }
    /// The cells below the header as LibreOffice understood them: "float 0.12", "date 2026-09-26", "string =1+1".
    static QStringList readBack(const Document &document)
    {
        QTemporaryDir folder;
        if (!writeDocument(document, DocumentFormat::Xlsx, folder.filePath("a.xlsx")))
            return {"not written"};
        const auto output = DocumentFiles::run("soffice", {"-env:UserInstallation=file://" + folder.path() + "/profile", "--headless", "--convert-to",
                                                           "fods", "--outdir", folder.path(), folder.filePath("a.xlsx")}, 200);
        if (!output.ok)
            return {output.reason};
        QFile file(folder.filePath("a.fods"));
        if (!file.open(QIODevice::ReadOnly))
            return {"not converted"};
        QStringList cells;
        for (const Element &row : DocumentFiles::parse(file.readAll()).first("table:table").all("table:table-row").mid(1)) {
            const Element cell = row.first("table:table-cell");
            const QString kind = cell.attribute("office:value-type");
            if (kind.isEmpty())
                continue;
            QStringList paragraphs;
            for (const Element &paragraph : cell.all("text:p"))
                paragraphs << paragraph.text;
            const QString value = kind == "date" ? cell.attribute("office:date-value")
                                  : kind == "string" ? paragraphs.join(u'\n') : cell.attribute("office:value");
            cells << kind + u' ' + value + (cell.attributes.contains("table:formula") ? " formula" : "");
        }
        return cells;
    }

private Q_SLOTS:
    void whatASpreadsheetCounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("number");
        QTest::addColumn<bool>("is");
        QTest::newRow("plain") << "42" << 42.0 << true;
        QTest::newRow("zero") << "0" << 0.0 << true;
        QTest::newRow("grouped") << QString::fromUtf8("1\u00A0027") << 1027.0 << true;
        QTest::newRow("comma") << "3,50" << 3.5 << true;
        QTest::newRow("minus sign") << QString::fromUtf8("\u221212") << -12.0 << true;
        QTest::newRow("leading zero") << "0123" << 0.0 << false;
        QTest::newRow("wrong groups") << "12 34" << 0.0 << false;
        QTest::newRow("other digits") << QString::fromUtf8("\u0663") << 0.0 << false;
        QTest::newRow("too long") << "1234567890123456" << 0.0 << false;
        QTest::newRow("exponent") << "1e5" << 0.0 << false;
        QTest::newRow("line break") << "1\n" << 0.0 << false;
        QTest::newRow("empty") << "" << 0.0 << false;
    }
    void whatASpreadsheetCounts()
    {
        QFETCH(QString, text);
        QFETCH(double, number);
        QFETCH(bool, is);
        QCOMPARE(SpreadsheetCell::number(text).has_value(), is);
        QCOMPARE(SpreadsheetCell::number(text).value_or(0), number);
    }

    void daysAndShares()
    {
        QCOMPARE(SpreadsheetCell::date("2026-02-28").value(), QDate(2026, 2, 28));
        for (const char *wrong : {"2026-02-29", "1900-02-28", "26 september 2026", "2026-9-26", "2026-09-26\n", ""})
            QVERIFY2(!SpreadsheetCell::date(QLatin1String(wrong)), wrong);
        QCOMPARE(SpreadsheetCell::percent(QString::fromUtf8("12\u00A0%")).value(), 0.12);
        QVERIFY(!SpreadsheetCell::percent("12") && !SpreadsheetCell::percent("%"));
    }

    void sheetNames_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << "Frågor" << "Frågor";
        QTest::newRow("signs") << "a/b\\c:[d]*?" << "a b c d";
        QTest::newRow("apostrophes") << "'Ortens'" << "Ortens";
        QTest::newRow("nothing left") << "''" << "Tabell";
        QTest::newRow("taken whatever its case") << "PER ORT" << "PER ORT (2)";
        QTest::newRow("long") << QString(40, u'å') << QString(30, u'å') + QChar(0x2026);
        QTest::newRow("long with a pair at the end") << QString(29, u'a') + QString::fromUtf8("😀😀") << QString(29, u'a') + QChar(0x2026);
    }
    void sheetNames()
    {
        QFETCH(QString, wanted);
        QTEST(XlsxBook::sheetName(wanted, {"per ort"}), "name");
        QVERIFY(XlsxBook::sheetName(wanted, {}).size() <= 31);
    }

    void aSheetForEachTable()
    {
        const IssueDocuments documents(SampleIssues::names(), SampleIssues::head());
        QCOMPARE(sheetNames(documents.statistics(SampleIssues::statistics(), false)),
                 QStringList({"Alla frågor", "Per typ", "Per ämne", "Per funktion", "Per ort", "Om dokumentet"}));
        QCOMPARE(sheetNames(documents.single(SampleIssues::issue(2), false)), QStringList({"Frågor", "Förmedlingar"}));
        Document words;
        words.blocks << Paragraph{"Bara text."};
        QCOMPARE(sheetNames(words), QStringList("Om dokumentet"));
        QCOMPARE(sheetNames(Document()), QStringList("Om dokumentet"));
    }

    void theHeaderStaysAndFilters()
    {
        const Document document = typed({"1", "2", "3"}, CellKind::Number);
        const Element sheet = part(document, "xl/worksheets/sheet1.xml");
        QCOMPARE(sheet.first("pane").attribute("state"), "frozen");
        QCOMPARE(sheet.first("pane").attribute("ySplit"), "1");
        QCOMPARE(sheet.first("autoFilter").attribute("ref"), "A1:A4");
        QCOMPARE(sheet.first("pageSetup").attribute("orientation"), "landscape");
        const Element properties = part(SampleIssues::documents().at(2).second, "docProps/core.xml");
        QCOMPARE(properties.first("dc:title").text, "Frågor till Borås Stad");
        QCOMPARE(properties.first("dc:creator").text, "Borås Stad, Fritids- och folkhälsoförvaltningen");
        QCOMPARE(properties.first("dcterms:created").text, "2026-11-23T08:00:00Z");
        const Element empty = part(typed({}, CellKind::Text), "xl/worksheets/sheet1.xml");
        QCOMPARE(empty.first("autoFilter").attribute("ref"), "A1:A2");
    }

    void widthsFollowTheContent()
    {
        const auto width = [](const QString &text) {
            return part(typed({text}, CellKind::Text), "xl/worksheets/sheet1.xml").first("col").attribute("width").toDouble();
        };
        QVERIFY(width("kort") < width(QString(30, u'x')));
        QCOMPARE(width(QString(5000, u'x')), width(QString(60, u'x')));
        QVERIFY(width("a\nb\nc\nd\ne\nf\ng\nh\ni\nj") < 12);
    }

    void rowsOfSeveralLinesAreHigher()
    {
        const Element sheet = part(typed({"en", "två\nrader", QString(150, u'x'), QString("ord ").repeated(1000)}, CellKind::Text),
                                   "xl/worksheets/sheet1.xml");
        QList<double> heights;
        for (const Element &row : sheet.all("row"))
            heights << row.attribute("ht").toDouble();
        // 150 characters in a column of 60 and its margin are three lines; a very long text is not shown whole.
        QCOMPARE(heights, QList<double>({0, 0, 30, 45, 180}));
    }

    void libreOfficeReadsTheKinds()
    {
        QCOMPARE(readBack(typed({"2026-09-26", "imorgon", "1900-03-01", "1899-12-31"}, CellKind::Date)),
                 QStringList({"date 2026-09-26", "string imorgon", "date 1900-03-01", "string 1899-12-31"}));
        QCOMPARE(readBack(typed({QString::fromUtf8("25\u00A0000"), QString::fromUtf8("\u22123,5"), "ungefär 3"}, CellKind::Number)),
                 QStringList({"float 25000", "float -3.5", "string ungefär 3"}));
        QCOMPARE(readBack(typed({QString::fromUtf8("67\u00A0%"), "–"}, CellKind::Percent)), QStringList({"percentage 0.67", "string –"}));
    }

    void libreOfficeReadsTextAsText()
    {
        const QStringList texts{"=1+1", "+46331234567", "-5", "@SUM(A1)", "0123", "2026-09-26", "http://example.com", "<script>\"&'</script>",
                                "_x0041_", "{=1}", QString::fromUtf8("👩🏽‍🚒 Bora\u030As \u202Evänd"), "två\nrader"};
        QStringList expected;
        for (const QString &text : texts)
            expected << "string " + text;
        QCOMPARE(readBack(typed(texts, CellKind::Text)), expected);
    }

    void whatACellCannotHoldIsCut()
    {
        const QString longest(32767, u'x');
        const auto strings = [](const QString &text) { return part(typed({text}, CellKind::Text), "xl/sharedStrings.xml").all("t").last().text; };
        QCOMPARE(strings(longest), longest);
        QCOMPARE(strings(longest + "yz"), longest.chopped(1) + QChar(0x2026));
        QCOMPARE(strings(QString(QChar(1)) + "a" + QChar(0xD800)), "a");
    }

    void aTableLargerThanASheet()
    {
        Document document;
        Table table{.header = {"a"}, .rows = {}};
        table.rows.resize(1'048'576);
        document.blocks << table;
        QTemporaryDir folder;
        const Status status = writeDocument(document, DocumentFormat::Xlsx, folder.filePath("a.xlsx"));
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::Invalid);
        QVERIFY(status.error().message.contains("CSV"));
        QVERIFY(!QFile::exists(folder.filePath("a.xlsx")));
    }

    void theStampStandsInThePropertiesOnly()
    {
        Document later = sampleDocument();
        later.stamp = later.stamp.addDays(400);
        const auto before = DocumentFiles::unzip(DocumentFiles::bytesOf(sampleDocument(), DocumentFormat::Xlsx));
        const auto after = DocumentFiles::unzip(DocumentFiles::bytesOf(later, DocumentFormat::Xlsx));
        QVERIFY(before.order.size() > 5);
        QCOMPARE(after.order, before.order);
        for (const QString &name : before.order)
            QCOMPARE(after.parts.value(name) == before.parts.value(name), name != "docProps/core.xml");
    }
};

ORTSKONTAKT_TEST("xlsx", XlsxTest)
#include "tst_xlsx.moc"
