#pragma once

#include "result.h"

/// Copies a file that this process has not open to a place where there is none. Errors: Invalid (an open database), Io.
Status copyFile(const QString &from, const QString &to);
