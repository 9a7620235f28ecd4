#pragma once

#include "record.h"
#include "result.h"

/// What is wrong with a record's values, field by field, in words: missing, not a number, a wrong check digit, an end before its
/// start. Empty when it may be stored. Canonical forms of numbers (`212000-1561`) are put into the record.
QList<Error> checkRecord(const RecordSchema &schema, Record &record);
