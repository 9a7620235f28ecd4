#pragma once

#include "issue.h"

/// The saved views every user has: which stage of the work a list shows.
enum class IssueStage {
    All,
    Mine,       ///< not ended, and followed by the user or by somebody the user stands in for
    ToForward,  ///< new, assessed, or back from the wrong function
    Waiting,    ///< forwarded or acknowledged
    Late,       ///< a clock has run out, or a rest has ended
    ToFeedBack, ///< answered, and the association has not been told
};
template<> inline constexpr auto codesOf<IssueStage> =
    std::to_array<const char *>({"all", "mine", "to_forward", "waiting", "late", "to_feed_back"});

/// Of a stage only what stands under it on *Idag*: what is put off stands elsewhere there. `Mine`: what the user follows, and what nobody
/// follows in the user's places.
enum class TodayScope { Off, Mine, Everybody };
template<> inline constexpr auto codesOf<TodayScope> = std::to_array<const char *>({"off", "mine", "everybody"});

/// Which issues a list or an export shows. Empty parts do not restrict. Merged issues are shown through the one they were merged into,
/// except while a clock of theirs runs: what is late never vanishes.
struct IssueFilter {
    IssueStage stage = IssueStage::All;
    TodayScope onToday = TodayScope::Off;
    QDate today;  ///< for Late, Mine and onToday; the database's when invalid
    QList<LocalityId> localities;  ///< of the issue, or service localities of its council
    QList<CouncilId> councils;
    QList<IssueType> types;
    QList<CameBy> came;
    QList<IssueStatus> statuses;
    QList<FunctionId> receivers;
    QStringList topics;
    QDate from;    ///< raised
    QDate to;      ///< raised, included
    QString text;  ///< words that must all be in the issue or in its hops
    bool withMerged = false;
    bool bin = false;
    bool operator==(const IssueFilter &) const = default;
    bool isEmpty() const { return *this == IssueFilter{}; }
};

enum class IssueColumn { Number, Title, Type, Topic, Council, Localities, Raised, State, Receiver, Due, Answered, Owner, Changed };
inline constexpr int issueColumnCount = 13;

struct IssueSort {
    IssueColumn column = IssueColumn::Raised;
    Qt::SortOrder order = Qt::DescendingOrder;
    bool operator==(const IssueSort &) const = default;
};

/// What a list shows of an issue.
struct IssueRow {
    IssueId id;
    QString number;
    QString title;
    IssueType type = IssueType::Question;
    QString topic;
    QString council;
    QString localities;  ///< names in Swedish order, with ", " between
    QDate raisedOn;
    IssueStatus status = IssueStatus::New;
    QString receiver;
    QDate dueOn;
    QDate answeredOn;
    QDate draftOn;       ///< of a draft to a function that is not sent yet
    QString owner;
    QDate snoozedUntil;
    bool feedbackAtMeeting = false;
    IssueId mergedInto;
    QDateTime changedAt;
    QString changedBy;
};

/// An open bevakning with the issue it is about.
struct ReminderRow {
    ReminderId id;
    IssueId issue;
    QString number;
    QString title;
    QDate remindOn;
    QString note;
    QString owner;
};

/// What hangs together with an issue.
struct IssueLinks {
    QList<IssueRow> related;
    QList<IssueRow> merged;    ///< merged into this one
    QList<Reminder> reminders; ///< the open ones first, by date
    QString meeting;           ///< where it was raised: date and kind; empty when it was not, or when the meeting is gone
    QString item;              ///< heading of the line it was made from
    MeetingId feedbackMeeting; ///< the planned meeting whose agenda tells the answer
};
