#include "mailtext.h"

#include "cleantext.h"

#include <QHash>

namespace {

/// Letters by the names that mail programs write; other names stay as they stand.
QString entity(const QString &name)
{
    static const QHash<QString, char16_t> letters = {
        {"nbsp", 0xA0},    {"amp", '&'},      {"lt", '<'},       {"gt", '>'},       {"quot", '"'},      {"apos", '\''},
        {"aring", 0xE5},   {"auml", 0xE4},    {"ouml", 0xF6},    {"Aring", 0xC5},   {"Auml", 0xC4},     {"Ouml", 0xD6},
        {"eacute", 0xE9},  {"Eacute", 0xC9},  {"egrave", 0xE8},  {"uuml", 0xFC},    {"Uuml", 0xDC},     {"aelig", 0xE6},
        {"AElig", 0xC6},   {"oslash", 0xF8},  {"Oslash", 0xD8},  {"agrave", 0xE0},  {"aacute", 0xE1},   {"ccedil", 0xE7},
        {"ntilde", 0xF1},  {"szlig", 0xDF},   {"ndash", 0x2013}, {"mdash", 0x2014}, {"hellip", 0x2026}, {"lsquo", 0x2018},
        {"rsquo", 0x2019}, {"ldquo", 0x201C}, {"rdquo", 0x201D}, {"bdquo", 0x201E}, {"laquo", 0xAB},    {"raquo", 0xBB},
        {"bull", 0x2022},  {"middot", 0xB7},  {"euro", 0x20AC},  {"pound", 0xA3},   {"copy", 0xA9},     {"reg", 0xAE},
        {"trade", 0x2122}, {"deg", 0xB0},     {"sect", 0xA7},    {"frac12", 0xBD},  {"sup2", 0xB2},     {"times", 0xD7},
        {"plusmn", 0xB1},  {"rarr", 0x2192},  {"larr", 0x2190},  {"ensp", 0x2002},  {"emsp", 0x2003}};
    if (const auto it = letters.constFind(name); it != letters.cend())
        return QString(QChar(*it));
    if (!name.startsWith(u'#'))
        return {};
    const bool hex = name.size() > 1 && name.at(1).toLower() == u'x';
    bool ok = false;
    const uint code = name.mid(hex ? 2 : 1).toUInt(&ok, hex ? 16 : 10);
    const bool isLetter = ok && code > 0 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    const char32_t letter = code;
    return isLetter ? QString::fromUcs4(&letter, 1) : QString();
}

bool isOneOf(const QString &name, const char *list) { return QByteArray(list).contains(' ' + name.toLatin1() + ' '); }

/// Goes once through the text. Tags are only recognised, never built into a tree, so neither depth nor brokenness costs anything.
class HtmlStripper
{
public:
    explicit HtmlStripper(const QString &html) : m_html(html), m_lastTagEnd(html.lastIndexOf(u'>')) { m_out.reserve(html.size() / 2); }

    QString run()
    {
        while (m_at < m_html.size()) {
            const QChar c = m_html.at(m_at);
            if (c == u'<')
                tagOrText();
            else if (c == u'&')
                reference();
            else
                put(m_html.at(m_at++));
        }
        return cleanText(m_out).trimmed();
    }
    bool isRemote() const { return m_remote; }

private:
    /// Spaces and line breaks of the source count as one space, and none at the beginning of a line.
    void put(QChar c)
    {
        if (m_preformatted == 0 && (c == u' ' || c == u'\n' || c == u'\r' || c == u'\t')) {
            m_space = !m_lineStart;
            return;
        }
        if (c == u'\r')
            return;
        if (c == u'\n')
            return lineBreak();
        beginLine();
        if (m_space)
            m_out += u' ';
        m_space = false;
        m_out += c == QChar(0xA0) ? QChar(u' ') : c;
    }
    void putAll(const QString &text)
    {
        for (const QChar c : text)
            c == QChar(0xA0) ? hardSpace() : put(c);
    }
    void hardSpace()
    {
        beginLine();
        m_out += u' ';
        m_space = false;
    }
    void beginLine()
    {
        if (m_lineStart && m_quotes > 0)
            m_out += QString(std::min(m_quotes, 20), u'>') + u' ';
        m_lineStart = false;
        m_breaks = 0;
    }
    void lineBreak()
    {
        m_space = false;
        m_lineStart = true;
        if (++m_breaks <= 2)
            m_out += u'\n';
    }
    void newLine()
    {
        if (!m_lineStart)
            lineBreak();
    }
    void paragraph()
    {
        newLine();
        if (m_breaks == 1 && !m_out.isEmpty())
            lineBreak();
    }

