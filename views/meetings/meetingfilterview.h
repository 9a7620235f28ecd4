#pragma once

#include "meetinglist.h"

/// A stretch of time as chosen. The named ones follow the calendar: *i år*, saved today, is another year next year.
struct PeriodChoice {
    enum class Kind { All, Coming, LastDays, ThisYear, LastYear, Own };
    Kind kind = Kind::All;
    QDate from;  ///< of Own
    QDate to;    ///< of Own, included
    bool operator==(const PeriodChoice &) const = default;

    static constexpr int lastDays = 30;
    struct Days {
        QDate from;
        QDate to;
    };
    Days days(QDate today) const;
    static QString word(Kind kind);
};
template<> inline constexpr auto codesOf<PeriodChoice::Kind> = std::to_array<const char *>({"all", "coming", "last_days", "this_year", "last_year", "own"});

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
