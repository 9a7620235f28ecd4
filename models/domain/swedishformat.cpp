#include "swedishformat.h"

#include "lateness.h"

#include <QCoreApplication>
#include <array>

namespace {

constexpr QChar NoBreakSpace(u'\u00a0');
constexpr QChar Minus(u'\u2212');

constexpr std::array months{
    QT_TRANSLATE_NOOP("SwedishFormat", "januari"),   QT_TRANSLATE_NOOP("SwedishFormat", "februari"),
    QT_TRANSLATE_NOOP("SwedishFormat", "mars"),      QT_TRANSLATE_NOOP("SwedishFormat", "april"),
    QT_TRANSLATE_NOOP("SwedishFormat", "maj"),       QT_TRANSLATE_NOOP("SwedishFormat", "juni"),
    QT_TRANSLATE_NOOP("SwedishFormat", "juli"),      QT_TRANSLATE_NOOP("SwedishFormat", "augusti"),
    QT_TRANSLATE_NOOP("SwedishFormat", "september"), QT_TRANSLATE_NOOP("SwedishFormat", "oktober"),
    QT_TRANSLATE_NOOP("SwedishFormat", "november"),  QT_TRANSLATE_NOOP("SwedishFormat", "december"),
};
constexpr std::array weekdays{
    QT_TRANSLATE_NOOP("SwedishFormat", "måndag"), QT_TRANSLATE_NOOP("SwedishFormat", "tisdag"),
    QT_TRANSLATE_NOOP("SwedishFormat", "onsdag"), QT_TRANSLATE_NOOP("SwedishFormat", "torsdag"),
    QT_TRANSLATE_NOOP("SwedishFormat", "fredag"), QT_TRANSLATE_NOOP("SwedishFormat", "lördag"),
    QT_TRANSLATE_NOOP("SwedishFormat", "söndag"),
};

/// Digits in threes.
QString grouped(quint64 value)
{
    QString digits = QString::number(value);
    for (qsizetype i = digits.size() - 3; i > 0; i -= 3)
        digits.insert(i, NoBreakSpace);
    return digits;
}

/// Translators type plain spaces; number and unit stay on one line all the same.
QString unbroken(QString text) { return text.replace(u' ', NoBreakSpace); }

quint64 magnitude(qint64 value) { return value < 0 ? ~quint64(value) + 1 : quint64(value); }

QString withSign(bool negative, const QString &text) { return negative ? Minus + text : text; }

QString clock(QTime time, int hourDigits)
{
    return QCoreApplication::translate("SwedishFormat", "%1.%2", "clock: hour, minute")
        .arg(time.hour(), hourDigits, 10, QChar(u'0'))
        .arg(time.minute(), 2, 10, QChar(u'0'));
}

/// Reads exactly `count` digits, -1 when one of them is none.
int digitsAt(QStringView text, qsizetype at, int count)
{
    int value = 0;
    for (qsizetype i = at; i < at + count; ++i) {
        const char16_t c = text.at(i).unicode();
        if (c < u'0' || c > u'9')
            return -1;
        value = value * 10 + (c - u'0');
    }
    return value;
}

void putDigits(QChar *at, int value, int count)
{
    for (int i = count - 1; i >= 0; --i, value /= 10)
        at[i] = QChar(char16_t(u'0' + value % 10));
}

}

QString SwedishFormat::monthName(int month)
{
    return month >= 1 && month <= 12 ? QCoreApplication::translate("SwedishFormat", months[size_t(month - 1)]) : QString();
}

QString SwedishFormat::weekdayName(int weekday)
{
    return weekday >= 1 && weekday <= 7 ? QCoreApplication::translate("SwedishFormat", weekdays[size_t(weekday - 1)]) : QString();
}

QString SwedishFormat::tableDate(QDate date) { return date.toString(Qt::ISODate); }

QString SwedishFormat::textDate(QDate date)
{
    if (!date.isValid())
        return {};
    return QCoreApplication::translate("SwedishFormat", "%1 %2 %3", "day, month, year")
        .arg(QString::number(date.day()), monthName(date.month()), QString::number(date.year()));
}

QString SwedishFormat::longDate(QDate date)
{
    if (!date.isValid())
        return {};
    return QCoreApplication::translate("SwedishFormat", "%1 %2", "weekday, date").arg(weekdayName(date.dayOfWeek()), textDate(date));
}

QString SwedishFormat::week(QDate date)
{
    return date.isValid() ? QCoreApplication::translate("SwedishFormat", "vecka %1").arg(date.weekNumber()) : QString();
}

