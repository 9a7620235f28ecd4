#include "smartdate.h"

#include "datewords.h"
#include "swedishformat.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <cstdlib>
#include <limits>
#include <optional>

namespace {

using Answer = std::optional<Result<QDate>>;  ///< nothing: the text is not of this kind

constexpr int FirstYear = 1800;
constexpr int LastYear = 2199;

tl::unexpected<Error> invalid(const QString &message) { return fail(ErrorCode::Invalid, message); }

QRegularExpression pattern(const char *text) { return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromUtf8(text))); }

QString shortened(QStringView text) { return text.size() <= 40 ? text.toString() : text.left(39).toString() + QChar(u'…'); }

tl::unexpected<Error> notUnderstood(QStringView text)
{
    return invalid(QCoreApplication::translate(
                       "SmartDate", "”%1” går inte att tolka som datum. Skriv till exempel 2026-11-23, 23/11, v48, måndag eller idag+10.")
                       .arg(shortened(text)));
}

Result<QDate> inRange(QDate date)
{
    if (!date.isValid() || date.year() < FirstYear || date.year() > LastYear)
        return invalid(QCoreApplication::translate("SmartDate", "Året ska vara mellan %1 och %2.").arg(FirstYear).arg(LastYear));
    return date;
}

/// 0 when no year was written.
int yearOf(const QString &digits)
{
    const int year = digits.toInt();
    return digits.size() == 2 ? 2000 + year : year;
}

/// The one of three neighbouring years in which the day, given as a function of the year, lies nearest to today.
template<class DayOfYear> int nearestYear(QDate today, int middle, DayOfYear day)
{
    int best = middle;
    qint64 distance = std::numeric_limits<qint64>::max();
    for (const int year : {middle + 1, middle, middle - 1}) {
        const qint64 away = std::abs(today.daysTo(day(year)));
        if (away < distance) {
            distance = away;
            best = year;
        }
    }
    return best;
}

Result<QDate> fromParts(int year, int month, int day, QDate today)
{
    if (month < 1 || month > 12)
        return invalid(
            QCoreApplication::translate("SmartDate", "Månad %1 finns inte. Skriv dagen före månaden, till exempel 23/11.").arg(month));
    const QString monthName = SwedishFormat::monthName(month);
    // 2000 is a leap year: what it lacks no year has.
    if (!QDate::isValid(2000, month, day))
        return invalid(QCoreApplication::translate("SmartDate", "%1 %2 finns inte.", "day, month").arg(day).arg(monthName));
    if (year == 0) {
        year = nearestYear(today, today.year(), [&](int y) { return QDate(y, month, QDate::isValid(y, month, day) ? day : 28); });
    }
    if (year < FirstYear || year > LastYear)
        return inRange({});
    if (!QDate::isValid(year, month, day))
        return invalid(
            QCoreApplication::translate("SmartDate", "%1 %2 finns inte år %3.", "day, month, year").arg(day).arg(monthName).arg(year));
    return QDate(year, month, day);
}

QDate mondayOfWeek(int year, int week)
{
    const QDate inFirstWeek(year, 1, 4);
    return inFirstWeek.addDays(1 - inFirstWeek.dayOfWeek() + 7 * (week - 1));
}

/// ISO 8601: 28 December is always in the last week of its year.
int weeksOf(int year) { return QDate(year, 12, 28).weekNumber(); }

Result<QDate> fromWeek(int year, int week, int weekday, QDate today)
{
    if (week < 1 || week > 53)
        return invalid(QCoreApplication::translate("SmartDate", "Vecka %1 finns inte. Ett år har 52 eller 53 veckor.").arg(week));
    if (year == 0) {
        int weekYear = 0;
        today.weekNumber(&weekYear);
        year = nearestYear(today, weekYear, [&](int y) { return mondayOfWeek(y, week); });
    }
    if (year < FirstYear || year > LastYear)
        return inRange({});
    if (week > weeksOf(year))
        return invalid(QCoreApplication::translate("SmartDate", "Vecka %1 finns inte år %2, som har %3 veckor.")
                           .arg(week)
                           .arg(year)
                           .arg(weeksOf(year)));
    return mondayOfWeek(year, week).addDays(weekday > 0 ? weekday - 1 : 0);
}