    void tagOrText()
    {
        if (QStringView(m_html).mid(m_at).startsWith(QLatin1String("<!--")))
            return skipPast(QStringLiteral("-->"), m_at + 4);
        const QChar next = m_at + 1 < m_html.size() ? m_html.at(m_at + 1) : QChar();
        const bool begins = next.isLetter() || next == u'/' || next == u'!' || next == u'?';
        if (!begins || m_at > m_lastTagEnd)
            return put(m_html.at(m_at++));
        const qsizetype end = tagEnd();  // exists: m_at <= m_lastTagEnd
        const QStringView tag = QStringView(m_html).mid(m_at + 1, end - m_at - 1);
        m_at = std::min(end + 1, m_html.size());
        const bool closes = tag.startsWith(u'/');
        qsizetype length = closes ? 1 : 0;
        const qsizetype first = length;
        while (length < tag.size() && length < first + 20 && tag.at(length).isLetterOrNumber())
            ++length;
        handle(tag.mid(first, length - first).toString().toLower(), closes, tag);
    }
    /// The ">" that ends the tag; one inside quotes does not. When the quotes of a page do not match they are ignored from there on.
    qsizetype tagEnd()
    {
        QChar quote;
        for (qsizetype i = m_at + 1; i < m_html.size() && !m_brokenQuotes; ++i) {
            const QChar c = m_html.at(i);
            if (!quote.isNull())
                quote = c == quote ? QChar() : quote;
            else if (c == u'>')
                return i;
            else if ((c == u'"' || c == u'\'') && m_html.at(i - 1) == u'=')
                quote = c;
        }
        m_brokenQuotes = true;
        return m_html.indexOf(u'>', m_at);
    }
    void skipPast(const QString &mark, qsizetype from)
    {
        const qsizetype found = m_html.indexOf(mark, from, Qt::CaseInsensitive);
        m_at = found < 0 ? m_html.size() : found + mark.size();
    }

    void handle(const QString &name, bool closes, QStringView tag)
    {
        if (!closes)
            noteRemote(name, tag);
        if (!closes && isOneOf(name, " script style title ")) {
            skipPast(QStringLiteral("</") + name, m_at);
            skipPast(QStringLiteral(">"), m_at);
        } else if (name == QStringLiteral("br")) {
            lineBreak();
        } else if (name == QStringLiteral("blockquote")) {
            newLine();
            m_quotes = std::max(0, m_quotes + (closes ? -1 : 1));
        } else if (name == QStringLiteral("pre")) {
            newLine();
            m_preformatted = std::max(0, m_preformatted + (closes ? -1 : 1));
        } else if (isOneOf(name, " td th ")) {
            if (closes)
                m_space = !m_lineStart;
        } else if (name == QStringLiteral("li")) {
            newLine();
            if (!closes)
                putAll(QStringLiteral("- "));
        } else if (isOneOf(name, " p h1 h2 h3 h4 h5 h6 ul ol table ")) {
            paragraph();
        } else if (isOneOf(name, " div tr hr address article section header footer dl dt dd form center ")) {
            newLine();
        }
    }
    void noteRemote(const QString &name, QStringView tag)
    {
        // A link is fetched only when somebody clicks it.
        if (m_remote || name == QStringLiteral("a"))
            return;
        m_remote = tag.contains(QLatin1String("http:"), Qt::CaseInsensitive) || tag.contains(QLatin1String("https:"), Qt::CaseInsensitive)
                   || tag.contains(QLatin1String("=\"//")) || tag.contains(QLatin1String("='//")) || tag.contains(QLatin1String("=//"));
    }
    void reference()
    {
        const QStringView ahead = QStringView(m_html).mid(m_at + 1, 10);
        const qsizetype length = ahead.indexOf(u';');
        const QString letter = length > 0 ? entity(ahead.first(length).toString()) : QString();
        if (letter.isEmpty())
            return put(m_html.at(m_at++));
        putAll(letter);
        m_at += length + 2;
    }

    const QString &m_html;
    QString m_out;
    qsizetype m_at = 0;
    qsizetype m_lastTagEnd;
    int m_quotes = 0;
    int m_preformatted = 0;
    int m_breaks = 2;
    bool m_lineStart = true;
    bool m_space = false;
    bool m_remote = false;
    bool m_brokenQuotes = false;
};

}

QString MailText::fromHtml(const QString &html, bool *remote)
{
    HtmlStripper stripper(html);
    const QString text = stripper.run();
    if (remote)
        *remote = stripper.isRemote();
    return text;
}
