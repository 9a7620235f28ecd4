#pragma once

#include "issuelist.h"

/// What the user is looking at when asking for issues out.
struct IssueExportSource {
    QList<IssueId> issues;              ///< marked in the list, or the one open in its window
    std::optional<IssueFilter> filter;  ///< what the list shows; nothing where there is no list
};
