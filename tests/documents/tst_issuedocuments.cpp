#include "documentfiles.h"
#include "sampleissues.h"
#include "testregistry.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using SampleIssues::head;
using SampleIssues::issue;
using SampleIssues::names;

/// Lists, single issues and statistics, as the blocks of their documents.
class IssueDocumentsTest : public QObject
{
    Q_OBJECT
private:
    using Grouping = IssueDocuments::Grouping;
    static QStringList lines(const Document &document) { return DocumentFiles::lines(document); }
    static IssueDocuments documents(IssueDocuments::Names shown = IssueDocuments::Names::Left) { return {names(), head(), shown}; }
    static QList<Table> tables(const Document &document)
    {
        QList<Table> tables;
        for (const Block &block : document.blocks) {
            if (const auto *table = std::get_if<Table>(&block))
                tables << *table;
        }
        return tables;
    }

private Q_SLOTS:
    void theWholeList()
    {
        const Document document = documents().list(SampleIssues::all());
        QCOMPARE(document.title, "Frågor till Borås Stad");
        QCOMPARE(document.author, "Borås Stad, Fritids- och folkhälsoförvaltningen");
        QCOMPARE(document.language, "sv-SE");
        const QStringList all = lines(document);
        QCOMPARE(all.size(), 2 + 1 + 7);
        QCOMPARE(all.at(0), "Period: 1 juli – 31 december 2026");
        QCOMPARE(all.at(2), "|Nummer|Diarienummer|Titel|Typ|Ämne|Ortsråd|Orter|Väckt av|Inkom|Bedömning|Status|Hos|Först förmedlad|Bekräftad|"
                            "Svar senast|Sen, arbetsdagar|Besvarad|Återkopplad|Återkopplad till|Avslutad|Skäl för avslut|Sammanförd med|Bilagor|Hur den kom");
        QCOMPARE(all.at(3), "|OR-2026-0001|2026-00123 100|Trasig gatubelysning längs gångvägen till skolan|felanmälan|belysning|"
                            "Norrbygdens ortsråd|Fristad, Gingri|byalaget|2026-09-07|Borås Stad|avslutad||2026-09-09|2026-09-10|||2026-09-21|"
                            "2026-10-12|ortsrådet|2026-10-13|||2|okänt");
        // Late since the acknowledgement that never came, 7 October: 8–9, 12–16, 19–23 and 26–30 October are 17 working days, 2–6, 9–13, 16–20 and 23
        // November 16.
        QCOMPARE(all.at(4), "|OR-2026-0002||Väderskydd vid busshållplatsen|förslag|kollektivtrafik|Norrbygdens ortsråd|Gingri|byalaget|2026-09-21|"
                            "Borås Stad|förmedlad|Västtrafik|2026-09-22||2026-10-19|33|||||||0|okänt");
    }

    void anEmptyListSaysSo()
    {
        QVERIFY(lines(documents().list({})).contains("Inga frågor passar urvalet."));
        QCOMPARE(tables(documents().list({})).size(), 1);  // the columns of a spreadsheet
        for (const Grouping grouping : {Grouping::Flat, Grouping::ByLocality}) {
            const Document document = documents().list({}, grouping, false);
            QVERIFY(tables(document).isEmpty());
            for (const DocumentFormat format : DocumentFormats::all())
                QVERIFY(!DocumentFiles::bytesOf(document, format).isEmpty());
            QVERIFY(DocumentFiles::bytesOf(document, DocumentFormat::Html).contains("Inga frågor passar urvalet."));
        }
        QVERIFY(lines(documents().single(DocumentedIssue())).contains("Frågan har inte förmedlats."));
    }

    void byLocalityInSwedishOrder()
    {
        QList<DocumentedIssue> issues = SampleIssues::all();
        IssueLocality home;
        home.locality = LocalityId(4);
        issues[5].file.localities << home;
        const QStringList all = lines(documents().list(issues, Grouping::ByLocality, false));
        QCOMPARE(all.filter(QRegularExpression("^# ")), QStringList({"# Fristad", "# Gingri", "# Målsryd", "# Sandared"}));
        QCOMPARE(all.filter("OR-2026-0001").size(), 2);  // in both of its localities
        QCOMPARE(lines(documents().list(SampleIssues::all(), Grouping::ByLocality, false)).filter(QRegularExpression("^# ")).last(), "# Utan ort");
        const Document wide = documents().list(issues, Grouping::ByLocality);
        QCOMPARE(tables(wide).at(0).caption, "Fristad");
        QCOMPARE(tables(wide).at(0).header.size(), 24);
    }

