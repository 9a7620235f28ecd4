#include "mailabsence.h"

#include "mailphrases.h"

#include <QHash>
#include <QRegularExpression>

namespace {

const QString &months()
{
    static const QString names = QStringLiteral("jan\\w*|tammi\\w*|feb\\w*|helmi\\w*|mar[sc]?\\w*|mär\\w*|maalis\\w*|apr\\w*|huhti\\w*|maj\\w*|may|mai|touko\\w*|jun\\w*|kesä\\w*|jul\\w*|heinä\\w*|"
                                                "aug\\w*|elo\\w*|sep\\w*|syys\\w*|o[kc]t\\w*|loka\\w*|nov\\w*|marras\\w*|de[csz]\\w*|joulu\\w*");
    return names;
}

int monthOf(const QString &word)
{
    static const QList<QStringList> names = {{"jan", "tammi"}, {"feb", "helmi"}, {"mar", "mär", "maalis"}, {"apr", "huhti"}, {"maj", "may", "mai", "touko"}, {"jun", "kesä"},
                                             {"jul", "heinä"}, {"aug", "elo"}, {"sep", "syys"}, {"okt", "oct", "loka"}, {"nov"}, {"dec", "dez", "des", "joulu"}};
    if (word.startsWith(QStringLiteral("marras")))
        return 11;
    for (int i = 0; i < names.size(); ++i) {
        for (const QString &name : names.at(i)) {
            if (word.startsWith(name))
                return i + 1;
        }
    }
    return 0;
}

int weekdayOf(const QString &word)
{
    static const QList<QStringList> names = {{"måndag", "monday", "montag", "maanantai", "mandag"}, {"tisdag", "tuesday", "dienstag", "tiistai", "tirsdag"},
                                             {"onsdag", "wednesday", "mittwoch", "keskiviik"}, {"torsdag", "thursday", "donnerstag", "torstai"},
                                             {"fredag", "friday", "freitag", "perjantai"}, {"lördag", "saturday", "samstag", "lauantai", "lørdag"},
                                             {"söndag", "sunday", "sonntag", "sunnuntai", "søndag"}};
    for (int i = 0; i < names.size(); ++i) {
        for (const QString &name : names.at(i)) {
            if (word.startsWith(name))
                return i + 1;
        }
    }
    return 0;
}

/// The day of a year that fits: the first not before the mail was sent, when none is written.
std::optional<QDate> dayOf(int year, int month, int day, const std::optional<QDate> &sent)
{
    if (year > 0 && year < 100)
        year += 2000;
    if (month > 12 && day <= 12)
        std::swap(month, day);  // 05/23/2026
    if (year > 0) {
        const QDate date(year, month, day);
        return date.isValid() && (!sent || date >= *sent) ? std::optional(date) : std::nullopt;
    }
    if (!sent)
        return {};
    for (const int add : {0, 1}) {
        const QDate date(sent->year() + add, month, day);
        if (date.isValid() && date >= *sent)
            return sent->daysTo(date) <= 300 ? std::optional(date) : std::nullopt;
    }
    return {};
}

std::optional<QDate> mondayOf(int week, const std::optional<QDate> &sent)
{
    if (!sent || week < 1 || week > 53)
        return {};
    int year = 0;
    const int now = sent->weekNumber(&year);
    // The fourth of January is always in week 1 (ISO 8601).
    const QDate first(year + (week < now ? 1 : 0), 1, 4);
    return first.addDays(1 - first.dayOfWeek() + 7 * (week - 1));
}

std::optional<QDate> dateOf(const QRegularExpressionMatch &match, const std::optional<QDate> &sent)
{
    const auto number = [&match](const char *name) { return match.captured(QLatin1String(name)).toInt(); };
    if (match.hasCaptured(QStringLiteral("y1")))
        return dayOf(number("y1"), number("m1"), number("d1"), sent);
    if (match.hasCaptured(QStringLiteral("month2")))
        return dayOf(number("y2"), monthOf(match.captured(QStringLiteral("month2"))), number("d2"), sent);
    if (match.hasCaptured(QStringLiteral("month3")))
        return dayOf(number("y3"), monthOf(match.captured(QStringLiteral("month3"))), number("d3"), sent);
    if (match.hasCaptured(QStringLiteral("d4")))
        return dayOf(number("y4"), number("m4"), number("d4"), sent);
    if (match.hasCaptured(QStringLiteral("week")))
        return mondayOf(number("week"), sent);
    if (match.hasCaptured(QStringLiteral("day")) && sent) {
        const int ahead = (weekdayOf(match.captured(QStringLiteral("day"))) - sent->dayOfWeek() + 7) % 7;
        return sent->addDays(ahead == 0 ? 7 : ahead);
    }
    return {};
}

const QRegularExpression &dates()
{
    static const QRegularExpression expression(
        QStringLiteral("\\b(?<y1>20\\d\\d)[-./](?<m1>\\d{1,2})[-./](?<d1>\\d{1,2})\\b"
                       "|\\b(?<d2>\\d{1,2})(?:\\.|:e|:a|st|nd|rd|th|e|a)?(?: of)? ?(?<month2>%1)\\b\\.?(?:,? (?<y2>20\\d\\d))?"
                       "|\\b(?<month3>%1)\\b\\.? (?<d3>\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (?<y3>20\\d\\d))?"
                       "|\\b(?<d4>\\d{1,2})[./-](?<m4>\\d{1,2})(?:[./-](?<y4>(?:20)?\\d\\d))?(?=\\D|$)"
                       "|\\b(?:vecka|v\\.?|week|woche|kw|viikko\\w*|vko|uke|uge) ?(?<week>\\d{1,2})\\b"
                       "|\\b(?<day>måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|"
                       "samstag|sonntag|maanantai|tiistai|keskiviik|torstai|perjantai|lauantai|sunnuntai|mandag|tirsdag|lørdag|søndag)")
            .arg(months()),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    return expression;
}

}

MailAbsence absenceIn(const QString &text, const std::optional<QDate> &sent)
{
    static const QRegularExpression back(QStringLiteral("\\b(åter|tillbaka|i tjänst igen|back|return\\w*|resume|zurück|wieder|ab dem|palaan|takaisin|paluu|tilbake|tilbage|igen|retour|torna)\\b[^.!?]{0,30}$"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression until(QStringLiteral("(\\btill\\b|\\btill och med|\\bt\\.? ?o\\.? ?m\\.?|\\btom\\b|\\buntil\\b|\\btill?\\b|\\bthrough\\b|\\bthru\\b|\\bto\\b|\\bbis\\b|\\btil\\b|[–-])[^.!?]{0,25}$"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression after(QStringLiteral("^\\S{0,10} ?(asti|saakka|mennessä)"), QRegularExpression::UseUnicodePropertiesOption);
    const QString prepared = phraseText(text, 4000);
    MailAbsence last;
    QList<QRegularExpressionMatch> all;
    auto found = dates().globalMatch(prepared);
    while (found.hasNext() && all.size() < 60)
        all << found.next();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QRegularExpressionMatch &match = all.at(i);
        // "Monday, December 7th" is one day.
        if (!match.captured(QStringLiteral("day")).isEmpty() && i + 1 < all.size() && all.at(i + 1).capturedStart() - match.capturedEnd() < 10)
            continue;
        const std::optional<QDate> day = dateOf(match, sent);
        if (!day)
            continue;
        const QString before = prepared.mid(std::max<qsizetype>(0, match.capturedStart() - 45), std::min<qsizetype>(45, match.capturedStart()));
        if (back.match(before).hasMatch())
            return {day, true};
        if (until.match(before).hasMatch() || after.match(QStringView(prepared).mid(match.capturedEnd(), 24).toString()).hasMatch()) {
            // "vecka 30–32": away to the end of that week.
            const QDate end = match.hasCaptured(QStringLiteral("week")) ? day->addDays(6) : *day;
            if (!last.day || end > *last.day)
                last = {end, false};
        }
    }
    return last;
}
