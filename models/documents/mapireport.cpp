// What Outlook keeps of reports and of answers to meetings, as the parts that mails have for it (RFC 3464, 8098, 5546). See mapimime.h.
#include "mapimime.h"

#include <QRegularExpression>

namespace {

QString kindOf(const MapiMessage &message) { return message.properties.line(Mapi::MessageClass).toUpper(); }

/// "failed" for REPORT.IPM.Note.NDR and so on; empty for what is no delivery report.
QByteArray deliveryAction(const QString &kind)
{
    if (!kind.startsWith(QStringLiteral("REPORT.")))
        return {};
    const QString last = kind.mid(kind.lastIndexOf(u'.') + 1);
    if (last == QStringLiteral("NDR"))
        return "failed";
    if (last == QStringLiteral("DR"))
        return "delivered";
    if (last == QStringLiteral("DELAYED"))
        return "delayed";
    return last == QStringLiteral("RELAYED") ? "relayed" : last == QStringLiteral("EXPANDED") ? "expanded" : "";
}

/// "displayed" for a read receipt, "deleted" for one that says it never was; else empty.
QByteArray disposition(const QString &kind)
{
    if (!kind.startsWith(QStringLiteral("REPORT.")))
        return {};
    return kind.endsWith(QStringLiteral(".IPNRN")) ? "displayed" : kind.endsWith(QStringLiteral(".IPNNRN")) ? "deleted" : "";
}

QString addressOf(const MapiProperties &receiver)
{
    return MapiParts::internetAddress(receiver, Mapi::SmtpAddress, Mapi::AddressType, Mapi::EmailAddress);
}

/// "5.1.1": from what the server said, else from Outlook's number, else for the kind in general.
QByteArray statusOf(const MapiProperties &receiver, const QByteArray &action)
{
    static const QRegularExpression code(QStringLiteral("\\b([245]\\.\\d{1,3}\\.\\d{1,3})\\b"));
    if (const auto match = code.match(receiver.line(Mapi::SupplementaryInfo)); match.hasMatch())
        return match.captured(1).toLatin1();
    if (const int number = receiver.number(Mapi::StatusCode); number >= 200 && number <= 599)
        return QByteArray::number(number / 100) + '.' + QByteArray::number(number / 10 % 10) + '.' + QByteArray::number(number % 10);
    return action == "failed" ? "5.0.0" : action == "delayed" ? "4.0.0" : "2.0.0";
}

QByteArray deliveryStatus(const MapiMessage &message, const QByteArray &action)
{
    QByteArray status = "Reporting-MTA: dns; outlook.invalid\r\n\r\n";
    for (const MapiProperties &receiver : message.recipients) {
        const QString address = addressOf(receiver);
        status += "Final-Recipient: rfc822; " + (address.isEmpty() ? receiver.line(Mapi::DisplayName) : address).toUtf8() + "\r\nAction: " + action
                  + "\r\nStatus: " + statusOf(receiver, action) + "\r\n";
        if (const QString said = receiver.line(Mapi::SupplementaryInfo); !said.isEmpty())
            status += "Diagnostic-Code: smtp; " + said.toUtf8() + "\r\n";
        status += "\r\n";
    }
    return MapiParts::encoded("message/delivery-status", status);
}

/// The method of iTIP; empty for what is no meeting.
QByteArray meetingMethod(const QString &kind)
{
    if (kind.startsWith(QStringLiteral("IPM.SCHEDULE.MEETING.RESP")))
        return "REPLY";
    if (kind.startsWith(QStringLiteral("IPM.SCHEDULE.MEETING.CANCELED")))
        return "CANCEL";
    return kind.startsWith(QStringLiteral("IPM.SCHEDULE.MEETING")) ? "REQUEST" : "";
}

QByteArray calendar(const MapiMessage &message, const QByteArray &method)
{
    const QString kind = kindOf(message);
    const QByteArray answer = kind.contains(QStringLiteral(".RESP.POS")) ? "ACCEPTED" : kind.contains(QStringLiteral(".RESP.TENT")) ? "TENTATIVE" : "DECLINED";
    const QString who = MapiParts::internetAddress(message.properties, Mapi::SenderSmtp, Mapi::SenderType, Mapi::SenderAddress);
    QByteArray event = "BEGIN:VCALENDAR\r\nPRODID:-//Ortskontakt//Outlook//EN\r\nVERSION:2.0\r\nMETHOD:" + method + "\r\nBEGIN:VEVENT\r\n";
    if (method == "REPLY")
        event += "ATTENDEE;PARTSTAT=" + answer + ":mailto:" + who.toUtf8() + "\r\n";
    return MapiParts::encoded("text/calendar; charset=utf-8; method=" + method, event + "END:VEVENT\r\nEND:VCALENDAR\r\n");
}

/// What the transport said of the mail as it came.
QByteArray reportType(const MapiMessage &message)
{
    static const QRegularExpression type(QStringLiteral("^content-type:\\s*multipart/report\\b(?:[^\\r\\n]|\\n[ \\t])*?report-type=\"?([a-z-]+)"),
                                         QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    const auto match = type.match(message.properties.text(Mapi::TransportHeaders).left(100'000));
    return match.hasMatch() ? match.captured(1).toLower().toLatin1() : QByteArray();
}

}

QByteArray MapiParts::mixedType(const MapiMessage &message)
{
    const QString kind = kindOf(message);
    const QByteArray type = !deliveryAction(kind).isEmpty() ? "delivery-status" : !disposition(kind).isEmpty() ? "disposition-notification" : reportType(message);
    return type.isEmpty() ? QByteArrayLiteral("multipart/mixed") : "multipart/report; report-type=" + type;
}

QByteArray MapiParts::report(const MapiMessage &message)
{
    const QString kind = kindOf(message);
    if (const QByteArray action = deliveryAction(kind); !action.isEmpty())
        return deliveryStatus(message, action);
    if (const QByteArray what = disposition(kind); !what.isEmpty()) {
        const QString who = internetAddress(message.properties, Mapi::SenderSmtp, Mapi::SenderType, Mapi::SenderAddress);
        return encoded("message/disposition-notification",
                       "Final-Recipient: rfc822; " + who.toUtf8() + "\r\nDisposition: manual-action/MDN-sent-manually; " + what + "\r\n");
    }
    const QByteArray method = meetingMethod(kind);
    return method.isEmpty() ? QByteArray() : calendar(message, method);
}

QString MapiParts::reportText(const MapiMessage &message)
{
    const QString kind = kindOf(message);
    const QByteArray action = deliveryAction(kind);
    QString text = message.properties.text(Mapi::ReportText).trimmed();
    if (action.isEmpty()) {
        const QByteArray what = disposition(kind);
        return !text.isEmpty() || what.isEmpty() ? text : what == "displayed" ? MapiMime::tr("Mejlet har lästs.") : MapiMime::tr("Mejlet togs bort utan att läsas.");
    }
    QStringList lines;
    if (text.isEmpty())
        lines << (action == "failed" ? MapiMime::tr("Mejlet kom inte fram till:") : action == "delayed" ? MapiMime::tr("Mejlet är försenat till:") : MapiMime::tr("Mejlet har lämnats till:"));
    else
        lines << text;
    for (const MapiProperties &receiver : message.recipients) {
        const QString address = addressOf(receiver), name = receiver.line(Mapi::DisplayName);
        lines << (address.isEmpty() || address == name ? name : name + QStringLiteral(" <") + address + u'>');
        if (const QString said = receiver.line(Mapi::SupplementaryInfo); !said.isEmpty())
            lines << said;
    }
    return lines.join(u'\n');
}
