#pragma once

#include "record.h"

/// Every table of records, in an order in which each only refers to earlier ones or itself.
QList<const RecordSchema *> allSchemas();
/// The schema of a table, or nullptr.
const RecordSchema *schemaOf(const QString &table);
