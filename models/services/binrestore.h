#pragma once

#include "record.h"
#include "result.h"

class Connection;

/// A record out of the bin, of any table.
struct RestoredRecord {
    QString table;
    Record record;
};

/// Takes a record out of the bin, and with it, in the same transaction, every record in the bin that it refers to: a role comes back with
/// its association, a meeting with its council. What came back besides is returned, nearest first. Errors: NotFound (not in the bin).
Result<QList<RestoredRecord>> restoreFromBin(Connection &connection, const RecordSchema &schema, qint64 id);
