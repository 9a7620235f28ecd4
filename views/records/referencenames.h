#pragma once

#include "recordtext.h"

#include <QObject>
#include <functional>

struct AppContext;

/// Reads the names behind all references of a table (also of records in the bin) and hands them over together, on the window's thread.
void readReferenceNames(const AppContext &context, const RecordSchema &schema, QObject *receiver,
                        std::function<void(const ReferenceNames &)> handler);
