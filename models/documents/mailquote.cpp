#include "mailquote.h"

#include "mailsignature.h"

#include <QRegularExpression>
#include <QStringList>

namespace {

// No line of a mail program's making is longer; what is longer is not looked at.
constexpr qsizetype longestLine = 400;

bool isQuoted(const QString &line) { return line.startsWith(u'>'); }
bool isBlank(const QString &line) { return line.trimmed().isEmpty(); }

bool matches(const QString &line, const QRegularExpression &expression)
{
    return line.size() <= longestLine && expression.match(line.trimmed()).hasMatch();
}

/// "-----Ursprungligt meddelande-----"
bool isBanner(const QString &line)
{
    static const QRegularExpression banner(
        QStringLiteral("^-{2,}\\s*(ursprungligt meddelande|originalmeddelande|vidarebefordrat meddelande|original message|"
                       "forwarded message)\\s*-{2,}$"),
        QRegularExpression::CaseInsensitiveOption);
    return matches(line, banner);
}

/// "Från: …" and in the lines below it "Skickat: …", as Outlook writes it, also as "*Från:* …".
bool isOutlookHeader(const QStringList &lines, qsizetype at)
{
    static const QRegularExpression from(QStringLiteral("^\\*?(från|from):\\*?\\s*\\S"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression sent(QStringLiteral("^\\*?(skickat|datum|sent|date):\\*?\\s*\\S"),
                                         QRegularExpression::CaseInsensitiveOption);
    if (!matches(lines.at(at), from))
        return false;
    for (qsizetype i = at + 1; i < lines.size() && i <= at + 3; ++i) {
        if (matches(lines.at(i), sent))
            return true;
    }
    return false;
}

qsizetype nextFilled(const QStringList &lines, qsizetype from)
{
    while (from < lines.size() && isBlank(lines.at(from)))
        ++from;
    return from;
}

/// "Den mån 23 nov. 2026 kl 10:12 skrev …:" and its like, broken over three lines at most, with a quoted line below: that line, or -1.
qsizetype endOfIntroduction(const QStringList &lines, qsizetype at)
{
    static const QRegularExpression introduction(QStringLiteral("(\\bskrev\\b|\\bwrote\\b).*:$"),
                                                 QRegularExpression::CaseInsensitiveOption);
    QString text;
    for (qsizetype i = at; i < lines.size() && i < at + 3 && !isBlank(lines.at(i)) && !isQuoted(lines.at(i)); ++i) {
        text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + lines.at(i).trimmed();
        if (text.size() > longestLine)
            return -1;
        if (text.endsWith(u':')) {
            const qsizetype next = nextFilled(lines, i + 1);
            return introduction.match(text).hasMatch() && next < lines.size() && isQuoted(lines.at(next)) ? next : -1;
        }
    }
    return -1;
}

/// The first line of the quoted original, or the number of lines when there is none.
qsizetype beginningOfQuote(const QStringList &lines)
{
    static const QRegularExpression rule(QStringLiteral("^_{10,}$"));
    // Where a quote that goes on to the end begins: found from below once, so that the whole stays linear.
    qsizetype tail = lines.size();
    while (tail > 0 && (isQuoted(lines.at(tail - 1)) || isBlank(lines.at(tail - 1))))
        --tail;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (isBanner(lines.at(i)) || isOutlookHeader(lines, i))
            return i;
        const qsizetype header = matches(lines.at(i), rule) ? nextFilled(lines, i + 1) : lines.size();
        if (header < lines.size() && isOutlookHeader(lines, header))
            return i;
        if (const qsizetype end = endOfIntroduction(lines, i); end >= tail && end > 0)
            return i;
        if (i >= tail && isQuoted(lines.at(i)))
            return i;
    }
    return lines.size();
}

}

MailTextParts splitMailText(const QString &text, const MailSent &)
{
    const QStringList lines = text.split(u'\n');
    const qsizetype end = beginningOfQuote(lines);
    MailTextParts parts;
    parts.own = lines.mid(0, end).join(u'\n').trimmed();
    if (parts.own.isEmpty())
        parts.own = text.trimmed();
    else
        parts.quotation = lines.mid(end).join(u'\n').trimmed();
    parts.signature = signatureOf(parts.own);
    return parts;
}

QString withoutQuotedReply(const QString &text) { return splitMailText(text, {}).own; }
