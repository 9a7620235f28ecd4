#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringView>
#include <QTime>

/// Dates, times, numbers and money as Swedish writing rules want them (domain.md §6). Never asks the machine's locale: words and
/// the few signs that differ come from the program's translation, so that a running change of language reaches them.
/// Invalid dates and times give an empty text. Safe on any thread as long as no translator is being installed.
namespace SwedishFormat {

QString monthName(int month);      ///< 1–12: "januari"
QString weekdayName(int weekday);  ///< 1 (Monday) – 7: "måndag"

QString tableDate(QDate date);  ///< 2026-09-26
QString textDate(QDate date);   ///< 26 september 2026
QString longDate(QDate date);   ///< lördag 26 september 2026
QString week(QDate date);       ///< vecka 39 (ISO 8601)
/// "26–27 september 2026", "26 september – 3 oktober 2026", "26 december 2026 – 3 januari 2027"; one day alone when both are the same.
QString textDateRange(QDate from, QDate to);

QString tableTime(QTime time);                ///< 09.00
QString textTime(QTime time);                 ///< kl. 9.00
QString textTimeRange(QTime from, QTime to);  ///< kl. 9.00–15.30; without an end as textTime

/// "idag", "imorgon", "igår", "om 3 dagar", "3 dagar sen".
QString relativeDay(QDate date, QDate today);
/// How late something is in working days, as the clocks count: "3 arbetsdagar sen". When none has passed, such as on a Sunday since
/// Friday, the day itself is told.
QString daysLate(QDate due, QDate today);

QString number(qint64 value);  ///< 25 000, with no-break spaces and a true minus sign
QString money(qint64 ore);     ///< öre as 25 000 kr or 3,50 kr
QString percent(int value);    ///< 12 %

/// A point in time as it is stored in both databases: UTC, milliseconds, `2026-11-23T03:24:59.123Z`. Sorts as text. Empty when invalid.
QString utcStamp(const QDateTime &time);
/// The way back; an invalid QDateTime when the text is anything else.
QDateTime fromUtcStamp(QStringView stamp);

}
