#pragma once

#include "mapimessage.h"

#include <QCoreApplication>

/// Makes a MIME mail of one that Outlook keeps in its own way, so that the one reader of mails reads both. The same message gives the same
/// bytes. MIME::…::boundaries cannot stand in what they part, which is base64.
class MapiMime
{
    Q_DECLARE_TR_FUNCTIONS(MapiMime)
public:
    /// The whole mail with its header.
    static QByteArray mail(const MapiMessage &message);
    /// Text and files only, as a part of a mail ("Content-Type: …", an empty line, content).
    static QByteArray part(const MapiMessage &message);

private:
    static QByteArray text(const MapiMessage &message, QByteArray &html);
    static QByteArray file(const MapiAttachment &attachment, bool shown);
};

/// What MapiMime is made of.
namespace MapiParts {

/// The lines of the mail's header, each with its end; those of the transport where they came along.
QByteArray header(const MapiMessage &message);

/// What a report says of each receiver ("message/delivery-status", "message/disposition-notification"), or a meeting's answer says of the
/// meeting; empty for a mail that people write.
QByteArray report(const MapiMessage &message);
/// "multipart/report; report-type=delivery-status" for such a message, else "multipart/mixed".
QByteArray mixedType(const MapiMessage &message);
/// The words of a report that came without any.
QString reportText(const MapiMessage &message);

/// Base64 in lines, under a header of that type.
QByteArray encoded(const QByteArray &type, const QByteArray &content, const QByteArray &moreHeader = {});
/// "multipart/alternative" and the like around parts; a single one of "multipart/mixed" stays alone.
QByteArray joined(const QByteArray &type, const QList<QByteArray> &parts);

/// Receiver or sender: the address that the internet knows, or nothing where Exchange's own is all there is.
QString internetAddress(const MapiProperties &properties, quint16 smtp, quint16 type, quint16 address);
}
