#include "workingdays.h"

#include <array>

namespace {

constexpr int YearOfChange = 2005;

struct DayOfYear {
    int month;
    int day;
};

/// Nyårsdagen, trettondedag jul, första maj, julafton, juldagen, annandag jul, nyårsafton.
constexpr std::array fixedDays{DayOfYear{1, 1},   DayOfYear{1, 6},   DayOfYear{5, 1},  DayOfYear{12, 24},
                               DayOfYear{12, 25}, DayOfYear{12, 26}, DayOfYear{12, 31}};

/// Långfredagen, påskdagen, annandag påsk, Kristi himmelsfärdsdag, pingstdagen, in days from Easter Sunday.
constexpr std::array daysFromEaster{-2, 0, 1, 39, 49};

bool isFixedHoliday(QDate date)
{
    for (const DayOfYear &fixed : fixedDays) {
        if (date.month() == fixed.month && date.day() == fixed.day)
            return true;
    }
    return date.month() == 6 && date.day() == 6 && date.year() >= YearOfChange;
}

bool isEasterHoliday(QDate date)
{
    if (date.month() < 3 || date.month() > 6)
        return false;
    const qint64 days = WorkingDays::easterSunday(date.year()).daysTo(date);
    for (const int holiday : daysFromEaster) {
        if (days == holiday)
            return true;
    }
    return days == 50 && date.year() < YearOfChange;
}

bool isBetween(QDate date, int firstMonth, int firstDay, int lastMonth, int lastDay)
{
    return date >= QDate(date.year(), firstMonth, firstDay) && date <= QDate(date.year(), lastMonth, lastDay);
}

/// Midsommarafton and midsommardagen, 19–26 June; alla helgons dag, the Saturday of 31 October – 6 November.
bool isMovableWeekdayHoliday(QDate date)
{
    const int weekday = date.dayOfWeek();
    if (weekday == Qt::Friday)
        return isBetween(date, 6, 19, 6, 25);
    return weekday == Qt::Saturday && (isBetween(date, 6, 20, 6, 26) || isBetween(date, 10, 31, 11, 6));
}

}

QDate WorkingDays::easterSunday(int year)
{
    // The first Sunday after the ecclesiastical full moon on or after 21 March: the computus with its century corrections.
    const int golden = year % 19;
    const int century = year / 100;
    const int skippedLeapDays = century - century / 4;
    const int moonCorrection = (8 * century + 13) / 25;
    int epact = (skippedLeapDays - moonCorrection + 19 * golden + 15) % 30;
    if (epact == 29 || (epact == 28 && golden > 10))
        --epact;
    const QDate fullMoon = QDate(year, 3, 21).addDays(epact);
    return fullMoon.addDays(7 - fullMoon.dayOfWeek() % 7);
}

bool WorkingDays::isHoliday(QDate date)
{
    return date.isValid() && (isFixedHoliday(date) || isEasterHoliday(date) || isMovableWeekdayHoliday(date));
}

bool WorkingDays::isWorkingDay(QDate date) { return date.isValid() && date.dayOfWeek() < Qt::Saturday && !isHoliday(date); }

QDate WorkingDays::addWorkingDays(QDate start, int days)
{
    const int step = days < 0 ? -1 : 1;
    QDate date = start;
    while (days != 0 && date.isValid()) {
        date = date.addDays(step);
        if (isWorkingDay(date))
            days -= step;
    }
    return date;
}

int WorkingDays::workingDaysBetween(QDate from, QDate to)
{
    if (!from.isValid() || !to.isValid())
        return 0;
    // Back in time the later day, not the earlier, is left out, so that both directions agree with addWorkingDays.
    const int step = to < from ? -1 : 1;
    int count = 0;
    for (QDate date = from; date != to;) {
        date = date.addDays(step);
        if (isWorkingDay(date))
            count += step;
    }
    return count;
}