Answer tryNumbers(const QString &text, QDate today)
{
    static const QRegularExpression yearFirst = pattern(R"((\d{4})([-/.])(\d{1,2})\2(\d{1,2}))");
    static const QRegularExpression packed = pattern(R"((\d{4}|\d{2})(\d{2})(\d{2}))");
    static const QRegularExpression dayFirst = pattern(R"((\d{1,2}) ?/ ?(\d{1,2})(?: ?[-/ ] ?(\d{4}|\d{2}))?)");
    static const QRegularExpression dotted = pattern(R"((\d{1,2})\.(\d{1,2})\.(\d{4}))");
    if (const auto m = yearFirst.match(text); m.hasMatch())
        return fromParts(yearOf(m.captured(1)), m.captured(3).toInt(), m.captured(4).toInt(), today);
    if (const auto m = packed.match(text); m.hasMatch())
        return fromParts(yearOf(m.captured(1)), m.captured(2).toInt(), m.captured(3).toInt(), today);
    if (const auto m = dayFirst.match(text); m.hasMatch())
        return fromParts(yearOf(m.captured(3)), m.captured(2).toInt(), m.captured(1).toInt(), today);
    if (const auto m = dotted.match(text); m.hasMatch())
        return fromParts(yearOf(m.captured(3)), m.captured(2).toInt(), m.captured(1).toInt(), today);
    return {};
}

Answer tryMonthName(const QString &text, QDate today)
{
    static const QRegularExpression dayFirst =
        pattern(R"((?:den )?(\d{1,2})(?::?[ae]|st|nd|rd|th|\.)? ?(\p{L}{3,})\.?(?:,? (\d{4}|\d{2}))?)");
    static const QRegularExpression monthFirst = pattern(R"((\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?)");
    if (const auto m = dayFirst.match(text); m.hasMatch()) {
        if (const int month = DateWords::month(m.captured(2)))
            return fromParts(yearOf(m.captured(3)), month, m.captured(1).toInt(), today);
    }
    if (const auto m = monthFirst.match(text); m.hasMatch()) {
        if (const int month = DateWords::month(m.captured(1)))
            return fromParts(yearOf(m.captured(3)), month, m.captured(2).toInt(), today);
    }
    return {};
}

Answer tryWeek(const QString &text, QDate today)
{
    static const QRegularExpression week =
        pattern(R"((?:(\d{4})(?: |-)?)?(?:vecka|week|v|w)\.? ?(\d{1,2})(?:,? (\d{4}))?(?:(?: ?[-/,] ?| ?)(\p{L}{2,}\.?|[1-7]))?)");
    static const QRegularExpression weekAndDay = pattern(R"((\d{1,2}) ?/ ?(\p{L}{2,}))");
    if (const auto m = week.match(text); m.hasMatch() && (m.captured(1).isEmpty() || m.captured(3).isEmpty())) {
        const QString word = m.captured(4).remove(u'.');
        const int weekday = word.size() == 1 ? word.toInt() : DateWords::weekday(word);
        if (!word.isEmpty() && weekday == 0)
            return {};
        return fromWeek(yearOf(m.captured(1) + m.captured(3)), m.captured(2).toInt(), weekday, today);
    }
    if (const auto m = weekAndDay.match(text); m.hasMatch()) {
        if (const int weekday = DateWords::weekday(m.captured(2)))
            return fromWeek(0, m.captured(1).toInt(), weekday, today);
    }
    return {};
}

/// Days from today for a word such as "imorgon".
std::optional<int> dayWord(QString word)
{
    word.remove(u' ');
    if (word.isEmpty() || word == u"idag" || word == u"today" || word == u"nu")
        return 0;
    if (word == u"imorgon" || word == u"imorn" || word == u"tomorrow")
        return 1;
    if (word == u"övermorgon" || word == u"iövermorgon")
        return 2;
    if (word == u"igår" || word == u"yesterday")
        return -1;
    if (word == u"förrgår" || word == u"iförrgår")
        return -2;
    return {};
}

