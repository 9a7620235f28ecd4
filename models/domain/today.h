#pragma once

#include "draft.h"
#include "issuelist.h"
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

/// The first rows of a list of *Idag*, and how many there are in all.
template<class Row> struct TodayList {
    QList<Row> rows;
    qint64 total = 0;
    bool isEmpty() const { return rows.isEmpty(); }
};

/// The issues of a day. No issue stands in two of the lists, and a late one is always in `late` or in `snoozed`: nothing vanishes when it
/// is late. Issues that were merged are shown through the one they were merged into, except while a clock of theirs runs.
struct TodayIssues {
    TodayList<IssueRow> late;         ///< a clock has run out or a rest has ended, the oldest first
    TodayList<ReminderRow> reminders; ///< open ones up to the end of the coming days, the oldest first
    TodayList<IssueRow> toFeedBack;   ///< answered, the oldest answer first
    TodayList<IssueRow> undelivered;  ///< a mail about it did not arrive and nothing has taken over; the oldest first
    TodayList<IssueRow> toForward;    ///< new, assessed, or back from the wrong function, but not those above; the oldest first
    TodayList<IssueRow> unsent;       ///< a draft to a function was opened and is not known to have left, the oldest first
    TodayList<IssueRow> due;          ///< a clock runs out within the coming days, the nearest first
    TodayList<IssueRow> snoozed;      ///< put off to a later day, the nearest first, late ones too
    qint64 waiting = 0;               ///< forwarded and not answered, whenever they are due
    bool isEmpty() const
    {
        return late.isEmpty() && reminders.isEmpty() && toFeedBack.isEmpty() && undelivered.isEmpty() && toForward.isEmpty() && unsent.isEmpty() && due.isEmpty() && snoozed.isEmpty() && waiting == 0;
    }
};

/// What the day holds.
struct Today {
    static constexpr int most = 50;  ///< rows of each list; the rest come when these are done
    QList<MeetingRow> ongoing;       ///< begun and not closed, or planned and the day has passed
    QList<MeetingRow> next;          ///< planned from today on, the nearest first
    QList<OpenAction> late;           ///< due before today, the oldest first
    QList<OpenAction> due;            ///< due within the coming days, the nearest first
    QList<OpenAction> undated;        ///< without a day, the newest meeting first
    TodayIssues issues;
    QList<Draft> drafts;
    QList<LocalityId> mine;          ///< localities the user is appointed for or stands in for today
    QList<ContactPersonId> persons;  ///< the user, and those the user stands in for today
    bool anyMeeting = false;         ///< false in a database nobody has used yet
    bool anyIssue = false;
};
