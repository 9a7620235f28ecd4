#pragma once

#include "record.h"

/// Whether a number or address is only half typed, so that what is missing is a hint and not yet a fault.
bool isUnfinished(FieldKind kind, const QString &text);
/// What to say under a field that is right: a warning about a valid number, or how to fill it in. Empty when nothing needs saying.
QString fieldHint(const QString &table, const FieldInfo &field, const QString &text);
/// Access keys of the window's menus, in the program's language, which fields leave alone.
QString menuAccessKeys();
