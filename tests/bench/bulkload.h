#pragma once

#include "sqlite.h"

#include <QDate>
#include <QList>
#include <functional>

/// The twenty years that generated rows lie in; a day is its number from the first.
inline const QDate bulkFirstDay(2007, 1, 1);
inline constexpr int bulkDays = 7305;
inline QByteArray bulkDate(int day) { return bulkFirstDay.addDays(day).toString(Qt::ISODate).toLatin1(); }

QList<qint64> idsOf(BareSqlite &database, const QByteArray &sql);
QList<QByteArray> textsOf(BareSqlite &database, const QByteArray &sql);

/// Runs `fill` in one transaction while the ordinary indexes and the full-text triggers of the tables (and of the history) are away; they
/// come back afterwards, the full-text indexes by `rebuild`. The history triggers stay at work.
void loadInBulk(BareSqlite &database, const QList<QByteArray> &tables, const std::function<void()> &fill);
