#include "maillink.h"

#include "cleantext.h"
#include "mailentities.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace {

QString withReferences(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size();) {
        const MailEntities::Reference reference = text.at(i) == u'&' ? MailEntities::at(text, i) : MailEntities::Reference();
        result += reference.text.isEmpty() ? QString(text.at(i)) : reference.text;
        i += std::max<qsizetype>(reference.length, 1);
    }
    return result;
}

// What is longer serves those who sent it, not those who read it.
constexpr qsizetype longestAddress = 2000;

}

QString MailLink::attribute(QStringView tag, QLatin1String name)
{
    qsizetype at = 0;
    while ((at = tag.indexOf(name, at, Qt::CaseInsensitive)) >= 0) {
        qsizetype value = at + name.size();
        const bool begins = at > 0 && (tag.at(at - 1).isSpace() || tag.at(at - 1) == u'"' || tag.at(at - 1) == u'\'');
        while (value < tag.size() && tag.at(value).isSpace())
            ++value;
        at += name.size();
        if (!begins || value >= tag.size() || tag.at(value) != u'=')
            continue;
        ++value;
        while (value < tag.size() && tag.at(value).isSpace())
            ++value;
        if (value >= tag.size())
            return {};
        const QChar quote = tag.at(value);
        qsizetype end = value;
        if (quote == u'"' || quote == u'\'') {
            end = tag.indexOf(quote, ++value);
        } else {
            while (end < tag.size() && !tag.at(end).isSpace() && tag.at(end) != u'>')
                ++end;
        }
        return tag.mid(value, end < 0 ? -1 : end - value).toString();
    }
    return {};
}

QString MailLink::target(const QString &href)
{
    if (href.size() > longestAddress)
        return {};
    QString target = cleanLine(withReferences(href)).trimmed();
    // A filter of the receiver's wraps links: what the sender wrote stands in it.
    if (const QUrl url(target); url.host().endsWith(QStringLiteral(".safelinks.protection.outlook.com"))) {
        if (const QString inner = QUrlQuery(url).queryItemValue(QStringLiteral("url"), QUrl::FullyDecoded); !inner.isEmpty())
            target = cleanLine(inner);
    }
    if (target.startsWith(QStringLiteral("mailto:"), Qt::CaseInsensitive))
        return target.mid(7).section(u'?', 0, 0);
    const bool outside = target.startsWith(QStringLiteral("http:"), Qt::CaseInsensitive) || target.startsWith(QStringLiteral("https:"), Qt::CaseInsensitive)
                         || target.startsWith(QStringLiteral("ftp:"), Qt::CaseInsensitive) || target.startsWith(QStringLiteral("file:"), Qt::CaseInsensitive)
                         || target.startsWith(QStringLiteral("tel:"), Qt::CaseInsensitive);
    return outside ? target : QString();
}

bool MailLink::isSame(const QString &words, const QString &target)
{
    const auto bare = [](QString text) {
        static const QRegularExpression around(QStringLiteral("^(?:https?://|ftp://|tel:)?(?:www\\.)?|/+$|\\s"), QRegularExpression::CaseInsensitiveOption);
        return text.remove(around).toLower();
    };
    return bare(words) == bare(target);
}
