#include "mapimime.h"

#include "cleantext.h"
#include "rtftext.h"

#include <QCryptographicHash>
#include <QMimeDatabase>
#include <QRegularExpression>
#include <QUrl>
#include <algorithm>

namespace {

/// The type that Outlook noted, or the one that the name tells.
QByteArray mediaType(const MapiAttachment &attachment, const QString &name)
{
    static const QRegularExpression type(QRegularExpression::anchoredPattern(QStringLiteral("(?!multipart/)[a-z0-9][a-z0-9.+_-]{0,80}/[a-z0-9][a-z0-9.+_-]{0,80}")));
    const QString noted = attachment.properties.line(Mapi::AttachMimeType).toLower();
    if (type.match(noted).hasMatch())
        return noted.toLatin1();
    return QMimeDatabase().mimeTypeForFile(name, QMimeDatabase::MatchExtension).name().toLatin1();
}

QString nameOf(const MapiAttachment &attachment)
{
    for (const quint16 id : {Mapi::AttachLongName, Mapi::AttachName, Mapi::DisplayName}) {
        if (const QString name = attachment.properties.line(id); !name.isEmpty())
            return name;
    }
    return {};
}

QByteArray contentId(const MapiAttachment &attachment)
{
    QByteArray id = attachment.properties.line(Mapi::AttachContentId).toUtf8();
    id.replace('<', "").replace('>', "");
    return id;
}

/// Mails that were signed or encrypted come as one file, which is the mail.
QByteArray secured(const MapiMessage &message)
{
    if (!message.properties.line(Mapi::MessageClass).startsWith(QStringLiteral("IPM.Note.SMIME"), Qt::CaseInsensitive) || message.attachments.size() != 1)
        return {};
    const QByteArray content = message.attachments.first().content;
    if (content.trimmed().left(13).toLower() == "content-type:" || content.trimmed().left(13).toLower() == "mime-version:")
        return content.trimmed();
    return MapiParts::encoded("application/pkcs7-mime; name=\"smime.p7m\"", content, "Content-Disposition: attachment; filename=\"smime.p7m\"\r\n");
}

}

QByteArray MapiParts::encoded(const QByteArray &type, const QByteArray &content, const QByteArray &moreHeader)
{
    QByteArray part = "Content-Type: " + type + "\r\nContent-Transfer-Encoding: base64\r\n" + moreHeader + "\r\n";
    const QByteArray base64 = content.toBase64();
    part.reserve(part.size() + base64.size() + base64.size() / 38 + 2);
    for (qsizetype at = 0; at < base64.size(); at += 76)
        part += QByteArrayView(base64).sliced(at, std::min<qsizetype>(76, base64.size() - at)), part += "\r\n";
    return part;
}

QByteArray MapiParts::joined(const QByteArray &type, const QList<QByteArray> &parts)
{
    if (parts.size() == 1 && type == "multipart/mixed")
        return parts.first();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &part : parts)
        hash.addData(QByteArray::number(part.size()) + ':' + part);
    const QByteArray boundary = "=_" + hash.result().toHex().left(40);
    QByteArray all = "Content-Type: " + type + "; boundary=\"" + boundary + "\"\r\n\r\n";
    for (const QByteArray &part : parts)
        all += "--" + boundary + "\r\n" + part + "\r\n";
    return all + "--" + boundary + "--\r\n";
}

/// The part of the text: plain, HTML, or both. `html` is what pictures may be named in.
QByteArray MapiMime::text(const MapiMessage &message, QByteArray &html)
{
    const MapiProperties &own = message.properties;
    QString plain = own.text(Mapi::Body);
    QByteArray charset = "utf-8";
    if (own.type(Mapi::Html) == Mapi::Unicode) {
        html = own.text(Mapi::Html).toUtf8();
    } else if (own.has(Mapi::Html)) {
        html = own.bytes(Mapi::Html);
        charset = Mapi::charsetOf(own.number(Mapi::InternetCodepage, own.codepage()));
    }
    if (html.trimmed().isEmpty() && own.has(Mapi::CompressedRtf)) {
        const RtfText::Content rtf = RtfText::read(RtfText::decompress(own.bytes(Mapi::CompressedRtf)));
        charset = "utf-8";
        if (rtf.html)
            html = cleanText(rtf.text).toUtf8();
        else if (plain.trimmed().isEmpty())
            plain = cleanText(rtf.text);
    }
    if (plain.trimmed().isEmpty() && html.trimmed().isEmpty())
        plain = MapiParts::reportText(message);
    QList<QByteArray> parts;
    if (!plain.trimmed().isEmpty() || html.trimmed().isEmpty())
        parts << MapiParts::encoded("text/plain; charset=utf-8", plain.toUtf8());
    if (!html.trimmed().isEmpty())
        parts << MapiParts::encoded(charset.isEmpty() ? "text/html" : "text/html; charset=" + charset, html);
    return parts.size() == 1 ? parts.first() : MapiParts::joined("multipart/alternative", parts);
}

QByteArray MapiMime::file(const MapiAttachment &attachment, bool shown)
{
    const QString name = nameOf(attachment);
    QByteArray more = shown ? "Content-Disposition: inline" : "Content-Disposition: attachment";
    if (!name.isEmpty())
        more += ";\r\n filename*=utf-8''" + QUrl::toPercentEncoding(name.left(400));
    more += "\r\n";
    if (const QByteArray id = contentId(attachment); !id.isEmpty())
        more += "Content-ID: <" + id + ">\r\n";
    if (attachment.message)
        return "Content-Type: message/rfc822\r\n" + more + "\r\n" + mail(*attachment.message);
    const QByteArray type = mediaType(attachment, name);
    // A mail in a mail stands there as it is (RFC 2046, 5.2.1).
    if (type == "message/rfc822")
        return "Content-Type: message/rfc822\r\n" + more + "\r\n" + attachment.content;
    const bool status = type == "message/delivery-status" || type == "message/disposition-notification";
    return MapiParts::encoded(type.startsWith("message/") && !status ? QByteArrayLiteral("application/octet-stream") : type, attachment.content, more);
}

QByteArray MapiMime::part(const MapiMessage &message)
{
    if (const QByteArray whole = secured(message); !whole.isEmpty())
        return whole;
    QByteArray html;
    QList<QByteArray> related{text(message, html)}, mixed;
    for (const MapiAttachment &attachment : message.attachments) {
        const QByteArray id = contentId(attachment);
        constexpr int renderedInBody = 4;
        const bool shown = !html.isEmpty() && !id.isEmpty()
                           && (html.contains("cid:" + id) || attachment.properties.isSet(Mapi::AttachHidden)
                               || (attachment.properties.number(Mapi::AttachFlags) & renderedInBody) != 0);
        (shown ? related : mixed) << file(attachment, shown);
    }
    mixed.prepend(related.size() == 1 ? related.first() : MapiParts::joined("multipart/related", related));
    if (const QByteArray report = MapiParts::report(message); !report.isEmpty())
        mixed.insert(1, report);
    return MapiParts::joined(MapiParts::mixedType(message), mixed);
}

QByteArray MapiMime::mail(const MapiMessage &message) { return MapiParts::header(message) + "MIME-Version: 1.0\r\n" + part(message); }