QString SwedishFormat::textDateRange(QDate from, QDate to)
{
    if (!from.isValid() || !to.isValid() || from == to)
        return textDate(from.isValid() ? from : to);
    if (from.year() != to.year())
        return QCoreApplication::translate("SwedishFormat", "%1 – %2", "date, date").arg(textDate(from), textDate(to));
    if (from.month() != to.month())
        return QCoreApplication::translate("SwedishFormat", "%1 %2 – %3", "day, month, date")
            .arg(QString::number(from.day()), monthName(from.month()), textDate(to));
    return QCoreApplication::translate("SwedishFormat", "%1–%2", "day, date").arg(QString::number(from.day()), textDate(to));
}

QString SwedishFormat::tableTime(QTime time) { return time.isValid() ? clock(time, 2) : QString(); }

QString SwedishFormat::textTime(QTime time)
{
    return time.isValid() ? QCoreApplication::translate("SwedishFormat", "kl. %1").arg(clock(time, 1)) : QString();
}

QString SwedishFormat::textTimeRange(QTime from, QTime to)
{
    if (!from.isValid() || !to.isValid())
        return textTime(from);
    return QCoreApplication::translate("SwedishFormat", "kl. %1–%2").arg(clock(from, 1), clock(to, 1));
}

QString SwedishFormat::relativeDay(QDate date, QDate today)
{
    if (!date.isValid() || !today.isValid())
        return {};
    const int days = int(today.daysTo(date));
    if (days == 0)
        return QCoreApplication::translate("SwedishFormat", "idag");
    if (days == 1)
        return QCoreApplication::translate("SwedishFormat", "imorgon");
    if (days == -1)
        return QCoreApplication::translate("SwedishFormat", "igår");
    if (days > 0)
        return QCoreApplication::translate("SwedishFormat", "om %n dagar", nullptr, days);
    return QCoreApplication::translate("SwedishFormat", "%n dagar sen", nullptr, -days);
}

QString SwedishFormat::daysLate(QDate due, QDate today)
{
    const int days = Lateness::workingDays(due, today);
    return days > 0 ? QCoreApplication::translate("SwedishFormat", "%n arbetsdagar sen", nullptr, days) : relativeDay(due, today);
}

QString SwedishFormat::number(qint64 value) { return withSign(value < 0, grouped(magnitude(value))); }

QString SwedishFormat::money(qint64 ore)
{
    const quint64 amount = magnitude(ore);
    const QString kronor = withSign(ore < 0, grouped(amount / 100));
    if (amount % 100 == 0)
        return unbroken(QCoreApplication::translate("SwedishFormat", "%1 kr", "whole kronor").arg(kronor));
    return unbroken(
        QCoreApplication::translate("SwedishFormat", "%1,%2 kr", "kronor, öre").arg(kronor).arg(int(amount % 100), 2, 10, QChar(u'0')));
}

QString SwedishFormat::percent(int value) { return unbroken(QCoreApplication::translate("SwedishFormat", "%1 %").arg(number(value))); }

QString SwedishFormat::utcStamp(const QDateTime &time)
{
    const QDateTime utc = time.toUTC();
    if (!utc.isValid() || utc.date().year() < 0 || utc.date().year() > 9999)
        return {};
    QString stamp = QStringLiteral("0000-00-00T00:00:00.000Z");
    QChar *const at = stamp.data();
    putDigits(at, utc.date().year(), 4);
    putDigits(at + 5, utc.date().month(), 2);
    putDigits(at + 8, utc.date().day(), 2);
    putDigits(at + 11, utc.time().hour(), 2);
    putDigits(at + 14, utc.time().minute(), 2);
    putDigits(at + 17, utc.time().second(), 2);
    putDigits(at + 20, utc.time().msec(), 3);
    return stamp;
}

QDateTime SwedishFormat::fromUtcStamp(QStringView stamp)
{
    if (stamp.size() != 24 || stamp.at(4) != u'-' || stamp.at(7) != u'-' || stamp.at(10) != u'T' || stamp.at(13) != u':'
        || stamp.at(16) != u':' || stamp.at(19) != u'.' || stamp.at(23) != u'Z')
        return {};
    const int year = digitsAt(stamp, 0, 4);
    if (year < 0)  // which QDate would take for the year before our era
        return {};
    const QDate date(year, digitsAt(stamp, 5, 2), digitsAt(stamp, 8, 2));
    const QTime time(digitsAt(stamp, 11, 2), digitsAt(stamp, 14, 2), digitsAt(stamp, 17, 2), digitsAt(stamp, 20, 3));
    return date.isValid() && time.isValid() ? QDateTime(date, time, Qt::UTC) : QDateTime();
}
