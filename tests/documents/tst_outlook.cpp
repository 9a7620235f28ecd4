#include "outlookfiles.h"
#include "testregistry.h"
#include "testresult.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtEndian>
#include <mailcontainer.h>
#include <mailreader.h>
#include <rtftext.h>

/// Mails in the files of Outlook (.msg) and Apple Mail (.emlx), in an mbox, and in winmail.dat.
class OutlookTest : public QObject
{
    Q_OBJECT

    static inline const QDateTime when{QDate(2026, 11, 27), QTime(8, 30), Qt::UTC};

    static OutlookItem answer()
    {
        OutlookItem mail;
        mail.text(0x001A, "IPM.Note").text(0x0037, "SV: [OR-2026-0123] Lampan på Storgatan").text(0x1000, "Hej!\r\n\r\nLampan byts vecka 50. Åtgärdat – 100 €.\r\n\r\nHälsningar\r\nGatukontoret");
        mail.text(0x0C1A, "Gatukontoret, Fält").text(0x0C1E, "SMTP").text(0x0C1F, "gata@example.org").text(0x5D01, "gata@example.org").time(0x0039, when).number(0x3FDE, 65001);
        mail.text(0x0042, "Gatukontoret, Fält").text(0x0065, "gata@example.org").text(0x0064, "SMTP");
        mail.text(0x1035, "<svar.1@example.org>").text(0x1042, "<OR-2026-0123.4711@ortskontakt.invalid>").text(0x1039, "<x@example.org> <OR-2026-0123.4711@ortskontakt.invalid>");
        mail.recipient("Kontaktperson Ö", "kp@example.org").recipient("Råd", "rad@example.org", 2);
        return mail;
    }
    static QStringList names(const MailMessage &mail)
    {
        QStringList all;
        for (const MailAttachment &file : mail.attachments)
            all << file.name;
        return all;
    }
    static Result<MailMessage> read(const OutlookItem &item) { return MailReader::read(item.msg()); }
    static bool run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        return process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }

