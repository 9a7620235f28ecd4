#include "documentfiles.h"
#include "testregistry.h"
#include "testresult.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTimeZone>
#include <attachment.h>
#include <mailreader.h>
#include <mailtourl.h>
#include <mailwriter.h>

/// Mails that we write, read by Python's own e-mail package and by our reader.
class MailWriterTest : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    static MailDraft draft()
    {
        MailDraft mail;
        mail.from = MailAddress{"Testa Testsson", "testa.testsson@example.org"};
        mail.to = {{"Tekniska Exempelförvaltningen, gata & park", "teknik@example.com"}, {"", "vakt@example.com"}};
        mail.cc = {{"Åsa \"Ö\" Ödenprov", "asa@example.org"}};
        mail.subject =
            "[OR-2026-0123] Trasig gatubelysning vid skolan i Fristad – två lampor är släckta längs gång- och cykelvägen 😀🚲 till Målsryd";
        mail.text = "Hej!\n\nLampan vid gångvägen är släckt sedan en vecka. 😀\n.\nFrom här och dit\n"
                    + QString("lång rad å ä ö ").repeated(200) + "\n= likhetstecken och mellanslag i slutet \n";
        mail.attachments = {{"Bild från gång- och cykelvägen vid Målsryds skola 😀 – tagen i november.jpg", "image/jpeg", bytes(5000)},
                            {"karta.pdf", "application/pdf", QByteArray("%PDF-1.4\r\n\0\n", 12)},
                            {"tom.txt", "text/plain", QByteArray()}};
        mail.messageId = "OR-2026-0123.4711@ortskontakt.invalid";
        mail.inReplyTo = "abc.1@mail.example.com";
        mail.date = QDateTime(QDate(2026, 11, 23), QTime(10, 12, 13), QTimeZone(3600));
        return mail;
    }
    static QByteArray bytes(int count)
    {
        QByteArray all;
        for (int i = 0; i < count; ++i)
            all += char(i * 7 + i / 256);
        return all;
    }
    QJsonObject byPython(const QByteArray &mail)
    {
        QFile file(m_folder.filePath("mail.eml"));
        if (!file.open(QIODevice::WriteOnly) || file.write(mail) != mail.size())
            return {};
        file.close();
        const auto output = DocumentFiles::run("python3", {ORTSKONTAKT_SOURCE_DIR "/tests/documents/readmail.py", file.fileName()});
        if (!output.ok)
            qWarning("%s", qPrintable(output.reason));
        return QJsonDocument::fromJson(output.text).object();
    }
    static QJsonArray people(const QList<MailAddress> &addresses)
    {
        QJsonArray all;
        for (const MailAddress &address : addresses)
            all << QJsonArray{address.name, address.address};
        return all;
    }

