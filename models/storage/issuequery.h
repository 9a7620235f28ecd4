#pragma once

#include "issuelist.h"
#include "result.h"

class Connection;

/// The SQL of an issue list and its values. `ids` gives ids in order; no OFFSET, no LIMIT.
struct IssueQuery {
    QString ids;
    QVariantList values;
    static Result<IssueQuery> of(Connection &connection, const IssueFilter &filter, const IssueSort &sort);
    /// The condition of a stage alone, on issues called i. `owners` are for Mine.
    static QString stageCondition(IssueStage stage, const QList<qint64> &owners, QDate today, QVariantList &values);
};

/// The contact persons a login stands for on a day: its own, and those absent whom it stands in for.
Result<QList<qint64>> ownersOf(Connection &connection, const QString &login, QDate day);
