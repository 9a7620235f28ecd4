#include "testregistry.h"
#include "testresult.h"

#include <QTemporaryDir>
#include <QTimeZone>
#include <mailreader.h>
#include <mailreference.h>
#include <mailtext.h>

/// Answers as the common mail programs write them; the files stand in tests/data/mail.
class MailReaderTest : public QObject
{
    Q_OBJECT
private:
    static Result<MailMessage> sample(const QString &name)
    {
        return MailReader::readFile(QStringLiteral(ORTSKONTAKT_SOURCE_DIR "/tests/data/mail/") + name);
    }

private Q_SLOTS:
    void outlook()
    {
        const auto mail = sample("outlook_svar.eml");
        VERIFY_RESULT(mail);
        QCOMPARE(mail->subject, "SV: [OR-2026-0123] Trasig gatubelysning vid skolan i Fristad");
        QCOMPARE(mail->from->shown(), "Provia Provsson (Tekniska Exempelförvaltningen) <provia.provsson@example.com>");
        QCOMPARE(mail->to, (QList<MailAddress>{{"Testa Testsson", "testa.testsson@example.org"}}));
        QCOMPARE(mail->cc, (QList<MailAddress>{{"Åsa Ödenprov", "asa@example.org"}}));
        QCOMPARE(*mail->date, QDateTime(QDate(2026, 11, 24), QTime(7, 31, 5), QTimeZone::utc()));
        QCOMPARE(mail->messageId, "AM0PR00MB0001EXEMPEL@AM0PR00MB0001.example.com");
        QCOMPARE(mail->newText,
                 "Hej Testa!\n\nVi har beställt lagning av belysningen – den bör vara klar före jul.\nÅtgärden kostar cirka 4 500 kr.\n\n"
                 "Med vänlig hälsning\nProvia Provsson");
        QVERIFY(mail->text.startsWith(mail->newText) && mail->text.contains("Lampan vid gång- och cykelvägen är släckt"));
        QCOMPARE(mail->attachments.size(), 1);
        QCOMPARE(mail->attachments.first().name, "logga.png");
        QVERIFY(mail->attachments.first().content.startsWith("\x89PNG"));
        QCOMPARE(mail->warnings, QStringList());
        const MailReference reference = mailReference(*mail);
        QCOMPARE(reference.issueNumber, "OR-2026-0123");
        QCOMPARE(reference.forwardings, QList<ForwardingId>{ForwardingId(4711)});
    }

    void thunderbirdFlowed()
    {
        const auto mail = sample("thunderbird_svar.eml");
        VERIFY_RESULT(mail);
        QCOMPARE(mail->subject, "Re: [OR-2026-0124] Lekplats i Sandared");
        QCOMPARE(mail->newText, "Hej!\n\nFrågan är mottagen. Vi återkommer när den lokala gruppen för tillgänglighet har haft sitt möte i "
                                "början av december, då "
                                "lekplatsen i Sandared ska gås igenom.\n\n-- \nExempla Exempelsson\nExempelkontoret");
        QVERIFY(mail->text.contains(
            "\n> Hej! Gungan på lekplatsen i Sandared är trasig och behöver bytas innan någon gör sig illa.\n>\n> /Testa"));
        QCOMPARE(mail->references.size(), 2);
        QCOMPARE(mailReference(*mail).forwardings.first(), ForwardingId(4712));
        QCOMPARE(mail->warnings, QStringList());
    }

    void appleMailWithAFileBetweenTheTexts()
    {
        const auto mail = sample("applemail_svar.eml");
        VERIFY_RESULT(mail);
        QCOMPARE(mail->from->name, "Påhitta Påhittsson");
        QVERIFY(mail->newText.startsWith("Hej,\n\nse bifogad karta."));
        QCOMPARE(mail->attachments, (QList<MailAttachment>{{"Karta över linjen.pdf", "application/pdf", "%PDF-1.4 exempel\n"}}));
        QCOMPARE(mailReference(*mail).issueNumber, "OR-2026-0125");
        QCOMPARE(mailReference(*mail).source, MailReference::Source::MessageId);
    }

