#include "mailquote.h"

#include "mailheads.h"
#include "mailphrases.h"
#include "mailsignature.h"

#include <QRegularExpression>
#include <QSet>

namespace {

// What is compared with what was sent; questions are shorter.
constexpr qsizetype longestSent = 100'000;
constexpr qsizetype mostCompared = 400;
constexpr int mostTried = 20;

/// Letters and digits only: mail programs break, mark and indent what they quote.
QString bare(const QString &text)
{
    QString letters;
    letters.reserve(text.size());
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            letters += c.toLower();
    }
    return letters;
}

QSet<QString> wordsOf(const QString &name)
{
    static const QRegularExpression gap(QStringLiteral("[^\\p{L}\\p{N}]+"));
    const QStringList words = name.toLower().split(gap, Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

class Splitter
{
public:
    Splitter(const QString &text, const MailSent &sent)
        : m_sent(sent), m_lines(text.split(u'\n')), m_heads(mailHeads(m_lines)), m_sentLetters(bare(sent.text.left(longestSent)))
    {
        for (const QString &address : sent.addresses)
            m_addresses << address.toLower();
        findTail();
    }

    MailTextParts run() const
    {
        const qsizetype cut = beginningOfQuestion();
        const QStringList below = m_lines.mid(m_end);
        MailTextParts parts;
        parts.own = (m_lines.mid(0, cut) + (cut < m_end && !below.isEmpty() ? QStringList{QString()} + below : below)).join(u'\n').trimmed();
        if (cut >= m_end)
            parts.own = m_lines.join(u'\n').trimmed();
        else
            parts.quotation = m_lines.mid(cut, m_end - cut).join(u'\n').trimmed();
        if (parts.own.isEmpty()) {
            parts.nothingNew = !parts.quotation.isEmpty();
            parts.own = parts.quotation;
            parts.quotation.clear();
        }
        parts.signature = signatureOf(parts.own);
        return parts;
    }

private:
    /// Where the quoted lines at the end begin and end; a signature may stand below them.
    void findTail()
    {
        m_end = m_lines.size();
        for (qsizetype i = m_lines.size() - 1; i >= 0 && i >= m_lines.size() - 15; --i) {
            if (m_lines.at(i) != QStringLiteral("-- ") && m_lines.at(i) != QStringLiteral("--"))
                continue;
            qsizetype above = i;
            while (above > 0 && MailLines::isBlank(m_lines.at(above - 1)))
                --above;
            if (above > 0 && MailLines::isQuoted(m_lines.at(above - 1)))
                m_end = i;
            break;
        }
        m_tail = m_end;
        while (m_tail > 0 && (MailLines::isQuoted(m_lines.at(m_tail - 1)) || MailLines::isBlank(m_lines.at(m_tail - 1))))
            --m_tail;
        while (m_tail < m_end && MailLines::isBlank(m_lines.at(m_tail)))
            ++m_tail;
        m_firstQuoted = 0;
        while (m_firstQuoted < m_end && !MailLines::isQuoted(m_lines.at(m_firstQuoted)))
            ++m_firstQuoted;
    }

    qsizetype beginningOfQuestion() const
    {
        int tried = 0;
        for (const MailHead &head : m_heads) {
            if (head.line >= m_end || ++tried > mostTried || head.form == MailHead::Form::PassedOn)
                return m_end;
            if (head.quoted && MailLines::isQuoted(m_lines.at(head.line)) && head.line > m_tail)
                break;  // inside the quotation
            // Answers stand between the quoted lines, or below them.
            if (head.quoted && (std::max(head.below, m_tail) != head.below && head.line != m_tail))
                return m_end;
            if (head.quoted && m_firstQuoted < head.line)
                return m_end;
            if (!isOurs(head))
                continue;
            return !head.quoted && hasAnswersInside(head) ? m_end : head.line;
        }
        // Quoted lines without a head: ours, unless it is known what we sent and this is nothing of it.
        if (m_tail >= m_end || m_firstQuoted < m_tail || !isOursByText(m_tail))
            return m_end;
        for (const MailHead &head : m_heads) {
            if (head.line < m_tail && head.below >= m_tail && !isOurs(head))
                return m_end;
            if (head.line == m_tail && !isOurs(head))
                return m_end;
        }
        return m_tail;
    }

    bool isOurs(const MailHead &head) const
    {
        if (m_sent.isEmpty())
            return true;
        if (!m_sentLetters.isEmpty() && quotesUs(head.below))
            return true;
        if (head.sender.isEmpty())
            return m_sentLetters.isEmpty() || isOursByText(head.below);
        static const QRegularExpression address(QStringLiteral("[^\\s<>()\\[\\]:;,\"']{1,64}@[^\\s<>()\\[\\]:;,\"']{1,255}"));
        bool named = false;
        auto found = address.globalMatch(head.sender.toLower());
        while (found.hasNext()) {
            QString one = found.next().captured();
            if (m_addresses.contains(one.remove(QStringLiteral("mailto"))))
                return true;
            named = true;
        }
        return isOurName(head.sender, head.form == MailHead::Form::Fields && !named);
    }

    /// All words of one of our names stand in the sender. `whole`: the other way round is enough, as "Testa" for "Testa Testsson".
    bool isOurName(const QString &sender, bool whole) const
    {
        static const QRegularExpression before(QStringLiteral("^.*\\b(?:skrev|wrote|schrieb)\\b"), QRegularExpression::CaseInsensitiveOption);
        const QSet<QString> words = wordsOf(sender);
        QString named = sender;
        const QSet<QString> after = wordsOf(named.contains(before) ? named.remove(before) : QString());
        for (const QString &name : m_sent.names) {
            const QSet<QString> ours = wordsOf(name);
            if (ours.isEmpty())
                continue;
            if (words.contains(ours))
                return true;
            if ((whole && !words.isEmpty() && ours.contains(words)) || (!after.isEmpty() && ours.contains(after)))
                return true;
        }
        return false;
    }

    /// The first line with words below is one that we sent.
    bool quotesUs(qsizetype from) const
    {
        for (qsizetype i = from; i < m_end && i < from + 12; ++i) {
            const QString letters = bare(m_lines.at(i));
            if (letters.size() >= 12)
                return m_sentLetters.contains(letters);
        }
        return false;
    }
    bool isOursByText(qsizetype from) const
    {
        if (m_sentLetters.isEmpty())
            return true;
        int compared = 0, ours = 0;
        for (qsizetype i = from; i < m_end && compared < 20; ++i) {
            const QString letters = bare(m_lines.at(i));
            if (letters.size() < 8)
                continue;
            ++compared;
            ours += m_sentLetters.contains(letters) ? 1 : 0;
        }
        return compared == 0 || ours * 2 >= compared;
    }

    /// Lines below a head without ">" that nobody but the answerer can have written.
    bool hasAnswersInside(const MailHead &head) const
    {
        static const QRegularExpression told(QStringLiteral("(svar\\w* (nedan|i (din|er|ditt) |inne i|i texten|under respektive|i rött|i blått|med rött|med blått|inline)|kommentar\\w* (nedan|i rött|i texten)|se nedan|"
                                                            "nedan i (rött|blått|texten)|skrivit in (mina )?svar|in ?line|in red|in blue|(answers?|comments?|replies|response) (are )?(below|in ?line)|see below|see my|siehe unten|"
                                                            "antworten? (unten|im text|in rot)|vastaukset alla|vastaukseni|svarene? (nedenfor|under)|svar (nedenfor|under))"),
                                             QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression answer(QStringLiteral("^\\W{0,3}(svar|answer|antwort|vastaus|a|kommentar|vårt svar|mitt svar)\\s?(\\d+)?:\\s"),
                                               QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        if (phraseText(m_lines.mid(0, head.line).join(u'\n')).contains(told))
            return true;
        // What was sent may have got a greeting above and a signature below on its way: lines that we did not send are answers when they stand between
        // lines of ours, or below the last of them and are no signature. When none is ours, what we know is not what is quoted.
        const qsizetype end = std::min(m_end, head.below + mostCompared);
        QString lastOurs;
        QStringList others;
        for (qsizetype i = head.below; i < end; ++i) {
            const bool older = i > head.below && isHeadLine(i);
            if (older)
                break;
            if (m_lines.at(i).size() < 400 && answer.match(m_lines.at(i).left(60)).hasMatch() && !(m_sentLetters.contains(bare(m_lines.at(i))) && !m_sentLetters.isEmpty()))
                return true;
            const QString letters = m_sentLetters.isEmpty() ? QString() : bare(m_lines.at(i));
            // "Ja" is in many a word, and "Hej" in every mail: a short line is ours only where it goes on from the one above.
            const bool isShort = letters.size() < 8;
            if (letters.size() >= 2 && !(isShort && lastOurs.isEmpty()) && m_sentLetters.contains(isShort ? lastOurs + letters : letters)) {
                if (!others.isEmpty())
                    return true;
                lastOurs = letters;
            } else if (!lastOurs.isEmpty() && (letters.size() >= 2 || !others.isEmpty())) {
                others << m_lines.at(i);
            }
        }
        const QString above = QStringLiteral("x");  // a signature is one below something
        return !others.isEmpty() && withoutSignature(above + QStringLiteral("\n\n") + others.join(u'\n')) != above;
    }
    bool isHeadLine(qsizetype line) const
    {
        const auto at = std::lower_bound(m_heads.begin(), m_heads.end(), line, [](const MailHead &head, qsizetype number) { return head.line < number; });
        return at != m_heads.end() && at->line == line;
    }

    const MailSent &m_sent;
    QStringList m_addresses;
    QStringList m_lines;
    QList<MailHead> m_heads;
    QString m_sentLetters;
    qsizetype m_tail = 0;         ///< the first of the quoted lines that go on to the end
    qsizetype m_end = 0;          ///< behind them
    qsizetype m_firstQuoted = 0;
};

}

MailTextParts splitMailText(const QString &text, const MailSent &sent) { return Splitter(text, sent).run(); }

MailTextParts splitMail(const MailMessage &message, const MailSent &sent)
{
    if (says(phraseText(message.subject, 100), MailPhrase::PassedOnSubject)) {
        const QString whole = message.text.trimmed();
        return {whole, {}, signatureOf(whole), false};
    }
    MailSent us = sent;
    for (const MailAddress &address : message.to + message.cc) {
        // Whoever answers may stand among those who get a copy.
        if (message.from && address.address.compare(message.from->address, Qt::CaseInsensitive) == 0)
            continue;
        us.addresses << address.address;
        // "testa.testsson@…" is Testa Testsson, where the name is left out.
        const QString name = address.name.isEmpty() ? address.address.section(u'@', 0, 0).replace(u'.', u' ') : address.name;
        if (!address.name.isEmpty() || name.contains(u' '))
            us.names << name;
    }
    return splitMailText(message.text, us);
}

QString withoutQuotedReply(const QString &text) { return splitMailText(text, {}).own; }
