#include "documentfiles.h"
#include "sampleissues.h"
#include "testregistry.h"

#include <QRegularExpression>
#include <QTest>

using SampleIssues::head;
using SampleIssues::issue;
using SampleIssues::names;

/// Letters to functions and associations, and the page for everybody.
class IssueLettersTest : public QObject
{
    Q_OBJECT
private:
    static IssueDocuments documents() { return {names(), head()}; }
    static QStringList lines(const Document &document) { return DocumentFiles::lines(document); }
    static QString all(const Document &document) { return document.title + u'\n' + lines(document).join(u'\n'); }

private Q_SLOTS:
    void forwarding()
    {
        const DocumentedIssue light = issue(1);
        const Document document = documents().forwardingLetter(light, SampleIssues::letter(light));
        QCOMPARE(document.title, "Fråga för svar: Trasig gatubelysning längs gångvägen till skolan");
        const QStringList text = lines(document);
        QCOMPARE(text.mid(0, 6), QStringList({"|Till|Tekniska förvaltningen", "|Från|Kontaktpersonen för Norrbygden", "|Datum|9 september 2026",
                                              "|Referens|[OR-2026-0001]", "|Diarienummer|2026-00123 100", "|Svar önskas senast|onsdag 23 september 2026"}));
        QVERIFY(all(document).contains("\n|Bilagor|Karta över stolparna.pdf\nFoto från gångvägen.jpg\n"));
        for (const char *line : {"Här kommer en fråga från Norrbygdens ortsråd. Vi har bedömt att den hör hemma hos er och ber om ett svar som vi kan lämna vidare.",
                                 "Fyra stolpar har varit släckta sedan i augusti.", "* barnen går där i mörker",
                                 "* Bekräfta senast den 11 september 2026 att ni har fått frågan.", "* Skicka svaret till fritid.folkhalsa@example.com.",
                                 "* Behåll [OR-2026-0001] i ämnesraden eller skriv det i brevet, så hamnar svaret på rätt fråga.",
                                 "Med vänlig hälsning", "Fritids- och folkhälsoförvaltningen, Borås Stad"})
            QVERIFY2(text.contains(QString::fromUtf8(line)), line);
    }

    void forwardingByOnesOwnWords()
    {
        IssueLetter letter;
        letter.to = "Miljöförvaltningen";
        letter.message = "Hej på er!\n\n- kan ni svara?";
        letter.answerDue = QDate(2026, 12, 4);
        DocumentedIssue fresh = issue(6);
        fresh.file.issue.language = PreferredLanguage::Finnish;
        const QStringList text = lines(documents().forwardingLetter(fresh, letter));
        QVERIFY(text.contains("|Till|Miljöförvaltningen") && text.contains("|Svar önskas senast|fredag 4 december 2026"));
        QVERIFY(text.contains("|Datum|23 november 2026"));
        QVERIFY(text.contains("Hej på er!") && text.contains("* kan ni svara?"));
        QVERIFY(text.filter("Här kommer en fråga").isEmpty() && text.filter("Bekräfta senast").isEmpty() && text.filter("Skicka svaret").isEmpty());
        QVERIFY(text.contains("* Den som frågade vill helst ha svar på detta språk: finska."));
        QVERIFY(text.filter("Med vänlig hälsning").isEmpty());
    }

    void reminder()
    {
        const DocumentedIssue bus = issue(2);
        IssueLetter letter = SampleIssues::letter(bus);
        letter.answerDue = QDate(2026, 11, 30);
        const Document document = documents().reminderLetter(bus, letter);
        QCOMPARE(document.title, "Påminnelse: Väderskydd vid busshållplatsen");
        const QStringList text = lines(document);
        for (const char *line : {"|Till|Västtrafik via Stadsledningskansliet, samhällsplanering", "|Datum|23 november 2026",
                                 "|Frågan ställdes först|22 september 2026", "|Förmedlad till er|5 oktober 2026", "|Bekräftad|Nej",
                                 "|Svar senast|19 oktober 2026", "* Svara senast den 30 november 2026.", "|2026-09-22|Tekniska förvaltningen|2026-10-06|fel funktion"})
            QVERIFY2(text.contains(QString::fromUtf8(line)), line);
        QVERIFY(text.filter("|Försenat|33 ").size() == 1);
        QVERIFY(text.filter("skulle ha kommit den 19 oktober 2026, och vi har inte heller sett någon bekräftelse på att ni har fått den. Frågan är nu 33 ").size() == 1);
    }

