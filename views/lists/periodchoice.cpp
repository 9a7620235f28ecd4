#include "lists/periodchoice.h"

#include <QCoreApplication>

PeriodChoice::Days PeriodChoice::days(QDate today) const
{
    const int year = today.year();
    switch (kind) {
    case Kind::All: return {};
    case Kind::Coming: return {today, {}};
    case Kind::LastDays: return {today.addDays(-lastDays), today};
    case Kind::ThisYear: return {QDate(year, 1, 1), QDate(year, 12, 31)};
    case Kind::LastYear: return {QDate(year - 1, 1, 1), QDate(year - 1, 12, 31)};
    case Kind::Own: break;
    }
    return {from, to};
}

bool PeriodChoice::restricts() const
{
    const Days some = days(QDate(2000, 1, 1));
    return some.from.isValid() || some.to.isValid();
}

QString PeriodChoice::word(Kind kind)
{
    switch (kind) {
    case Kind::All: return QCoreApplication::translate("PeriodChoice", "alla datum");
    case Kind::Coming: return QCoreApplication::translate("PeriodChoice", "kommande");
    case Kind::LastDays: return QCoreApplication::translate("PeriodChoice", "senaste %n dagarna", nullptr, lastDays);
    case Kind::ThisYear: return QCoreApplication::translate("PeriodChoice", "i år");
    case Kind::LastYear: return QCoreApplication::translate("PeriodChoice", "förra året");
    case Kind::Own: break;
    }
    return QCoreApplication::translate("PeriodChoice", "egen period");
}
