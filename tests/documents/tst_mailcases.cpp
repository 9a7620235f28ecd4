#include "testregistry.h"
#include "testresult.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <mailquote.h>
#include <mailreader.h>
#include <mailreference.h>
#include <mailsignature.h>

/// Mails as offices send them, each with what is right: tests/data/mail/cases with expected.json. A name that is left out there is not asked
/// about, but every mail's kind and number are.
class MailCasesTest : public QObject
{
    Q_OBJECT
private:
    static inline const QString folder = QStringLiteral(ORTSKONTAKT_SOURCE_DIR "/tests/data/mail/cases/");

    static QStringList strings(const QJsonValue &value)
    {
        QStringList list;
        for (const QJsonValue &one : value.toArray())
            list << one.toString();
        return list;
    }
    static QStringList names(const MailMessage &mail, bool ticked)
    {
        QStringList list;
        for (const MailAttachment &file : mail.attachments) {
            if (file.isTicked() == ticked)
                list << file.name;
        }
        return list;
    }
    static QString dayOf(MailMessage::Day day)
    {
        switch (day) {
        case MailMessage::Day::Plausible: return QStringLiteral("ok");
        case MailMessage::Day::Missing: return QStringLiteral("missing");
        case MailMessage::Day::Future: return QStringLiteral("future");
        case MailMessage::Day::BeforeSent: return QStringLiteral("before");
        }
        return {};
    }

private Q_SLOTS:
    void cases_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonObject>("right");
        QFile file(folder + QStringLiteral("expected.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(all.size() > 100);
        QCOMPARE(QDir(folder).entryList({QStringLiteral("*.eml")}, QDir::Files).size(), all.size());
        for (auto it = all.begin(); it != all.end(); ++it)
            QTest::newRow(qPrintable(it.key())) << it.key() << it.value().toObject();
    }
    void cases()
    {
        QFETCH(QString, name);
        QFETCH(QJsonObject, right);
        const auto mail = MailReader::readFile(folder + name + QStringLiteral(".eml"));
        VERIFY_RESULT(mail);
        QVERIFY2(codeOf(mail->finding.kind) == right.value("kind").toString(), qPrintable(codeOf(mail->finding.kind) + u' ' + mail->finding.reason));
        QCOMPARE(mail->automatic, mail->finding.kind != MailKind::Answer);
        QVERIFY(!mail->automatic || !mail->finding.reason.isEmpty());
        const MailReference reference = mailReference(*mail);
        if (mail->finding.kind != MailKind::Undelivered || right.contains("number"))
            QCOMPARE(reference.issueNumber, right.value("number").toString());
        if (right.contains("own"))
            QCOMPARE(mail->newText, right.value("own").toString());
        if (right.contains("contains"))
            QVERIFY2(mail->newText.contains(right.value("contains").toString()), qPrintable(mail->newText));
        if (right.contains("quotation"))
            QCOMPARE(mail->quotation, right.value("quotation").toString());
        if (right.contains("signature"))
            QCOMPARE(mail->signature, right.value("signature").toString());
        if (right.contains("public"))
            QCOMPARE(withoutSignature(mail->newText), right.value("public").toString());
        if (right.contains("named"))
            QCOMPARE(reference.named, strings(right.value("named")));
        if (right.contains("failed"))
            QCOMPARE(mail->finding.failed, strings(right.value("failed")));
        if (right.contains("backOn")) {
            QCOMPARE(mail->finding.backOn.value_or(QDate()).toString(Qt::ISODate), right.value("backOn").toString());
            QCOMPARE(mail->finding.backIsFirstDay, right.value("firstDay").toBool());
        }
        if (right.contains("files"))
            QCOMPARE(names(*mail, true), strings(right.value("files")));
        if (right.contains("unticked"))
            QCOMPARE(names(*mail, false), strings(right.value("unticked")));
        if (right.contains("allFiles"))
            QCOMPARE(mail->attachments.size(), right.value("allFiles").toInt());
        QStringList leftOut;
        for (const MailLeftOut &file : mail->leftOut)
            leftOut << file.name;
        QCOMPARE(leftOut, strings(right.value("leftOut")));
        if (right.value("noWarnings").toBool())
            QCOMPARE(mail->warnings, QStringList());
        if (right.contains("date"))
            QCOMPARE(mail->date->toLocalTime().date().toString(Qt::ISODate), right.value("date").toString());
        if (right.contains("day"))
            QCOMPARE(dayOf(mail->dayDoubt(QDate(2026, 11, 30), QDate(2026, 11, 1))), right.value("day").toString());
    }

    /// What is cut and what is kept make up the whole, whatever is known of what was sent.
    void nothingIsLost_data() { cases_data(); }
    void nothingIsLost()
    {
        QFETCH(QString, name);
        const auto mail = MailReader::readFile(folder + name + QStringLiteral(".eml"));
        VERIFY_RESULT(mail);
        const auto words = [](const QString &text) {
            QStringList all = text.simplified().split(u' ', Qt::SkipEmptyParts);
            all.sort();
            return all;
        };
        for (const MailSent &sent : {MailSent(), MailSent{{"kontakt@kommun.example"}, {"Kontakta Provsson"}, "När hyvlas vägen?\nHälsningar"}, MailSent{{"annan@kommun.example"}, {"Annan"}, {}}}) {
            const MailTextParts parts = splitMail(*mail, sent);
            QCOMPARE(words(parts.own + u' ' + parts.quotation), words(mail->text));
            QVERIFY(parts.own.isEmpty() == mail->text.trimmed().isEmpty());
            QVERIFY2(parts.own.contains(parts.signature), qPrintable(parts.signature));
        }
        QCOMPARE(mail->raw.size(), QFileInfo(folder + name + QStringLiteral(".eml")).size());
        QCOMPARE(mail->sha256().size(), 64);
    }

    void answersInWhatWasSent()
    {
        const QString head = QStringLiteral("Från: Kontakta Provsson <kontakt@kommun.example>\nSkickat: den 12 november 2026 10:00\nTill: Testa\nÄmne: x\n\n");
        const MailSent sent{{"kontakt@kommun.example"}, {}, "Hej!\nNär hyvlas vägen?\nVem betalar för trumman?\nHälsningar Kontakta"};
        const QString untouched = "Vi återkommer.\n\n" + head + "Hej!\nNär hyvlas vägen?\nVem betalar för trumman?\nHälsningar Kontakta";
        QCOMPARE(splitMailText(untouched, sent).own, "Vi återkommer.");
        const QString filledIn = "Hej igen.\n\n" + head + "Hej!\nNär hyvlas vägen?\nI vecka 49.\nVem betalar för trumman?\nHälsningar Kontakta";
        QCOMPARE(splitMailText(filledIn, sent).own, filledIn);
        QCOMPARE(splitMailText(filledIn, sent).quotation, QString());
        const QString oneWord = "Hej igen.\n\n" + head + "Hej!\nNär hyvlas vägen?\nJa\nVem betalar för trumman?\nVi";
        QCOMPARE(splitMailText(oneWord, sent).own, oneWord);
        const QString below = "Hej igen.\n\n" + head + "Hej!\nNär hyvlas vägen?\nVem betalar för trumman?\nDet gör vägföreningen.";
        QCOMPARE(splitMailText(below, sent).own, below);
        // What a mail program put around it on its way out is nobody's answer.
        const QString around = "Vi återkommer.\n\n" + head + "Hej Testa,\nNär hyvlas vägen?\nVem betalar för trumman?\nMed vänlig hälsning\nKontakta Provsson\n033-12 34 56";
        QCOMPARE(splitMailText(around, sent).own, "Vi återkommer.");
        // It was written anew before it was sent.
        const QString other = "Vi återkommer.\n\n" + head + "Vägen är full av gropar.\nSer ni till den?";
        QCOMPARE(splitMailText(other, sent).own, "Vi återkommer.");
    }
    void whoseHeadItIs_data()
    {
        QTest::addColumn<QString>("head");
        QTest::addColumn<bool>("ours");
        QTest::newRow("address") << "Från: Någon <kontakt@kommun.example>" << true;
        QTest::newRow("name") << "Från: Kontakta Provsson" << true;
        QTest::newRow("name the other way") << "Från: Provsson Kontakta" << true;
        QTest::newRow("other address") << "Från: Drift <drift@entreprenad.example>" << false;
        QTest::newRow("other name") << "Från: Drift Driftsson" << false;
    }
    void whoseHeadItIs()
    {
        QFETCH(QString, head);
        QFETCH(bool, ours);
        const QString text = "Svaret.\n\n" + head + "\nSkickat: den 12 november 2026 10:00\nTill: Testa\nÄmne: x\n\nText.";
        const MailTextParts parts = splitMailText(text, {{"kontakt@kommun.example"}, {"Kontakta Provsson"}, {}});
        QCOMPARE(parts.own == "Svaret.", ours);
    }
    void aFileOverTheLimit()
    {
        const QByteArray mail = "From: a@example.com\r\nTo: b@example.com\r\nDate: Mon, 23 Nov 2026 10:00:00 +0100\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
                                "--b\r\n\r\nSvaret.\r\n--b\r\nContent-Type: application/pdf; name=stor.pdf\r\n\r\n0123456789\r\n--b\r\nContent-Type: application/pdf; name=liten.pdf\r\n\r\n01\r\n--b--\r\n";
        const auto read = MailReader::read(mail, {5, {}});
        VERIFY_RESULT(read);
        QCOMPARE(read->text.trimmed(), "Svaret.");
        QCOMPARE(names(*read, true), QStringList{"liten.pdf"});
        QCOMPARE(read->leftOut.size(), 1);
        QCOMPARE(read->leftOut.first().name, "stor.pdf");
        QVERIFY(read->leftOut.first().why == MailLeftOut::Why::TooLarge);
        QVERIFY(read->warnings.contains(read->leftOut.first().reason));
    }
};

ORTSKONTAKT_TEST("mailcases", MailCasesTest)
#include "tst_mailcases.moc"
