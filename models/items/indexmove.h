#pragma once

#include <QList>
#include <QModelIndex>

/// Where indexes go when a list of ids gets another order.
namespace IndexMove {
/// For each index the row that the id of its row has in `after`, -1 when the id is gone. One pass over `after`, however many the
/// indexes are; no table of all ids is built.
QList<int> targetRows(const QModelIndexList &indexes, const QList<qint64> &before, const QList<qint64> &after);
}
