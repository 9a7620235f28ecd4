#pragma once

#include "meeting.h"
#include "widgets/statuschip.h"

/// How the statuses and outcomes of meetings are shown: icon, word and tone, alike in the list and beside it.
namespace MeetingChips {
Chip of(MeetingStatus status);
Chip of(MeetingForm form);
Chip of(ItemOutcome outcome);
/// An open action that should have been done before `today` says so.
Chip of(const ActionItem &action, QDate today);
}
