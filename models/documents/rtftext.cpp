#include "rtftext.h"

#include "mailtext.h"
#include "mapimessage.h"

#include <QHash>
#include <algorithm>

namespace {

constexpr qsizetype deepest = 5'000;

/// The code page of a \fcharset.
int codepageOf(int charset)
{
    static const QHash<int, int> pages = {{77, 10000}, {128, 932}, {129, 949}, {134, 936}, {136, 950}, {161, 1253}, {162, 1254}, {163, 1258},
                                          {177, 1255}, {178, 1256}, {186, 1257}, {204, 1251}, {222, 874}, {238, 1250}, {255, 437}};
    return pages.value(charset);
}

/// Control words that stand for a character.
char16_t letterOf(const QByteArray &word)
{
    static const QHash<QByteArray, char16_t> letters = {
        {"par", '\n'},        {"line", '\n'},       {"row", '\n'},         {"sect", '\n'},       {"page", '\n'},      {"tab", '\t'},         {"cell", '\t'},
        {"lquote", 0x2018},   {"rquote", 0x2019},   {"ldblquote", 0x201C}, {"rdblquote", 0x201D}, {"bullet", 0x2022}, {"endash", 0x2013},   {"emdash", 0x2014},
        {"emspace", 0x2003},  {"enspace", 0x2002},  {"qmspace", 0x2005}};
    return letters.value(word);
}

/// Groups whose text is none of the mail's.
bool isPassedOver(const QByteArray &word)
{
    static const QList<QByteArray> words = {"colortbl", "stylesheet", "info", "pict", "object", "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr",
                                            "footerf", "nonshppict", "filetbl", "listtable", "themedata", "mhtmltag"};
    return words.contains(word);
}

class Reader
{
public:
    explicit Reader(const QByteArray &rtf) : m_rtf(rtf) { m_out.reserve(rtf.size()); }

    RtfText::Content run()
    {
        while (m_at < m_rtf.size() && !m_ended) {
            const char c = m_rtf.at(m_at++);
            if (c == '{')
                open();
            else if (c == '}')
                close();
            else if (c == '\\')
                control();
            else if (c != '\r' && c != '\n')
                byte(c);
        }
        flush();
        return {m_html, m_out};
    }

private:
    struct Group {
        enum Kind { Text, Fonts, Tag, Instruction, Nothing } kind = Text;
        bool rtfOnly = false;       ///< what stands there for readers of RTF and is in the HTML by other means
        bool result = false;        ///< the words of a link
        int fallback = 1;           ///< how many bytes stand after a \u for those that do not know it
        int codepage = 0;
    };