    void gmail()
    {
        const auto mail = sample("gmail_svar.eml");
        VERIFY_RESULT(mail);
        QCOMPARE(mail->newText, "Tack, fiber till Målsryd finns med i planen för 2027. 😀");
        QVERIFY(mail->text.contains("> När kommer fiber till Målsryd?"));
        QCOMPARE(mail->attachments.size(), 0);
        QCOMPARE(mail->warnings, QStringList());
    }

    void htmlOnly()
    {
        const auto mail = sample("endast_html.eml");
        VERIFY_RESULT(mail);
        QCOMPARE(mail->newText, "Tack, fiber till Målsryd finns med i planen för 2027. 😀");
        QVERIFY2(mail->text.contains("> Hej!") && mail->text.contains("> När kommer fiber till Målsryd?"), qPrintable(mail->text));
        QVERIFY(!mail->text.contains(u'<' + QString("div")));
        QCOMPARE(mail->warnings.size(), 1);
        QVERIFY(mail->warnings.first().contains("HTML"));
    }

    void outOfOffice()
    {
        const auto mail = sample("franvaro.eml");
        VERIFY_RESULT(mail);
        QVERIFY(mail->automatic);
        QCOMPARE(mail->text.trimmed(), "Jag är ledig till och med fredag.");
        QVERIFY(mail->finding.kind == MailKind::Absence);
        QCOMPARE(*mail->finding.backOn, mail->date->date().addDays((5 - mail->date->date().dayOfWeek() + 6) % 7 + 1));
        QCOMPARE(mail->warnings, QStringList{mail->finding.reason});
        QVERIFY(!sample("gmail_svar.eml")->automatic);
    }

    void attachedMailStaysAFile()
    {
        const QByteArray inner = "From: b@example.com\r\nSubject: =?utf-8?Q?Fr=C3=A5ga/svar?=\r\n\r\ninre text\r\n";
        const auto mail = MailReader::read(
            "From: a@example.com\r\nTo: c@example.com\r\nDate: Mon, 23 Nov 2026 10:00:00 +0100\r\nContent-Type: multipart/mixed; "
            "boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nyttre\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n"
            + inner + "\r\n--b--\r\n");
        VERIFY_RESULT(mail);
        QCOMPARE(mail->text.trimmed(), "yttre");
        QCOMPARE(mail->attachments.size(), 1);
        QCOMPARE(mail->attachments.first().name, "Fråga_svar.eml");
        QCOMPARE(mail->attachments.first().mediaType, "message/rfc822");
        QVERIFY(mail->attachments.first().content.contains("inre text"));
        VERIFY_RESULT(MailReader::read(mail->attachments.first().content));
    }

    void winmailStaysAFile()
    {
        const auto mail = MailReader::read(
            "From: a@example.com\nTo: c@example.com\nDate: Mon, 23 Nov 2026 10:00:00 +0100\nContent-Type: multipart/mixed; boundary=b\n\n"
            "--b\n\ntext\n--b\nContent-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: "
            "base64\n\neJ8+Ig==\n--b--\n");
        VERIFY_RESULT(mail);
        QCOMPARE(mail->attachments, (QList<MailAttachment>{{"winmail.dat", "application/ms-tnef", "\x78\x9f\x3e\x22"}}));
        QCOMPARE(mail->warnings.size(), 1);
        QVERIFY(mail->warnings.first().contains("winmail.dat"));
    }

    void files()
    {
        QTemporaryDir folder;
        QCOMPARE(MailReader::readFile(folder.filePath("saknas.eml")).error().code, ErrorCode::NotFound);
        QCOMPARE(MailReader::readFile(folder.path()).error().code, ErrorCode::Io);
    }

