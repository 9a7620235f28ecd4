#pragma once

#include <QStringView>

/// Names of days and months as people type them, Swedish and English, whole or cut short, with or without their dots over a and o.
/// Accepted whatever the language of the program. Safe on any thread.
namespace DateWords {

/// 1 (Monday) – 7 (Sunday) for a weekday of at least two letters, such as "må", "mån", "ons" or "thursday"; 0 when it is none.
int weekday(QStringView word);

/// 1–12 for a month of at least three letters, such as "nov", "sept" or "march"; 0 when it is none.
int month(QStringView word);

}