private Q_SLOTS:
    void pythonReadsIt()
    {
        const MailDraft mail = draft();
        const auto written = MailWriter::bytes(mail);
        VERIFY_RESULT(written);
        const QJsonObject read = byPython(*written);
        QCOMPARE(read["subject"].toString(), mail.subject);
        QCOMPARE(read["from"].toArray(), people({*mail.from}));
        QCOMPARE(read["to"].toArray(), people(mail.to));
        QCOMPARE(read["cc"].toArray(), people(mail.cc));
        QCOMPARE(read["text"].toString().replace("\r\n", "\n"), mail.text);
        QCOMPARE(read["charset"].toString(), "utf-8");
        QCOMPARE(read["messageId"].toString(), "<" + mail.messageId + ">");
        QCOMPARE(read["inReplyTo"].toString(), "<" + mail.inReplyTo + ">");
        QCOMPARE(read["date"].toString(), "2026-11-23T10:12:13+01:00");
        QCOMPARE(read["unsent"].toString(), "1");
        QJsonArray attachments;
        for (const MailAttachment &attachment : mail.attachments)
            attachments << QJsonArray{
                attachment.name, attachment.mediaType, "attachment",
                QString::fromLatin1(QCryptographicHash::hash(attachment.content, QCryptographicHash::Sha256).toHex())};
        QCOMPARE(read["attachments"].toArray(), attachments);
        QCOMPARE(read["defects"].toArray(), QJsonArray());
        QVERIFY2(read["longestLine"].toInt() <= 78, qPrintable(QString::number(read["longestLine"].toInt())));
        QCOMPARE(read["bareLineEnds"].toInt(), 0);
        QVERIFY(read["ascii"].toBool());
    }

    void ourReaderReadsIt()
    {
        const MailDraft mail = draft();
        const auto read = MailReader::read(*MailWriter::bytes(mail));
        VERIFY_RESULT(read);
        QCOMPARE(read->subject, mail.subject);
        QCOMPARE(*read->from, *mail.from);
        QCOMPARE(read->to, mail.to);
        QCOMPARE(read->cc, mail.cc);
        QCOMPARE(read->text, mail.text);
        QCOMPARE(read->messageId, mail.messageId);
        QCOMPARE(read->inReplyTo, QStringList{mail.inReplyTo});
        QCOMPARE(*read->date, *mail.date);
        QCOMPARE(read->date->offsetFromUtc(), 3600);
        // An empty file goes out as it is; when it comes in, it is left out and named.
        QCOMPARE(read->attachments, mail.attachments.mid(0, 2));
        QCOMPARE(read->leftOut.size(), 1);
        QCOMPARE(read->leftOut.first().name, mail.attachments.last().name);
        QCOMPARE(read->warnings.size(), 1);
    }

    /// What looks like an encoded word is no encoded word: it was typed.
    void whatLooksEncodedComesBackAsTyped_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"Svar =?utf-8?q?p=C3=A5?= fraga", "=?utf-8?B?SGVq?=", "vad =?", "a=?b?=c", "=?utf-8?q?ett?= =?utf-8?q?tva?=", "å =?utf-8?q?=0d=0aBcc:x?= 😀"})
            QTest::newRow(text) << QString::fromUtf8(text);
        QTest::newRow("long") << QStringLiteral("=?utf-8?q?x?= ") + QStringLiteral("lång rubrik å ä ö 😀 ").repeated(8) + QStringLiteral("slut");
    }
    void whatLooksEncodedComesBackAsTyped()
    {
        QFETCH(QString, text);
        MailDraft mail = draft();
        mail.subject = text;
        mail.from->name = text;
        mail.to = {{text, "teknik@example.com"}};
        mail.cc.clear();
        mail.attachments = {{safeFileName(text + ".txt"), "text/plain", "x"}};
        const auto bytes = MailWriter::bytes(mail);
        VERIFY_RESULT(bytes);
        const QList<QByteArray> lines = bytes->split('\n');
        for (const QByteArray &line : lines.mid(0, lines.indexOf("\r")))
            QVERIFY2(line.size() <= 78, line.constData());
        const auto read = MailReader::read(*bytes);
        QCOMPARE(read->subject, text);
        QCOMPARE(read->from->name, text);
        QCOMPARE(read->to.first().name, text);
        QCOMPARE(read->attachments.first().name, safeFileName(text + ".txt"));
        const QJsonObject python = byPython(*bytes);
        QCOMPARE(python.value("subject").toString(), text);
    }

    void theLeastThatIsNeeded()
    {
        MailDraft mail;
        mail.to = {{"", "teknik@example.com"}};
        mail.unsent = false;
        const auto written = MailWriter::bytes(mail);
        VERIFY_RESULT(written);
        const QJsonObject read = byPython(*written);
        QCOMPARE(read["to"].toArray(), people(mail.to));
        for (const char *field : {"Date", "Message-Id", "Message-ID", "From", "X-Unsent", "Cc", "In-Reply-To", "References"})
            QVERIFY2(!read["fields"].toArray().contains(QString::fromLatin1(field)), field);
        QCOMPARE(read["defects"].toArray(), QJsonArray());
    }

    void sameDataSameBytes()
    {
        const QByteArray first = *MailWriter::bytes(draft());
        QCOMPARE(*MailWriter::bytes(draft()), first);
        MailDraft other = draft();
        other.attachments[0].content[10] = 'x';
        QVERIFY(*MailWriter::bytes(other) != first);
    }

    void longSubjects_data()
    {
        QTest::addColumn<QString>("subject");
        for (int length : {1, 46, 77, 1000}) {
            QTest::newRow(qPrintable(QStringLiteral("letters %1").arg(length))) << QString("å").repeated(length);
            QTest::newRow(qPrintable(QStringLiteral("emoji %1").arg(length))) << QString("😀").repeated(length);
            QTest::newRow(qPrintable(QStringLiteral("words %1").arg(length))) << QString("gång ").repeated(length).trimmed();
            QTest::newRow(qPrintable(QStringLiteral("ascii %1").arg(length))) << QString("word ").repeated(length).trimmed();
        }
        QTest::newRow("two spaces") << "ett  ö  två";
    }
    void longSubjects()
    {
        QFETCH(QString, subject);
        MailDraft mail = draft();
        mail.subject = subject;
        const auto written = MailWriter::bytes(mail);
        VERIFY_RESULT(written);
        QCOMPARE(byPython(*written)["subject"].toString(), subject);
        for (const QByteArray &line : written->split('\n'))
            QVERIFY2(line.size() <= 999, line.constData());
    }

    void refused_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        for (const char *field : {"from", "to", "cc"}) {
            for (const char *bad : {"a@example.com\r\nBcc: b@example.com", "a@example.com\nX: y", "a@exam\rple.com", "", "a", "a@",
                                    "@example.com", "a b@example.com", "a@example.com, b@example.com", "a@example.com>", "a@b@example.com",
                                    "\"a\"@example.com", "a(x)@example.com", "å@example.com", "a@-example.com", "a..b@example.com"})
                QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(field, QString::fromUtf8(bad).simplified())))
                    << field << QString::fromUtf8(bad);
        }
        for (const char *field : {"name", "subject", "attachments"}) {
            for (const QString &bad :
                 {QStringLiteral("a\r\nBcc: b@example.com"), QStringLiteral("a\nb"), QStringLiteral("a\rb"), QStringLiteral("a\u2028b"),
                  QStringLiteral("a\u0085b"), QStringLiteral("a\tb"), QStringLiteral("a") + QChar(0) + "b"})
                QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(field).arg(bad.at(1).unicode()))) << field << bad;
        }
        for (const char *field : {"messageId", "inReplyTo"}) {
            for (const char *bad : {"a@b>\r\nBcc: c@example.com", "<a@b>", "a b@c", "ab", "å@b"})
                QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(field, QString::fromUtf8(bad).simplified())))
                    << field << QString::fromUtf8(bad);
        }
    }
    void refused()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        MailDraft mail = draft();
        mail.attachments.clear();
        if (field == "from")
            mail.from = MailAddress{"", value};
        else if (field == "to")
            mail.to << MailAddress{"", value};
        else if (field == "cc")
            mail.cc << MailAddress{"", value};
        else if (field == "name")
            mail.to[0].name = value;
        else if (field == "subject")
            mail.subject = value;
        else if (field == "attachments")
            mail.attachments << MailAttachment{value, "text/plain", "x"};
        else
            (field == "messageId" ? mail.messageId : mail.inReplyTo) = value;
        const auto written = MailWriter::bytes(mail);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Invalid);
        QCOMPARE(written.error().field, field == "name" ? "to" : field);
        QVERIFY(!written.error().message.isEmpty());
        QVERIFY(!written.error().message.contains(u'\n') && !written.error().message.contains(u'\r'));
        QVERIFY(!mailtoUrl(mail));
    }

    void tooLong()
    {
        MailDraft mail = draft();
        mail.subject = QString("å").repeated(10'000);
        QVERIFY(MailWriter::bytes(mail));
        mail.subject += u'å';
        QCOMPARE(MailWriter::check(mail).error().field, "subject");
    }

    void aReceiverWithoutAnAddressIsAnEmptyGroup()
    {
        MailDraft mail;
        mail.toName = QStringLiteral("Tekniska enheten");
        mail.subject = QStringLiteral("Prov");
        const auto bytes = MailWriter::bytes(mail);
        VERIFY_RESULT(bytes);
        QVERIFY2(bytes->contains("To: Tekniska enheten: ;\r\n"), bytes->constData());
        mail.toName = QStringLiteral("A\r\nBcc: b@example.org");
        QCOMPARE(MailWriter::check(mail).error().field, "to");
        // A mail that is sent as it is must have an address.
        mail.toName = QStringLiteral("Tekniska enheten");
        mail.unsent = false;
        QCOMPARE(MailWriter::check(mail).error().field, "to");
        QVERIFY(!mailtoUrl(mail));
    }

    void nobodyToSendTo()
    {
        MailDraft mail = draft();
        mail.to.clear();
        QCOMPARE(MailWriter::check(mail).error().field, "to");
    }

    void foreignLettersInADomain()
    {
        MailDraft mail;
        mail.to = {{"", "info@öxabäck.example"}};
        const QByteArray written = *MailWriter::bytes(mail);
        QVERIFY2(written.contains("info@xn--xabck-fua4o.example") || written.contains("info@xn--"), written.constData());
    }

    void mediaTypesThatBreakTheMail()
    {
        MailDraft mail = draft();
        mail.attachments = {
            {"svar.eml", "message/rfc822", "Subject: x\r\n\r\ny"}, {"x", "text/html\r\nX: y", "x"}, {"..\\..\\evil.exe", "", "MZ"}};
        const QJsonArray read = byPython(*MailWriter::bytes(mail))["attachments"].toArray();
        QCOMPARE(read.size(), 3);
        for (const QJsonValue &part : read)
            QCOMPARE(part.toArray().at(1).toString(), "application/octet-stream");
        QCOMPARE(read.at(2).toArray().at(0).toString(), "evil.exe");
    }

    void savesWholeOrNotAtAll()
    {
        const QString name = m_folder.filePath("förmedling.eml");
        QVERIFY(MailWriter::save(draft(), name));
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        QCOMPARE(before, *MailWriter::bytes(draft()));
        MailDraft wrong = draft();
        wrong.subject = "a\nb";
        QVERIFY(!MailWriter::save(wrong, name));
        file.seek(0);
        QCOMPARE(file.readAll(), before);
        const Status nowhere = MailWriter::save(draft(), m_folder.filePath("saknas/mejl.eml"));
        QCOMPARE(nowhere.error().code, ErrorCode::Io);
        QVERIFY(nowhere.error().message.contains("saknas"));
    }

    void mailto()
    {
        MailDraft mail;
        mail.to = {{"Teknik", "teknik@example.com"}, {"", "a+b@example.com"}};
        mail.cc = {{"", "asa@example.org"}};
        mail.subject = "[OR-2026-0123] Gång & cykel? 100 %";
        mail.text = "Hej!\nÅ ä ö #1 = a+b\n";
        const auto url = mailtoUrl(mail);
        QVERIFY(url);
        QCOMPARE(
            url->toEncoded(),
            QByteArray("mailto:teknik@example.com,a%2Bb@example.com?cc=asa@example.org&subject=%5BOR-2026-0123%5D%20G%C3%A5ng%20%26%20cykel"
                       "%3F%20100%20%25&body=Hej%21%0D%0A%C3%85%20%C3%A4%20%C3%B6%20%231%20%3D%20a%2Bb%0D%0A"));
    }

    void mailtoOnlyWhenShort()
    {
        MailDraft mail;
        mail.to = {{"", "a@example.com"}};
        mail.text = QString(1700, u'a');
        QVERIFY(mailtoUrl(mail));
        QVERIFY(mailtoUrl(mail)->toEncoded().size() <= mailtoLimit);
        mail.text = QString(mailtoLimit - mailtoUrl(mail)->toEncoded().size() + 1700, u'a');
        QCOMPARE(mailtoUrl(mail)->toEncoded().size(), mailtoLimit);
        mail.text += u'a';
        QVERIFY(!mailtoUrl(mail));
        mail.text = QString("å").repeated(300);  // six characters each when encoded
        QVERIFY(!mailtoUrl(mail));
        mail.text.clear();
        QVERIFY(mailtoUrl(mail));
        mail.attachments << MailAttachment{"a.txt", "text/plain", "a"};
        QVERIFY(!mailtoUrl(mail));
    }
};

ORTSKONTAKT_TEST("mailwriter", MailWriterTest)
#include "tst_mailwriter.moc"
