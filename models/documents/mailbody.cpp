#include "mailbody.h"

#include "cleantext.h"
#include "mailmime.h"
#include "mailparts.h"
#include "mailtext.h"

#include <QMimeDatabase>
#include <QRegularExpression>
#include <QUrl>
#include <attachment.h>

using MailMime::bytesOf;
using MailMime::contentOf;
using MailMime::mediaTypeOf;
using MailMime::Owned;

namespace {

// Real mails have five levels at most; forwarded mails are attachments and begin anew.
constexpr int deepest = 40;
// A text of a hundred thousand lines would hold the window; what is longer stays whole as a file.
constexpr qsizetype longestText = 1'000'000;
// HTML has far more tags than text, and pictures may stand inside it.
constexpr qsizetype mostTextBytes = 4 * 1024 * 1024;

QByteArray parameter(GMimeObject *object, const char *name) { return QByteArray(g_mime_object_get_content_type_parameter(object, name)); }

bool isToBeSaved(GMimeObject *part)
{
    const char *disposition = g_mime_object_get_disposition(part);
    return disposition && qstricmp(disposition, GMIME_DISPOSITION_ATTACHMENT) == 0;
}
bool isAttached(GMimeObject *part) { return isToBeSaved(part) || g_mime_part_get_filename(GMIME_PART(part)); }

/// A subject as the name of a file; its slashes part no folders.
QString mailName(QString subject)
{
    subject.truncate(100);
    return subject.replace(u'/', u'_').replace(u'\\', u'_') + QStringLiteral(".eml");
}

/// Cut where a line or at least a letter ends.
QByteArray beginning(const QByteArray &bytes, qsizetype length)
{
    const qsizetype line = bytes.lastIndexOf('\n', length - 1);
    if (line > length - 2000)
        return bytes.left(line + 1);
    while (length > 0 && uchar(bytes.at(length - 1)) >= 0x80)
        --length;
    return bytes.left(length);
}

}

MailBodyReader::MailBodyReader(qint64 fileLimit)
    : m_fileLimit(fileLimit), m_budget(mostTextBytes)
{
}

MailBody MailBodyReader::read(GMimeObject *root, const QByteArray &raw, qint64 fileLimit)
{
    MailBodyReader reader(fileLimit);
    Text text = root ? reader.visit(root, 0) : Text();
    if (text.kind == Text::None)
        text = reader.m_packed;
    // Some programs give the text itself the name of a file.
    if (text.kind == Text::None)
        text = reader.m_named;
    if (text.kind == Text::None && reader.m_mails == 1)
        text = reader.attachedMail();
    reader.markShown();
    reader.m_body.text = text.text;
    if (root && GMIME_IS_MULTIPART(root) && text.kind == Text::None && reader.m_body.attachments.isEmpty() && reader.m_body.leftOut.isEmpty() && !raw.trimmed().isEmpty()) {
        reader.m_body.text = MailText::decode(reader.withinBudget(raw, nullptr), {}).text;
        reader.warn(tr("Mejlets delar går inte att skilja åt. Allt visas som en enda text."));
    }
    reader.shorten();
    if (text.kind == Text::Html)
        reader.warn(tr("Mejlet har ingen oformaterad text. Det som visas är gjort av den formaterade (HTML)."));
    if (reader.m_body.text.trimmed().isEmpty())
        reader.warn(tr("Mejlet har ingen text."));
    return reader.m_body;
}

