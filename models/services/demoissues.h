#pragma once

#include "issue.h"

/// A hop of the demonstration; days are counted from today, `never` = it has not happened.
struct DemoHop {
    static constexpr int never = 9999;
    const char *to = "";
    int asked = 0;
    int acknowledged = never;
    int answered = never;
    const char *answer = "";
    const char *wrong = "";  ///< why it was the wrong function; the next hop takes over
};

/// How an invented issue ended, if it did.
struct DemoEnd {
    IssueStatus status = IssueStatus::New;  ///< New = it has not
    int day = 0;                            ///< for a rest: its last
    const char *reason = "";
};

/// An invented issue, raised at so many days from today.
struct DemoIssue {
    int raised = 0;
    const char *serviceLocality = "";
    const char *places = "";  ///< names with ";" between
    IssueType type = IssueType::Question;
    const char *topic = "";
    const char *title = "";
    const char *text = "";
    const char *raisedBy = "Ortsrådet";
    Assessment assessment = Assessment::City;
    RoadKeeper keeper = RoadKeeper::Unknown;  ///< known = it is about a road
    QList<DemoHop> hops = {};
    int fedBack = DemoHop::never;
    const char *fedBackTo = "";
    DemoEnd end = {};
    const char *note = "";
    const char *item = "";        ///< heading of the meeting's line it was made from
    const char *mergedInto = "";  ///< title of the one that took over
};

/// The oldest first.
QList<DemoIssue> demoIssues();
