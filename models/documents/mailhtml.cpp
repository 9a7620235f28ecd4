#include "mailtext.h"

#include "cleantext.h"

#include "mailentities.h"
#include "maillink.h"

#include <QCoreApplication>

namespace {

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
        endLink();
        endStrike();
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
        } else if (name == QStringLiteral("a")) {
            endLink();
            if (!closes)
                beginLink(tag);
        } else if (isOneOf(name, " s strike del ")) {
            strike(closes);
        } else if (name == QStringLiteral("li")) {
            newLine();
            if (!closes)
                item(tag);
        } else if (isOneOf(name, " ul ol ")) {
            list(name == QStringLiteral("ol"), closes, tag);
        } else if (isOneOf(name, " p h1 h2 h3 h4 h5 h6 table ")) {
            paragraph();
        } else if (isOneOf(name, " div tr hr address article section header footer dl dt dd form center ")) {
            newLine();
        }
    }
    void beginLink(QStringView tag)
    {
        m_link = MailLink::target(MailLink::attribute(tag, QLatin1String("href")));
        m_linkStart = m_out.size();
    }
    /// The address after the words, as in a letter: "här <https://…>".
    void endLink()
    {
        const QString words = m_link.isEmpty() ? QString() : m_out.mid(m_linkStart).trimmed();
        if (!words.isEmpty() && !MailLink::isSame(words, m_link)) {
            // Blanks at the end of the words stand behind the address.
            const qsizetype length = m_out.size();
            while (m_out.endsWith(u' ') || m_out.endsWith(u'\n'))
                m_out.chop(1);
            const QString blanks(length > m_out.size() && !m_lineStart ? QStringLiteral(" ") : QString());
            const bool lineEnded = m_lineStart;
            m_out += QStringLiteral(" <") + m_link + u'>' + blanks;
            if (lineEnded)
                m_out += QString(std::min(m_breaks, 2), u'\n');
        }
        m_link.clear();
    }
    void strike(bool closes)
    {
        m_struck += closes ? (m_struck > 0 ? -1 : 0) : 1;
        if (closes && m_struck == 0) {
            endStrike();
        } else if (!closes && m_struck == 1 && m_strikeStart < 0) {
            if (m_lineStart || m_space)
                beginLine();
            if (m_space)
                m_out += u' ';
            m_space = false;
            m_strikeStart = m_out.size();
            //: Before text that is crossed out in a mail; "]" follows after it.
            m_out += QCoreApplication::translate("MailText", "[struket: ");
            m_strikeText = m_out.size();
        }
    }
    void endStrike()
    {
        if (m_strikeStart < 0)
            return;
        if (QStringView(m_out).mid(m_strikeText).trimmed().isEmpty())
            m_out.truncate(m_strikeStart);
        else
            m_out += u']';
        m_strikeStart = -1;
    }
    void list(bool numbered, bool closes, QStringView tag)
    {
        paragraph();
        if (closes && !m_lists.isEmpty())
            m_lists.removeLast();
        if (closes || m_lists.size() >= mostLists)
            return;
        bool ok = false;
        const int start = MailLink::attribute(tag, QLatin1String("start")).toInt(&ok);
        m_lists << (!numbered ? 0 : ok && start > 0 ? start : 1);
    }
    void item(QStringView tag)
    {
        if (m_lists.isEmpty() || m_lists.last() == 0)
            return putAll(QStringLiteral("- "));
        if (const int value = MailLink::attribute(tag, QLatin1String("value")).toInt(); value > 0)
            m_lists.last() = value;
        putAll(QString::number(m_lists.last()++) + QStringLiteral(". "));
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
        const MailEntities::Reference found = MailEntities::at(m_html, m_at);
        if (found.text.isEmpty())
            return put(m_html.at(m_at++));
        putAll(found.text);
        m_at += found.length;
    }

    static constexpr qsizetype mostLists = 50;
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
    QString m_link;               ///< where the link that is open leads
    qsizetype m_linkStart = 0;
    int m_struck = 0;
    qsizetype m_strikeStart = -1; ///< where the mark of what is crossed out stands
    qsizetype m_strikeText = 0;
    QList<int> m_lists;           ///< the next number of each open list; 0 for one without numbers
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
