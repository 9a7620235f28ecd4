#pragma once

#include "result.h"

#include <QDate>
#include <QList>
#include <QStringList>
#include <QVariant>

class Connection;

/// Runs a query of one integer column and returns its rows.
Result<QList<qint64>> readIds(Connection &connection, const QString &sql, const QVariantList &values);

// The conditions of a list's filter. Each adds to `where` and `values`; what is empty adds nothing.

template<class T, class F> void restrictTo(QStringList &where, QVariantList &values, const char *column, const QList<T> &wanted, F toValue)
{
    if (wanted.isEmpty())
        return;
    where << QStringLiteral("%1 IN (%2)").arg(QLatin1String(column), QStringList(wanted.size(), QStringLiteral("?")).join(u','));
    for (const T &value : wanted)
        values << toValue(value);
}

/// Both days are included.
void restrictToPeriod(QStringList &where, QVariantList &values, const char *column, QDate from, QDate to);

/// A searched table and its parts.
struct WordScope {
    const char *id;         ///< of the row in the query, e.g. "m.id"
    const char *table;
    const char *parts;
    const char *reference;  ///< of a part to its row
};
/// Rows that have all words, each in themselves or in one of their parts. A text of only signs matches nothing.
Status restrictToWords(Connection &connection, QStringList &where, QVariantList &values, const WordScope &scope, const QString &text);
