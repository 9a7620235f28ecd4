#include "issuenumber.h"

#include <QRegularExpression>

namespace {

std::optional<IssueNumber> matched(const QRegularExpressionMatch &match)
{
    if (!match.hasMatch())
        return {};
    const IssueNumber number{match.captured(1).toInt(), match.captured(2).toInt()};
    // Written back it must be the same: no leading zeros beyond four digits, no serial 0.
    if (number.serial < 1 || number.toString() != QStringLiteral("OR-%1-%2").arg(match.captured(1), match.captured(2)))
        return {};
    return number;
}

QRegularExpressionMatchIterator numbersIn(const QString &text)
{
    static const QRegularExpression inside(QStringLiteral("(?<![\\w-])OR-([0-9]{4})-([0-9]{4,9})(?![\\w-])"),
                                           QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return inside.globalMatch(text);
}

}

QString IssueNumber::toString() const
{
    if (year < 1900 || year > 9999 || serial < 1)
        return {};
    return QStringLiteral("OR-%1-%2").arg(year).arg(serial, 4, 10, QLatin1Char('0'));
}

std::optional<IssueNumber> IssueNumber::parse(const QString &text)
{
    static const QRegularExpression whole(QRegularExpression::anchoredPattern(QStringLiteral("OR-([0-9]{4})-([0-9]{4,9})")),
                                          QRegularExpression::CaseInsensitiveOption);
    return matched(whole.match(text.trimmed()));
}

std::optional<IssueNumber> IssueNumber::find(const QString &text)
{
    auto all = numbersIn(text);
    while (all.hasNext()) {
        if (const auto number = matched(all.next()))
            return number;
    }
    return {};
}

std::optional<IssueNumber> IssueNumber::findOnly(const QString &text)
{
    std::optional<IssueNumber> only;
    for (auto all = numbersIn(text); all.hasNext();) {
        const std::optional<IssueNumber> number = matched(all.next());
        if (number && only && *only != *number)
            return {};
        only = number ? number : only;
    }
    return only;
}
