#pragma once

#include "meetinglist.h"
#include "result.h"

class Connection;

/// The SQL of a meeting list and its values. `ids` gives ids in order; no OFFSET, no LIMIT.
struct MeetingQuery {
    QString ids;
    QVariantList values;
    static Result<MeetingQuery> of(Connection &connection, const MeetingFilter &filter, const MeetingSort &sort);
};
