#include "mailsignature.h"

#include "mailheads.h"

#include <QRegularExpression>

namespace {

constexpr qsizetype longestGreeting = 70;
// With what lawyers have put below.
constexpr qsizetype mostLines = 300;

QRegularExpression expression(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/// A greeting alone on its line, at most with a name behind it.
bool isGreeting(const QString &line)
{
    static const QRegularExpression greeting = expression(QStringLiteral(
        "^(?:(?:med |många |mycket |tack och |tack & )?(?:vänlig(?:a)?|bästa|varma|hjärtliga|soliga|goda|vänligaste) hälsning(?:ar)?|m\\.?\\s?v\\.?\\s?h\\.?|hälsning(?:ar)?|vänligen|hälsar|allt gott|"
        "(?:with )?(?:kind(?:est)?|best|warm(?:est)?|many)(?: personal)? (?:regards|wishes)|regards|(?:yours )?(?:sincerely|faithfully|truly)(?: yours)?|yours|cheers|b\\.?r\\.?|"
        "mit (?:freundlichen|besten|herzlichen|vielen) gr(?:ü|ue)(?:ß|ss)en|(?:freundliche|viele|beste|liebe|herzliche|schöne) gr(?:ü|ue)(?:ß|ss)e|mfg|gruß|"
        "(?:ystävällisin|parhain|terveisin|lämpimin|hyvin|yst\\.?) ?(?:terveisin|terv\\.?|yhteistyöterveisin)?|terveisin|terv\\.?|"
        "(?:med )?(?:vennlig|venlig|beste|bedste|de bedste|mange|varme|kærlig) hils(?:en|ner)(?:er)?|hilsen)"
        "(?<end>[\\s,.!:;–/-]*)(?<name>[^.!?:;]{0,45})[.!]?$"));
    if (line.size() > longestGreeting)
        return false;
    const QRegularExpressionMatch match = greeting.match(line);
    if (!match.hasMatch())
        return false;
    // "Hälsningar från grannarna har kommit in": behind a greeting stand names, which begin with capitals.
    static const QRegularExpression small(QStringLiteral("(?:^|\\s)(?!(?:från|och|för|på|i|av|at|from|and|the|of|von|und|ja|fra|og|genom|vid|å|de|van)\\s)\\p{Ll}"));
    const QString name = match.captured(QStringLiteral("name")).trimmed();
    return name.isEmpty() || (!match.captured(QStringLiteral("end")).isEmpty() && !name.contains(small));
}

/// What programs put below every mail, the separator of RFC 3676, or "/Testa".
bool isEnding(const QString &line)
{
    static const QRegularExpression ending = expression(QStringLiteral(
        "^(?:--|—|–-)$|^_{2,7}$|^(?:skickat från (?:min |mitt |outlook|e-post|mail|iphone|ipad|yahoo|samsung|android)|hämta outlook|skaffa outlook|sent from (?:my |outlook|mail|iphone|ipad|yahoo|samsung|android)|"
        "get outlook for|(?:von|aus) (?:meinem|outlook) .*gesendet|gesendet von |outlook für .* beziehen|lähetetty .*(?:puhelimesta|iphonesta|laitteesta|outlook)|hanki outlook|"
        "sendt fra (?:min|outlook|mail|iphone|ipad)|få outlook|hent outlook).{0,60}$"));
    static const QRegularExpression initials(QStringLiteral("^/{1,2} ?\\p{Lu}[\\p{L}.&-]{0,30}(?: (?:och|&|[\\p{Lu}][\\p{L}.-]{0,30})){0,4}$"));
    return line.size() <= 120 && (ending.match(line).hasMatch() || initials.match(line).hasMatch());
}

bool isContact(const QString &line)
{
    static const QRegularExpression contact = expression(QStringLiteral(
        "(?:^|\\b)(?:tel|telefon|tfn|mobil|mob|direkt|växel|phone|cell|puh|puhelin|gsm|tlf|e-?post|e-?mail|mejl|besöksadress|postadress)\\w*\\.?\\s?:?\\s?[+(\\d]|"
        "(?:\\+\\d{2}|\\b0)[\\d() /-]{6,}\\d|^<?[^\\s@]+@[^\\s@]+\\.[^\\s@]+>?$|^(?:https?://|www\\.)\\S+$"));
    return line.size() <= 120 && contact.match(line).hasMatch();
}

bool isPostscript(const QString &line)
{
    static const QRegularExpression postscript(QStringLiteral("^(?:PS|P\\.S\\.?|Ps)[.:,]?\\s"));
    return postscript.match(line.left(20)).hasMatch();
}

/// Short lines without an end of a sentence.
bool looksLikeNames(const QStringList &lines, qsizetype from, qsizetype to)
{
    for (qsizetype i = from; i < to; ++i) {
        const QString line = lines.at(i).trimmed();
        if (line.size() > 70 || (line.size() > 30 && line.endsWith(u'.')) || line.endsWith(u'?') || line.endsWith(u'!'))
            return false;
    }
    return true;
}

/// The paragraph at the end with telephone numbers or addresses, and the name above it.
qsizetype beginningOfContact(const QStringList &lines, qsizetype from, qsizetype end)
{
    qsizetype begin = end;
    for (qsizetype last = end; last > from;) {
        while (last > from && lines.at(last - 1).trimmed().isEmpty())
            --last;
        qsizetype first = last;
        while (first > from && !lines.at(first - 1).trimmed().isEmpty())
            --first;
        if (first == last || last - first > 12 || end - first > 60 || !looksLikeNames(lines, first, last))
            break;
        const bool contact = std::any_of(lines.begin() + first, lines.begin() + last, [](const QString &line) { return isContact(line.trimmed()); });
        static const QRegularExpression name(QStringLiteral("^\\p{Lu}[\\p{L}.-]+(?: (?:\\p{Lu}[\\p{L}.-]*|av|von|af|de)){1,3}$"));
        const bool named = begin < end && last - first <= 2 && name.match(lines.at(first).trimmed()).hasMatch();
        if (!contact && !named)
            break;
        // A single line with a number may be what the answer is about.
        if (contact && last - first == 1 && begin == end && first == from)
            break;
        begin = first;
        last = first;
    }
    if (begin < end && end - begin < 2)
        return end;
    return begin;
}

/// Where the signature of the lines from..end begins; end when there is none.
qsizetype beginningOfSignature(const QStringList &lines, qsizetype from, qsizetype end)
{
    qsizetype first = from;
    while (first < end && lines.at(first).trimmed().isEmpty())
        ++first;
    for (qsizetype i = std::max(first, end - mostLines); i < end; ++i) {
        const QString line = lines.at(i).trimmed();
        if (line.isEmpty() || line.size() > 120)
            continue;
        // A greeting that comes first has the text below it.
        if (i == first ? line == QStringLiteral("--") : isGreeting(line) || isEnding(line))
            return i;
    }
    const qsizetype contact = beginningOfContact(lines, first, end);
    return contact > first ? contact : end;
}

/// Of the lines from..end without the signature that begins at `at`: what stands above it, and a postscript below it.
QStringList kept(const QStringList &lines, qsizetype from, qsizetype at, qsizetype end)
{
    QStringList result = lines.mid(from, at - from);
    for (qsizetype i = at; i < end; ++i) {
        if (!isPostscript(lines.at(i)))
            continue;
        result << QString();
        for (; i < end && !lines.at(i).trimmed().isEmpty(); ++i)
            result << lines.at(i);
        break;
    }
    return result;
}

}

QString signatureOf(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    const QList<MailHead> heads = mailHeads(lines);
    const qsizetype from = heads.isEmpty() ? 0 : std::min(heads.last().below, lines.size());
    const qsizetype at = beginningOfSignature(lines, from, lines.size());
    qsizetype end = lines.size();
    for (qsizetype i = at; i < lines.size(); ++i) {
        if (isPostscript(lines.at(i)))
            end = i;
    }
    return lines.mid(at, end - at).join(u'\n').trimmed();
}

QString withoutSignature(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    QStringList result;
    qsizetype from = 0;
    const auto addUpTo = [&](qsizetype end) {
        result << kept(lines, from, beginningOfSignature(lines, from, end), end);
    };
    for (const MailHead &head : mailHeads(lines)) {
        addUpTo(head.line);
        result << QString();
        from = std::min(head.below, lines.size());
    }
    addUpTo(lines.size());
    QString left = result.join(u'\n').trimmed();
    static const QRegularExpression gaps(QStringLiteral("\\n{3,}"));
    return left.replace(gaps, QStringLiteral("\n\n"));
}
