#pragma once

#include "meeting.h"

/// Which meetings a list or an export shows. Empty parts do not restrict.
struct MeetingFilter {
    QList<LocalityId> localities;  ///< service localities
    QList<CouncilId> councils;
    QList<MeetingKindId> kinds;
    QList<MeetingStatus> statuses;
    QDate from;
    QDate to;      ///< included
    QString text;  ///< words that must all be in the meeting, its items or decisions
    bool bin = false;
    bool operator==(const MeetingFilter &) const = default;
    bool isEmpty() const { return *this == MeetingFilter{}; }
};

enum class MeetingColumn { Date, Time, Kind, Council, Locality, Theme, State, Form, Place, Attendance, Items, Changed };
inline constexpr int meetingColumnCount = 12;

struct MeetingSort {
    MeetingColumn column = MeetingColumn::Date;
    Qt::SortOrder order = Qt::DescendingOrder;
    bool operator==(const MeetingSort &) const = default;
};

/// What a list shows of a meeting.
struct MeetingRow {
    MeetingId id;
    QDate date;
    QTime start;
    QTime end;
    QString kind;
    QString council;
    QString locality;
    QString theme;
    MeetingStatus status = MeetingStatus::Planned;
    MeetingForm form = MeetingForm::Physical;
    QString place;
    std::optional<int> attendance;  ///< in person and remote together; unknown when neither is
    int items = 0;
    QDateTime changedAt;
    QString changedBy;
};
