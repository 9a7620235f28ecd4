#pragma once

#include "timeline.h"

/// What a line of a timeline says, in the program's language.
namespace TimelineWords {
QString icon(TimelineKind kind);
/// "Ortsråd: Cykelvägar", "Testa Testsson blev ordförande".
QString title(const TimelineEntry &entry);
/// What stands after it in quieter type: who, status. May be empty.
QString note(const TimelineEntry &entry);
}
