#include "testregistry.h"

#include <QTest>
#include <mailquote.h>
#include <mailreference.h>

class MailReferenceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void idsComeBack()
    {
        const ForwardingMailId made{IssueNumber{2026, 123}, ForwardingId(4711)};
        QCOMPARE(made.toString(), "OR-2026-0123.4711@ortskontakt.invalid");
        QCOMPARE(*ForwardingMailId::parse(made.toString()), made);
        QCOMPARE(*ForwardingMailId::parse("<" + made.toString() + "> "), made);
        QCOMPARE(*ForwardingMailId::parse("or-2026-0123.4711@ORTSKONTAKT.invalid"), made);
        const ForwardingMailId largest{IssueNumber{2199, 123456}, ForwardingId(std::numeric_limits<qint64>::max())};
        QCOMPARE(*ForwardingMailId::parse(largest.toString()), largest);
    }
    void noIds_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "OR-2026-0123@ortskontakt.invalid", "OR-2026-0123.0@ortskontakt.invalid", "OR-2026-0000.1@ortskontakt.invalid",
              "OR-2026-0123.99999999999999999999@ortskontakt.invalid", "OR-2026-0123.1@ortskontakt.invalid.example.com",
              "x.OR-2026-0123.1@ortskontakt.invalid", "OR-2026-0123.9223372036854775808@ortskontakt.invalid", "abc@example.com"})
            QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text);
    }
    void noIds()
    {
        QFETCH(QString, text);
        QVERIFY(!ForwardingMailId::parse(text));
    }
    void nothingToMakeAnIdOf()
    {
        QCOMPARE(ForwardingMailId({IssueNumber{}, ForwardingId(1)}).toString(), QString());
        QCOMPARE(ForwardingMailId({IssueNumber{2026, 1}, ForwardingId()}).toString(), QString());
    }

    void fromTheSubject()
    {
        MailMessage mail;
        mail.subject = "SV: [OR-2026-0123] Belysning";
        mail.text = "OR-2026-0999";
        mail.inReplyTo = QStringList{"OR-2026-0500.7@ortskontakt.invalid"};
        const MailReference reference = mailReference(mail);
        QCOMPARE(reference.issueNumber, "OR-2026-0123");
        QCOMPARE(reference.source, MailReference::Source::Subject);
        QCOMPARE(reference.forwardings, QList<ForwardingId>{ForwardingId(7)});
    }
    void fromTheIdsNearestFirst()
    {
        MailMessage mail;
        mail.subject = "SV: Belysning";
        mail.inReplyTo = QStringList{"x@example.com"};
        mail.references = QStringList{"OR-2026-0001.1@ortskontakt.invalid", "OR-2026-0002.2@ortskontakt.invalid", "x@example.com"};
        const MailReference reference = mailReference(mail);
        QCOMPARE(reference.messageIds,
                 QStringList({"x@example.com", "OR-2026-0002.2@ortskontakt.invalid", "OR-2026-0001.1@ortskontakt.invalid"}));
        QCOMPARE(reference.issueNumber, "OR-2026-0002");
        QCOMPARE(reference.source, MailReference::Source::MessageId);
        QCOMPARE(reference.forwardings, QList<ForwardingId>({ForwardingId(2), ForwardingId(1)}));
    }
    void fromTheText()
    {
        MailMessage mail;
        mail.text = "Ni skrev om or-2026-0123.\n> Ämne: [OR-2026-0123] Belysning";
        QCOMPARE(mailReference(mail).issueNumber, "OR-2026-0123");
        QCOMPARE(mailReference(mail).source, MailReference::Source::Text);
        mail.text += "\nSe även OR-2026-0124.";
        QVERIFY(mailReference(mail).isEmpty());
        QCOMPARE(mailReference(mail).source, MailReference::Source::None);
    }
    void fromNothing() { QVERIFY(mailReference({}).isEmpty()); }

    void quotes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("answer");
        const QString a = "Hej!\n\nDet är lagat.\n\n/Testa";
        QTest::newRow("no quote") << a << a;
        QTest::newRow("quoted lines") << a + "\n\n> Hej\n> då\n" << a;
        QTest::newRow("thunderbird") << a + "\n\nDen 2026-11-23 kl. 10:12, skrev Testa:\n> Hej\n>\n> då\n" << a;
        QTest::newRow("gmail in two lines")
            << a + "\n\nDen mån 23 nov. 2026 kl 10:12 skrev Testa Testsson <\ntesta@example.org>:\n\n> Hej\n"
            << a;
        QTest::newRow("english") << a + "\n\nOn Mon, 23 Nov 2026 at 10:12, Testa Testsson <testa@example.org> wrote:\n\n> Hej\n" << a;
        QTest::newRow("apple") << a + "\n\n23 nov. 2026 kl. 10:12 skrev Testa <testa@example.org>:\n\n> Hej\n" << a;
        QTest::newRow("outlook banner") << a + "\n\n-----Ursprungligt meddelande-----\nFrån: Testa\nHej\n" << a;
        QTest::newRow("english banner") << a + "\n\n-----Original Message-----\nHej\n" << a;
        QTest::newRow("outlook header")
            << a + "\n\nFrån: Testa <testa@example.org>\nSkickat: den 23 november 2026 10:12\nTill: B\nÄmne: x\n\nHej\n"
            << a;
        QTest::newRow("outlook rule") << a + "\n\n________________________________\nFrom: Testa\nSent: Monday\nTo: B\n\nHej\n" << a;
        QTest::newRow("outlook in bold") << a + "\n\n*Från:* Testa\n*Skickat:* den 23 november\n\nHej\n" << a;
        QTest::newRow("answers between") << "> fråga ett\nja\n> fråga två\nnej"
                                         << "> fråga ett\nja\n> fråga två\nnej";
        QTest::newRow("answer below") << "Den 23 skrev Testa:\n> Hej\n\nDet är lagat."
                                      << "Den 23 skrev Testa:\n> Hej\n\nDet är lagat.";
        QTest::newRow("only a quote") << "> Hej\n> då"
                                      << "> Hej\n> då";
        QTest::newRow("said in passing") << "Som jag skrev:\nlampan är lagad.\nFrån: och med nu lyser den."
                                         << "Som jag skrev:\nlampan är lagad.\nFrån: och med nu lyser den.";
        QTest::newRow("empty") << ""
                               << "";
    }
    void quotes()
    {
        QFETCH(QString, text);
        QFETCH(QString, answer);
        QCOMPARE(withoutQuotedReply(text), answer);
    }
};

ORTSKONTAKT_TEST("mailreference", MailReferenceTest)
#include "tst_mailreference.moc"
