#include "testregistry.h"
#include "testresult.h"

#include <QProcess>
#include <QTemporaryDir>
#include <mailreader.h>

/// Mails that are signed in one piece (smime.p7m), made by the openssl program and by hand.
class MailSignedTest : public QObject
{
    Q_OBJECT

    static inline const QByteArray inside = "Content-Type: multipart/mixed; boundary=i\r\n\r\n--i\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nLampan byts på måndag.\r\n"
                                            "--i\r\nContent-Type: text/csv; name=\"lista.csv\"\r\nContent-Disposition: attachment\r\n\r\na;b\r\n--i--\r\n";

    static Result<MailMessage> read(const QByteArray &cms, const QByteArray &type = "application/pkcs7-mime; smime-type=signed-data; name=smime.p7m")
    {
        return MailReader::read("From: a@example.org\r\nDate: Mon, 23 Nov 2026 10:00:00 +0100\r\nSubject: Hej\r\nMIME-Version: 1.0\r\nContent-Type: " + type
                                + "\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=smime.p7m\r\n\r\n" + cms.toBase64() + "\r\n");
    }
    /// Tag, length, content.
    static QByteArray der(char tag, const QByteArray &content)
    {
        QByteArray length;
        for (qsizetype left = content.size(); left > 0; left >>= 8)
            length.prepend(char(left & 0xFF));
        return tag + (content.size() < 128 ? QByteArray(1, char(content.size())) : char(0x80 | length.size()) + length) + content;
    }
    /// As Outlook and others write it: without lengths, the content in pieces.
    static QByteArray open(char tag, const QByteArray &content) { return tag + QByteArray("\x80", 1) + content + QByteArray(2, '\0'); }
    static QByteArray signedData(const QByteArray &content, bool inPieces)
    {
        const QByteArray data = QByteArray::fromHex("06092a864886f70d010701"), type = QByteArray::fromHex("06092a864886f70d010702");
        const QByteArray head = QByteArray::fromHex("0201013100"), tail = QByteArray::fromHex("3100");
        if (!inPieces)
            return der(0x30, type + der(char(0xA0), der(0x30, head + der(0x30, data + der(char(0xA0), der(0x04, content))) + tail)));
        QByteArray pieces;
        for (qsizetype at = 0; at < content.size(); at += 100)
            pieces += der(0x04, content.mid(at, 100));
        return open(0x30, type + open(char(0xA0), open(0x30, head + open(0x30, data + open(char(0xA0), open(0x24, pieces))) + tail)));
    }
    static bool openssl(const QStringList &arguments)
    {
        QProcess process;
        process.start("openssl", arguments);
        return process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }

private Q_SLOTS:
    void theTextInsideIsRead_data()
    {
        QTest::addColumn<QByteArray>("cms");
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("der") << signedData(inside, false) << QByteArray("application/pkcs7-mime; smime-type=signed-data");
        QTest::newRow("in pieces") << signedData(inside, true) << QByteArray("application/x-pkcs7-mime; name=smime.p7m");
        QTest::newRow("without a type") << signedData(inside, false) << QByteArray("application/octet-stream; name=\"smime.p7m\"");
        QTest::newRow("signed twice") << signedData("Content-Type: application/pkcs7-mime\r\nContent-Transfer-Encoding: base64\r\n\r\n" + signedData(inside, true).toBase64(), false)
                                      << QByteArray("application/pkcs7-mime");
    }
    void theTextInsideIsRead()
    {
        QFETCH(QByteArray, cms);
        QFETCH(QByteArray, type);
        const auto mail = read(cms, type);
        VERIFY_RESULT(mail);
        QCOMPARE(mail->text.trimmed(), "Lampan byts på måndag.");
        QCOMPARE(mail->attachments.size(), 1);
        QCOMPARE(mail->attachments.first().name, "lista.csv");
        QCOMPARE(mail->warnings.size(), 1);
        QVERIFY(mail->warnings.first().contains("inte kontrollerats"));
    }

    void signedAndEncryptedByOpenssl()
    {
        const QTemporaryDir folder;
        const auto path = [&](const char *name) { return folder.filePath(QString::fromLatin1(name)); };
        QFile file(path("in"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(inside) == inside.size());
        file.close();
        QVERIFY2(openssl({"req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=Testa", "-keyout", path("key"), "-out", path("cert")}), "openssl is needed");
        QVERIFY(openssl({"cms", "-sign", "-nodetach", "-binary", "-in", path("in"), "-signer", path("cert"), "-inkey", path("key"), "-outform", "DER", "-out", path("signed")}));
        QVERIFY(openssl({"cms", "-encrypt", "-binary", "-in", path("in"), "-outform", "DER", "-out", path("encrypted"), path("cert")}));
        const auto bytes = [&](const char *name) {
            QFile one(path(name));
            return one.open(QIODevice::ReadOnly) ? one.readAll() : QByteArray();
        };
        const auto mail = read(bytes("signed"));
        VERIFY_RESULT(mail);
        QCOMPARE(mail->text.trimmed(), "Lampan byts på måndag.");
        const auto secret = read(bytes("encrypted"), "application/pkcs7-mime; smime-type=enveloped-data");
        VERIFY_RESULT(secret);
        QCOMPARE(secret->text.trimmed(), "");
        QCOMPARE(secret->attachments.size(), 1);
        QVERIFY(secret->warnings.join(u' ').contains("krypterat"));
    }

    void brokenOnes()
    {
        const QByteArray good = signedData(inside, true);
        for (qsizetype size = 0; size < good.size() - 2; size += 3) {
            const auto mail = read(good.left(size));
            VERIFY_RESULT(mail);
            QVERIFY(mail->text.trimmed().isEmpty());
            QVERIFY(mail->warnings.size() >= 1);
        }
        for (qsizetype at = 0; at < good.size(); ++at) {
            QByteArray bent = good;
            bent[at] = char(bent.at(at) ^ 0x55);
            VERIFY_RESULT(read(bent));
        }
        const auto empty = read(signedData({}, false));
        VERIFY_RESULT(empty);
        QVERIFY(empty->warnings.join(u' ').contains("inget innehåll"));
        // Built to overload the reader: what is inside stays a file.
        const auto overload = read(signedData("Content-Type: multipart/mixed; boundary=b\r\n\r\n" + QByteArray("--b\r\n\r\n\r\n").repeated(100'000), false));
        VERIFY_RESULT(overload);
        QCOMPARE(overload->attachments.size(), 1);
        QByteArray nested = inside;
        for (int i = 0; i < 60; ++i)
            nested = "Content-Type: application/pkcs7-mime\r\nContent-Transfer-Encoding: binary\r\n\r\n" + signedData(nested, false);
        VERIFY_RESULT(read(signedData(nested, false)));
    }
};

ORTSKONTAKT_TEST("mailsigned", MailSignedTest)
#include "tst_mailsigned.moc"
