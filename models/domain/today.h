#pragma once

#include "draft.h"
#include "meetinglist.h"

/// An open action item with what it came from.
struct OpenAction {
    ActionItemId id;
    MeetingId meeting;
    QString what;
    QString who;
    QDate due;          ///< invalid when no day was set
    QDate meetingDate;
    QString meetingKind;
    QString council;
};

/// What the day holds.
struct Today {
    static constexpr int most = 50;  ///< rows of each list; the rest come when these are done
    QList<MeetingRow> ongoing;       ///< begun and not closed, or planned and the day has passed
    QList<MeetingRow> next;          ///< planned from today on, the nearest first
    QList<OpenAction> late;           ///< due before today, the oldest first
    QList<OpenAction> due;            ///< due within the coming days, the nearest first
    QList<OpenAction> undated;        ///< without a day, the newest meeting first
    QList<Draft> drafts;
    QList<LocalityId> mine;          ///< localities the user is appointed for or stands in for today
    bool anyMeeting = false;         ///< false in a database nobody has used yet
};
