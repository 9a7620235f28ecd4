#pragma once

#include "ids.h"
#include "issuemail.h"
#include "record.h"

enum class IssueType { Praise, Complaint, Suggestion, Question, Fault, PlanQuestion, GrantQuestion };
template<> inline constexpr auto codesOf<IssueType> =
    std::to_array<const char *>({"praise", "complaint", "suggestion", "question", "fault", "plan_question", "grant_question"});

/// ny → bedömd → förmedlad → bekräftad → besvarad → återkopplad → avslutad; then the side states. Steps are in issuerules.h.
enum class IssueStatus { New, Assessed, Forwarded, Acknowledged, Answered, FedBack, Closed, Dormant, Redirecting, WrittenOff };
template<> inline constexpr auto codesOf<IssueStatus> = std::to_array<const char *>(
    {"new", "assessed", "forwarded", "acknowledged", "answered", "fed_back", "closed", "dormant", "redirecting", "written_off"});

/// Who an issue is for: the association itself, Borås Stad, somebody else, or the local development plan.
enum class Assessment { None, Local, City, External, Plan };
template<> inline constexpr auto codesOf<Assessment> = std::to_array<const char *>({"none", "local", "city", "external", "plan"});

/// Väghållaren: who keeps the road that an issue is about.
enum class RoadKeeper { Unknown, State, Municipal, Private };
template<> inline constexpr auto codesOf<RoadKeeper> = std::to_array<const char *>({"unknown", "state", "municipal", "private"});

/// The language the one who raised it wants the answer in. Borås is a Finnish administrative area.
enum class PreferredLanguage { Swedish, Finnish, Other };
template<> inline constexpr auto codesOf<PreferredLanguage> = std::to_array<const char *>({"sv", "fi", "other"});

/// How a message leaves or comes.
enum class Channel { Mail, Letter, Phone, EService, Meeting, Other };
template<> inline constexpr auto codesOf<Channel> =
    std::to_array<const char *>({"mail", "letter", "phone", "e_service", "meeting", "other"});

/// What became of one hop. `Pending` waits for an answer; `Information` was a copy that asks for none; `Undelivered` did not arrive, so that
/// nobody has been asked.
enum class HopOutcome { Pending, Answered, WrongFunction, Withdrawn, Information, Undelivered };
template<> inline constexpr auto codesOf<HopOutcome> =
    std::to_array<const char *>({"pending", "answered", "wrong_function", "withdrawn", "information", "undelivered"});

/// How an issue came.
enum class CameBy { Unknown, Phone, Mail, Meeting, Walk, EService };
template<> inline constexpr auto codesOf<CameBy> = std::to_array<const char *>({"unknown", "phone", "mail", "meeting", "walk", "e_service"});

/// A fråga, without its parts.
struct Issue {
    IssueId id;
    Stored stored;
    QString number;          ///< OR-2026-0123, see issuenumber.h
    QString registryNumber;  ///< diarienummer: entered, never made
    IssueType type = IssueType::Question;
    IssueStatus status = IssueStatus::New;
    IssueStatus statusBefore = IssueStatus::New;  ///< where a dormant issue wakes to
    QString title;
    QString text;
    QString topic;
    QString note;            ///< working notes: never sent, never exported
    CouncilId council;
    MeetingId meeting;       ///< where it was raised, if at one
    AgendaItemId item;       ///< the line of the notes it was made from
    ContactPersonId owner;   ///< who follows it; *Mina*
    QDate raisedOn;
    QString raisedBy;        ///< role or organisation, not a person's name
    CameBy came = CameBy::Unknown;
    QString contactRole;          ///< who is to be told the answer: "ordförande"
    QString contactOrganisation;
    QString contactAddress;       ///< e-mail or telephone; never published
    PreferredLanguage language = PreferredLanguage::Swedish;
    Assessment assessment = Assessment::None;
    bool aboutRoad = false;  ///< then the road keeper must be known before it is forwarded
    RoadKeeper roadKeeper = RoadKeeper::Unknown;
    std::optional<double> latitude;   ///< WGS84 degrees
    std::optional<double> longitude;  ///< WGS84 degrees
    QDate dormantUntil;
    QDate fedBackOn;
    QString fedBackTo;       ///< role or organisation that was told the answer
    Channel fedBackChannel = Channel::Meeting;
    QDate closedOn;
    QString closeReason;     ///< why it was closed without feedback, or written off
    IssueId mergedInto;      ///< its status is kept, so that a merge can be undone by clearing this
    bool signatureLeaves = false; ///< the greeting and signature of an answer go out with it: the user has put them back
    bool feedbackAtMeeting = false;  ///< the answer is to be told at the council's next meeting
    QDate snoozedUntil;      ///< *Idag* keeps it under *Uppskjutna* until then
    /// What lists sort by, worked out from the hops whenever the issue is saved (ForwardingRules::summarise).
    FunctionId receiver;     ///< who has the question now, or had it last
    QDate dueOn;             ///< the next date of a clock that runs; the end of the rest while it is dormant (Lateness::dueOf)
    QDate answeredOn;        ///< of the last answer
    QDate draftOn;           ///< of the oldest draft that is not known to have left
    /// What statistics count by, worked out likewise: the first question, and how the receiver's hop stands.
    QDate firstAskedOn;
    QDate acknowledgedOn;
    QDate acknowledgeDue;
    QDate answerDue;
};
template<> const RecordType<Issue> &recordType<Issue>();

