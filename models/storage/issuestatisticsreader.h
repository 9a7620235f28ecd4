#pragma once

#include "issuestatistics.h"
#include "result.h"

#include <functional>

class Connection;

/// Counts the issues raised in a period (both days included; an invalid day is no limit) in one pass over the database. Issues in the bin are
/// left out, and merged ones are counted only as the one that took over. `progress` is asked now and then; false stops the work.
/// Errors: Cancelled, and those of reading.
Result<IssueStatistics> readIssueStatistics(Connection &connection, QDate from, QDate to, QDate asOf,
                                            const std::function<bool(int done, int total)> &progress = {});
