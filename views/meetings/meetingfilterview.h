#pragma once

#include "lists/periodchoice.h"
#include "meetinglist.h"

/// What a list of meetings shows and how: what a saved view keeps. The period stands in `period`; `filter` has none of its own.
struct MeetingListView {
    MeetingFilter filter;
    PeriodChoice period;
    MeetingSort sort;
    QList<MeetingColumn> columns;  ///< shown, in order; empty = leave them as they are

    /// The filter with the period as dates.
    MeetingFilter resolved(QDate today) const;
    /// Whether something is filtered out, apart from the bin.
    bool restricts() const;
    bool sameSelection(const MeetingListView &other) const { return filter == other.filter && period == other.period; }

    QString toJson() const;
    /// Parts that are missing or not understood stay as they are by default: a view of a later version still opens.
    static MeetingListView fromJson(const QString &json);
};