/// One of the localities an issue is about.
struct IssueLocality {
    IssueLocalityId id;
    Stored stored;
    IssueId issue;
    LocalityId locality;
};
template<> const RecordType<IssueLocality> &recordType<IssueLocality>();

/// A förmedling: one hop of an issue to a function. Hops are added and completed, never taken away, so the trail is whole.
struct Forwarding {
    ForwardingId id;
    Stored stored;
    IssueId issue;
    int position = 0;
    QString from;             ///< role or organisation it is sent for: "Kontaktperson Fristad"
    ContactPersonId by;
    FunctionId to;
    FunctionId via;           ///< whom it was sent to when `to` is reached through another function
    QDate askedOn;            ///< the day it left; of a draft the day it was made
    QDate draftOn;            ///< the day its draft was opened; invalid as soon as it is known to have left, and when there was none
    Channel channel = Channel::Mail;
    QString message;
    QString messageId;        ///< of the mail that left, to know its answer by
    QDate acknowledgeDue;
    QDate answerDue;
    QDate acknowledgedOn;
    QDate answeredOn;
    QString answer;
    HopOutcome outcome = HopOutcome::Pending;
    QString outcomeReason;    ///< why it was the wrong function, or withdrawn
    ForwardingId redirectedFrom;
    /// Asked, and waits for an answer: its clocks run.
    bool isOpen() const { return outcome == HopOutcome::Pending && !draftOn.isValid(); }
    /// Nobody has been asked by it, and nobody is until its draft is sent. One that was taken back stays so.
    bool isUnsent() const { return draftOn.isValid(); }
    /// A draft that may still be sent.
    bool isDraft() const { return draftOn.isValid() && (outcome == HopOutcome::Pending || outcome == HopOutcome::Information); }
    /// It came back, from the wrong function or from nobody: another hop is to take over.
    bool isReturned() const { return outcome == HopOutcome::WrongFunction || outcome == HopOutcome::Undelivered; }
};
template<> const RecordType<Forwarding> &recordType<Forwarding>();

/// Two issues that have to do with each other. The pair is kept once, the older issue first.
struct IssueRelation {
    IssueRelationId id;
    Stored stored;
    IssueId issue;
    IssueId other;
};
template<> const RecordType<IssueRelation> &recordType<IssueRelation>();

/// A bevakning: something somebody is to be reminded of about an issue.
struct Reminder {
    ReminderId id;
    Stored stored;
    IssueId issue;
    ContactPersonId owner;
    QDate remindOn;
    QString note;
    QDate doneOn;
};
template<> const RecordType<Reminder> &recordType<Reminder>();

/// An issue with all its parts: saved in one transaction under the issue's revision.
struct IssueFile {
    Issue issue;
    QList<IssueLocality> localities;
    QList<Forwarding> hops;  ///< by position
    QList<IssueMail> mails = {};  ///< what came, by day
};