private Q_SLOTS:
    void everythingOfAnAnswer_data()
    {
        QTest::addColumn<int>("shift");
        QTest::newRow("small sectors") << 9;
        QTest::newRow("large sectors") << 12;
    }
    void everythingOfAnAnswer()
    {
        QFETCH(int, shift);
        const QByteArray picture(50'000, 'p');
        const auto mail = MailReader::read(answer().file("Ritning å.pdf", "%PDF-1.4 liten", "application/pdf").file("stor.bin", picture).msg(shift));
        VERIFY_RESULT(mail);
        QCOMPARE(mail->subject, "SV: [OR-2026-0123] Lampan på Storgatan");
        QCOMPARE(mail->from, (MailAddress{"Gatukontoret, Fält", "gata@example.org"}));
        QCOMPARE(mail->to, (QList<MailAddress>{{"Kontaktperson Ö", "kp@example.org"}}));
        QCOMPARE(mail->cc, (QList<MailAddress>{{"Råd", "rad@example.org"}}));
        QCOMPARE(*mail->date, when);
        QCOMPARE(mail->messageId, "svar.1@example.org");
        QCOMPARE(mail->inReplyTo, QStringList{"OR-2026-0123.4711@ortskontakt.invalid"});
        QCOMPARE(mail->references, (QStringList{"x@example.org", "OR-2026-0123.4711@ortskontakt.invalid"}));
        QCOMPARE(mail->text.trimmed(), "Hej!\n\nLampan byts vecka 50. Åtgärdat – 100 €.\n\nHälsningar\nGatukontoret");
        QCOMPARE(names(*mail), (QStringList{"Ritning å.pdf", "stor.bin"}));
        QCOMPARE(mail->attachments.at(0).mediaType, "application/pdf");
        QCOMPARE(mail->attachments.at(0).content, "%PDF-1.4 liten");
        QCOMPARE(mail->attachments.at(1).content, picture);
        QVERIFY(!mail->automatic);
        QCOMPARE(mail->warnings, QStringList());
        // What is kept as its record is a mail that any program opens.
        const auto again = MailReader::read(mail->raw);
        VERIFY_RESULT(again);
        QVERIFY(mail->raw.startsWith("From: ") && again->text == mail->text && names(*again) == names(*mail));
    }

    /// The mails of other programs, kept as Outlook keeps them.
    void sameAsItsEml_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"applemail_svar", "endast_html", "gmail_svar", "outlook_svar", "thunderbird_svar"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void sameAsItsEml()
    {
        QFETCH(QString, name);
        const auto eml = MailReader::readFile(ORTSKONTAKT_SOURCE_DIR "/tests/data/mail/" + name + ".eml");
        VERIFY_RESULT(eml);
        const auto bracketed = [](const QStringList &ids) { return ids.isEmpty() ? QString() : '<' + ids.join("> <") + '>'; };
        OutlookItem item;
        item.text(0x001A, "IPM.Note").text(0x0037, eml->subject).text(0x1000, eml->text).time(0x0039, *eml->date);
        item.text(0x0C1A, eml->from->name).text(0x0C1E, "EX").text(0x0C1F, "/O=X/CN=Y").text(0x5D01, eml->from->address);
        item.text(0x1035, '<' + eml->messageId + '>').text(0x1042, bracketed(eml->inReplyTo)).text(0x1039, bracketed(eml->references));
        for (const MailAddress &to : eml->to)
            item.recipient(to.name.isEmpty() ? to.address : to.name, to.address);
        for (const MailAddress &to : eml->cc)
            item.recipient(to.name.isEmpty() ? to.address : to.name, to.address, 2);
        for (const MailAttachment &file : eml->attachments)
            item.file(file.name, file.content, file.mediaType);
        const auto msg = read(item);
        VERIFY_RESULT(msg);
        QCOMPARE(msg->subject, eml->subject);
        QCOMPARE(msg->from, eml->from);
        QCOMPARE(msg->to, eml->to);
        QCOMPARE(msg->cc, eml->cc);
        QCOMPARE(*msg->date, *eml->date);
        QCOMPARE(msg->messageId, eml->messageId);
        QCOMPARE(msg->inReplyTo, eml->inReplyTo);
        QCOMPARE(msg->references, eml->references);
        QCOMPARE(msg->text.trimmed(), eml->text.trimmed());
        QCOMPARE(msg->newText.trimmed(), eml->newText.trimmed());
        QCOMPARE(names(*msg), names(*eml));
        for (qsizetype i = 0; i < eml->attachments.size(); ++i)
            QCOMPARE(msg->attachments.at(i).content, eml->attachments.at(i).content);
    }
    void namesOfMails()
    {
        QVERIFY(MailContainer::isMailName("Svar.MSG") && MailContainer::isMailName("a.eml") && MailContainer::isMailName("a.emlx") && MailContainer::isMailName("a.mbox"));
        QVERIFY(!MailContainer::isMailName("msg") && !MailContainer::isMailName("a.pdf"));
        QCOMPARE(MailContainer::pattern(), "*.eml *.msg *.emlx *.mbox");
    }

    /// A reader that others wrote makes the same of the same file.
    void asMsgconvertReadsIt_data()
    {
        QTest::addColumn<QByteArray>("msg");
        QTest::newRow("answer") << answer().msg();
        QTest::newRow("files") << answer().file("Ritning.pdf", "%PDF-1.4", "application/pdf").file("stor.bin", QByteArray(70'000, 'b')).msg();
        QTest::newRow("html too") << answer().bytes(0x1013, "<html><body><p>Hej!</p></body></html>").msg();
        QTest::newRow("mail in it") << answer().mail("Vår fråga", answer().text(0x0037, "Inre mejl")).msg();
        QTest::newRow("many files") << [] {
            OutlookItem mail = answer();
            for (int i = 0; i < 40; ++i)
                mail.file(QStringLiteral("fil %1.txt").arg(i), QByteArray(i * 300, 'x'), "text/plain");
            return mail.msg();
        }();
    }
    void asMsgconvertReadsIt()
    {
        QFETCH(QByteArray, msg);
        const QTemporaryDir folder;
        const QString from = folder.filePath("a.msg"), to = folder.filePath("a.eml");
        QFile file(from);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(msg) == msg.size());
        file.close();
        QVERIFY2(run("msgconvert", {"--outfile", to, from}), "msgconvert (Debian: libemail-outlook-message-perl) is needed");
        const auto own = MailReader::readFile(from), theirs = MailReader::readFile(to);
        VERIFY_RESULT(own);
        VERIFY_RESULT(theirs);
        QCOMPARE(own->subject, theirs->subject);
        QCOMPARE(own->from->address, theirs->from->address);
        QCOMPARE(own->text.trimmed(), theirs->text.trimmed());
        QCOMPARE(own->messageId, theirs->messageId);
        QCOMPARE(own->inReplyTo, theirs->inReplyTo);
        QCOMPARE(own->date, theirs->date);
        QCOMPARE(names(*own), names(*theirs));
        for (qsizetype i = 0; i < own->attachments.size(); ++i) {
            if (own->attachments.at(i).mediaType != "message/rfc822")
                QCOMPARE(own->attachments.at(i).content, theirs->attachments.at(i).content);
        }
    }

    void headersOfTheTransport()
    {
        OutlookItem item = answer();
        item.text(0x007D, "Microsoft Mail Internet Headers Version 2.0\r\nReceived: from a by b;\r\n\tFri, 27 Nov 2026 09:30:00 +0100\r\nFrom: =?utf-8?Q?G=C3=A5ta?= <g@example.org>\r\n"
                          "Subject: Autosvar\r\nDate: Fri, 27 Nov 2026 09:30:00 +0100\r\nAuto-Submitted: auto-replied\r\nContent-Type: text/html; charset=utf-8\r\n"
                          "Content-Transfer-Encoding: quoted-printable\r\nMIME-Version: 1.0\r\n\r\nFrom: falsk@example.org\r\n");
        const auto mail = read(item);
        VERIFY_RESULT(mail);
        QCOMPARE(mail->from, (MailAddress{"Gåta", "g@example.org"}));
        QCOMPARE(mail->subject, "Autosvar");
        QCOMPARE(mail->date->offsetFromUtc(), 3600);
        QVERIFY(mail->automatic);
        QCOMPARE(mail->messageId, "svar.1@example.org");  // what the headers lack comes from the properties
        QVERIFY(mail->text.startsWith("Hej!\n"));
    }

    void addressesOfExchange()
    {
        OutlookItem item;
        item.text(0x001A, "IPM.Note").text(0x0037, "Hej").text(0x1000, "Hej");
        item.text(0x0C1A, "Testa Testsson").text(0x0C1E, "EX").text(0x0C1F, "/O=EXCHANGELABS/OU=X/CN=RECIPIENTS/CN=1-TESTA");
        OutlookItem known = item;
        known.text(0x5D01, "testa@example.org");
        VERIFY_RESULT(read(known));
        QCOMPARE(read(known)->from, (MailAddress{"Testa Testsson", "testa@example.org"}));
        const auto unknown = read(item);
        VERIFY_RESULT(unknown);
        QCOMPARE(unknown->from, (MailAddress{"Testa Testsson", ""}));
        QCOMPARE(unknown->from->shown(), "Testa Testsson");
        item.text(0x0042, "Förvaltningens brevlåda").text(0x5D02, "forvaltning@example.org");
        QCOMPARE(read(item)->from, (MailAddress{"Förvaltningens brevlåda", "forvaltning@example.org"}));
    }

    void textInAllItsForms_data()
    {
        QTest::addColumn<QByteArray>("msg");
        QTest::addColumn<QString>("text");
        const auto item = [] {
            OutlookItem one;
            one.text(0x001A, "IPM.Note").text(0x0037, "Hej").text(0x0C1A, "A").text(0x5D01, "a@example.org");
            return one;
        };
        QTest::newRow("windows page") << item().number(0x3FFD, 1252).text8(0x1000, "Bl\xE5 \x96 \x80").msg() << "Blå – €";
        QTest::newRow("other page") << item().number(0x3FFD, 1251).text8(0x1000, "\xCF\xF0\xE8").msg() << "При";
        QTest::newRow("html in latin-1") << item().number(0x3FDE, 28591).bytes(0x1013, "<p>Bl\xE5 b\xE4r</p>").msg() << "Blå bär";
        QTest::newRow("html in utf-8") << item().number(0x3FDE, 65001).bytes(0x1013, "<p>Blå</p><p>bär</p>").msg() << "Blå\n\nbär";
        QTest::newRow("html as text") << item().text(0x1013, "<p>Blå</p>").msg() << "Blå";
        QTest::newRow("rtf") << item().bytes(0x1009, packedRtf("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Arial;}}{\\*\\generator X;}\\pard Bl\\'e5 b\\'e4r\\par \\u8364? sl\\u246\\'f6t\\par}")).msg()
                             << "Blå bär\n€ slöt";
        QTest::newRow("rtf with a link")
            << item().bytes(0x1009, packedRtf("{\\rtf1 Se {\\field{\\*\\fldinst{HYPERLINK \"https://example.org/a\"}}{\\fldrslt{\\ul sidan}}} nu.\\par}")).msg() << "Se sidan <https://example.org/a> nu.";
        QTest::newRow("rtf of html") << item().bytes(0x1009, packedRtf("{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 \\deff0{\\fonttbl{\\f0 Arial;}}{\\*\\htmltag19 <html>}{\\*\\htmltag64 <p>}\\htmlrtf {\\htmlrtf0 "
                                                                       "Bl\\'e5 {\\*\\htmltag84 &nbsp;}\\htmlrtf \\'a0\\htmlrtf0 b\\'e4r &amp;\\htmlrtf \\par}\\htmlrtf0 {\\*\\htmltag72 </p>}{\\*\\htmltag27 </html>}}"))
                                            .msg()
                                     << "Blå bär &";
        QTest::newRow("rtf of text") << item().bytes(0x1009, packedRtf("{\\rtf1\\ansi\\fromtext \\fbidi \\deff0{\\fonttbl{\\f0 Arial;}}Rad ett\\par Rad tv\\'e5\\par}")).msg() << "Rad ett\nRad två";
        QTest::newRow("plain before html") << item().text(0x1000, "oformaterat").bytes(0x1013, "<p>formaterat</p>").msg() << "oformaterat";
        QTest::newRow("nothing") << item().msg() << "";
    }
    void textInAllItsForms()
    {
        QFETCH(QByteArray, msg);
        QFETCH(QString, text);
        const auto mail = MailReader::read(msg);
        VERIFY_RESULT(mail);
        QCOMPARE(mail->text.trimmed(), text);
    }

    /// The examples of [MS-OXRTFCP].
    void packedRtfOfTheStandard()
    {
        QCOMPARE(RtfText::decompress(QByteArray::fromHex("2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0")),
                 "{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n");
        QCOMPARE(RtfText::decompress(QByteArray::fromHex("1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0")), "{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}");
        QCOMPARE(RtfText::decompress("kort"), "");
    }

    void picturesOfTheText()
    {
        OutlookItem picture, reference, object;
        picture.number(0x3705, 1).text(0x3707, "image001.png").bytes(0x3701, "PNG").text(0x370E, "image/png").text(0x3712, "image001.png@01D").flag(0x7FFE, true);
        reference.number(0x3705, 7).text(0x3707, "Budget.xlsx").text(0x370D, "https://example.org/Budget.xlsx");
        object.number(0x3705, 6).text(0x3001, "Bild");
        const auto mail = read(answer().bytes(0x1013, "<p>Hej</p><img src=\"cid:image001.png@01D\">").add(picture).add(reference).add(object));
        VERIFY_RESULT(mail);
        QVERIFY(names(*mail).contains("image001.png"));
        QVERIFY2(mail->warnings.join(u' ').contains("Budget.xlsx") && mail->warnings.join(u' ').contains("https://example.org/Budget.xlsx"), qPrintable(mail->warnings.join(u' ')));
    }

    void mailsInMails()
    {
        OutlookItem inner = answer().text(0x0037, "Inre fråga").file("inre.txt", "djupt");
        const auto mail = read(answer().mail("Inre fråga", inner));
        VERIFY_RESULT(mail);
        QCOMPARE(names(*mail), QStringList{"Inre fråga.eml"});
        QCOMPARE(mail->attachments.first().mediaType, "message/rfc822");
        const auto within = MailReader::read(mail->attachments.first().content);
        VERIFY_RESULT(within);
        QCOMPARE(within->subject, "Inre fråga");
        QCOMPARE(within->text.trimmed(), read(answer())->text.trimmed());
        QCOMPARE(within->attachments.first().content, "djupt");
        for (int i = 0; i < 20; ++i)
            inner = answer().mail("Nivå", inner);
        const auto deep = read(inner);
        VERIFY_RESULT(deep);
        QVERIFY(deep->warnings.join(u' ').contains("inuti"));
    }

    void whatIsNoMail()
    {
        const auto contact = read(OutlookItem().text(0x001A, "IPM.Contact").text(0x3001, "Testa"));
        QVERIFY(!contact && contact.error().code == ErrorCode::Invalid);
        QVERIFY2(contact.error().message.contains("kontakt"), qPrintable(contact.error().message));
        const auto other = MailReader::read(compoundFile({QString(), true, {}, {{"WordDocument", false, QByteArray(5000, 'w'), {}}}}));
        QVERIFY(!other && other.error().message.contains("annat program"));
    }

    void reports_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("line");
        QTest::newRow("not delivered") << "REPORT.IPM.Note.NDR" << "message/delivery-status" << "Action: failed";
        QTest::newRow("delivered") << "REPORT.IPM.Note.DR" << "message/delivery-status" << "Action: delivered";
        QTest::newRow("delayed") << "REPORT.IPM.Note.Delayed" << "message/delivery-status" << "Action: delayed";
        QTest::newRow("read") << "REPORT.IPM.Note.IPNRN" << "message/disposition-notification" << "; displayed";
        QTest::newRow("not read") << "REPORT.IPM.Note.IPNNRN" << "message/disposition-notification" << "; deleted";
        QTest::newRow("meeting") << "IPM.Schedule.Meeting.Resp.Neg" << "text/calendar" << "PARTSTAT=DECLINED";
    }
    void reports()
    {
        QFETCH(QString, kind);
        QFETCH(QString, type);
        QFETCH(QString, line);
        OutlookItem item;
        item.text(0x001A, kind).text(0x0037, "Kunde inte levereras").text(0x0C1A, "Systemet").text(0x5D01, "postmaster@example.org").time(0x0039, when);
        item.receiver(OutlookItem().text(0x3001, "Gata").text(0x3002, "SMTP").text(0x3003, "gata@example.org").number(0x0C15, 1).text(0x0C1B, "smtp;550 5.1.1 user unknown"));
        const auto mail = read(item);
        VERIFY_RESULT(mail);
        QCOMPARE(mail->attachments.size(), 1);
        QCOMPARE(mail->attachments.first().mediaType, type);
        QVERIFY2(mail->attachments.first().content.contains(line.toUtf8()), mail->attachments.first().content.constData());
        if (type == "message/delivery-status") {
            QVERIFY(mail->attachments.first().content.contains("gata@example.org"));
            QVERIFY2(mail->text.contains("gata@example.org"), qPrintable(mail->text));
        }
    }
    void outOfOfficeByItsRule()
    {
        const auto mail = read(answer().text(0x001A, "IPM.Note.Rules.OofTemplate.Microsoft"));
        VERIFY_RESULT(mail);
        QVERIFY(mail->automatic);
    }

    void appleMail()
    {
        const QByteArray mail = "From: a@example.org\nSubject: Hej\nDate: Fri, 27 Nov 2026 09:00:00 +0100\n\nText\n";
        const auto whole = MailReader::read(QByteArray::number(mail.size()) + "      \n" + mail + "<?xml version=\"1.0\"?><plist></plist>\n");
        VERIFY_RESULT(whole);
        QCOMPARE(whole->subject, "Hej");
        QCOMPARE(whole->text, "Text\n");
        // A length that is wrong loses nothing of the text.
        for (const qsizetype wrong : {qsizetype(5), mail.size() - 3, mail.size() + 10, mail.size() + 5000}) {
            const auto mended = MailReader::read(QByteArray::number(wrong) + "\n" + mail + "<?xml version=\"1.0\"?><plist></plist>\n");
            VERIFY_RESULT(mended);
            QCOMPARE(mended->text, "Text\n");
        }
        const auto without = MailReader::read("5\n" + mail);
        VERIFY_RESULT(without);
        QCOMPARE(without->text, "Text\n");
        const auto partial = MailReader::read(QByteArray::number(mail.size() + 500) + "\n" + mail);
        QVERIFY(!partial && partial.error().message.contains("inte helt hämtat"));
    }
    void mailbox()
    {
        const QByteArray mark = "From a@example.org Tue Dec  1 09:00:00 2026\n";
        const QByteArray mail = "From: a@example.org\nSubject: Hej\nDate: Fri, 27 Nov 2026 09:00:00 +0100\n\nText\n\n>From here\n\nFrom 2026 the lamp: new\n\n";
        const auto one = MailReader::read(mark + mail);
        VERIFY_RESULT(one);
        QCOMPARE(one->text.trimmed(), "Text\n\nFrom here\n\nFrom 2026 the lamp: new");
        const auto three = MailReader::read((mark + mail).repeated(3));
        QVERIFY(!three && three.error().code == ErrorCode::Invalid);
        QVERIFY2(three.error().message.contains('3'), qPrintable(three.error().message));
    }

    void winmail()
    {
        OutlookItem packed = answer().file("Ritning å.pdf", "%PDF-1.4", "application/pdf").mail("Inre", answer().text(0x0037, "Inre"));
        const auto wrapped = [&](const QByteArray &text, const QByteArray &tnef) {
            return MailReader::read("From: a@example.org\nDate: Mon, 23 Nov 2026 10:00:00 +0100\nSubject: Hej\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\n" + text
                                    + "\n--b\nContent-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64\n\n" + tnef.toBase64() + "\n--b--\n");
        };
        const auto both = wrapped("Yttre text", packed.tnef());
        VERIFY_RESULT(both);
        QCOMPARE(both->text.trimmed(), "Yttre text");
        QCOMPARE(names(*both), (QStringList{"Ritning å.pdf", "Inre.eml"}));
        QCOMPARE(both->attachments.first().content, "%PDF-1.4");
        QCOMPARE(both->warnings, QStringList());
        const auto alone = wrapped("", packed.tnef());
        VERIFY_RESULT(alone);
        QVERIFY2(alone->text.contains("Lampan byts vecka 50. Åtgärdat – 100 €."), qPrintable(alone->text));
        const auto broken = wrapped("", packed.tnef().chopped(300));
        VERIFY_RESULT(broken);
        QCOMPARE(broken->text.trimmed(), "");
        QCOMPARE(names(*broken), QStringList{"winmail.dat"});
        QVERIFY(broken->warnings.join(u' ').contains("winmail.dat"));
        const QByteArray tnef = packed.tnef();
        for (qsizetype size = 0; size < tnef.size(); size += 7)
            VERIFY_RESULT(wrapped("text", tnef.left(size)));
        for (qsizetype at = 0; at < tnef.size(); at += 5) {
            QByteArray bent = tnef;
            bent[at] = char(0xFF);
            VERIFY_RESULT(wrapped("text", bent));
        }
    }

    // Hostile files: a clear error, or what could be read; never more work than the file is large.

    void cutOff()
    {
        const QByteArray msg = answer().file("a.pdf", QByteArray(9000, 'p')).msg();
        for (qsizetype size = 8; size < msg.size(); size += 64) {
            const auto mail = MailReader::read(msg.left(size));
            if (mail) {
                // The end of the last table says nothing of any stream.
                QVERIFY2(size > msg.size() - 512, qPrintable(QString::number(size)));
                QCOMPARE(mail->text, MailReader::read(msg)->text);
                QCOMPARE(mail->attachments.first().content, QByteArray(9000, 'p'));
                continue;
            }
            QVERIFY2(mail.error().code == ErrorCode::Invalid && mail.error().message.contains("skadad"), qPrintable(mail.error().message));
        }
    }
    void everyByteBent()
    {
        const QByteArray msg = answer().file("a.pdf", QByteArray(5000, 'p')).msg();
        int read = 0;
        for (qsizetype at = 0; at < msg.size(); at += 7) {
            for (const char c : {'\xFF', '\0', '\1'}) {
                QByteArray bent = msg;
                bent[at] = c;
                read += MailReader::read(bent) ? 1 : 0;
            }
        }
        QVERIFY(read > 0);
    }
    void circlesAndLies_data()
    {
        QTest::addColumn<QByteArray>("msg");
        const QByteArray good = answer().file("a.pdf", QByteArray(9000, 'p')).msg();
        const auto number = [](quint32 value) {
            QByteArray bytes(4, '\0');
            qToLittleEndian(value, bytes.data());
            return bytes;
        };
        const auto at = [&](qsizetype offset) { return qFromLittleEndian<quint32>(good.constData() + offset); };
        const qsizetype table = (qsizetype(at(76)) + 1) * 512, directory = (qsizetype(at(48)) + 1) * 512;
        const auto bent = [&](qsizetype offset, quint32 value) { return QByteArray(good).replace(offset, 4, number(value)); };
        QByteArray circle = good;
        for (qsizetype i = 0; i < 100; ++i)
            circle.replace(table + 4 * i, 4, number(quint32(i)));
        QTest::newRow("each sector follows itself") << circle;
        QTest::newRow("the directory follows itself") << bent(table + 4 * qsizetype(at(48)), at(48));
        QTest::newRow("list of tables in a circle") << bent(68, 0);
        QTest::newRow("directory behind the end") << bent(48, 0x00FFFFFF);
        QTest::newRow("root of itself") << bent(directory + 76, 0);
        QTest::newRow("sibling of itself") << bent(directory + 128 + 68, 1);
        QTest::newRow("500 MB of small streams") << bent(directory + 120, 500'000'000);
        QByteArray large = good;
        for (qsizetype entry = directory + 128; entry + 128 <= directory + 128 * 20; entry += 128)
            large.replace(entry + 120, 4, number(500'000'000));
        QTest::newRow("500 MB of each stream") << large;
        QTest::newRow("sectors of two bytes") << QByteArray(good).replace(30, 2, QByteArray("\1\0", 2));
        QTest::newRow("header only") << good.left(512);
        QTest::newRow("mark only") << good.left(8);
    }
    void circlesAndLies()
    {
        QFETCH(QByteArray, msg);
        const auto mail = MailReader::read(msg);
        QVERIFY(!mail);
        QCOMPARE(mail.error().code, ErrorCode::Invalid);
        QVERIFY2(mail.error().message.contains("skadad"), qPrintable(mail.error().message));
    }
    /// A thousand files that share the sectors of one.
    void oneStreamUnderManyNames()
    {
        OutlookItem item = answer();
        for (int i = 0; i < 1000; ++i)
            item.file("a.bin", "liten");
        QByteArray msg = item.file("stor.bin", QByteArray(1'000'000, 's')).msg();
        const auto directory = (qsizetype(qFromLittleEndian<quint32>(msg.constData() + 48)) + 1) * 512;
        QByteArray size(4, '\0');
        qToLittleEndian<quint32>(900'000, size.data());
        for (qsizetype entry = directory; entry + 128 <= msg.size(); entry += 128) {
            if (msg.at(entry + 66) == 2 && msg.mid(entry + 120, 4) == QByteArray("\5\0\0\0", 4))
                msg.replace(entry + 116, 8, QByteArray(4, '\0') + size);
        }
        const auto mail = MailReader::read(msg);
        QVERIFY(!mail && mail.error().code == ErrorCode::Invalid);
    }
    void rtfThatMeansHarm_data()
    {
        QTest::addColumn<QByteArray>("rtf");
        QTest::newRow("groups") << "{\\rtf1" + QByteArray(1'000'000, '{');
        QTest::newRow("ends") << "{\\rtf1" + QByteArray(1'000'000, '}');
        QTest::newRow("backslashes") << "{\\rtf1" + QByteArray(1'000'001, '\\');
        QTest::newRow("bin") << "{\\rtf1\\bin2000000000 x}" + QByteArray(100'000, 'x');
        QTest::newRow("long word") << "{\\rtf1\\" + QByteArray(1'000'000, 'a');
        QTest::newRow("fonts") << "{\\rtf1{\\fonttbl" + QByteArray("\\f1\\fcharset128 ").repeated(60'000) + "}}";
        QTest::newRow("half a letter") << QByteArray("{\\rtf1\\ansicpg932 \\'8");
        QTest::newRow("links") << "{\\rtf1" + QByteArray("{\\field{\\*\\fldinst HYPERLINK \"a\"}{\\fldrslt b}}").repeated(20'000) + "}";
    }
    void rtfThatMeansHarm()
    {
        QFETCH(QByteArray, rtf);
        RtfText::read(rtf);
        VERIFY_RESULT(read(OutlookItem().text(0x001A, "IPM.Note").text(0x0037, "Hej").text(0x5D01, "a@example.org").text(0x0C1A, "A").bytes(0x1009, packedRtf(rtf))));
    }
    void rtfOfThousandfoldSize()
    {
        // Says that it is 4 GB, and repeats the window for ever.
        const QByteArray packed = QByteArray::fromHex("ffffffffffffffff4c5a467500000000") + QByteArray("\xFF" + QByteArray("\x10\x0F").repeated(8)).repeated(1'000'000);
        QVERIFY(RtfText::decompress(packed).size() <= 16 * 1024 * 1024 + 64);
    }
};

ORTSKONTAKT_TEST("outlook", OutlookTest)
#include "tst_outlook.moc"