MailBodyReader::Text MailBodyReader::visit(GMimeObject *object, int depth)
{
    if (depth > deepest) {
        warn(tr("Mejlet har delar i för många nivåer. De innersta har sparats som en bilaga och visas inte."));
        keepWhole(object, tr("inre delar.eml"), QStringLiteral("message/rfc822"));
        return {};
    }
    if (GMIME_IS_MESSAGE_PART(object)) {
        GMimeMessage *inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
        const QString subject = inner ? cleanLine(MailMime::text(g_mime_message_get_subject(inner))) : QString();
        ++m_mails;
        if (inner)  // what was unwrapped to be read lives no longer than that
            m_attached = std::shared_ptr<GMimeMessage>(static_cast<GMimeMessage *>(g_object_ref(inner)), &g_object_unref);
        if (m_body.originalSubject.isEmpty())
            m_body.originalSubject = subject;
        const char *given = g_mime_object_get_content_disposition_parameter(object, "filename");
        QString name = MailMime::text(given ? given : g_mime_object_get_content_type_parameter(object, "name")).trimmed();
        // Without its ending the mail program would not open it.
        if (!name.isEmpty() && !name.endsWith(QStringLiteral(".eml"), Qt::CaseInsensitive))
            name += QStringLiteral(".eml");
        if (inner)
            keepWhole(GMIME_OBJECT(inner), !name.isEmpty() ? name : mailName(subject.isEmpty() ? tr("mejl") : subject), QStringLiteral("message/rfc822"));
        return {};
    }
    if (GMIME_IS_MULTIPART(object))
        return mediaTypeOf(object) == QStringLiteral("multipart/alternative") ? alternatives(object, depth) : sequence(object, depth);
    return GMIME_IS_PART(object) ? leaf(object, depth) : Text();
}

/// The plain one if somebody wrote something in it, else the last, which is the richest (RFC 2046, 5.1.4). Files are kept from all of them.
MailBodyReader::Text MailBodyReader::alternatives(GMimeObject *object, int depth)
{
    GMimeMultipart *multipart = GMIME_MULTIPART(object);
    Text plain, html;
    for (int i = 0; i < g_mime_multipart_get_count(multipart); ++i) {
        const Text text = visit(g_mime_multipart_get_part(multipart, i), depth + 1);
        if (text.kind == Text::Html || (text.kind == Text::Plain && plain.kind == Text::None))
            (text.kind == Text::Html ? html : plain) = text;
    }
    if (plain.kind == Text::None)
        return html;
    return html.kind == Text::Html && MailParts::isPlaceholder(plain.text, html.text) ? html : plain;
}

MailBodyReader::Text MailBodyReader::sequence(GMimeObject *object, int depth)
{
    GMimeMultipart *multipart = GMIME_MULTIPART(object);
    Text all;
    if (g_mime_multipart_get_count(multipart) == 0) {
        // Without a boundary the library takes it all for what stands before the first part.
        const QByteArray before(g_mime_multipart_get_prologue(multipart));
        const QString text = MailText::decode(withinBudget(before, nullptr), {}).text;
        return text.trimmed().isEmpty() ? Text() : Text{Text::Plain, text};
    }
    QStringList texts;
    for (int i = 0; i < g_mime_multipart_get_count(multipart); ++i) {
        const Text text = visit(g_mime_multipart_get_part(multipart, i), depth + 1);
        all.kind = std::max(all.kind, text.kind);
        if (!text.text.isEmpty())
            texts << (texts.isEmpty() ? text.text : text.text.trimmed());
    }
    all.text = texts.join(QStringLiteral("\n\n"));
    return all;
}

MailBodyReader::Text MailBodyReader::leaf(GMimeObject *part, int depth)
{
    const QString type = mediaTypeOf(part);
    const QByteArray content = contentOf(part);
    if (const std::optional<Text> text = unpacked(part, type, content, depth))
        return *text;
    const bool html = type == QStringLiteral("text/html");
    const bool isText = html || type == QStringLiteral("text/plain");
    if (!isText || isAttached(part)) {
        keepFile(part, content);
        if (isText && m_named.kind == Text::None && !isToBeSaved(part))
            m_named = readable(part, content, html);
        return {};
    }
    return readable(part, content, html);
}

MailBodyReader::Text MailBodyReader::readable(GMimeObject *part, const QByteArray &content, bool html)
{
    QString text = decoded(withinBudget(content, part), part);
    if (html) {
        noteShown(text);
        bool remote = false;
        text = MailText::fromHtml(text, &remote);
        if (remote)
            warn(tr("Bilder och annat som mejlet vill hämta från nätet har inte hämtats."));
    } else if (parameter(part, "format").toLower() == "flowed") {
        text = MailText::unflowed(text, parameter(part, "delsp").toLower() == "yes");
    }
    if (!html)
        text = withoutUuencoded(text);
    if (text.trimmed().isEmpty())
        return {};
    return {html ? Text::Html : Text::Plain, text};
}

