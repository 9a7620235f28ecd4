#pragma once

#include "result.h"

#include <QList>
#include <QVariant>

class Connection;

/// Runs a query of one integer column and returns its rows. On SQLite it steps the statement itself: a million ids through
/// QSqlQuery costs several times the query (tests/bench, `list`).
Result<QList<qint64>> readIds(Connection &connection, const QString &sql, const QVariantList &values);
