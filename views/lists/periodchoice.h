#pragma once

#include "codes.h"

#include <QDate>

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
    /// Whether it leaves anything out.
    bool restricts() const;
    static QString word(Kind kind);
};
template<> inline constexpr auto codesOf<PeriodChoice::Kind> = std::to_array<const char *>({"all", "coming", "last_days", "this_year", "last_year", "own"});
