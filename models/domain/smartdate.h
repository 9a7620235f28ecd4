#pragma once

#include "result.h"

#include <QDate>
#include <QStringView>
#include <QTime>

/// Dates and times as people write them. `today` is always given by the caller, so the same text and day give the same answer.
/// Errors are ErrorCode::Invalid with a message to show beside the field. Safe on any thread.
namespace SmartDate {

/// Accepts, in any case and with any spaces:
/// - whole dates: `2026-11-23`, `20261123`, `261123`, `23/11-26`, `23/11 2026`, `23.11.2026`, `23 nov 2026`, `November 23, 2026`,
///   with or without the weekday in front, which then has to be the right one;
/// - `23/11`, `23 november`: **the nearest such day**, so never more than about six months away; of two as near, the coming one;
/// - `v48`, `vecka 48`, `2027 v1`, `2027-W01`: Monday of the ISO week, in the nearest year if none is written;
///   with a day: `48/ma`, `v48 ti`, `2027-W01-4`;
/// - `må`, `mån`, `måndag`, `Monday`: the next such day, today included;
/// - `idag`, `imorgon`, `igår`, `övermorgon`, `today` …, with `+10` or `-3` after, or that alone; in days unless followed by `v` (weeks),
///   `m` (months) or `å` (years).
///
/// Years 1800–2199 are taken, two digits mean 20NN.
Result<QDate> parseDate(QStringView text, QDate today);

/// Accepts `18:30`, `18.30`, `1830`, `930`, `18`, with or without `kl` or `kl.` in front. Whole minutes.
Result<QTime> parseTime(QStringView text);

}
