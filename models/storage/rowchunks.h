#pragma once

#include "statement.h"

#include <QHash>

/// Reads rows for many ids, a hundred at a time: the ids are filled up to whole hundreds, so that one prepared statement serves every
/// window of a list. `sql` has %1 where the ids stand, once.
template<class Row> Status forEachOf(Connection &connection, const QString &sql, const QList<qint64> &ids, Row row)
{
    constexpr int chunk = 100;
    const QString whole = sql.arg(QStringList(chunk, QStringLiteral("?")).join(u','));
    for (qsizetype start = 0; start < ids.size(); start += chunk) {
        Statement statement(connection, whole);
        for (int i = 0; i < chunk; ++i)
            statement.bind(ids.value(start + i, 0));
        if (const Status status = statement.forEach(row); !status)
            return status;
    }
    return {};
}

/// The rows in the order of the ids; ids without a row are left out.
template<class Row> QList<Row> inOrder(const QList<qint64> &ids, const QHash<qint64, Row> &found)
{
    QList<Row> rows;
    rows.reserve(ids.size());
    for (qint64 id : ids) {
        if (const auto row = found.constFind(id); row != found.constEnd())
            rows << *row;
    }
    return rows;
}
