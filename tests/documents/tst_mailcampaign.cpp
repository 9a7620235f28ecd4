#include "mailgenerator.h"
#include "testregistry.h"
#include "testresult.h"

#include <QMap>
#include <QRegularExpression>
#include <mailreader.h>
#include <mailreference.h>
#include <mailsignature.h>

/// Mails by lot, with text and files compared with what was put in. A sample in every run; `ORTSKONTAKT_MAILS=2000` is the campaign, which
/// prints its figures.
class MailCampaignTest : public QObject
{
    Q_OBJECT
private:
    /// Line by line without the blanks and empty lines that HTML puts or leaves out.
    static QString plain(const QString &text)
    {
        QStringList lines;
        for (const QString &line : text.split(u'\n')) {
            if (!line.trimmed().isEmpty())
                lines << line.simplified();
        }
        return lines.join(u'\n');
    }
    /// What is wrong with how a mail was read; empty for nothing.
    static QString wrong(const GeneratedMail &made, const MailMessage &read)
    {
        if (read.finding.kind != MailKind::Answer)
            return QStringLiteral("kind: ") + codeOf(read.finding.kind) + u' ' + read.finding.reason;
        if (plain(read.newText) != plain(made.own))
            return QStringLiteral("text: ") + read.newText;
        QString quoted = read.quotation;
        quoted = plain(quoted.remove(QRegularExpression(QStringLiteral("^> ?"), QRegularExpression::MultilineOption)));
        if (!quoted.endsWith(plain(made.question)))
            return QStringLiteral("question: ") + quoted;
        if (plain(read.signature) != plain(made.greeting) || (made.greeting.isEmpty() ? plain(read.newText) : plain(made.own.chopped(made.greeting.size()))) != plain(withoutSignature(read.newText)))
            return QStringLiteral("signature: ") + read.signature;
        QList<std::pair<QString, QByteArray>> files;
        int pictures = 0;
        for (const MailAttachment &file : read.attachments) {
            if (file.isTicked())
                files << std::pair(file.name, file.content);
            pictures += file.role == MailAttachment::Role::ShownPicture ? 1 : 0;
        }
        if (files != made.files || pictures != made.pictures || !read.leftOut.isEmpty())
            return QStringLiteral("files");
        return mailReference(read).issueNumber == QStringLiteral("OR-2026-0031") ? QString() : QStringLiteral("number");
    }

private Q_SLOTS:
    void mails()
    {
        bool campaign = false;
        const int asked = qEnvironmentVariableIntValue("ORTSKONTAKT_MAILS", &campaign);
        const int count = campaign ? asked : 240;
        int right = 0, files = 0;
        qint64 letters = 0;
        QMap<QString, int> faults;
        for (int i = 0; i < count; ++i) {
            const GeneratedMail made = MailGenerator::make(quint32(i));
            const auto read = MailReader::read(made.bytes);
            VERIFY_RESULT(read);
            const QString fault = wrong(made, *read);
            right += fault.isEmpty() ? 1 : 0;
            files += int(made.files.size());
            letters += made.own.size() + made.question.size();
            if (!fault.isEmpty() && faults.size() < 20)
                qWarning("mail %d (%s): %s\nput in: %s", i, qPrintable(made.what), qPrintable(fault), qPrintable(made.own));
            if (!fault.isEmpty())
                ++faults[made.what.section(QStringLiteral(", "), -2)];
        }
        if (campaign) {
            qInfo("%d of %d mails read as they were written: %lld letters of text, %d files", right, count, letters, files);
            for (auto it = faults.cbegin(); it != faults.cend(); ++it)
                qInfo("%4d  %s", it.value(), qPrintable(it.key()));
        }
        QCOMPARE(right, count);
    }
};

ORTSKONTAKT_TEST("mailcampaign", MailCampaignTest)
#include "tst_mailcampaign.moc"
