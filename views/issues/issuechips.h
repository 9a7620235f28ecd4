#pragma once

#include "issue.h"
#include "widgets/statuschip.h"

/// How the statuses of issues and the outcomes of their hops are shown: icon, word and tone, alike in lists and beside them.
namespace IssueChips {
Chip of(IssueStatus status);
/// A hop as it stands on a day: which clock has run out, and by how many working days.
Chip of(const Forwarding &hop, QDate today);
/// A draft that was opened and is not sent.
Chip unsent();
/// A date that has passed: "3 dagar sen".
Chip late(QDate due, QDate today);
}
