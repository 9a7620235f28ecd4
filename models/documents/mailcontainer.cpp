#include "mailcontainer.h"

#include "mapimime.h"
#include "outlookmessage.h"

#include <QRegularExpression>
#include <algorithm>

namespace {

QByteArrayView lineAt(const QByteArray &bytes, qsizetype at)
{
    const qsizetype end = bytes.indexOf('\n', at);
    return QByteArrayView(bytes).sliced(at, (end < 0 ? bytes.size() : end) - at);
}

/// Apple Mail: a line with the length of the mail, the mail, and notes of its own in XML. 0 for any other file.
qsizetype lengthFirst(const QByteArray &bytes, qsizetype &start)
{
    const QByteArray line = lineAt(bytes, 0).toByteArray().trimmed();
    const bool number = !line.isEmpty() && line.size() <= 12 && std::all_of(line.cbegin(), line.cend(), [](char c) { return c >= '0' && c <= '9'; });
    start = bytes.indexOf('\n') + 1;
    return number && start > 0 ? line.toLongLong() : 0;
}

/// Where the mail ends: at the length that was said when only the notes of Apple Mail come below it, else where those begin. -1 when the file
/// ends before either.
qsizetype endOfMail(const QByteArray &bytes, qsizetype start, qsizetype length)
{
    const auto notesAt = [&bytes](qsizetype at) {
        const QByteArray below = bytes.mid(at, 200).trimmed();
        return below.startsWith("<?xml") || below.startsWith("<plist");
    };
    const qsizetype said = start + length;
    if (said <= bytes.size() && (notesAt(said) || bytes.mid(said).trimmed().isEmpty()))
        return said;
    const qsizetype notes = bytes.lastIndexOf("<?xml");
    if (notes > start && bytes.indexOf("<plist", notes) > notes)
        return notes;
    return said <= bytes.size() ? bytes.size() : -1;
}

/// "From a@example.org Tue Dec  1 09:00:00 2026", with a header below: the line that a mail begins with in an mbox. A sentence that begins with
/// "From" has neither.
bool beginsMail(const QByteArray &bytes, qsizetype at)
{
    static const QRegularExpression postmark(QStringLiteral("^From \\S.*\\d{4}(\\s.*)?$"));
    static const QRegularExpression header(QStringLiteral("^[!-9;-~]+:"));
    const QByteArrayView line = lineAt(bytes, at);
    const qsizetype next = at + line.size() + 1;
    return line.size() < 500 && next < bytes.size() && postmark.match(QString::fromLatin1(line.toByteArray()).trimmed()).hasMatch()
           && header.match(QString::fromLatin1(lineAt(bytes, next).first(std::min<qsizetype>(lineAt(bytes, next).size(), 200)).toByteArray())).hasMatch();
}

int mailsIn(const QByteArray &mbox)
{
    int count = 1;
    for (qsizetype at = mbox.indexOf("\nFrom "); at >= 0; at = mbox.indexOf("\nFrom ", at + 1)) {
        // Mails are parted by an empty line.
        const bool emptyBefore = at > 0 && (mbox.at(at - 1) == '\n' || (mbox.at(at - 1) == '\r' && at > 1 && mbox.at(at - 2) == '\n'));
        if (emptyBefore && beginsMail(mbox, at + 1))
            ++count;
    }
    return count;
}

/// A line of the text that begins with "From " was given a ">" when it was put into the mbox.
QByteArray unescaped(const QByteArray &mail)
{
    QByteArray out;
    out.reserve(mail.size());
    for (qsizetype at = 0; at < mail.size();) {
        const qsizetype end = mail.indexOf('\n', at), next = end < 0 ? mail.size() : end + 1;
        qsizetype marks = 0;
        while (at + marks < next && mail.at(at + marks) == '>')
            ++marks;
        const bool escaped = marks > 0 && QByteArrayView(mail).sliced(at + marks, next - at - marks).startsWith("From ");
        out += QByteArrayView(mail).sliced(at + (escaped ? 1 : 0), next - at - (escaped ? 1 : 0));
        at = next;
    }
    return out;
}

}

Result<OpenedMail> MailContainer::open(const QByteArray &bytes)
{
    if (CompoundFile::begins(bytes)) {
        const auto message = OutlookMessage::read(bytes);
        return message ? Result<OpenedMail>(OpenedMail{MapiMime::mail(*message), message->leftOut, true}) : fail(message.error());
    }
    qsizetype start = 0;
    if (const qsizetype length = lengthFirst(bytes, start); length > 0) {
        const qsizetype end = endOfMail(bytes, start, length);
        // A file that is still being fetched is shorter than it says.
        if (end < 0)
            return fail(ErrorCode::Invalid, tr("Mejlet är inte helt hämtat: filen är kortare än den säger. Öppna mejlet i Mail, vänta tills allt visas och dra det därifrån igen."));
        return OpenedMail{bytes.mid(start, end - start), {}, true};
    }
    if (bytes.startsWith("From ")) {
        if (const int count = mailsIn(bytes); count > 1)
            return fail(ErrorCode::Invalid, tr("Filen innehåller %n mejl. Öppna den i e-postprogrammet, och dra hit eller spara det mejl som det gäller som en egen fil.", nullptr, count));
        const qsizetype below = lineAt(bytes, 0).size() + 1;
        return OpenedMail{unescaped(bytes.mid(below)), {}, true};
    }
    return OpenedMail{bytes, {}, false};
}

QStringList MailContainer::endings() { return {QStringLiteral(".eml"), QStringLiteral(".msg"), QStringLiteral(".emlx"), QStringLiteral(".mbox")}; }

bool MailContainer::isMailName(const QString &fileName)
{
    const QStringList all = endings();
    return std::any_of(all.cbegin(), all.cend(), [&](const QString &ending) { return fileName.endsWith(ending, Qt::CaseInsensitive); });
}

QString MailContainer::pattern()
{
    QStringList all = endings();
    for (QString &ending : all)
        ending.prepend(u'*');
    return all.join(u' ');
}
