#include "mailtraits.h"

#include "cleantext.h"
#include "mailmime.h"

#include <array>

namespace {

// The parts of a report stand at the top; a mail that is attached has its own.
constexpr int deepest = 4;
// Reports on a mailing list's receivers are long; the first thousands tell.
constexpr qsizetype longestReport = 512 * 1024;

QString header(GMimeMessage *mail, const char *name) { return cleanLine(MailMime::text(g_mime_object_get_header(GMIME_OBJECT(mail), name))).trimmed(); }

bool hasHeader(GMimeMessage *mail, const char *name) { return g_mime_object_get_header(GMIME_OBJECT(mail), name) != nullptr; }

/// "rfc822; a@example.com", "<a@example.com>" → the address.
QString addressIn(const QString &value)
{
    QString address = value.mid(value.indexOf(u';') + 1).trimmed();
    if (const qsizetype open = address.indexOf(u'<'); open >= 0)
        address = address.mid(open + 1, address.indexOf(u'>', open) - open - 1);
    return address.section(u' ', 0, 0).remove(u'"');
}

void addOnce(QStringList &list, const QString &value)
{
    if (!value.isEmpty() && list.size() < 100 && !list.contains(value, Qt::CaseInsensitive))
        list << value;
}

/// One field of a report part.
void note(MailReport &report, const QString &name, const QString &value)
{
    if (name == QStringLiteral("action"))
        report.actions << value.section(u' ', 0, 0).toLower();
    else if (name == QStringLiteral("status"))
        report.statuses << value.section(u' ', 0, 0);
    else if (name == QStringLiteral("final-recipient") || name == QStringLiteral("original-recipient"))
        addOnce(report.receivers, addressIn(value));
    else if (name == QStringLiteral("diagnostic-code") && report.diagnostic.isEmpty())
        report.diagnostic = cleanLine(value.mid(value.indexOf(u';') + 1)).simplified().left(300);
    else if (name == QStringLiteral("disposition"))
        report.disposition = (value.section(u';', 0, 0) + u';' + value.section(u';', -1).section(u'/', 0, 0)).trimmed().toLower();
}

void readFields(MailReport &report, const QByteArray &content)
{
    QString name, value;
    for (const QByteArray &bytes : content.left(longestReport).split('\n')) {
        const QString line = QString::fromUtf8(bytes);
        if (line.startsWith(u' ') || line.startsWith(u'\t')) {
            value += u' ' + line.trimmed();
            continue;
        }
        note(report, name, value.trimmed());
        const qsizetype colon = line.indexOf(u':');
        name = line.left(std::max<qsizetype>(colon, 0)).trimmed().toLower();
        value = line.mid(colon + 1);
    }
    note(report, name, value.trimmed());
}

MailReport::Type reportType(const QString &type)
{
    if (type.contains(QStringLiteral("delivery-status")))
        return MailReport::Type::Delivery;
    if (type.contains(QStringLiteral("disposition-notification")))
        return MailReport::Type::Disposition;
    return type.contains(QStringLiteral("feedback-report")) ? MailReport::Type::Feedback : MailReport::Type::None;
}

void readCalendar(MailTraits &traits, GMimeObject *part)
{
    const QByteArray content = MailMime::contentOf(part).left(longestReport);
    QString method = MailMime::text(g_mime_object_get_content_type_parameter(part, "method"));
    for (const QByteArray &line : content.split('\n')) {
        if (method.isEmpty() && line.startsWith("METHOD:"))
            method = QString::fromLatin1(line.mid(7));
        if (const qsizetype at = line.indexOf("PARTSTAT="); at >= 0 && traits.calendarAnswer.isEmpty())
            traits.calendarAnswer = QString::fromLatin1(line.mid(at + 9, 20)).section(u';', 0, 0).section(u':', 0, 0).trimmed().toUpper();
    }
    traits.calendarMethod = method.trimmed().toUpper();
}

void visit(MailTraits &traits, GMimeObject *object, int depth)
{
    if (!object || depth > deepest)
        return;
    const QString type = MailMime::mediaTypeOf(object);
    if (GMIME_IS_MULTIPART(object)) {
        if (type == QStringLiteral("multipart/report") && depth == 0) {
            const MailReport::Type said = reportType(u'/' + MailMime::text(g_mime_object_get_content_type_parameter(object, "report-type")).toLower());
            traits.report.type = said == MailReport::Type::None ? MailReport::Type::Other : said;
        }
        GMimeMultipart *multipart = GMIME_MULTIPART(object);
        for (int i = 0; i < std::min(g_mime_multipart_get_count(multipart), 50); ++i)
            visit(traits, g_mime_multipart_get_part(multipart, i), depth + 1);
        return;
    }
    if (!GMIME_IS_PART(object))
        return;
    if (const MailReport::Type told = type.startsWith(QStringLiteral("message/")) ? reportType(type) : MailReport::Type::None; told != MailReport::Type::None) {
        if (traits.report.type == MailReport::Type::None || traits.report.type == MailReport::Type::Other)
            traits.report.type = told;
        readFields(traits.report, MailMime::contentOf(object));
    } else if (type == QStringLiteral("text/calendar") && traits.calendarMethod.isEmpty()) {
        readCalendar(traits, object);
    }
}

}

