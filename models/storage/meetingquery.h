#pragma once

#include "meetinglist.h"

class Dialect;

/// The SQL of a meeting list and its values. `ids` gives ids in order; no OFFSET, no LIMIT.
struct MeetingQuery {
    QString ids;
    QVariantList values;
    static MeetingQuery of(const Dialect &dialect, const MeetingFilter &filter, const MeetingSort &sort);
};