    void remindersThatAreNotLate()
    {
        DocumentedIssue waiting = issue(3);
        QStringList text = lines(documents().reminderLetter(waiting, SampleIssues::letter(waiting)));
        QVERIFY(text.contains("Vi väntar på ert svar på en fråga från Västerbygdens ortsråd.") && text.filter("|Försenat").isEmpty());
        QVERIFY(text.contains("|Bekräftad|11 november 2026"));
        waiting.file.hops.first().acknowledgedOn = {};
        text = lines(documents().reminderLetter(waiting, SampleIssues::letter(waiting)));
        // Acknowledgement was due on Thursday the 12th: seven working days ago.
        QVERIFY(text.filter("har inte sett någon bekräftelse").size() == 1 && text.filter("|Försenat|7 ").size() == 1);
        QVERIFY(!lines(documents().reminderLetter(DocumentedIssue(), {})).isEmpty());
    }

    void whatHappenedToOurQuestions()
    {
        const Document document = documents().feedbackLetter(SampleIssues::all(), "Norrbygdens intresseförening", "Kontaktpersonen");
        QCOMPARE(document.title, "Vad hände med våra frågor?");
        const QStringList text = lines(document);
        QVERIFY(text.contains("|Till|Norrbygdens intresseförening") && text.contains("|Period|1 juli – 31 december 2026"));
        QCOMPARE(text.filter(QRegularExpression("^# ")),
                 QStringList({"# Frågor som har fått svar", "# Frågor som väntar på svar", "# Frågor som avslutats utan svar"}));
        QCOMPARE(text.filter(QRegularExpression("^## ")).mid(0, 2),  // the latest first
                 QStringList({"## Vad gäller för enskilt avlopp? (OR-2026-0004)", "## Trasig gatubelysning längs gångvägen till skolan (OR-2026-0001)"}));
        for (const char *line : {"|Ni frågade|21 september 2026:\nHållplatsen saknar väderskydd och bänk.",
                                 "|Vi frågade|22 september 2026 till Tekniska förvaltningen (fel funktion)\n5 oktober 2026 till Västtrafik via Stadsledningskansliet, samhällsplanering",
                                 "|Svaret|Miljöförvaltningen, 16 november 2026:\nAnläggningar äldre än tjugo år bör ses över. Vi kommer gärna till en träff och berättar.",
                                 "|Det händer nu|Vi väntar på svar från Västtrafik och påminner. Svaret skulle ha kommit den 19 oktober 2026.",
                                 "|Det händer nu|Vi väntar på svar från Tekniska förvaltningen, senast den 24 november 2026.",
                                 "|Det händer nu|Frågan är sammanförd med OR-2026-0001 och följs där.",
                                 "|Det händer nu|Frågan är avskriven. Skäl: Beröm, framfört vid träffen.",
                                 "|Det händer nu|Frågan avslutades den 13 oktober 2026.", "Med vänlig hälsning\nKontaktpersonen"})
            QVERIFY2(all(document).contains(QString::fromUtf8(line)), line);
        QCOMPARE(text.filter("|Ni har väntat|").size(), 4);
        QVERIFY(text.filter("|Ni har väntat|45 ").size() == 1);  // 21 September to 23 November
        QVERIFY(lines(documents().feedbackLetter({}, "Föreningen")).last().startsWith("Ni har inte ställt några frågor"));
    }

    void everyStatusHasItsSentence()
    {
        QSet<QString> sentences;
        for (int status = 0; status < int(codesOf<IssueStatus>.size()); ++status) {
            DocumentedIssue one = issue(6);
            one.file.issue.status = IssueStatus(status);
            const QStringList now = lines(documents().feedbackLetter({one}, "x")).filter("|Det händer nu|");
            QCOMPARE(now.size(), 1);
            sentences << now.first();
        }
        // Forwarded and acknowledged are the same to who waits.
        QCOMPARE(sentences.size(), qsizetype(codesOf<IssueStatus>.size()) - 1);
    }

