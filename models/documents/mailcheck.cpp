#include "mailcheck.h"

#include "cleantext.h"

#include <QRegularExpression>
#include <QUrl>
#include <algorithm>
#include <contactformat.h>

namespace {

// Far more than anybody reads; the library would put it on the stack.
constexpr qsizetype longestLine = 10'000;

/// Line and paragraph separators are line breaks to some programs.
bool isForbidden(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
}

bool hasForbidden(const QString &text) { return std::any_of(text.cbegin(), text.cend(), isForbidden); }

}

Status MailCheck::line(const QString &text, const QString &field, const QString &label)
{
    if (text.size() > longestLine)
        return fail(ErrorCode::Invalid, tr("Fältet %1 är för långt. Korta det.").arg(label), {}, field);
    if (!hasForbidden(text))
        return {};
    return fail(ErrorCode::Invalid,
                tr("Fältet %1 innehåller en radbrytning eller ett annat styrtecken: ”%2”. Skriv om det på en rad.")
                    .arg(label, cleanLine(text)),
                {}, field);
}

Status MailCheck::addresses(const QList<MailAddress> &addresses, const QString &field, const QString &label)
{
    for (const MailAddress &address : addresses) {
        for (const QString &text : {address.name, address.address}) {
            if (const Status checked = line(text, field, label); !checked)
                return checked;
        }
        if (writableAddress(address.address).isEmpty())
            return fail(ErrorCode::Invalid,
                        tr("”%1” i fältet %2 är ingen giltig e-postadress. Rätta den; den ska se ut som namn@boras.se.")
                            .arg(address.address, label),
                        {}, field);
    }
    return {};
}

Status MailCheck::messageId(const QString &id, const QString &field)
{
    // A line may have 998 characters (RFC 5322, 2.1.1), its header's name included.
    static const QRegularExpression allowed(QRegularExpression::anchoredPattern(QStringLiteral("[!-;=?-~]+@[!-;=?-~]+")));
    if (id.isEmpty() || (id.size() <= 900 && allowed.match(id).hasMatch()))
        return {};
    return fail(ErrorCode::Invalid, tr("Mejlets kännetecken (Message-ID) är felaktigt. Gör om förmedlingen från frågan."), {}, field);
}

QByteArray MailCheck::writableAddress(const QString &address)
{
    if (EmailAddress::check(address) != EmailAddress::Fault::None)
        return {};
    const QString trimmed = address.trimmed();
    const qsizetype at = trimmed.indexOf(u'@');
    // RFC 5322 dot-atom. Quoted names and letters outside ASCII exist, but many servers refuse them.
    static const QRegularExpression name(QRegularExpression::anchoredPattern(
        QStringLiteral("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")));
    const QByteArray domain = QUrl::toAce(trimmed.mid(at + 1));
    if (domain.isEmpty() || !name.match(trimmed.left(at)).hasMatch())
        return {};
    return trimmed.left(at).toLatin1() + '@' + domain;
}

QString MailCheck::writableMediaType(const QString &mediaType)
{
    static const QRegularExpression type(QRegularExpression::anchoredPattern(
        QStringLiteral("(?!message/|multipart/)[a-z0-9][a-z0-9!#$&^_.+-]{0,126}/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}")));
    const QString given = mediaType.trimmed().toLower();
    return type.match(given).hasMatch() ? given : QStringLiteral("application/octet-stream");
}
