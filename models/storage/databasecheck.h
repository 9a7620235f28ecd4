#pragma once

#include "result.h"

class Connection;

/// What a check has looked through.
struct CheckReport {
    qint64 meetings = 0;
    qint64 associations = 0;
    qint64 attachments = 0;  ///< different contents
    bool searchChecked = true;  ///< the search index can only be checked where writing is allowed
};

/// Looks the whole database through: the file and its references, that the search index has the words of what is stored, and that every
/// attachment is what it was when it came. Takes time in proportion to the size. Errors: Corrupt, with every fault in `technical`.
Result<CheckReport> checkDatabase(Connection &connection);