Answer tryRelative(const QString &text, QDate today)
{
    static const QRegularExpression relative = pattern(
        R"(([\p{L} ]*?) ?(?:([-+]) ?(\d{1,5}) ?(?:(d|dag|dagar|day|days)|(v|vecka|veckor|w|week|weeks)|(m|mån|månad|månader|month|months)|(å|år|y|year|years))?)?)");
    const auto m = relative.match(text);
    if (!m.hasMatch())
        return {};
    const std::optional<int> days = dayWord(m.captured(1));
    if (!days)
        return {};
    const QDate start = today.addDays(*days);
    const int amount = m.captured(2) == u"-" ? -m.captured(3).toInt() : m.captured(3).toInt();
    if (!m.captured(5).isEmpty())
        return inRange(start.addDays(7 * qint64(amount)));
    if (!m.captured(6).isEmpty())
        return inRange(start.addMonths(amount));
    if (!m.captured(7).isEmpty())
        return inRange(start.addYears(amount));
    return inRange(start.addDays(amount));
}

/// A weekday alone, or in front of a date that has to fall on it.
Answer tryWeekday(const QString &text, QDate today)
{
    static const QRegularExpression weekdayAndRest = pattern(R"((?:på |on )?(\p{L}{2,})\.?(?:,? (.+))?)");
    const auto m = weekdayAndRest.match(text);
    const int weekday = m.hasMatch() ? DateWords::weekday(m.captured(1)) : 0;
    if (weekday == 0)
        return {};
    const QString rest = m.captured(2);
    if (rest.isEmpty())
        return inRange(today.addDays((weekday - today.dayOfWeek() + 7) % 7));
    if (const Answer week = tryWeek(rest, today))
        return week->has_value() ? Result<QDate>((*week)->addDays(weekday - (*week)->dayOfWeek())) : *week;
    Answer date = tryNumbers(rest, today);
    if (!date)
        date = tryMonthName(rest, today);
    if (date && date->has_value() && (*date)->dayOfWeek() != weekday)
        return invalid(QCoreApplication::translate("SmartDate", "%1 är en %2, inte en %3.", "date, weekday, weekday")
                           .arg(SwedishFormat::textDate(**date), SwedishFormat::weekdayName((*date)->dayOfWeek()),
                                SwedishFormat::weekdayName(weekday)));
    return date;
}

/// Small letters, single spaces, and the hyphen for every dash and minus that programs put in its place.
QString tidied(QStringView text)
{
    QString out = text.toString().normalized(QString::NormalizationForm_C).toLower().simplified();
    for (QChar &c : out) {
        if ((c >= u'\u2010' && c <= u'\u2015') || c == u'\u2212')
            c = u'-';
    }
    return out;
}

}

Result<QDate> SmartDate::parseDate(QStringView text, QDate today)
{
    constexpr qsizetype Longest = 80;
    if (text.trimmed().isEmpty())
        return invalid(
            QCoreApplication::translate("SmartDate", "Skriv ett datum, till exempel 2026-11-23, 23/11, v48, måndag eller idag+10."));
    if (text.size() > Longest)
        return notUnderstood(text.trimmed());
    const QString tidy = tidied(text);
    for (const auto kind : {tryNumbers, tryRelative, tryWeek, tryMonthName, tryWeekday}) {
        if (const Answer answer = kind(tidy, today))
            return *answer;
    }
    return notUnderstood(text.trimmed());
}

Result<QTime> SmartDate::parseTime(QStringView text)
{
    static const QRegularExpression separated = pattern(R"((?:kl\.? ?)?(\d{1,2})(?:[.:](\d{2}))?)");
    static const QRegularExpression packed = pattern(R"((?:kl\.? ?)?(\d{1,2})(\d{2}))");
    const QString tidy = text.size() > 40 ? QString() : tidied(text);
    if (text.trimmed().isEmpty())
        return invalid(QCoreApplication::translate("SmartDate", "Skriv ett klockslag, till exempel 18.30."));
    auto match = separated.match(tidy);
    if (!match.hasMatch())
        match = packed.match(tidy);
    if (!match.hasMatch())
        return invalid(QCoreApplication::translate("SmartDate", "”%1” går inte att tolka som klockslag. Skriv till exempel 18.30.")
                           .arg(shortened(text.trimmed())));
    const int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    if (hour > 23)
        return invalid(QCoreApplication::translate("SmartDate", "Klockslaget %1 finns inte. Timmen ska vara mellan 0 och 23.")
                           .arg(shortened(text.trimmed())));
    if (minute > 59)
        return invalid(QCoreApplication::translate("SmartDate", "Klockslaget %1 finns inte. Minuten ska vara mellan 0 och 59.")
                           .arg(shortened(text.trimmed())));
    return QTime(hour, minute);
}