void MailBodyReader::keepWhole(GMimeObject *object, const QString &name, const QString &mediaType)
{
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_object_write_to_stream(object, nullptr, stream.get());
    keep({safeFileName(name), mediaType, bytesOf(stream.get())});
}

void MailBodyReader::keepFile(GMimeObject *part, const QByteArray &content)
{
    const QString type = mediaTypeOf(part);
    const QString name = fileName(MailMime::text(g_mime_part_get_filename(GMIME_PART(part))), type);
    if (type == QStringLiteral("application/pgp-encrypted"))
        warn(tr("Mejlet är krypterat och kan bara läsas i mottagarens e-postprogram."));
    if (type == QStringLiteral("text/rfc822-headers") && m_body.originalSubject.isEmpty())
        m_body.originalSubject = MailParts::subjectIn(content);
    keep({name, type, content, MailParts::roleOf(type, name)}, MailMime::text(g_mime_part_get_content_id(GMIME_PART(part))));
}

/// Among the files, or named as left out.
void MailBodyReader::keep(const MailAttachment &file, const QString &contentId)
{
    const qint64 size = file.content.size();
    if (size > 0 && size <= m_fileLimit) {
        m_body.attachments << file;
        m_contentIds << contentId;
        return;
    }
    constexpr qint64 mb = 1024 * 1024;
    const QString reason = size == 0 ? tr("Filen ”%1” är tom och har utelämnats.").arg(file.name)
                                     : tr("Filen ”%1” är %2 MB och har utelämnats: en bilaga får vara högst %3 MB. Lägg den på en gemensam plats och skriv var.")
                                           .arg(file.name).arg((size + mb - 1) / mb).arg(m_fileLimit / mb);
    m_body.leftOut << MailLeftOut{size == 0 ? MailLeftOut::Why::Empty : MailLeftOut::Why::TooLarge, file.name, size, reason};
    warn(reason);
}

void MailBodyReader::noteShown(const QString &html)
{
    static const QRegularExpression shown(QStringLiteral("cid:([^\"'\\s<>)]{1,200})"), QRegularExpression::CaseInsensitiveOption);
    auto all = shown.globalMatch(html);
    while (all.hasNext() && m_shown.size() < 1000)
        m_shown << QUrl::fromPercentEncoding(all.next().captured(1).toUtf8());
}

/// The pictures of a letterhead or a signature are part of the text.
void MailBodyReader::markShown()
{
    for (qsizetype i = 0; i < m_body.attachments.size() && i < m_contentIds.size(); ++i) {
        MailAttachment &file = m_body.attachments[i];
        if (file.role == MailAttachment::Role::File && file.mediaType.startsWith(QStringLiteral("image/")) && !m_contentIds.at(i).isEmpty() && m_shown.contains(m_contentIds.at(i)))
            file.role = MailAttachment::Role::ShownPicture;
    }
}

/// A mail whose only words are those of another: that one's, under who wrote it.
MailBodyReader::Text MailBodyReader::attachedMail()
{
    if (!m_attached)
        return {};
    MailBodyReader inner(m_fileLimit);
    inner.m_budget = m_budget;
    GMimeObject *root = g_mime_message_get_mime_part(m_attached.get());
    const Text text = root ? inner.visit(root, 1) : Text();
    if (text.kind == Text::None)
        return {};
    QStringList lines{QStringLiteral("---------- ") + tr("Vidarebefordrat mejl") + QStringLiteral(" ----------")};
    const auto add = [&lines](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines << name + QStringLiteral(": ") + value;
    };
    const auto header = [this](const char *name) { return cleanLine(MailMime::text(g_mime_object_get_header(GMIME_OBJECT(m_attached.get()), name))).simplified(); };
    add(tr("Från"), header("From"));
    add(tr("Datum"), header("Date"));
    add(tr("Ämne"), cleanLine(MailMime::text(g_mime_message_get_subject(m_attached.get()))).simplified());
    warn(tr("Mejlet har ingen egen text. Det som visas är texten i det mejl som är bifogat."));
    return {text.kind, lines.join(u'\n') + QStringLiteral("\n\n") + text.text.trimmed()};
}

