#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>

/// The numbers of MAPI properties that are read here ([MS-OXPROPS]).
namespace Mapi {
enum Property : quint16 {
    MessageClass = 0x001A, Subject = 0x0037, SubmitTime = 0x0039, RepresentingName = 0x0042, RepresentingType = 0x0064,
    RepresentingAddress = 0x0065, TransportHeaders = 0x007D, RecipientType = 0x0C15, SenderName = 0x0C1A,
    NdrReason = 0x0C04, NdrDiagnosis = 0x0C05, StatusCode = 0x0C20, SupplementaryInfo = 0x0C1B, SenderType = 0x0C1E, SenderAddress = 0x0C1F,
    DisplayBcc = 0x0E02, DisplayCc = 0x0E03, DisplayTo = 0x0E04, DeliveryTime = 0x0E06, SubjectPrefix = 0x003D, NormalizedSubject = 0x0E1D,
    Body = 0x1000, ReportText = 0x1001, CompressedRtf = 0x1009, Html = 0x1013, MessageId = 0x1035, References = 0x1039, Precedence = 0x1041, InReplyTo = 0x1042,
    DisplayName = 0x3001, AddressType = 0x3002, EmailAddress = 0x3003, CreationTime = 0x3007, AttachData = 0x3701, AttachName = 0x3704,
    AttachMethod = 0x3705, AttachLongName = 0x3707, AttachPath = 0x3708, AttachMimeType = 0x370E, AttachLongPath = 0x370D, AttachContentId = 0x3712,
    AttachFlags = 0x3714, SmtpAddress = 0x39FE, InternetCodepage = 0x3FDE, MessageCodepage = 0x3FFD,
    SenderSmtp = 0x5D01, RepresentingSmtp = 0x5D02, AttachHidden = 0x7FFE
};
enum Type : quint16 { Integer16 = 0x0002, Integer32 = 0x0003, Boolean = 0x000B, Object = 0x000D, Integer64 = 0x0014, String8 = 0x001E,
                      Unicode = 0x001F, Time = 0x0040, Binary = 0x0102 };

/// The name of a Windows code page as mails name it; empty for one that is not known.
QByteArray charsetOf(int codepage);
}

/// The properties of a message, a receiver or a file, whichever file they were read from. What is missing is empty.
class MapiProperties
{
public:
    /// `value` little endian as it stands in the file, text without its end.
    void set(quint16 id, quint16 type, const QByteArray &value) { m_values.insert(id, {type, value}); }
    /// The code page of 8-bit text, for those that hold no such property.
    void setCodepage(int codepage) { m_codepage = codepage; }
    int codepage() const;

    bool has(quint16 id) const { return m_values.contains(id); }
    quint16 type(quint16 id) const { return m_values.value(id).type; }
    QByteArray bytes(quint16 id) const { return m_values.value(id).bytes; }
    QString text(quint16 id) const;   ///< lines end with `\n`
    QString line(quint16 id) const;   ///< on one line
    int number(quint16 id, int otherwise = 0) const;
    bool isSet(quint16 id) const { return number(id) != 0; }
    std::optional<QDateTime> time(quint16 id) const;  ///< UTC

private:
    struct Value {
        quint16 type = 0;
        QByteArray bytes;
    };
    QHash<quint16, Value> m_values;
    int m_codepage = 0;
};

struct MapiMessage;

struct MapiAttachment {
    MapiProperties properties;
    QByteArray content;
    std::shared_ptr<const MapiMessage> message;  ///< where the file is a mail
};

/// A mail as Outlook keeps it: in a `.msg` file, or in `winmail.dat`.
struct MapiMessage {
    MapiProperties properties;
    QList<MapiProperties> recipients;
    QList<MapiAttachment> attachments;
    QStringList leftOut;   ///< what could not be taken along, in words for the user
};
