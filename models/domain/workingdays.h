#pragma once

#include <QDate>

/// Swedish working days, computed. Off are Saturdays, Sundays, the public holidays of lag (1989:253) om allmänna helgdagar, and
/// midsommarafton, julafton and nyårsafton, which the annual leave law counts as Sundays. The present rules are used for earlier
/// years too, apart from the change of 2005: annandag pingst was a holiday until 2004, nationaldagen is one from 2005.
/// Right for 1900–2199. Safe on any thread.
namespace WorkingDays {

/// Påskdagen, by the Gregorian calendar.
QDate easterSunday(int year);

/// A public holiday or one of the three eves, whatever weekday. Not plain Sundays.
bool isHoliday(QDate date);

/// False for an invalid date.
bool isWorkingDay(QDate date);

/// The working day that is `days` working days after `start`, which is itself not counted; before it when negative. 0 gives `start`
/// as it is. An answer due in ten working days is due addWorkingDays(asked, 10).
QDate addWorkingDays(QDate start, int days);

/// How many working days there are after `from` up to and including `to`; negative when `to` is before `from`. So a working day lies
/// workingDaysBetween(start, day) working days from `start`. 0 for invalid dates.
int workingDaysBetween(QDate from, QDate to);

}
