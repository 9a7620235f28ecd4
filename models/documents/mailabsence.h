#pragma once

#include <QDate>
#include <QString>
#include <optional>

/// Until when somebody is away.
struct MailAbsence {
    std::optional<QDate> day;
    bool isFirstDay = false;  ///< the first day back, not the last away
};

/// From an out-of-office answer in Swedish, English, German, Finnish, Norwegian or Danish: the day after "åter", "back on", "till och med"
/// and their like, as a date, a week or a day of the week. `sent` gives the year that is left out, and days before it are none. Pure.
MailAbsence absenceIn(const QString &text, const std::optional<QDate> &sent);
