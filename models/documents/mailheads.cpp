#include "mailheads.h"

#include <QRegularExpression>

namespace {

// No line of a mail program's making is longer; what is longer is not looked at.
constexpr qsizetype longestLine = 400;
constexpr qsizetype mostHeads = 200;
// Nor has any answer as many lines above what it quotes.
constexpr qsizetype mostLines = 20'000;

QRegularExpression expression(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

bool matches(const QString &line, const QRegularExpression &what) { return line.size() <= longestLine && what.match(line).hasMatch(); }

/// Nearly all lines are told apart by their first and last letter.
bool isDrawn(const QString &line) { return line.startsWith(u'-') || line.startsWith(u'_') || line.startsWith(u'*') || line.startsWith(u'='); }

/// "-----Ursprungligt meddelande-----", "-----Testa Testsson skrev: -----" (Lotus Notes).
bool isBanner(const QString &line)
{
    static const QRegularExpression banner = expression(QStringLiteral(
        "^[-_*=]{2,}\\s*(ursprungligt meddelande|ursprungligt mejl|originalmeddelande|ursprunglig avtalad tid|original message|original appointment|original e-?mail|reply message|"
        "ursprüngliche nachricht|originalnachricht|ursprünglicher termin|alkuperäinen viesti|alkuperäinen tapaaminen|opprinnelig melding|original melding|opprinnelig avtale|"
        "oprindelig meddelelse|original meddelelse|oprindelig aftale|message d'origine)\\s*[-_*=]{2,}$"
        "|^-{3,}.{1,200}\\b(skrev|wrote|kirjoitti|schrieb)\\s?:\\s*-{3,}$"));
    return isDrawn(line) && matches(line, banner);
}

/// "---------- Forwarded message ---------", "Begin forwarded message:", "Vidarebefordrat av …".
bool isPassedOn(const QString &line)
{
    static const QRegularExpression banner = expression(QStringLiteral(
        "^[-_*=]{2,}\\s*(forwarded (message|by)|fwd|vidarebefordra[td]|vidaresän[td]|weitergeleitete?|von .* weitergeleitet|edelleenlähetetty|välitetty|videresend[t]?|message transféré)\\b.*$"
        "|^(begin forwarded message|börja? vidarebefordrat? .*|vidarebefordrat (brev|mejl|meddelande|e-postmeddelande)|start på vidarebefordrat .*|anfang der weitergeleiteten (nachricht|e-mail)|"
        "välitetty viesti( alkaa)?|edelleenlähetetty viesti|start på videresendt .*|videresendt (melding|meddelelse|besked)|starten på den videresendte .*|"
        "påbörja vidarebefordrat .*)\\s*:$"));
    return (isDrawn(line) || line.endsWith(u':')) && matches(line, banner);
}

enum class Field { None, From, Date, Other };

/// "Från: …" and its like, also "*Från:* …".
Field fieldOf(const QString &line, QString *value)
{
    static const QRegularExpression field = expression(QStringLiteral(
        "^\\*{0,2}(?:(?<from>från|from|von|lähettäjä|fra|avsändare|afsender|avsender|absender|de)|(?<date>skickat|datum|sent|date|gesendet|lähetetty|päivämäärä|päiväys|pvm|sendt|dato|tid|envoyé|"
        "skickades|sent on|sent at)|(?<other>till|to|an|vastaanottaja|til|à|kopia|cc|kopio|kopi|copy|ämne|subject|betreff|aihe|emne|objet|svar till|reply-to|svara till|viktighet|importance|prioritet|"
        "bilagor|attachments|hemlig kopia|bcc|when|where|när|var|organisation|priority|känslighet))\\s?\\*{0,2}:\\*{0,2}(?<value>(?:[\\s\\x{a0}].*)?)$"));
    // The longest name of a field has twelve letters, with stars and a blank around.
    if (line.size() > longestLine || !QStringView(line).left(22).contains(u':'))
        return Field::None;
    const QRegularExpressionMatch match = field.match(line);
    if (!match.hasMatch())
        return Field::None;
    *value = match.captured(QStringLiteral("value")).trimmed();
    return match.hasCaptured(QStringLiteral("from")) && !match.captured(QStringLiteral("from")).isEmpty() ? Field::From
           : !match.captured(QStringLiteral("date")).isEmpty()                                              ? Field::Date
                                                                                                            : Field::Other;
}

struct Fields {
    qsizetype below = -1;  ///< -1: none here
    QString sender;
};

/// A block of such lines with a sender and a date in it. Somebody's own "Från: …" has no date below, or no day in it.
Fields fieldsAt(const QStringList &lines, qsizetype at)
{
    // A block begins with its first field, so that lines alike cost each one look only. A mail may end where one would begin.
    QString first;
    if (at >= lines.size() || fieldOf(MailLines::unquoted(lines.at(at)), &first) == Field::None)
        return {};
    static const QRegularExpression digit(QStringLiteral("\\d"));
    Fields found;
    bool from = false, date = false, dated = false, continued = false;
    int others = 0;
    qsizetype i = at;
    for (; i < lines.size() && i < at + 14; ++i) {
        QString value;
        const QString line = MailLines::unquoted(lines.at(i));
        const Field field = fieldOf(line, &value);
        if (field == Field::None) {
            // A long list of receivers goes on below; a blank line ends the block unless it stands between the first fields (HTML).
            const bool goesOn = i > at && !line.isEmpty() && !continued && (lines.at(i).startsWith(u' ') || lines.at(i).startsWith(u'\t') || line.contains(u'@') || line.endsWith(u';'));
            QString after;
            const bool between = i > at && line.isEmpty() && !(from && date) && i + 1 < lines.size() && fieldOf(MailLines::unquoted(lines.at(i + 1)), &after) != Field::None;
            if (!goesOn && !between)
                break;
            continued = goesOn;
            continue;
        }
        continued = false;
        if (field == Field::From && !from) {
            from = true;
            found.sender = value;
        } else if (field == Field::Date) {
            date = true;
            dated = dated || value.contains(digit);
        } else {
            ++others;
        }
    }
    if (!from || found.sender.isEmpty() || !date || (!dated && others == 0))
        return {};
    found.below = i;
    return found;
}

qsizetype nextFilled(const QStringList &lines, qsizetype from)
{
    const qsizetype end = std::min(lines.size(), from + 10);
    while (from < end && MailLines::unquoted(lines.at(from)).isEmpty())
        ++from;
    return from;
}

bool isRule(const QString &line)
{
    static const QRegularExpression rule(QStringLiteral("^[_-]{8,}$"));
    return isDrawn(line) && matches(line, rule);
}

/// "Den mån 23 nov. 2026 kl 10:12 skrev …:" and its like, broken over four lines at most.
bool introductionAt(const QStringList &lines, qsizetype at, MailHead *head)
{
    static const QRegularExpression verb = expression(QStringLiteral("\\b(skrev|skriver|wrote|writes|schrieb|schreibt|kirjoitti|skreiv|a écrit|skrev följande)\\b[^:]*.*:?\\s*[-*]*$"));
    // An address or a day of the calendar before the colon: "2026-11-24 10:00 GMT+01:00 Testa <testa@example.org>:".
    static const QRegularExpression noVerb = expression(QStringLiteral("^\\W*\\d{4}-\\d\\d-\\d\\d \\d\\d?[:.]\\d\\d.*<\\s?[^<>\\s]+@[^<>\\s]+>:$"));
    static const QRegularExpression address(QStringLiteral("[^\\s<>(:]@[^\\s<>):]"));
    static const QRegularExpression day(QStringLiteral("\\d{1,4}[-./ ]|\\d\\d[:.]\\d\\d"));
    const auto mayEnd = [](const QString &line) { return line.endsWith(u':') || line.endsWith(u'-') || line.endsWith(u' '); };
    if (std::none_of(lines.begin() + at, lines.begin() + std::min(at + 4, lines.size()), mayEnd))
        return false;
    QString text;
    for (qsizetype i = at; i < lines.size() && i < at + 4; ++i) {
        const QString line = MailLines::unquoted(lines.at(i));
        if (line.isEmpty() || MailLines::isQuoted(lines.at(i)) != MailLines::isQuoted(lines.at(at)))
            return false;
        text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + line;
        if (text.size() > longestLine)
            return false;
        const bool ends = line.endsWith(u':') || (line.startsWith(u'-') && line.endsWith(u'-') && line.contains(u':'));
        if (!ends)
            continue;
        const bool spoken = verb.match(text).hasMatch();
        if (!spoken && !noVerb.match(text).hasMatch())
            return false;
        const qsizetype next = nextFilled(lines, i + 1);
        const bool quoted = next < lines.size() && MailLines::isQuoted(lines.at(next));
        // Without quoted lines only what a program writes counts: day and address. "Som jag skrev:" is somebody's own.
        if (!quoted && (!spoken || !address.match(text).hasMatch() || !day.match(text).hasMatch() || next >= lines.size()))
            return false;
        if (quoted && !day.match(text).hasMatch() && !address.match(text).hasMatch() && MailLines::isQuoted(lines.at(at)))
            return false;
        *head = {quoted ? MailHead::Form::Introduction : MailHead::Form::Banner, at, next, quoted, text};
        return true;
    }
    return false;
}

/// ">>> Testa Testsson <testa@example.org> 2026-11-24 10:00 >>>" (GroupWise).
bool groupWiseAt(const QStringList &lines, qsizetype at, MailHead *head)
{
    static const QRegularExpression line = expression(QStringLiteral("^>>> ?(.*\\d.*\\S) ?>>>$"));
    const QString trimmed = lines.at(at).trimmed();
    if (!matches(trimmed, line))
        return false;
    *head = {MailHead::Form::Banner, at, at + 1, false, line.match(trimmed).captured(1)};
    return true;
}

bool headAt(const QStringList &lines, qsizetype at, MailHead *head)
{
    const QString line = MailLines::unquoted(lines.at(at));
    const bool quoted = MailLines::isQuoted(lines.at(at));
    if (line.isEmpty() || line.size() > longestLine)
        return false;
    if (isPassedOn(line)) {
        const Fields fields = fieldsAt(lines, nextFilled(lines, at + 1));
        *head = {MailHead::Form::PassedOn, at, fields.below < 0 ? at + 1 : fields.below, quoted, fields.sender};
        return true;
    }
    const bool banner = isBanner(line);
    if (banner || isRule(line)) {
        const qsizetype next = nextFilled(lines, at + 1);
        if (const Fields fields = fieldsAt(lines, next); fields.below > 0) {
            *head = {MailHead::Form::Fields, at, fields.below, quoted, fields.sender};
            return true;
        }
        if (banner && next < lines.size() && introductionAt(lines, next, head)) {
            head->line = at;
            return true;
        }
        if (banner)
            *head = {MailHead::Form::Banner, at, next, quoted, {}};
        return banner;
    }
    if (const Fields fields = fieldsAt(lines, at); fields.below > 0) {
        *head = {MailHead::Form::Fields, at, fields.below, quoted, fields.sender};
        return true;
    }
    return groupWiseAt(lines, at, head) || introductionAt(lines, at, head);
}

}

bool MailLines::isBlank(const QString &line) { return line.trimmed().isEmpty(); }
bool MailLines::isQuoted(const QString &line) { return line.startsWith(u'>'); }

QString MailLines::unquoted(const QString &line)
{
    qsizetype at = 0;
    while (at < line.size() && (line.at(at) == u'>' || line.at(at).isSpace() || line.at(at) == QChar(0xFEFF)))
        ++at;
    return line.mid(at).trimmed();
}

QList<MailHead> mailHeads(const QStringList &lines)
{
    QList<MailHead> heads;
    // Where a run of fields without a head in it ends: no head begins in the midst of it.
    qsizetype noHeadBefore = 0;
    for (qsizetype i = 0; i < std::min(lines.size(), mostLines) && heads.size() < mostHeads; ++i) {
        MailHead head;
        if (i < noHeadBefore)
            continue;
        QString value;
        const bool field = fieldOf(MailLines::unquoted(lines.at(i)), &value) != Field::None;
        if (field && fieldsAt(lines, i).below < 0) {
            noHeadBefore = i + 1;
            while (noHeadBefore < lines.size() && fieldOf(MailLines::unquoted(lines.at(noHeadBefore)), &value) != Field::None)
                ++noHeadBefore;
            // A long run may still have a head near its end.
            noHeadBefore = std::max(i + 1, noHeadBefore - 14);
        }
        if (headAt(lines, i, &head)) {
            heads << head;
            i = std::max(i, head.below - 1);
        }
    }
    return heads;
}