    void onePagePerCouncil()
    {
        const Document document = documents().webPage({issue(1), issue(2), issue(5)});
        QCOMPARE(document.title, "Frågor från Norrbygdens ortsråd");
        const QStringList text = lines(document);
        QCOMPARE(text.filter(QRegularExpression("^#+ ")),
                 QStringList({"# Väntar på svar (1)", "## Väderskydd vid busshållplatsen", "# Har fått svar (1)",
                              "## Trasig gatubelysning längs gångvägen till skolan", "# Avslutade utan svar (1)", "## Tack för den nya cykelvägen"}));
        QCOMPARE(std::get<Heading>(document.blocks.at(1)).anchor, "OR-2026-0002");
        for (const char *line : {"|Nummer|OR-2026-0001", "|Status|Avslutad", "|Ämne|belysning", "|Orter|Fristad, Gingri", "|Väckt|7 september 2026",
                                 "|Förmedlad|9 september 2026 till Tekniska förvaltningen", "|Besvarad|21 september 2026"})
            QVERIFY2(text.contains(QString::fromUtf8(line)), line);
        QVERIFY(DocumentFiles::bytesOf(document, DocumentFormat::Html).contains("<h3 id=\"or-2026-0001\">"));
    }

    void severalCouncilsAreSections()
    {
        const QList<DocumentedIssue> issues = SampleIssues::all();
        const Document document = documents().webPage(issues);
        QCOMPARE(document.title, "Frågor till Borås Stad");
        const QStringList text = lines(document);
        QCOMPARE(text.filter(QRegularExpression("^# ")), QStringList({"# Norrbygdens ortsråd", "# Västerbygdens ortsråd", "# Utan ortsråd"}));
        QVERIFY(text.filter("OR-2026-0007").isEmpty());  // merged: only the one that took over
        QVERIFY(text.contains("|Svar|Svaret visas här när föreningen har fått det."));
        QVERIFY(!all(document).contains("Anläggningar äldre än tjugo år"));
        QVERIFY(lines(documents().webPage({})).contains("Det finns inga frågor att visa."));
    }

    void nothingOfAPersonIsPublished()
    {
        DocumentedIssue typed = issue(1);
        const QString secret = "Ring TESTA\u00A0testsson, testa.testsson@example.com eller mailto:testa+x@exämple.example, född 811228-9874.\n"
                               "Testa Testsson <testa@example.com>";
        typed.file.hops.first().answer = "Lagas vecka 40.\n" + secret;
        typed.file.issue.title = "Fråga från testa@example.com";
        typed.file.issue.text = secret;
        typed.file.issue.topic = "belysning testa@example.com";
        typed.file.issue.closeReason = secret;
        for (const Document &document : {documents().webPage({typed}), documents().feedbackLetter({typed}, "Föreningen")}) {
            const QString text = all(document);
            QVERIFY2(!text.contains(u'@') && !text.contains("811228") && !text.contains("testsson", Qt::CaseInsensitive), qPrintable(text));
            QVERIFY(text.contains("Lagas vecka 40.\nRing [namn borttaget], [e-postadress borttagen] eller [e-postadress borttagen], "
                                  "född [personnummer borttaget]."));
        }
        QVERIFY(!all(documents().webPage({typed})).contains("byalaget"));
        typed.file.issue.title = "testa@example.com";
        QVERIFY(lines(documents().webPage({typed})).contains("## Utan titel"));
        // What only looks like it stays.
        typed.file.hops.first().answer = "Vecka 40 @ skolan, ärende 811228-9875, Testbygden.";
        QVERIFY(all(documents().webPage({typed})).contains("Vecka 40 @ skolan, ärende 811228-9875, Testbygden."));
    }

    void workingNotesOfAForwardingStayInside()
    {
        DocumentedIssue wrong = issue(2);
        wrong.file.hops.first().outcomeReason = "internt skäl";
        wrong.file.issue.status = IssueStatus::Closed;
        wrong.file.issue.closeReason = "internt skäl";
        const QString page = all(documents().webPage({wrong}));
        QVERIFY(!page.contains("internt skäl") && !page.contains("Vi har fått en fråga från ortsrådet") && !page.contains("Hållplatsen saknar"));
    }
};

ORTSKONTAKT_TEST("issueletters", IssueLettersTest)
#include "tst_issueletters.moc"
