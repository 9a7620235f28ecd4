#include "spreadsheetcell.h"

#include <QRegularExpression>

static constexpr int keptDigits = 15;

std::optional<QDate> SpreadsheetCell::date(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("\\A[0-9]{4}-[0-9]{2}-[0-9]{2}\\z"));
    if (!shape.match(text).hasMatch())
        return std::nullopt;
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date >= QDate(1900, 3, 1) ? std::optional(date) : std::nullopt;
}

std::optional<double> SpreadsheetCell::number(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral("\\A[-\u2212]?(0|[1-9][0-9]*|[1-9][0-9]{0,2}([ \u00A0\u202F][0-9]{3})+)([.,][0-9]+)?\\z"));
    if (!shape.match(text).hasMatch())
        return std::nullopt;
    QString plain;
    int digits = 0;
    for (const QChar c : text) {
        if (c == QChar(0x2212))
            plain += u'-';
        else if (c == u',')
            plain += u'.';
        else if (!c.isSpace())
            plain += c;
        digits += c.isDigit() ? 1 : 0;
    }
    return digits <= keptDigits ? std::optional(plain.toDouble()) : std::nullopt;
}

std::optional<double> SpreadsheetCell::percent(const QString &text)
{
    if (!text.endsWith(u'%'))
        return std::nullopt;
    const auto value = number(text.chopped(1).trimmed());
    return value ? std::optional(*value / 100) : std::nullopt;
}
