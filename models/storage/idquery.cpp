#include "idquery.h"

#include "statement.h"

Result<QList<qint64>> readIds(Connection &connection, const QString &sql, const QVariantList &values)
{
    Statement statement(connection, sql);
    statement.bindAll(values);
    if (const Status status = statement.run(); !status)
        return fail(status.error());
    QList<qint64> ids;
    while (statement.next())
        ids.append(statement.integer(0));
    if (const Status status = statement.finished(); !status)
        return fail(status.error());
    return ids;
}
