#include "mailparts.h"

#include "cleantext.h"
#include "mailmime.h"

#include <QRegularExpression>
#include <algorithm>

bool MailParts::isPlaceholder(const QString &plain, const QString &html)
{
    static const QRegularExpression places(QStringLiteral("\\[(?:cid:|image:|inline image|bild|bild:|image|logo)[^\\]\\n]{0,200}\\]|<(?:cid:|https?://)[^>\\s]{0,500}>"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression seeHtml(QStringLiteral("\\bhtml\\b.*(?:support|stöd|view|visa|läs|kompatib|compatib|enable|aktiver|format|capable|client|klient|program|darstell|anzeig|tue|vis)|"
                                                           "(?:support|stöd|view|visa|läs|kompatib|compatib|enable|aktiver|format|capable|client|klient|program|darstell|anzeig|tue|vis).*\\bhtml\\b|"
                                                           "multi-?part message in mime format|open this (?:message|e-?mail) in (?:a|your) browser"),
                                            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::DotMatchesEverythingOption);
    if (plain.size() > 2000)
        return false;
    QString words = plain;
    words.remove(places);
    if (std::none_of(words.cbegin(), words.cend(), [](QChar c) { return c.isLetterOrNumber(); }))
        return true;
    return words.size() < 400 && words.size() < html.size() && words.contains(seeHtml) && !html.contains(words.simplified().left(60));
}

QString MailParts::subjectIn(const QByteArray &header)
{
    QByteArray value;
    bool found = false;
    for (const QByteArray &line : header.left(64 * 1024).split('\n')) {
        const bool goesOn = line.startsWith(' ') || line.startsWith('\t');
        if (found && !goesOn)
            break;
        if (!found && line.size() > 8 && qstrnicmp(line.constData(), "subject:", 8) == 0) {
            value = line.mid(8).trimmed();
            found = true;
        } else if (found && value.size() < 2000) {
            value += ' ' + line.trimmed();
        }
    }
    char *decoded = g_mime_utils_header_decode_text(nullptr, value.constData());
    const QString subject = cleanLine(MailMime::text(decoded));
    g_free(decoded);
    return subject;
}

MailAttachment::Role MailParts::roleOf(const QString &type, const QString &name)
{
    if (type == QStringLiteral("application/pkcs7-signature") || type == QStringLiteral("application/x-pkcs7-signature") || type == QStringLiteral("application/pgp-signature")
        || name.endsWith(QStringLiteral(".p7s"), Qt::CaseInsensitive) || (name == QStringLiteral("signature.asc")))
        return MailAttachment::Role::Signature;
    if (type == QStringLiteral("text/calendar") || type == QStringLiteral("application/ics"))
        return MailAttachment::Role::Calendar;
    return MailAttachment::Role::File;
}

QByteArray MailParts::charsetInHtml(const QByteArray &html)
{
    static const QRegularExpression meta(QStringLiteral("<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w.:-]{1,40})"), QRegularExpression::CaseInsensitiveOption);
    return meta.match(QString::fromLatin1(html.left(4000))).captured(1).toLatin1();
}