    void html_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        QTest::newRow("paragraphs") << "<p>ett</p>\n<p>två\n tre</p>"
                                    << "ett\n\ntvå tre";
        QTest::newRow("breaks") << "a<br>b<br/>c"
                                << "a\nb\nc";
        QTest::newRow("outlook paragraphs") << "<div>a</div><div>&nbsp;</div><div>b</div>"
                                            << "a\n \nb";
        QTest::newRow("list") << "<ul><li>ett<li>två</ul>slut"
                              << "- ett\n- två\n\nslut";
        QTest::newRow("table") << "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"
                               << "a b\nc";
        QTest::newRow("entities") << "&aring;&Ouml; &lt;b&gt; &#229; &#xE4; &hej; & &#0; &#xD800;"
                                  << "åÖ <b> å ä &hej; & &#0; &#xD800;";
        QTest::newRow("entities of all kinds") << "&asymp;&check;&CounterClockwiseContourIntegral;&bne;&auml&Aring &ampl; &notit; &#150;&#128;"
                                               << "≈✓∳=\u20E5äÅ &l; ¬it; –€";
        QTest::newRow("links") << "<a href='https://a.example/x?a=1&amp;b=2'>här</a>, <a href=\"http://www.b.example/\">b.example</a> <a href=\"#x\">c</a> "
                                  "<a href=https://d.example>d</a>. <a href=\"mailto:e@f.example?subject=x\">skriv</a>"
                               << "här <https://a.example/x?a=1&b=2>, b.example c d <https://d.example>. skriv <e@f.example>";
        QTest::newRow("link through a filter") << "<a href=\"https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.example%2Fb&amp;data=x\">här</a>"
                                               << "här <https://a.example/b>";
        QTest::newRow("link of a picture") << "a <a href=\"https://a.example\"><img src=\"cid:x\"></a> b"
                                           << "a b";
        QTest::newRow("numbered list") << "<ol start=3><li>ett<li>två<ul><li>a</ul></ol><ol><li>c</ol>"
                                       << "3. ett\n4. två\n\n- a\n\n1. c";
        QTest::newRow("crossed out") << "a <s>b <strike>c</strike></s> d <del></del>e <s>f"
                                     << "a [struket: b c] d e [struket: f]";
        QTest::newRow("script and style") << "a<script>if (a<b) alert('x')</script>b<STYLE>p{}</STYLE >c"
                                          << "abc";
        QTest::newRow("comment") << "a<!-- <p>x --> b"
                                 << "a b";
        QTest::newRow("quote") << "svar<blockquote>ett<br>två<blockquote>tre</blockquote></blockquote>slut"
                               << "svar\n> ett\n> två\n>> tre\nslut";
        QTest::newRow("sign in quotes") << "<a title=\"a > b\">länk</a>"
                                        << "länk";
        QTest::newRow("less than") << "1 < 2 och 3 <4"
                                   << "1 < 2 och 3 <4";
        QTest::newRow("quotes that do not match") << "<a title=\"x>länk</a> text"
                                                  << "länk text";
        QTest::newRow("cut off") << "text <b"
                                 << "text <b";
        QTest::newRow("preformatted") << "<pre>a\n  b</pre>"
                                      << "a\n  b";
        QTest::newRow("empty") << ""
                               << "";
    }
    void html()
    {
        QFETCH(QString, html);
        QFETCH(QString, text);
        QCOMPARE(MailText::fromHtml(html), text);
    }

    void flowed()
    {
        QCOMPARE(MailText::unflowed("ett \ntvå\n\n tre\n> a \n> b\n>> c \n> d\n-- \nnamn", false),
                 "ett två\n\ntre\n> a b\n>> c \n> d\n-- \nnamn");
        QCOMPARE(MailText::unflowed("sam \nman", true), "samman");
        QCOMPARE(MailText::unflowed("", false), "");
    }
};

ORTSKONTAKT_TEST("mailreader", MailReaderTest)
#include "tst_mailreader.moc"
