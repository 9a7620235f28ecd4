#pragma once

#include "result.h"

#include <QDate>

/// Days on which something has happened: sent, answered, told, held. Tomorrow is taken, because clocks and time zones differ; a day after
/// that is a slip of the pen or the date of a false mail, and would block everything that has to come after it.
namespace HappenedDay {

bool isAhead(QDate day, QDate today);
/// In words, for whoever may say that it is right all the same. Empty when the day is not ahead.
QString doubt(QDate day, QDate today);
/// For whoever cannot be asked. Errors: Invalid with `field`.
Status check(QDate day, QDate today, const QString &field);

}
