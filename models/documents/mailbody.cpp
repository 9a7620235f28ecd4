#include "mailbody.h"

#include "cleantext.h"
#include "mailmime.h"
#include "mailtext.h"

#include <QMimeDatabase>
#include <attachment.h>

using MailMime::Owned;

namespace {

// Real mails have five levels at most; forwarded mails are attachments and begin anew.
constexpr int deepest = 40;
// A text of a hundred thousand lines would hold the window; what is longer stays whole as a file.
constexpr qsizetype longestText = 1'000'000;
// HTML has far more tags than text, and pictures may stand inside it.
constexpr qsizetype mostTextBytes = 4 * 1024 * 1024;

QString mediaTypeOf(GMimeObject *object)
{
    char *type = g_mime_content_type_get_mime_type(g_mime_object_get_content_type(object));
    const QString text = cleanLine(MailMime::text(type)).toLower();
    g_free(type);
    return text;
}

QByteArray bytesOf(GMimeStream *stream)
{
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream));
    return QByteArray(reinterpret_cast<const char *>(bytes->data), qsizetype(bytes->len));
}

/// Without the transfer encoding; what a cut off base64 text still gives.
QByteArray contentOf(GMimeObject *part)
{
    GMimeDataWrapper *content = g_mime_part_get_content(GMIME_PART(part));
    if (!content)
        return {};
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    return bytesOf(stream.get());
}

QByteArray parameter(GMimeObject *object, const char *name) { return QByteArray(g_mime_object_get_content_type_parameter(object, name)); }

bool isAttached(GMimeObject *part)
{
    const char *disposition = g_mime_object_get_disposition(part);
    return (disposition && qstricmp(disposition, GMIME_DISPOSITION_ATTACHMENT) == 0) || g_mime_part_get_filename(GMIME_PART(part));
}

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

MailBodyReader::MailBodyReader()
    : m_budget(mostTextBytes)
{
}

MailBody MailBodyReader::read(GMimeObject *root, const QByteArray &raw)
{
    MailBodyReader reader;
    Text text = root ? reader.visit(root, 0) : Text();
    if (text.kind == Text::None)
        text = reader.m_packed;
    reader.m_body.text = text.text;
    if (root && GMIME_IS_MULTIPART(root) && text.kind == Text::None && reader.m_body.attachments.isEmpty() && !raw.trimmed().isEmpty()) {
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
        if (inner)
            keepWhole(GMIME_OBJECT(inner), mailName(subject.isEmpty() ? tr("mejl") : subject), QStringLiteral("message/rfc822"));
        return {};
    }
    if (GMIME_IS_MULTIPART(object))
        return mediaTypeOf(object) == QStringLiteral("multipart/alternative") ? alternatives(object, depth) : sequence(object, depth);
    return GMIME_IS_PART(object) ? leaf(object, depth) : Text();
}

/// The plain one if there is text in it, else the last, which is the richest (RFC 2046, 5.1.4). Files are kept from all of them.
MailBodyReader::Text MailBodyReader::alternatives(GMimeObject *object, int depth)
{
    GMimeMultipart *multipart = GMIME_MULTIPART(object);
    Text best;
    for (int i = 0; i < g_mime_multipart_get_count(multipart); ++i) {
        const Text text = visit(g_mime_multipart_get_part(multipart, i), depth + 1);
        if (text.kind > best.kind || (text.kind == best.kind && best.kind == Text::Html))
            best = text;
    }
    return best;
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
    if ((!html && type != QStringLiteral("text/plain")) || isAttached(part)) {
        keepFile(part, content);
        return {};
    }
    QString text = decoded(withinBudget(content, part), part);
    if (html) {
        bool remote = false;
        text = MailText::fromHtml(text, &remote);
        if (remote)
            warn(tr("Bilder och annat som mejlet vill hämta från nätet har inte hämtats."));
    } else if (parameter(part, "format").toLower() == "flowed") {
        text = MailText::unflowed(text, parameter(part, "delsp").toLower() == "yes");
    }
    if (text.trimmed().isEmpty())
        return {};
    return {html ? Text::Html : Text::Plain, text};
}

void MailBodyReader::keepWhole(GMimeObject *object, const QString &name, const QString &mediaType)
{
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_object_write_to_stream(object, nullptr, stream.get());
    m_body.attachments << MailAttachment{safeFileName(name), mediaType, bytesOf(stream.get())};
}

void MailBodyReader::keepFile(GMimeObject *part, const QByteArray &content)
{
    const QString type = mediaTypeOf(part);
    const QString name = fileName(MailMime::text(g_mime_part_get_filename(GMIME_PART(part))), type);
    if (type == QStringLiteral("application/pgp-encrypted"))
        warn(tr("Mejlet är krypterat och kan bara läsas i mottagarens e-postprogram."));
    m_body.attachments << MailAttachment{name, type, content};
}

QString MailBodyReader::fileName(const QString &given, const QString &mediaType)
{
    if (given.trimmed().isEmpty()) {
        const QString suffix = QMimeDatabase().mimeTypeForName(mediaType).preferredSuffix();
        //: The name of a file that came without one; an ending such as ".png" is put after it.
        return tr("bilaga") + (suffix.isEmpty() ? QString() : QString(u'.' + suffix));
    }
    const QString safe = safeFileName(given);
    if (safe != given)
        warn(tr("En bilaga hade ett otillåtet filnamn och heter nu ”%1”.").arg(safe));
    return safe;
}

QString MailBodyReader::decoded(const QByteArray &bytes, GMimeObject *part)
{
    const QByteArray charset = parameter(part, "charset");
    const MailText::Decoded result = MailText::decode(bytes, charset);
    if (result.guessed)
        warn(tr("Texten är inte i den teckenkodning som mejlet uppger (%1). Den visas som Latin-1; enstaka tecken kan vara fel.")
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
    m_body.attachments << MailAttachment{html ? tr("hela texten.html") : tr("hela texten.txt"),
                                         html ? QStringLiteral("text/html") : QStringLiteral("text/plain"), content};
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
        m_body.attachments << MailAttachment{tr("hela texten.txt"), QStringLiteral("text/plain"), text.toUtf8()};
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
