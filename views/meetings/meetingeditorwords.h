#pragma once

#include "meeting.h"
#include "widgets/statuschip.h"

class QEvent;
class QWidget;

/// Icons and tones that go with the words for a meeting's statuses and outcomes; the words come from words.h.
namespace MeetingWords {
Chip statusChip(MeetingStatus status);
QString outcomeIcon(ItemOutcome outcome);
/// The first letter large, as at the start of a label.
QString sentence(const QString &words);
}

/// Alt+arrow opens the field's own list or calendar although the window has a command on the same keys.
void keepAltArrows(QWidget *field);
