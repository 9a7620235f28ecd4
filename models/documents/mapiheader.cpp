// The header of a mail that Outlook keeps. See mapimime.h.
#include "mapimime.h"

#include "mailmime.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>

namespace {

/// What the parts that are made here say themselves.
bool isOfTheParts(const QByteArray &name)
{
    static const QSet<QByteArray> names = {"content-type", "content-transfer-encoding", "content-disposition", "content-id", "content-description", "content-length", "mime-version"};
    return names.contains(name);
}

class Header
{
public:
    /// Headers as they came. What is no header line is left out, so that nothing gets into the body.
    void take(const QByteArray &lines)
    {
        bool keep = false;
        for (QByteArray line : lines.split('\n')) {
            while (line.endsWith('\r'))
                line.chop(1);
            if (line.trimmed().isEmpty()) {
                if (m_names.isEmpty())
                    continue;
                break;
            }
            if (line.startsWith(' ') || line.startsWith('\t')) {
                if (keep)
                    m_lines += line + "\r\n";
                continue;
            }
            const qsizetype colon = line.indexOf(':');
            const QByteArray name = line.left(std::max<qsizetype>(colon, 0)).trimmed().toLower();
            keep = !name.isEmpty() && !name.contains(' ') && !isOfTheParts(name);
            if (!keep)
                continue;
            m_names << name;
            m_lines += line + "\r\n";
        }
    }
    bool has(const char *name) const { return m_names.contains(QByteArray(name).toLower()); }
    void add(const char *name, const QByteArray &value)
    {
        if (!value.isEmpty() && !has(name))
            m_lines += QByteArray(name) + ": " + value + "\r\n";
    }
    QByteArray lines() const { return m_lines; }

private:
    QSet<QByteArray> m_names;
    QByteArray m_lines;
};

QByteArray given(char *text)
{
    const QByteArray bytes(text);
    g_free(text);
    return bytes;
}

QByteArray words(const QString &text) { return given(g_mime_utils_header_encode_text(nullptr, text.toUtf8().constData(), "utf-8")); }

/// A name that has no address is an empty group (RFC 6854).
QByteArray person(const QString &name, const QString &address)
{
    if (address.isEmpty() && name.isEmpty())
        return {};
    const QByteArray phrase = name.isEmpty() ? QByteArray() : given(g_mime_utils_header_encode_phrase(nullptr, name.toUtf8().constData(), "utf-8"));
    return address.isEmpty() ? phrase + ":;" : phrase + " <" + address.toUtf8() + '>';
}

QByteArray sender(const MapiProperties &own)
{
    const QString behalf = own.line(Mapi::RepresentingName), name = own.line(Mapi::SenderName);
    const QString behalfAddress = MapiParts::internetAddress(own, Mapi::RepresentingSmtp, Mapi::RepresentingType, Mapi::RepresentingAddress);
    const QString address = MapiParts::internetAddress(own, Mapi::SenderSmtp, Mapi::SenderType, Mapi::SenderAddress);
    if (!behalfAddress.isEmpty() || (!behalf.isEmpty() && behalf != name))
        return person(behalf, behalfAddress);
    return person(name.isEmpty() ? behalf : name, address);
}

QByteArray receivers(const MapiMessage &message, int type)
{
    QList<QByteArray> all;
    for (const MapiProperties &one : message.recipients) {
        if (one.number(Mapi::RecipientType, 1) != type)
            continue;
        const QString address = MapiParts::internetAddress(one, Mapi::SmtpAddress, Mapi::AddressType, Mapi::EmailAddress);
        const QString name = one.line(Mapi::DisplayName);
        if (const QByteArray shown = person(name == address ? QString() : name, address); !shown.isEmpty())
            all << shown;
    }
    return all.join(",\r\n ");
}

QByteArray date(const MapiProperties &own)
{
    for (const quint16 id : {Mapi::SubmitTime, Mapi::DeliveryTime, Mapi::CreationTime}) {
        if (const auto when = own.time(id))
            return QLocale::c().toString(*when, QStringLiteral("ddd, d MMM yyyy HH:mm:ss")).toLatin1() + " +0000";
    }
    return {};
}

/// Ids with their brackets, whatever they came in.
QByteArray ids(const MapiProperties &own, quint16 property)
{
    QByteArray value = own.line(property).toUtf8();
    if (!value.isEmpty() && !value.contains('<'))
        value = '<' + value + '>';
    return value;
}

}

QString MapiParts::internetAddress(const MapiProperties &properties, quint16 smtp, quint16 type, quint16 address)
{
    static const QRegularExpression whole(QRegularExpression::anchoredPattern(QStringLiteral("[^\\s<>,;:\"()]+@[^\\s<>,;:\"()]+")));
    for (const quint16 id : {smtp, address}) {
        const QString value = properties.line(id);
        // "EX" is Exchange's own kind: /O=…/CN=…
        const bool foreign = id == address && properties.has(type) && properties.line(type).compare(QStringLiteral("SMTP"), Qt::CaseInsensitive) != 0;
        if (!foreign && whole.match(value).hasMatch())
            return value;
    }
    return {};
}

QByteArray MapiParts::header(const MapiMessage &message)
{
    const MapiProperties &own = message.properties;
    Header header;
    header.take(own.text(Mapi::TransportHeaders).toUtf8());
    header.add("From", sender(own));
    header.add("To", receivers(message, 1));
    header.add("Cc", receivers(message, 2));
    QString subject = own.line(Mapi::Subject);
    if (subject.isEmpty())
        subject = own.line(Mapi::SubjectPrefix) + u' ' + own.line(Mapi::NormalizedSubject);
    header.add("Subject", words(subject.trimmed()));
    header.add("Date", date(own));
    header.add("Message-ID", ids(own, Mapi::MessageId));
    header.add("In-Reply-To", ids(own, Mapi::InReplyTo));
    header.add("References", ids(own, Mapi::References));
    header.add("Precedence", own.line(Mapi::Precedence).toLatin1());
    // What Outlook's own rules send: out of office, and answers by a template.
    const QString kind = own.line(Mapi::MessageClass).toLower();
    if (kind.startsWith(QStringLiteral("ipm.note.rules.")) && kind.contains(QStringLiteral("template")))
        header.add("Auto-Submitted", "auto-replied");
    return header.lines();
}
