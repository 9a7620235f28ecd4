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

/// The first `most` that differ.
QList<IssueNumber> numbersIn(const QString &text, qsizetype most)
{
    // U+2010 to U+2015, minus, the small and the wide hyphen; soft hyphens and invisible letters are taken out first.
    static const QRegularExpression inside(
        QStringLiteral("(?<![\\p{L}\\p{N}-])OR[\\s_]{0,3}[-\\x{2010}-\\x{2015}\\x{2212}\\x{FE58}\\x{FE63}\\x{FF0D}][\\s_]{0,3}([0-9]{4})"
                       "[\\s_]{0,3}[-\\x{2010}-\\x{2015}\\x{2212}\\x{FE58}\\x{FE63}\\x{FF0D}][\\s_]{0,3}([0-9]{4,9})(?![\\p{L}\\p{N}-])"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression invisible(QStringLiteral("[\\x{AD}\\x{200B}-\\x{200F}\\x{2060}\\x{FEFF}]"));
    QString shown = text;
    shown.remove(invisible);
    QList<IssueNumber> numbers;
    for (auto all = inside.globalMatch(shown); all.hasNext() && numbers.size() < most;) {
        if (const auto number = matched(all.next()); number && !numbers.contains(*number))
            numbers << *number;
    }
    return numbers;
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
    const QList<IssueNumber> all = numbersIn(text, 1);
    return all.isEmpty() ? std::nullopt : std::optional(all.first());
}

std::optional<IssueNumber> IssueNumber::findOnly(const QString &text)
{
    const QList<IssueNumber> all = numbersIn(text, 2);
    return all.size() == 1 ? std::optional(all.first()) : std::nullopt;
}

QList<IssueNumber> IssueNumber::findAll(const QString &text) { return numbersIn(text, 100); }