MailTraits mailTraits(GMimeMessage *mail, const MailMessage &message)
{
    MailTraits traits;
    traits.subject = message.subject;
    traits.text = message.newText;
    traits.allText = message.text;
    traits.date = message.date ? std::optional(message.date->date()) : std::nullopt;
    traits.fromName = message.from ? message.from->name : QString();
    traits.fromAddress = message.from ? message.from->address : QString();
    for (const MailAddress &address : message.to + message.cc)
        traits.ours << address.address.toLower();
    traits.isAnswer = !message.inReplyTo.isEmpty() || !message.references.isEmpty();
    traits.hasFiles = !message.attachments.isEmpty();
    visit(traits, g_mime_message_get_mime_part(mail), 0);

    const QString returnPath = header(mail, "Return-Path");
    traits.emptyReturnPath = returnPath == QStringLiteral("<>") || header(mail, "From") == QStringLiteral("<>");
    for (const QString &address : header(mail, "X-Failed-Recipients").split(u',', Qt::SkipEmptyParts))
        addOnce(traits.failedReceivers, address.trimmed());
    traits.isExchangeReport = hasHeader(mail, "X-MS-Exchange-Message-Is-Ndr") || hasHeader(mail, "X-MS-Embedded-Report")
                              || header(mail, "Content-Class").contains(QStringLiteral("content-classes:dsn"), Qt::CaseInsensitive);
    traits.autoSubmitted = header(mail, "Auto-Submitted").section(u';', 0, 0).trimmed().toLower();
    if (traits.autoSubmitted == QStringLiteral("no"))
        traits.autoSubmitted.clear();
    static constexpr std::array replies = {"X-Autoreply", "X-Autorespond", "X-Autoreply-From", "X-Autoreply-Domain", "X-Mail-Autoreply", "X-Autogenerated",
                                           "X-AutoReply-To", "X-Away", "X-FC-MachineGenerated", "X-Vacation", "X-Autoresponse", "X-Auto-Reply-From"};
    for (const char *name : replies)
        traits.autoReply = traits.autoReply || (hasHeader(mail, name) && header(mail, name).toLower() != QStringLiteral("no"));
    const QString precedence = header(mail, "Precedence").toLower();
    traits.autoReply = traits.autoReply || precedence.startsWith(QStringLiteral("auto"))
                       || header(mail, "X-POST-MessageClass").contains(QStringLiteral("autoresponder"), Qt::CaseInsensitive)
                       || header(mail, "Delivered-To").startsWith(QStringLiteral("autoresponder"), Qt::CaseInsensitive);
    traits.suppressesReplies = hasHeader(mail, "X-Auto-Response-Suppress") || precedence == QStringLiteral("bulk") || precedence == QStringLiteral("junk");
    traits.passedOnByRule = hasHeader(mail, "X-MS-Exchange-ForwardingLoop") || hasHeader(mail, "X-MS-Exchange-Inbox-Rules-Loop") || hasHeader(mail, "Resent-From")
                            || hasHeader(mail, "X-Forwarded-For") || hasHeader(mail, "X-Forwarded-To");
    return traits;
}
