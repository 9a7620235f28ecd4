#pragma once

#include "meeting.h"

/// An agenda item of the demonstration, with the action it led to, if any.
struct DemoItem {
    const char *heading = "";
    const char *text = "";
    ItemOutcome outcome = ItemOutcome::None;
    const char *decision = "";
    const char *action = "";
    const char *who = "";
    int due = 0;  ///< days from today
    ActionStatus state = ActionStatus::Open;
};

struct DemoGroup {
    const char *name = "";
    int count = 0;
};

/// An invented meeting, at so many days from today.
struct DemoMeeting {
    int day = 0;
    const char *serviceLocality = "";  ///< empty = of no locality
    const char *kind = "Ortsråd";
    const char *theme = "";
    const char *place = "";
    int hour = 18;
    int minute = 30;
    int minutes = 120;
    MeetingForm form = MeetingForm::Physical;
    MeetingStatus status = MeetingStatus::Held;
    const char *invited = "";
    const char *note = "";
    const char *cancelReason = "";
    int remote = 0;
    QList<DemoGroup> groups;
    QList<DemoItem> items;
    const char *correction = "";
};

QList<DemoMeeting> demoMeetings();
