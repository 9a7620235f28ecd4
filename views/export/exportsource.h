#pragma once

#include "meetinglist.h"

/// What the user is looking at when asking for a summary.
struct ExportSource {
    QList<MeetingId> meetings;            ///< marked in the list, or the one open in its window
    std::optional<MeetingFilter> filter;  ///< what the list shows; nothing where there is no list
};
