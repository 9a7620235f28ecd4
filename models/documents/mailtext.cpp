#include "mailtext.h"

#include "cleantext.h"
#include "mailmime.h"

#include <algorithm>
#include <array>
#include <gmime/gmime.h>
#include <optional>
#include <utf8.h>

namespace {

/// Every byte has a letter, so that nothing is ever refused. The upper half of Windows-1252 where it is not Latin-1 (0x80 to 0x9F).
QString fromWindows1252(const QByteArray &bytes)
{
    static constexpr std::array<char16_t, 32> special = {
        0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
        0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() <= 0x9F)
            c = QChar(special[c.unicode() - 0x80U]);
    }
    return text;
}

/// Through the library's iconv; nothing when it does not know the charset or the bytes are not of it.
std::optional<QString> converted(const QByteArray &bytes, const QByteArray &charset)
{
    MailMime::initialize();  // its table of charsets; not every caller has read a mail before
    GError *error = nullptr;
    gsize length = 0;
    char *utf8 = g_convert(bytes.constData(), bytes.size(), "UTF-8", g_mime_charset_iconv_name(charset.constData()), nullptr, &length, &error);
    g_clear_error(&error);
    if (!utf8)
        return {};
    const QString text = QString::fromUtf8(utf8, qsizetype(length));
    g_free(utf8);
    return text;
}

bool isPlainName(const QByteArray &charset)
{
    return charset.size() <= 40 && std::all_of(charset.cbegin(), charset.cend(), [](char c) { return c > ' ' && c < 0x7F && c != '/'; });
}

/// What looks like Latin-1 is nearly always the Windows page that contains it.
bool isLatin1(const QByteArray &charset)
{
    static constexpr std::array<const char *, 6> names = {"iso-8859-1", "iso8859-1", "latin1", "latin-1", "windows-1252", "cp1252"};
    return std::any_of(names.begin(), names.end(), [&charset](const char *name) { return charset == name; });
}

struct FlowedLine {
    qsizetype depth = 0;
    QString text;
    bool flows = false;
};

FlowedLine flowedLine(const QString &line, bool delSp)
{
    FlowedLine result;
    while (result.depth < line.size() && line.at(result.depth) == u'>')
        ++result.depth;
    result.text = line.mid(result.depth);
    if (result.text.startsWith(u' '))
        result.text.remove(0, 1);  // stuffed, so that the line does not begin with ">" or "From "
    result.flows = result.text.endsWith(u' ') && result.text != QStringLiteral("-- ");
    if (result.flows && delSp)
        result.text.chop(1);
    return result;
}

}

MailText::Decoded MailText::decode(const QByteArray &bytes, const QByteArray &named)
{
    const QByteArray charset = named.trimmed().toLower();
    const bool named8 = charset.isEmpty() || charset == "us-ascii" || charset == "utf-8" || charset == "utf8";
    if (named8 && Utf8::firstFault(bytes) < 0)
        return {cleanText(QString::fromUtf8(bytes)), false};
    if (named8 || isLatin1(charset))
        return {cleanText(fromWindows1252(bytes)), named8 && !charset.isEmpty()};
    if (const std::optional<QString> text = isPlainName(charset) ? converted(bytes, charset) : std::nullopt)
        return {cleanText(*text), false};
    return {cleanText(fromWindows1252(bytes)), true};
}

QString MailText::unflowed(const QString &text, bool delSp)
{
    QString result;
    result.reserve(text.size());
    qsizetype open = -1;  // depth of the paragraph that goes on
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const FlowedLine line = flowedLine(lines.at(i), delSp);
        if (open != line.depth || line.text == QStringLiteral("-- ")) {
            if (i > 0)
                result += u'\n';
            if (line.depth > 0)
                result += QString(line.depth, u'>') + (line.text.isEmpty() ? QString() : QStringLiteral(" "));
        }
        result += line.text;
        open = line.flows ? line.depth : -1;
    }
    return result;
}
