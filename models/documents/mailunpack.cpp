// Parts of a mail that are a mail in a wrapping of their own: signed in one piece, and winmail.dat. The rest of MailBodyReader is in mailbody.cpp.
#include "mailbody.h"

#include "mailguard.h"
#include "mailmime.h"
#include "mailsigned.h"
#include "mapimime.h"
#include "tnefreader.h"

using MailMime::Owned;

std::optional<MailBodyReader::Text> MailBodyReader::unpacked(GMimeObject *part, const QString &type, const QByteArray &content, int depth)
{
    const QString name = MailMime::text(g_mime_part_get_filename(GMIME_PART(part))).toLower();
    const bool untyped = type == QStringLiteral("application/octet-stream");
    if (type.endsWith(QStringLiteral("pkcs7-mime")) || (untyped && name.endsWith(QStringLiteral(".p7m"))))
        return fromSigned(content, depth);
    if (type.endsWith(QStringLiteral("ms-tnef")) || name == QStringLiteral("winmail.dat") || (untyped && TnefReader::begins(content)))
        return fromTnef(content, depth);
    return {};
}

std::optional<MailBodyReader::Text> MailBodyReader::fromSigned(const QByteArray &content, int depth)
{
    const MailSigned::Content opened = MailSigned::open(content);
    switch (opened.kind) {
    case MailSigned::Kind::Encrypted: warn(tr("Mejlet är krypterat och kan bara läsas i mottagarens e-postprogram.")); return {};
    case MailSigned::Kind::Compressed: warn(tr("Mejlet är komprimerat på ett sätt som bara mottagarens e-postprogram kan läsa.")); return {};
    case MailSigned::Kind::Unknown: warn(tr("Mejlets signerade eller krypterade del är skadad och kan inte läsas. Be avsändaren skicka det igen.")); return {};
    case MailSigned::Kind::Signed: break;
    }
    const std::optional<Text> text = opened.mail.trimmed().isEmpty() ? std::nullopt : inner(opened.mail, depth);
    warn(text ? tr("Mejlet är signerat. Signaturen har inte kontrollerats: se i e-postprogrammet om den är giltig.")
              : tr("Mejlets signerade del har inget innehåll som går att läsa. Öppna den i e-postprogrammet."));
    return text;
}

std::optional<MailBodyReader::Text> MailBodyReader::fromTnef(const QByteArray &content, int depth)
{
    const auto message = TnefReader::read(content);
    const std::optional<Text> text = message ? inner(MapiMime::part(*message), depth) : std::nullopt;
    if (!text) {
        warn((message ? tr("Bilagan winmail.dat går inte att packa upp.") : message.error().message) + u' '
             + tr("Den kan innehålla text och filer: be avsändaren skicka mejlet som oformaterad text eller HTML."));
        return {};
    }
    for (const QString &one : message->leftOut)
        warn(one);
    // It holds the mail's own text once more, with its formats.
    if (m_packed.kind == Text::None)
        m_packed = *text;
    return Text();
}

/// What was inside is taken apart like the mail itself, with the same bounds. Nothing when it is built to overload the reader, or is no part.
std::optional<MailBodyReader::Text> MailBodyReader::inner(const QByteArray &mimePart, int depth)
{
    const QByteArray bytes = "MIME-Version: 1.0\r\n" + mimePart;
    if (MailGuard::check(bytes) != MailGuard::Fault::None)
        return {};
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.constData(), size_t(bytes.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Owned<GMimeObject> object(g_mime_parser_construct_part(parser.get(), nullptr));
    return object ? std::optional(visit(object.get(), depth + 1)) : std::nullopt;
}
