#pragma once

#include "result.h"

#include <QList>
#include <QVariant>

class Connection;

/// Runs a query of one integer column and returns its rows.
Result<QList<qint64>> readIds(Connection &connection, const QString &sql, const QVariantList &values);
