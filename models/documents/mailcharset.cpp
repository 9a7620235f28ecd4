#include "mailtext.h"

#include "cleantext.h"
#include "mailmime.h"

#include <QHash>
#include <QStringDecoder>
#include <algorithm>
#include <array>
#include <gmime/gmime.h>
#include <optional>
#include <utf8.h>

namespace {

/// The upper half of Windows-1252 where it is not Latin-1 (0x80 to 0x9F).
constexpr std::array<char16_t, 32> windowsLetters = {
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
    0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

QChar windowsLetter(char byte)
{
    const auto code = uchar(byte);
    return QChar(code >= 0x80 && code <= 0x9F ? windowsLetters[code - 0x80U] : char16_t(code));
}

/// Every byte has a letter, so that nothing is ever refused.
QString fromWindows1252(const QByteArray &bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    std::transform(bytes.cbegin(), bytes.cend(), text.begin(), windowsLetter);
    return text;
}

/// How many bytes the UTF-8 sequence at `at` has; 0 when none begins there.
qsizetype sequenceAt(const QByteArray &bytes, qsizetype at)
{
    const auto first = uchar(bytes.at(at));
    const qsizetype length = first < 0x80 ? 1 : first >= 0xC2 && first < 0xE0 ? 2 : first >= 0xE0 && first < 0xF0 ? 3 : first >= 0xF0 && first < 0xF5 ? 4 : 0;
    if (length == 0 || at + length > bytes.size())
        return 0;
    return length == 1 || Utf8::firstFault(QByteArrayView(bytes).sliced(at, length)) < 0 ? length : 0;
}

/// UTF-8 with damage: each byte that is none of it is a letter of Windows-1252.
QString fromMixed(const QByteArray &bytes)
{
    QString text;
    text.reserve(bytes.size());
    qsizetype good = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        if (const qsizetype length = sequenceAt(bytes, i); length > 0) {
            i += length;
            continue;
        }
        text += QString::fromUtf8(bytes.constData() + good, i - good);
        text += windowsLetter(bytes.at(i));
        good = ++i;
    }
    return text + QString::fromUtf8(bytes.constData() + good, bytes.size() - good);
}

/// Two bytes a letter, whatever the order: told by the mark at the beginning, else by where the zeros of plain letters stand.
std::optional<QString> fromUtf16(const QByteArray &bytes, bool isNamed)
{
    const bool little = bytes.startsWith("\xFF\xFE");
    const bool big = bytes.startsWith("\xFE\xFF");
    if (!little && !big && !isNamed)
        return {};
    qsizetype even = 0, odd = 0;
    for (qsizetype i = 0; i < std::min<qsizetype>(bytes.size(), 2000); ++i)
        (i % 2 == 0 ? even : odd) += bytes.at(i) == 0 ? 1 : 0;
    if (!little && !big && even == 0 && odd == 0 && Utf8::firstFault(bytes) < 0)
        return {};  // called so and not so
    QStringDecoder decoder(little || (!big && odd > even) ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
    QString text = decoder(bytes.mid(little || big ? 2 : 0));
    return decoder.hasError() ? std::nullopt : std::optional(text);
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
    return !charset.isEmpty() && charset.size() <= 40 && std::all_of(charset.cbegin(), charset.cend(), [](char c) { return c > ' ' && c < 0x7F && c != '/'; });
}

/// The name iconv knows for what programs write.
QByteArray knownName(const QByteArray &charset)
{
    static const QHash<QByteArray, QByteArray> names = {
        {"x-mac-roman", "macintosh"}, {"mac", "macintosh"}, {"macroman", "macintosh"}, {"x-macintosh", "macintosh"}, {"mac-roman", "macintosh"}, {"x-macroman", "macintosh"},
        {"utf8", "utf-8"}, {"utf_8", "utf-8"}, {"utf8mb4", "utf-8"}, {"x-utf-8", "utf-8"}, {"unicode-1-1-utf-8", "utf-8"}, {"cp65001", "utf-8"}, {"utf-8n", "utf-8"},
        {"unicode-1-1-utf-7", "utf-7"}, {"x-unicode-2-0-utf-7", "utf-7"}, {"unicode", "utf-16"}, {"utf16", "utf-16"}, {"ucs-2", "utf-16"}, {"iso-10646-ucs-2", "utf-16"},
        {"ascii", "us-ascii"}, {"ansi_x3.4-1968", "us-ascii"}, {"7bit", "us-ascii"}, {"us", "us-ascii"}, {"iso646-us", "us-ascii"}, {"x-unknown", ""}, {"unknown-8bit", ""},
        {"unknown", ""}, {"default", ""}, {"8bit", ""}, {"binary", ""}, {"none", ""}, {"x-user-defined", ""},
        {"gb2312", "gb18030"}, {"gbk", "gb18030"}, {"x-gbk", "gb18030"}, {"gb_2312-80", "gb18030"}, {"ks_c_5601-1987", "cp949"}, {"euc-kr", "cp949"}, {"shift_jis", "cp932"},
        {"x-sjis", "cp932"}, {"sjis", "cp932"}, {"x-euc-jp", "euc-jp"}, {"iso-8859-8-i", "iso-8859-8"}, {"iso-8859-8-e", "iso-8859-8"}, {"latin-9", "iso-8859-15"},
        {"latin9", "iso-8859-15"}, {"latin2", "iso-8859-2"}, {"x-cp1250", "cp1250"}, {"x-cp1251", "cp1251"}, {"win-1251", "cp1251"}, {"koi8r", "koi8-r"}};
    return names.value(charset, charset);
}

/// What looks like Latin-1 is nearly always the Windows page that contains it.
bool isLatin1(const QByteArray &charset)
{
    static constexpr std::array<const char *, 18> names = {"iso-8859-1", "iso8859-1", "iso_8859-1", "iso88591", "iso8859_1", "iso-latin-1", "latin1", "latin-1", "l1",
                                                           "windows-1252", "windows1252", "win-1252", "cp1252", "cp-1252", "x-cp1252", "ansi", "x-ansi", "iso-8859-1-windows-3.1-latin-1"};
    return std::any_of(names.begin(), names.end(), [&charset](const char *name) { return charset == name; });
}

/// Charsets of several bytes a letter, whose texts may look like UTF-8 by accident, and those that write in plain characters.
bool isWide(const QByteArray &charset)
{
    static constexpr std::array<const char *, 12> beginnings = {"gb", "big5", "euc-", "cp9", "iso-2022", "utf-7", "hz", "utf-16", "utf-32", "johab", "x-windows-949", "tis"};
    return std::any_of(beginnings.begin(), beginnings.end(), [&charset](const char *name) { return charset.startsWith(name); });
}

}

MailText::Decoded MailText::decode(const QByteArray &bytes, const QByteArray &named)
{
    QByteArray given = named.trimmed().toLower();
    if (given.size() > 1 && (given.startsWith('"') || given.startsWith('\'')))
        given = given.mid(1, given.size() - (given.endsWith(given.at(0)) ? 2 : 1)).trimmed();
    const QByteArray charset = knownName(given);
    const bool isUtf16 = charset.startsWith("utf-16");
    if (const std::optional<QString> text = fromUtf16(bytes, isUtf16))
        return {cleanText(*text), !isUtf16};
    const bool ascii = std::all_of(bytes.cbegin(), bytes.cend(), [](char c) { return uchar(c) < 0x80; });
    const bool valid = Utf8::firstFault(bytes) < 0;
    const bool unnamed = charset.isEmpty() || charset == "us-ascii" || charset == "utf-8";
    if (valid && (unnamed || isUtf16 || (!ascii && !isWide(charset))))
        return {cleanText(QString::fromUtf8(bytes)), isUtf16};
    if (isLatin1(charset) || (charset.isEmpty() && given.isEmpty()))
        return {cleanText(charset.isEmpty() ? fromMixed(bytes) : fromWindows1252(bytes)), false};
    if (const std::optional<QString> text = !unnamed && isPlainName(charset) ? converted(bytes, charset) : std::nullopt)
        return {cleanText(*text), false};
    return {cleanText(fromMixed(bytes)), !ascii};
}
