#include "mailentities.h"

#include <QHash>
#include <array>

namespace {

// "&CounterClockwiseContourIntegral;" is the longest.
constexpr qsizetype longestName = 33;

const QHash<QString, QString> &names()
{
    static const QHash<QString, QString> all = [] {
        QHash<QString, QString> table;
        const QString listing = QString::fromLatin1(
#include "mailentities.inc"
        );
        for (const QString &entry : listing.split(u' ', Qt::SkipEmptyParts)) {
            QString letters;
            for (const QString &code : entry.section(u'=', 1).split(u',')) {
                const char32_t letter = code.toUInt(nullptr, 16);
                letters += QString::fromUcs4(&letter, 1);
            }
            table.insert(entry.section(u'=', 0, 0), letters);
        }
        return table;
    }();
    return all;
}

/// Numbers from 128 to 159 mean the letters of Windows-1252 (WHATWG HTML, 13.2.5.80).
char32_t letterOf(uint code)
{
    static constexpr std::array<char16_t, 32> windows = {0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                                         0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};
    return code >= 0x80 && code <= 0x9F ? windows[code - 0x80] : code;
}

MailEntities::Reference number(const QString &html, qsizetype at)
{
    const bool hex = at + 2 < html.size() && html.at(at + 2).toLower() == u'x';
    qsizetype end = at + (hex ? 3 : 2);
    const qsizetype first = end;
    const auto isDigit = [hex](QChar c) { return (c >= u'0' && c <= u'9') || (hex && c.toLower() >= u'a' && c.toLower() <= u'f'); };
    while (end < html.size() && end < first + 8 && isDigit(html.at(end)))
        ++end;
    bool ok = false;
    const uint code = QStringView(html).mid(first, end - first).toUInt(&ok, hex ? 16 : 10);
    if (!ok || code == 0 || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
        return {};
    const char32_t letter = letterOf(code);
    const bool closed = end < html.size() && html.at(end) == u';';
    return {QString::fromUcs4(&letter, 1), end - at + (closed ? 1 : 0)};
}

}

MailEntities::Reference MailEntities::at(const QString &html, qsizetype at)
{
    if (at + 1 < html.size() && html.at(at + 1) == u'#')
        return number(html, at);
    qsizetype end = at + 1;
    while (end < html.size() && end <= at + longestName && html.at(end).unicode() < 0x80 && html.at(end).isLetterOrNumber())
        ++end;
    if (end < html.size() && html.at(end) == u';') {
        if (const auto found = names().constFind(html.mid(at + 1, end - at)); found != names().cend())
            return {*found, end - at + 1};
    }
    // The old ones may stand without ";" (two to six letters): "&auml" in "s&aumlger".
    for (qsizetype length = std::min<qsizetype>(end - at - 1, 6); length >= 2; --length) {
        if (const auto found = names().constFind(html.mid(at + 1, length)); found != names().cend())
            return {*found, length + 1};
    }
    return {};
}
