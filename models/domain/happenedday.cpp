#include "happenedday.h"

#include "swedishformat.h"

#include <QCoreApplication>

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(HappenedDay)
};
}

bool HappenedDay::isAhead(QDate day, QDate today) { return day.isValid() && today.isValid() && day > today.addDays(1); }

QString HappenedDay::doubt(QDate day, QDate today)
{
    if (!isAhead(day, today))
        return {};
    return Text::tr("Dagen är satt till %1, men i dag är det %2. Den gäller något som redan har hänt.").arg(SwedishFormat::textDate(day), SwedishFormat::textDate(today));
}

Status HappenedDay::check(QDate day, QDate today, const QString &field)
{
    if (!isAhead(day, today))
        return {};
    return fail(ErrorCode::Invalid, Text::tr("%1 har inte varit än: i dag är det %2. Ange dagen då det hände.").arg(SwedishFormat::textDate(day), SwedishFormat::textDate(today)), {}, field);
}
