#pragma once

#include "result.h"

class Connection;
class LongWork;

/// What a check has looked through.
struct CheckReport {
    qint64 meetings = 0;
    qint64 associations = 0;
    qint64 attachments = 0;  ///< different contents
    bool searchChecked = true;  ///< the search index can only be checked where writing is allowed
};

/// Looks the whole database through: the file and its references, that the search index has the words of what is stored, and that every
/// attachment is what it was when it came. Takes time in proportion to the size; `work` follows it and may stop it. Errors: Cancelled; Corrupt, with every fault in `technical`.
Result<CheckReport> checkDatabase(Connection &connection, LongWork *work = nullptr);
/// The part of it that needs a connection that may write. Errors: the same.
Status checkSearchIndexes(Connection &connection, LongWork *work = nullptr);