    void open()
    {
        flush();
        if (m_stack.size() >= deepest) {
            m_ended = true;
            return;
        }
        m_stack << m_group;
        m_group.result = false;
        m_first = true;
        m_star = false;
    }
    void close()
    {
        flush();
        if (m_group.result)
            endLink();
        if (m_stack.isEmpty()) {
            m_ended = true;
            return;
        }
        if (m_group.kind == Group::Instruction && m_stack.last().kind != Group::Instruction)
            beginLink();
        m_group = m_stack.takeLast();
        m_skip = 0;
    }
    void control()
    {
        if (m_at >= m_rtf.size())
            return;
        const char c = m_rtf.at(m_at);
        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')))
            return symbol(m_rtf.at(m_at++));
        const qsizetype start = m_at;
        while (m_at < m_rtf.size() && ((m_rtf.at(m_at) >= 'a' && m_rtf.at(m_at) <= 'z') || (m_rtf.at(m_at) >= 'A' && m_rtf.at(m_at) <= 'Z')))
            ++m_at;
        const QByteArray name = m_rtf.mid(start, std::min<qsizetype>(m_at - start, 32));
        const qsizetype digits = m_at;
        if (m_at < m_rtf.size() && m_rtf.at(m_at) == '-')
            ++m_at;
        while (m_at < m_rtf.size() && m_rtf.at(m_at) >= '0' && m_rtf.at(m_at) <= '9')
            ++m_at;
        const QByteArray value = m_rtf.mid(digits, std::min<qsizetype>(m_at - digits, 10));
        if (m_at < m_rtf.size() && m_rtf.at(m_at) == ' ')
            ++m_at;
        word(name, value.toInt(), !value.isEmpty());
        m_first = false;
        m_star = false;
    }
    void symbol(char c)
    {
        if (c == '\'') {
            bool ok = false;
            const int code = m_rtf.mid(m_at, 2).toInt(&ok, 16);
            m_at = std::min(m_at + 2, m_rtf.size());
            if (ok)
                byte(char(code));
        } else if (c == '*') {
            m_star = true;
            return;
        } else if (c == '~') {
            letter(u' ');
        } else if (c == '_') {
            letter(u'-');
        } else if (c == '\r' || c == '\n') {
            letter(u'\n');
        } else if (c == '\\' || c == '{' || c == '}') {
            byte(c);
        }
        m_first = false;
    }
    void word(const QByteArray &name, int value, bool hasValue)
    {
        if (name == "bin") {
            m_at = std::min(m_at + std::max(value, 0), m_rtf.size());
        } else if (name == "u") {
            letter(char16_t(value < 0 ? value + 65536 : value));
            m_skip = m_group.fallback;
        } else if (name == "uc") {
            m_group.fallback = std::clamp(value, 0, 8);
        } else if (name == "ansicpg") {
            m_codepage = value;
        } else if (name == "fromhtml") {
            m_html = value != 0;
        } else if (name == "htmlrtf") {
            flush();
            m_group.rtfOnly = !hasValue || value != 0;
        } else if (name == "htmltag" && m_html) {
            m_group.kind = Group::Tag;
        } else if (name == "fonttbl") {
            m_group.kind = Group::Fonts;
        } else if (name == "fldinst") {
            m_group.kind = Group::Instruction;
            m_instruction.clear();
        } else if (name == "fldrslt") {
            m_group.result = true;
            m_linkText = m_out.size();
        } else if (name == "f" || name == "fcharset" || name == "deff") {
            font(name, value);
        } else if (m_star || (m_first && isPassedOver(name))) {
            m_group.kind = Group::Nothing;
        } else if (const char16_t c = letterOf(name)) {
            letter(c);
        }
    }
    void font(const QByteArray &name, int value)
    {
        flush();
        if (m_group.kind != Group::Fonts) {
            if (name == "f")
                m_group.codepage = m_fonts.value(value);
        } else if (name == "f") {
            m_font = value;
        } else if (name == "fcharset" && m_fonts.size() < 10'000) {
            m_fonts.insert(m_font, codepageOf(value));
        }
    }

    bool isShown() const
    {
        return m_group.kind == Group::Instruction || m_group.kind == Group::Tag
               || (m_group.kind == Group::Text && !(m_html && m_group.rtfOnly));
    }
    void byte(char c)
    {
        m_first = false;
        if (m_skip > 0)
            --m_skip;
        else if (isShown())
            m_bytes += c;
    }
    void letter(char16_t c)
    {
        flush();
        m_skip = 0;
        if (isShown())
            target() += QChar(c);
    }
    /// Letters of several bytes come one byte after the other, so they are decoded together.
    void flush()
    {
        if (m_bytes.isEmpty())
            return;
        const int page = m_group.kind != Group::Tag && m_group.codepage ? m_group.codepage : m_codepage;
        const bool ascii = std::all_of(m_bytes.cbegin(), m_bytes.cend(), [](char c) { return uchar(c) < 0x80; });
        target() += ascii ? QString::fromLatin1(m_bytes) : MailText::decode(m_bytes, Mapi::charsetOf(page ? page : 1252)).text;
        m_bytes.clear();
    }
    QString &target() { return m_group.kind == Group::Instruction ? m_instruction : m_out; }

    /// HYPERLINK "address"
    void beginLink()
    {
        const qsizetype start = m_instruction.indexOf(u'"'), end = m_instruction.indexOf(u'"', start + 1);
        const bool link = start >= 0 && end > start && m_instruction.trimmed().startsWith(QStringLiteral("HYPERLINK"), Qt::CaseInsensitive);
        m_link = link ? m_instruction.mid(start + 1, end - start - 1) : QString();
    }
    void endLink()
    {
        QString shown = m_link;
        if (shown.startsWith(QStringLiteral("mailto:"), Qt::CaseInsensitive))
            shown.remove(0, 7);
        if (!m_html && !shown.isEmpty() && !m_out.mid(m_linkText).contains(shown))
            m_out += QStringLiteral(" <") + shown + u'>';
        m_link.clear();
    }

    QByteArray m_rtf;
    QString m_out, m_instruction, m_link;
    QByteArray m_bytes;
    QList<Group> m_stack;
    Group m_group;
    QHash<int, int> m_fonts;
    qsizetype m_at = 0, m_linkText = 0;
    int m_font = 0, m_codepage = 1252, m_skip = 0;
    bool m_html = false, m_first = false, m_star = false, m_ended = false;
};

}

RtfText::Content RtfText::read(const QByteArray &rtf) { return rtf.startsWith("{\\rtf") ? Reader(rtf).run() : Content(); }
