#include "testregistry.h"
#include "testresult.h"

#include <QTemporaryDir>
#include <QThread>
#include <mailreader.h>
#include <mailtext.h>

/// Mails that are broken or mean harm: each is read as far as it goes, told of, or refused in clear words; with nothing fetched. Work that grew
/// with the square of the size would end at the watchdog of QtTest.
class MailHostileTest : public QObject
{
    Q_OBJECT
private:
    static inline const QByteArray head =
        "From: a@example.com\r\nTo: b@example.com\r\nSubject: prov\r\nDate: Mon, 23 Nov 2026 10:00:00 +0100\r\nMIME-Version: 1.0\r\n";

    static Result<MailMessage> read(const QByteArray &rest) { return MailReader::read(head + rest, {mailSizeLimit, {}}); }
    static QByteArray textPart(const QByteArray &charset, const QByteArray &text)
    {
        return "Content-Type: text/plain; charset=" + charset + "\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + text;
    }
    static bool warns(const MailMessage &mail, const char *word) { return mail.warnings.join(u'\n').contains(QString::fromUtf8(word)); }
    /// In a thread with the stack that Windows gives (1 MB), where depth tells first.
    static Result<MailMessage> readInThread(const QByteArray &rest)
    {
        Result<MailMessage> result;
        const std::unique_ptr<QThread> thread(QThread::create([&] { result = read(rest); }));
        thread->setStackSize(1024 * 1024);
        thread->start();
        thread->wait();
        return result;
    }

private Q_SLOTS:
    void noMail_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("empty") << QByteArray() << "tom";
        QTest::newRow("line breaks") << QByteArray("\r\n\r\n\n") << "tom";
        QTest::newRow("text") << QByteArray("Hej!\nDet här är en anteckning.\n") << "inget mejl";
        QTest::newRow("a word and a colon") << QByteArray("To: kom ihåg mjölk\n\nbröd") << "inget mejl";
        QTest::newRow("pdf") << QByteArray("%PDF-1.4\n%\xE2\xE3\xCF\xD3\n1 0 obj\n") << "inget mejl";
        QTest::newRow("zeros") << QByteArray(100000, '\0') << "inget mejl";
        QTest::newRow("one long line") << QByteArray(10'000'000, 'x') << "inget mejl";
        QTest::newRow("outlook msg") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0\0\0", 12) << "skadad";
    }
    void noMail()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        const auto mail = MailReader::read(bytes);
        QVERIFY(!mail);
        QCOMPARE(mail.error().code, ErrorCode::Invalid);
        QVERIFY2(mail.error().message.contains(word), qPrintable(mail.error().message));
    }

    void byteOrderMarkAndEmptyLinesFirst()
    {
        for (const QByteArray &first :
             {QByteArray("\xEF\xBB\xBF"), QByteArray("\r\n\r\n"), QByteArray("From a@example.com Mon Nov 23 10:00:00 2026\r\n")}) {
            const auto mail = MailReader::read(first + head + "\r\ntext\r\n");
            VERIFY_RESULT(mail);
            QCOMPARE(mail->from->address, "a@example.com");
            QCOMPARE(mail->subject, "prov");
            QCOMPARE(mail->text.trimmed(), "text");
        }
    }

    void tenThousandLevels()
    {
        QByteArray mail;
        for (int i = 0; i < 10'000; ++i)
            mail +=
                "Content-Type: multipart/mixed; boundary=\"b" + QByteArray::number(i) + "\"\r\n\r\n--b" + QByteArray::number(i) + "\r\n";
        const auto result = readInThread(mail + "Content-Type: text/plain\r\n\r\nlängst in\r\n");
        VERIFY_RESULT(result);
        QVERIFY(warns(*result, "nivåer"));
        QCOMPARE(result->attachments.size(), 1);
    }
    void tenThousandMailsInMails()
    {
        const auto result = readInThread(QByteArray("Content-Type: message/rfc822\r\n\r\n").repeated(10'000) + "\r\nlängst in\r\n");
        VERIFY_RESULT(result);
        QVERIFY(warns(*result, "nivåer"));
    }
    void fewLevelsAreNoTrouble()
    {
        QByteArray mail, end;
        for (int i = 0; i < 20; ++i) {
            mail +=
                "Content-Type: multipart/mixed; boundary=\"b" + QByteArray::number(i) + "x\"\r\n\r\n--b" + QByteArray::number(i) + "x\r\n";
            end.prepend("\r\n--b" + QByteArray::number(i) + "x--\r\n");
        }
        const auto result = read(mail + "Content-Type: text/plain\r\n\r\nlangst in" + end);
        VERIFY_RESULT(result);
        QCOMPARE(result->text.trimmed(), "langst in");
        QCOMPARE(result->warnings, QStringList());
    }

    void overloads_data()
    {
        QTest::addColumn<QByteArray>("rest");
        QTest::newRow("parts") << "Content-Type: multipart/mixed; boundary=b\r\n\r\n" + QByteArray("--b\r\n\r\n\r\n").repeated(1'000'000);
        QTest::newRow("header lines") << QByteArray("a:b\r\n").repeated(1'000'000);
        QTest::newRow("header lines of a part")
            << "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n" + QByteArray("a:b\r\n").repeated(1'000'000);
        QTest::newRow("header lines of a mail in it") << "Content-Type: MESSAGE/rfc822\r\n\r\n" + QByteArray("a:b\r\n").repeated(1'000'000);
        QTest::newRow("groups in groups") << "Cc: " + QByteArray("a:").repeated(100'000) + "\r\n";
        QTest::newRow("groups in groups on many lines") << "Cc : " + QByteArray("a:b:\r\n ").repeated(20'000) + "\r\n";
        QTest::newRow("groups in a mail in it")
            << "Content-Type: message\r\n /rfc822\r\n\r\nTo: " + QByteArray("a:").repeated(100'000) + "\r\n";
        QTest::newRow("mails of a digest") << "Content-Type: multipart/digest; boundary=b\r\n\r\n--b\r\n\r\n"
                                                  + QByteArray("a:b\r\n").repeated(1'000'000);
        QTest::newRow("long name of a charset") << "Subject: =?" + QByteArray(2'000'000, 'x') + "?Q?a?=\r\n";
        QTest::newRow("long name of a charset in a part")
            << "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; name*="
                   + QByteArray(QByteArray(70, 'x') + "\r\n ").repeated(3'000) + "''a\r\n";
        QTest::newRow("one header") << "To: " + QByteArray("a@example.com, ").repeated(1'000'000) + "\r\n";
    }
    void overloads()
    {
        QFETCH(QByteArray, rest);
        const auto mail = read(rest);
        QVERIFY(!mail);
        QCOMPARE(mail.error().code, ErrorCode::Invalid);
        QVERIFY(mail.error().message.contains("skadligt"));
    }

    /// Just below the bounds: what is let through must not cost much either.
    void heavyButAllowed_data()
    {
        QTest::addColumn<QByteArray>("rest");
        constexpr int size = 120'000;
        QTest::newRow("parts") << "Content-Type: multipart/mixed; boundary=b\r\n\r\n" + QByteArray("--b\r\n\r\n\r\n").repeated(49'000);
        QTest::newRow("parts with text") << "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
                                                + QByteArray("--b\r\n\r\ntext\r\n").repeated(49'000);
        QTest::newRow("header lines") << QByteArray("To: a@example.com\r\n").repeated(59'000);
        QTest::newRow("subjects") << QByteArray("Subject: =?utf-8?Q?=C3=A5?=\r\n").repeated(59'000);
        QTest::newRow("content types") << QByteArray("Content-Type: text/plain\r\n").repeated(59'000);
        QTest::newRow("receivers") << "Cc: " + QByteArray("a@b,").repeated(size / 4) + "\r\n";
        QTest::newRow("comments") << "Cc: " + QByteArray(size, '(') + "\r\n";
        QTest::newRow("groups") << "Cc: " + QByteArray("a:").repeated(499) + "\r\n";
        QTest::newRow("angles") << "Cc: " + QByteArray(size, '<') + "\r\n";
        QTest::newRow("quotes") << "Cc: " + QByteArray(size, '"') + "\r\n";
        QTest::newRow("routes") << "Cc: <" + QByteArray("@a,").repeated(size / 3) + "\r\n";
        QTest::newRow("words") << "Subject: " + QByteArray("=?utf-8?Q?=C3=A5?= ").repeated(size / 19) + "\r\n";
        QTest::newRow("word openings") << "Subject: " + QByteArray("=?").repeated(size / 2) + "\r\n";
        QTest::newRow("charsets") << "Subject: =?" + QByteArray(size, 'x') + "?Q?a?=\r\n";
        QTest::newRow("references") << "References: " + QByteArray("<a@b>").repeated(size / 5) + "\r\n";
        QTest::newRow("reference openings") << "References: " + QByteArray(size, '<') + "\r\n";
        QTest::newRow("parameters") << "Content-Type: text/plain" + QByteArray("; a=b").repeated(size / 5) + "\r\n";
        QTest::newRow("parts of a parameter") << [] {
            QByteArray type("Content-Type: text/plain");
            for (int i = 0; i < size / 14; ++i)
                type += ";a*" + QByteArray::number(i) + "*=%41";
            return type + "\r\n";
        }();
        QTest::newRow("charset of a parameter") << "Content-Type: text/plain; name*=" + QByteArray(size, 'x') + "''a\r\n";
        QTest::newRow("charset of the text") << "Content-Type: text/plain; charset=" + QByteArray(size, 'x') + "\r\n";
        QTest::newRow("boundary") << "Content-Type: multipart/mixed; boundary=" + QByteArray(size, 'x') + "\r\n";
        QTest::newRow("received") << "Received: " + QByteArray("from a by b ").repeated(size / 12) + "\r\n";
        QTest::newRow("date") << "Date: " + QByteArray("1 ").repeated(size / 2) + "\r\n";
    }
    void heavyButAllowed()
    {
        QFETCH(QByteArray, rest);
        const auto mail = readInThread(rest.size() < 130'000 ? rest.repeated(15) + "\r\ntext\r\n" : rest + "\r\ntext\r\n");
        VERIFY_RESULT(mail);
    }

    void fiftyMegabytes()
    {
        const QByteArray file = QByteArray(76, 'A') + "\r\n";
        const auto mail = read(
            "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\ntext\r\n--b\r\nContent-Type: application/pdf; name=stor.pdf\r\n"
            "Content-Transfer-Encoding: base64\r\n\r\n"
            + file.repeated(50'000'000 / file.size()) + "--b--\r\n");
        VERIFY_RESULT(mail);
        QCOMPARE(mail->text.trimmed(), "text");
        QCOMPARE(mail->attachments.first().content.size(), 50'000'000 / file.size() * 57);
    }
    void veryLongTexts_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("size");
        QTest::newRow("fifty megabytes") << QByteArray("text/plain; charset=utf-8") << QByteArray("> r\xC3\xA5\r\n") << 50'000'000;
        QTest::newRow("plain") << QByteArray("text/plain; charset=utf-8") << QByteArray("> r\xC3\xA5\r\n") << 8'000'000;
        QTest::newRow("flowed") << QByteArray("text/plain; format=flowed") << QByteArray("> a \r\n") << 8'000'000;
        QTest::newRow("tags") << QByteArray("text/html") << QByteArray("<div><blockquote>") << 8'000'000;
        QTest::newRow("openings") << QByteArray("text/html") << QByteArray("<a") << 8'000'000;
        QTest::newRow("ampersands") << QByteArray("text/html") << QByteArray("&a ") << 8'000'000;
        QTest::newRow("quotes") << QByteArray("text/html") << QByteArray("<a =\">") << 8'000'000;
        QTest::newRow("comments") << QByteArray("text/html") << QByteArray("<!-- -->") << 8'000'000;
        QTest::newRow("introductions") << QByteArray("text/plain") << QByteArray("Den 23 skrev\n") << 8'000'000;
        QTest::newRow("headers") << QByteArray("text/plain") << QByteArray("From: a\n") << 8'000'000;
        QTest::newRow("passed on") << QByteArray("text/plain") << QByteArray("Begin forwarded message:\n") << 8'000'000;
        QTest::newRow("whole heads") << QByteArray("text/plain") << QByteArray("From: a\nSent: 1\nTo: b\n\n") << 8'000'000;
        QTest::newRow("greetings") << QByteArray("text/plain") << QByteArray("Mvh A\n") << 8'000'000;
        QTest::newRow("telephones") << QByteArray("text/plain") << QByteArray("Tel: 033-00 00 00\n\n") << 8'000'000;
        QTest::newRow("dates") << QByteArray("text/plain") << QByteArray("till den 12 december ") << 8'000'000;
        QTest::newRow("numbers") << QByteArray("text/plain") << QByteArray("OR-2026-0001 ") << 8'000'000;
        QTest::newRow("addresses") << QByteArray("text/plain") << QByteArray("a@b.example\n") << 8'000'000;
        QTest::newRow("uuencoded") << QByteArray("text/plain") << QByteArray("begin 644 a\n") << 8'000'000;
        QTest::newRow("links") << QByteArray("text/html") << QByteArray("<a href=https://a.example>b</a>") << 8'000'000;
        QTest::newRow("open links") << QByteArray("text/html") << QByteArray("<a href=https://a.example>b") << 8'000'000;
        QTest::newRow("lists") << QByteArray("text/html") << QByteArray("<ol><li>") << 8'000'000;
        QTest::newRow("crossed out") << QByteArray("text/html") << QByteArray("<s>a") << 8'000'000;
        QTest::newRow("names of letters") << QByteArray("text/html") << QByteArray("&CounterClockwiseContourIntegral") << 8'000'000;
        QTest::newRow("bytes that are no UTF-8") << QByteArray("text/plain; charset=utf-8") << QByteArray("\xE5\xC3\xA5\n") << 8'000'000;
        QTest::newRow("rules") << QByteArray("text/plain") << QByteArray("__________\n\n") << 8'000'000;
    }
    void veryLongTexts()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, line);
        QFETCH(int, size);
        const auto mail = read("Content-Type: " + type + "\r\n\r\nb\xC3\xB6rjan\r\n" + line.repeated(size / line.size()));
        VERIFY_RESULT(mail);
        QVERIFY(mail->text.startsWith("b"));
        QVERIFY(mail->text.size() <= 1'000'000);
        if (mail->text.size() > 900'000)
            QVERIFY(warns(*mail, "mycket lång") && mail->attachments.size() == 1 && mail->attachments.first().content.size() > 4'000'000);
    }
    void largerThanTheLimit()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath("stor.eml"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(head + "\r\n") > 0 && file.resize(mailSizeLimit + 1));
        file.close();
        const auto mail = MailReader::readFile(file.fileName());
        QVERIFY(!mail);
        QCOMPARE(mail.error().code, ErrorCode::Invalid);
        QVERIFY2(mail.error().message.contains("64 MB"), qPrintable(mail.error().message));
    }

    void charsets_data()
    {
        QTest::addColumn<QByteArray>("charset");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("warned");
        QTest::newRow("utf-8") << QByteArray("utf-8") << QByteArray("\xC3\xA5") << "å" << false;
        QTest::newRow("latin-1") << QByteArray("ISO-8859-1") << QByteArray("\xE5") << "å" << false;
        QTest::newRow("windows in latin-1") << QByteArray("iso-8859-1") << QByteArray("\x96") << "–" << false;
        QTest::newRow("latin-9") << QByteArray("iso-8859-15") << QByteArray("\xA4") << "€" << false;
        QTest::newRow("unknown") << QByteArray("x-finns-inte") << QByteArray("\xE5\xE4\xF6") << "åäö" << true;
        QTest::newRow("hostile name") << QByteArray("\"../../etc/passwd%n%s\"") << QByteArray("\xE5") << "å" << true;
        QTest::newRow("latin-1 called utf-8") << QByteArray("utf-8") << QByteArray("\xE5\xE4\xF6") << "åäö" << true;
        QTest::newRow("cut off utf-8") << QByteArray("utf-8") << QByteArray("a\xC3") << "aÃ" << true;
        QTest::newRow("not ascii") << QByteArray("us-ascii") << QByteArray("\xC3\xA5") << "å" << false;
        QTest::newRow("not japanese") << QByteArray("iso-2022-jp") << QByteArray("\xE5") << "å" << true;
        QTest::newRow("nul") << QByteArray("utf-8") << QByteArray("a\0b", 3) << "ab" << false;
        QTest::newRow("control") << QByteArray("utf-8") << QByteArray("a\x1B[31mb\x07") << "a[31mb" << false;
        QTest::newRow("utf-7") << QByteArray("utf-7") << QByteArray("+ADw-script+AD4-") << "<script>" << false;
    }
    void charsets()
    {
        QFETCH(QByteArray, charset);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QFETCH(bool, warned);
        const auto mail = read(textPart(charset, bytes));
        VERIFY_RESULT(mail);
        QCOMPARE(mail->text, text);
        QCOMPARE(warns(*mail, "teckenkodning"), warned);
        QCOMPARE(mail->warnings.size(), warned ? 1 : 0);
    }

    void remoteContentIsNotFetched()
    {
        const auto mail = read(
            "Content-Type: text/html; charset=utf-8\r\n\r\n<html><head><link rel=stylesheet "
            "href=\"https://tracker.example/x.css\"></head><body "
            "background='http://tracker.example/b.png'><img src=https://tracker.example/1.gif><iframe src=\"file:///etc/passwd\"></iframe>"
            "<p onclick=\"alert(1)\">Hej <a href=\"https://example.com/\">l\xC3\xA4nk</a></p><script "
            "src=\"//tracker.example/a.js\">x</script></body></html>");
        VERIFY_RESULT(mail);
        QCOMPARE(mail->text, "Hej länk <https://example.com/>");
        QVERIFY(warns(*mail, "nätet"));
        const auto quiet = read("Content-Type: text/html\r\n\r\n<p>Se <a href=\"https://example.com/\">sidan</a><img src=\"cid:a\"></p>");
        VERIFY_RESULT(quiet);
        QVERIFY(!warns(*quiet, "nätet"));
    }

    void noDate()
    {
        for (const QByteArray &date :
             {QByteArray(), QByteArray("Date: \r\n"), QByteArray("Date: i går\r\n"), QByteArray("Date: Mon, 99 Foo 99999 99:99:99\r\n")}) {
            const auto mail = MailReader::read("From: a@example.com\r\nSubject: x\r\n" + date + "\r\ntext");
            VERIFY_RESULT(mail);
            QVERIFY2(!mail->date, qPrintable(mail->date.value_or(QDateTime()).toString() + QString::fromLatin1(date)));
            QVERIFY(warns(*mail, "datum"));
        }
    }

    void noText()
    {
        const auto mail = read("Content-Type: image/png; name=a.png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0K\r\n");
        VERIFY_RESULT(mail);
        QCOMPARE(mail->text, QString());
        QVERIFY(warns(*mail, "ingen text"));
        QCOMPARE(mail->attachments.size(), 1);
        VERIFY_RESULT(read("\r\n"));
        VERIFY_RESULT(read(""));
    }

    void cutOff()
    {
        const auto mail =
            read("Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\ntext\r\n--b\r\nContent-Type: application/pdf; name=a.pdf\r\n"
                 "Content-Transfer-Encoding: base64\r\n\r\nJVBERi0xLjQKJVBERi0xLjQK\r\nJVBE");
        VERIFY_RESULT(mail);
        QCOMPARE(mail->text.trimmed(), "text");
        QCOMPARE(mail->attachments.first().content, QByteArray("%PDF-1.4\n%PDF-1.4\n%PD"));
        QVERIFY(warns(*mail, "avhugget"));
        VERIFY_RESULT(read("Content-Transfer-Encoding: base64\r\n\r\n%%%=A==B\x80\xFF"));
    }

    void noBoundary()
    {
        for (const QByteArray &type : {QByteArray("multipart/mixed"), QByteArray("multipart/alternative; boundary=\"\""),
                                       QByteArray("multipart/mixed; boundary=saknas")}) {
            const auto mail = read("Content-Type: " + type + "\r\n\r\n--x\r\n\r\nd\xC3\xA4r\r\n--x--\r\n");
            VERIFY_RESULT(mail);
            QVERIFY2(mail->text.contains("där"), type.constData());
            QVERIFY2(!mail->warnings.isEmpty(), type.constData());
        }
    }

    void brokenHeaders()
    {
        const auto mail = MailReader::read(
            "Subject: Fr\xE5ga =?utf-8?Q?=C3?= =?xx?Z?y?=\r\nFrom: \"Testa <a@example.com\r\nTo: @@,,;:<>\r\nhär är ingen rubrik\r\n"
            "Date: Mon, 23 Nov 2026 10:00:00 +0100\r\nIn-Reply-To: en gammal fraga\r\n\r\ntext\r\n");
        VERIFY_RESULT(mail);
        QVERIFY2(mail->subject.startsWith("Fråga"), qPrintable(mail->subject));
        QVERIFY(!mail->warnings.isEmpty());
        const auto folded = MailReader::read("From: a@example.com\r\nSubject: =?utf-8?Q?rad=0D=0ABcc:_b@example.com=00?=\r\n\r\ntext");
        VERIFY_RESULT(folded);
        QVERIFY2(folded->subject.startsWith("rad Bcc: b@example.com") && !folded->subject.contains(QChar(0)), qPrintable(folded->subject));
    }

    void attachmentNames_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QString>("name");
        QTest::newRow("folders of Windows") << QByteArray("filename=\"..\\\\..\\\\evil.exe\"") << "evil.exe";
        QTest::newRow("folders") << QByteArray("filename=\"../../etc/passwd\"") << "passwd";
        QTest::newRow("hidden in RFC 2231") << QByteArray("filename*=utf-8''..%5C..%5Cevil.exe") << "evil.exe";
        QTest::newRow("hidden in RFC 2047") << QByteArray("filename=\"=?utf-8?Q?..=2F..=2Fevil.exe?=\"") << "evil.exe";
        QTest::newRow("device") << QByteArray("filename=CON.txt") << "_CON.txt";
        QTest::newRow("written backwards") << QByteArray("filename*=utf-8''a%E2%80%AEgpj.exe") << "a_gpj.exe";
        QTest::newRow("control") << QByteArray("filename*=utf-8''a%00%0D%0Ab.txt") << "a";
        QTest::newRow("none left") << QByteArray("filename=\"../\"") << "bilaga";
    }
    void attachmentNames()
    {
        QFETCH(QByteArray, given);
        QFETCH(QString, name);
        const auto mail =
            read("Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\ntext\r\n--b\r\nContent-Type: application/octet-stream\r\n"
                 "Content-Disposition: attachment; "
                 + given + "\r\n\r\nMZ\r\n--b--\r\n");
        VERIFY_RESULT(mail);
        QCOMPARE(mail->attachments.size(), 1);
        QCOMPARE(mail->attachments.first().name, name);
        QCOMPARE(mail->attachments.first().content, QByteArray("MZ"));
        if (name != "a")
            QVERIFY(warns(*mail, "filnamn"));
    }
    void nameless()
    {
        const auto mail = read("Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: image/png\r\n\r\nx\r\n--b--\r\n");
        VERIFY_RESULT(mail);
        QCOMPARE(mail->attachments.first().name, "bilaga.png");
        QVERIFY(!warns(*mail, "filnamn"));
    }

    void everyBeginningOfAMail()
    {
        QFile file(QStringLiteral(ORTSKONTAKT_SOURCE_DIR "/tests/data/mail/outlook_svar.eml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        for (qsizetype length = 150; length < whole.size(); length += 7)
            VERIFY_RESULT(MailReader::read(whole.left(length)));
    }
    void damagedBytes()
    {
        QFile file(QStringLiteral(ORTSKONTAKT_SOURCE_DIR "/tests/data/mail/applemail_svar.eml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        quint32 random = 12345;
        for (int round = 0; round < 2000; ++round) {
            QByteArray damaged = whole;
            for (int i = 0; i < 8; ++i) {
                random = random * 1664525u + 1013904223u;
                damaged[qsizetype(random >> 8) % damaged.size()] = char(random >> 24);
            }
            const auto mail = MailReader::read(damaged);
            QVERIFY(mail || mail.error().code == ErrorCode::Invalid);
        }
    }
};

ORTSKONTAKT_TEST("mailhostile", MailHostileTest)
#include "tst_mailhostile.moc"