    void theListForReadingFitsAPage()
    {
        const Document document = documents().list(SampleIssues::all(), Grouping::Flat, false);
        const Table table = tables(document).first();
        QCOMPARE(table.header, QStringList({"Nummer", "Fråga", "Inkom", "Status", "Hos", "Senast"}));
        QCOMPARE(table.widths.size(), table.header.size());
        QCOMPARE(table.rows.at(0), QStringList({"OR-2026-0001", "Trasig gatubelysning längs gångvägen till skolan\nFelanmälan · Fristad, Gingri",
                                                "2026-09-07", "Avslutad\n2026-10-13", "", ""}));
        QCOMPARE(table.rows.at(1).at(5).section(u'\n', 0, 0), "2026-10-07");
        QVERIFY(table.rows.at(1).at(5).section(u'\n', 1).startsWith("33 "));  // as the list counts: from the first promise that was not kept
        QCOMPARE(table.rows.at(5).at(4), "Kontaktpersonen");
    }

    void oneIssueWithItsWholeTrail()
    {
        const Document document = documents().single(issue(2));
        QCOMPARE(document.title, "OR-2026-0002: Väderskydd vid busshållplatsen");
        const QStringList all = lines(document);
        QCOMPARE(all.filter(QRegularExpression("^#")),
                 QStringList({"# Beskrivning", "# Förmedling", "## 1. Tekniska förvaltningen", "### Meddelande", "## 2. Västtrafik", "### Meddelande"}));
        const qsizetype first = all.indexOf("## 1. Tekniska förvaltningen");
        QCOMPARE(all.mid(first + 1, 8),
                 QStringList({"|Förmedlad|22 september 2026", "|Från|Kontaktperson i norr", "|Till|Tekniska förvaltningen", "|Sätt|E-post",
                              "|Bekräftelse senast|24 september 2026", "|Svar senast|6 oktober 2026", "|Utfall|Fel funktion",
                              "|Skäl|Hållplatsen är regionens."}));
        for (const char *fact : {"|Via|Stadsledningskansliet, samhällsplanering", "|Tog över efter|Förmedling 1", "|Utfall|Väntar på svar",
                                 "|Först förmedlad|22 september 2026", "|Hos|Västtrafik"})
            QVERIFY2(all.contains(QString::fromUtf8(fact)), fact);
    }

    void answersFeedbackAndEnd()
    {
        const QStringList light = lines(documents().single(issue(1)));
        for (const char *line : {"### Svar", "# Återkoppling", "|Till|ortsrådet", "# Avslut", "|Datum|13 oktober 2026", "# Bilagor",
                                 "* Karta över stolparna.pdf", "* barnen går där i mörker", "|Plats|57.82613, 13.01234 (latitud, longitud), 0,3 km nordost om Fristad",
                                 "|Diarienummer|2026-00123 100", "Ledningen är avgrävd. Den lagas vecka 40, och stolparna får då nya armaturer."})
            QVERIFY2(light.contains(QString::fromUtf8(line)), line);
        QVERIFY(lines(documents().single(issue(4))).contains("Föreningen har inte fått svaret än."));
        QVERIFY(lines(documents().single(issue(5))).contains("|Skäl|Beröm, framfört vid träffen."));
        QVERIFY(lines(documents().single(issue(7))).contains("|Sammanförd med|OR-2026-0001"));
    }