/// Files in the old way ("begin 644 name"), which stand in the text.
QString MailBodyReader::withoutUuencoded(const QString &text)
{
    if (!text.contains(QStringLiteral("begin ")))
        return text;
    static const QRegularExpression begin(QStringLiteral("^begin(?:-base64)? [0-7]{3,4} (\\S.{0,200})$"));
    const QStringList lines = text.split(u'\n');
    QStringList left;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch match = lines.at(i).size() < 250 ? begin.match(lines.at(i).trimmed()) : QRegularExpressionMatch();
        QByteArray content;
        const qsizetype end = match.hasMatch() ? MailText::uudecoded(lines, i + 1, &content) : -1;
        if (end < 0) {
            left << lines.at(i);
            continue;
        }
        const QString name = fileName(match.captured(1), {});
        keep({name, QMimeDatabase().mimeTypeForFile(name, QMimeDatabase::MatchExtension).name(), content});
        i = end;
    }
    return left.join(u'\n');
}

QString MailBodyReader::fileName(const QString &given, const QString &mediaType)
{
    if (given.trimmed().isEmpty()) {
        const QString suffix = QMimeDatabase().mimeTypeForName(mediaType).preferredSuffix();
        //: The name of a file that came without one; an ending such as ".png" is put after it.
        return tr("bilaga") + (suffix.isEmpty() ? QString() : QString(u'.' + suffix));
    }
    const QString safe = safeFileName(given);
    // The same letters in another form (Apple's) are no other name.
    if (safe != given.normalized(QString::NormalizationForm_C))
        warn(tr("En bilaga hade ett otillåtet filnamn och heter nu ”%1”.").arg(safe));
    return safe;
}

QString MailBodyReader::decoded(const QByteArray &bytes, GMimeObject *part)
{
    QByteArray charset = parameter(part, "charset");
    if (charset.isEmpty() && mediaTypeOf(part) == QStringLiteral("text/html"))
        charset = MailParts::charsetInHtml(bytes);
    const MailText::Decoded result = MailText::decode(bytes, charset);
    if (result.guessed)
        warn(tr("Texten är inte i den teckenkodning som mejlet uppger (%1). Enstaka tecken kan vara fel.")
                 .arg(cleanLine(QString::fromLatin1(charset)).left(40)));
    return result.text;
}

/// The beginning that is still made readable; what does not fit is kept whole.
QByteArray MailBodyReader::withinBudget(const QByteArray &content, GMimeObject *part)
{
    const QByteArray used = content.size() <= m_budget ? content : beginning(content, m_budget);
    m_budget -= used.size();
    if (used.size() == content.size())
        return used;
    const bool html = part && mediaTypeOf(part) == QStringLiteral("text/html");
    keep({html ? tr("hela texten.html") : tr("hela texten.txt"), html ? QStringLiteral("text/html") : QStringLiteral("text/plain"), content});
    m_wholeKept = true;
    warnOfLength();
    return used;
}

void MailBodyReader::shorten()
{
    QString &text = m_body.text;
    if (text.size() <= longestText)
        return;
    if (!m_wholeKept)
        keep({tr("hela texten.txt"), QStringLiteral("text/plain"), text.toUtf8()});
    text.truncate(longestText - (text.at(longestText - 1).isHighSurrogate() ? 1 : 0));
    warnOfLength();
}

void MailBodyReader::warnOfLength() { warn(tr("Texten är mycket lång. Bara början visas; hela texten är sparad som en bilaga.")); }

void MailBodyReader::warn(const QString &warning)
{
    // Of a mail with thousands of odd names each would be compared with all before it.
    if (m_warned.contains(warning))
        return;
    m_warned.insert(warning);
    m_body.warnings << warning;
}
