#include "idquery.h"

#include "connection.h"
#include "dialect.h"
#include "searchterm.h"
#include "statement.h"
#include "textnorm.h"

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

void restrictToPeriod(QStringList &where, QVariantList &values, const char *column, QDate from, QDate to)
{
    if (from.isValid()) {
        where << QLatin1String(column) + QStringLiteral(" >= ?");
        values << from.toString(Qt::ISODate);
    }
    if (to.isValid()) {
        where << QLatin1String(column) + QStringLiteral(" <= ?");
        values << to.toString(Qt::ISODate);
    }
}

static Status restrictToWord(Connection &connection, QStringList &where, QVariantList &values, const WordScope &scope, const QString &word)
{
    const Dialect &dialect = connection.dialect();
    const QString table = QLatin1String(scope.table);
    const QString parts = QLatin1String(scope.parts);
    const QString own = dialect.matchingIds(table);
    const QString inParts = QStringLiteral("SELECT t.%1 FROM %2 AND t.deleted_at IS NULL").arg(QLatin1String(scope.reference), dialect.searchFrom(parts, {}));
    QStringList queries;
    for (const auto &[searched, ids] : {std::pair(table, own), std::pair(parts, inParts)}) {
        const auto term = searchTerm(connection, searched, {word});
        if (!term)
            return fail(term.error());
        if (term->isEmpty())
            continue;
        queries << ids;
        values << *term;
    }
    where << (queries.isEmpty() ? QStringLiteral("1 = 0") : QStringLiteral("%1 IN (%2)").arg(QLatin1String(scope.id), queries.join(QStringLiteral(" UNION ALL "))));
    return {};
}

Status restrictToWords(Connection &connection, QStringList &where, QVariantList &values, const WordScope &scope, const QString &text)
{
    if (text.trimmed().isEmpty())
        return {};
    const QStringList words = TextNorm::searchWords(text);
    // Only signs, such as "*": nothing can match, and that must show as an empty list.
    if (words.isEmpty())
        where << QStringLiteral("1 = 0");
    for (const QString &word : words) {
        if (const Status status = restrictToWord(connection, where, values, scope, word); !status)
            return status;
    }
    return {};
}