    void theTrailAsRows()
    {
        const QList<Table> all = tables(documents().single(issue(2), false));
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.first().rows.size(), 1);
        QCOMPARE(all.last().caption, "Förmedlingar");
        QCOMPARE(all.last().header.size(), all.last().kinds.size());
        QCOMPARE(all.last().rows.at(1),
                 QStringList({"2", "2026-10-05", "Kontaktperson i norr", "Västtrafik", "Stadsledningskansliet, samhällsplanering", "e-post",
                              "2026-10-07", "", "2026-10-19", "", "väntar på svar", "", "1",
                              "Hej!\nVi har fått en fråga från ortsrådet och ber om ert svar.", ""}));
    }

    void namesOnlyWhenAskedFor()
    {
        DocumentedIssue quiet = issue(1);
        quiet.file.hops.first().answer = "Lagas.";
        for (const auto shown : {IssueDocuments::Names::Left, IssueDocuments::Names::Shown}) {
            const bool expected = shown == IssueDocuments::Names::Shown;
            const IssueDocuments made = documents(shown);
            for (const Document &document : {made.list({quiet}), made.single(quiet), made.single(quiet, false)})
                QCOMPARE(lines(document).join(u'\n').contains("Testa Testsson"), expected);
            for (const Document &document : {made.webPage({quiet}), made.feedbackLetter({quiet}, "föreningen"), made.statistics({}),
                                             made.list({quiet}, Grouping::Flat, false), made.forwardingLetter(quiet, SampleIssues::letter(quiet))})
                QVERIFY(!lines(document).join(u'\n').contains("Testa Testsson"));
        }
    }

    void namesThatAreMissing()
    {
        const IssueDocuments nameless({}, head());
        const QStringList all = lines(nameless.single(issue(2)));
        QVERIFY(all.contains("## 1. okänd funktion"));
        QVERIFY(all.filter("|Ortsråd").isEmpty() && all.filter("|Orter").isEmpty());
    }

    void statisticsForReading()
    {
        const Document document = documents().statistics(SampleIssues::statistics());
        const QStringList all = lines(document);
        QCOMPARE(all.first(), "Frågor som kom in 1 juli – 31 december 2026.");
        QCOMPARE(all.filter(QRegularExpression("^# ")),
                 QStringList({"# Alla frågor", "# Per typ", "# Per ämne", "# Per funktion", "# Per ort", "# Så läser du siffrorna"}));
        // Answers after 8 and 9 working days; of three with a day that has come, one is late. Fed back 25 working days after 7 September.
        QVERIFY(all.contains(QString::fromUtf8("|Alla|7|2|1 (9)|8 (9)|67\u00A0%|25 (25)")));
        const qsizetype functions = all.indexOf("# Per funktion");
        QCOMPARE(all.mid(functions + 2, 4).last().section(u'|', 1, 2), "Inte förmedlad|3");
        QVERIFY(tables(document).first().rowHeaders);
    }

    void statisticsForSpreadsheets()
    {
        const QList<Table> all = tables(documents().statistics(SampleIssues::statistics(), false));
        QCOMPARE(all.size(), 5);
        // Acknowledged after 1, 1 and 9 working days; two of four in time, because one has not come at all.
        QCOMPARE(all.first().rows, QList<QStringList>({{"Alla", "7", "4", "2", "1", "1", "9", QString::fromUtf8("50\u00A0%"), "8", "9",
                                                        QString::fromUtf8("67\u00A0%"), "25", "25"}}));
        for (const Table &table : all) {
            QCOMPARE(table.header.size(), table.kinds.size());
            for (const QStringList &row : table.rows)
                QCOMPARE(row.size(), table.header.size());
        }
    }

    void emptyStatisticsSaySo()
    {
        const Document document = documents().statistics(IssueStatisticsCounter(SampleIssues::today()).result());
        QCOMPARE(lines(document), QStringList("Inga frågor kom in under perioden."));
    }

    void csvOfTheList()
    {
        DocumentedIssue typed = issue(3);
        typed.file.issue.title = "=HYPERLINK(\"x\";\"y\")";
        typed.file.issue.raisedBy = "rad ett\nrad två";
        const QByteArray csv = DocumentFiles::bytesOf(documents().list({typed}), DocumentFormat::Csv);
        QVERIFY(csv.startsWith("\xEF\xBB\xBFNummer;Diarienummer;Titel;"));
        QVERIFY2(csv.contains("\r\nOR-2026-0003;;\"'=HYPERLINK(\"\"x\"\";\"\"y\"\")\";klagomål;lekplats;"), csv.constData());
        QVERIFY2(csv.contains(";\"rad ett\nrad två\";2026-11-09;"), csv.constData());
        QVERIFY(csv.endsWith("\r\n"));
    }

    void aThousandIssues()
    {
        QList<DocumentedIssue> many;
        for (int i = 0; i < 1000; ++i) {
            many << issue(1 + i % 7);
            many.last().file.issue.number = QStringLiteral("OR-2026-%1").arg(i + 1, 4, 10, QLatin1Char('0'));
        }
        QTemporaryDir folder;
        for (const DocumentFormat format : DocumentFormats::all()) {
            const QString path = folder.filePath("a." + DocumentFormats::suffix(format));
            const Document document = documents().list(many, Grouping::Flat, DocumentFormats::isTable(format));
            QVERIFY(writeDocument(document, format, path));
            QCOMPARE(DocumentFiles::bytesOf(document, format), DocumentFiles::bytesOf(document, format));
            int calls = 0;
            const Status stopped = writeDocument(document, format, folder.filePath("b"), [&calls](int, int) { return ++calls < 20; });
            QVERIFY(!stopped);
            QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
            QVERIFY(!QFile::exists(folder.filePath("b")));
        }
        const QByteArray csv = DocumentFiles::bytesOf(documents().list(many), DocumentFormat::Csv);
        QCOMPARE(csv.count("\r\n"), 1001);
        QVERIFY(DocumentFiles::bytesOf(documents().webPage(many), DocumentFormat::Html).count("<article>") > 800);
    }
};

ORTSKONTAKT_TEST("issuedocuments", IssueDocumentsTest)
#include "tst_issuedocuments.moc"
