#pragma once

#include "issuelist.h"
#include "lists/periodchoice.h"

/// What a list of issues shows and how: what a saved view keeps. The period stands in `period`; `filter` has none of its own.
struct IssueListView {
    IssueFilter filter;
    PeriodChoice period;
    IssueSort sort;
    QList<IssueColumn> columns;  ///< shown, in order; empty = leave them as they are

    /// A stage of the work in the order it is worked on: what is due first, what was answered first.
    static IssueListView ofStage(IssueStage stage);
    /// The filter with the period as dates.
    IssueFilter resolved(QDate today) const;
    /// Whether something is filtered out, apart from the stage and the bin.
    bool restricts() const;
    bool sameSelection(const IssueListView &other) const { return filter == other.filter && period == other.period; }

    QString toJson() const;
    /// Parts that are missing or not understood stay as they are by default: a view of a later version still opens.
    static IssueListView fromJson(const QString &json);
};
