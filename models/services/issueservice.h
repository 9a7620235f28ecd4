#pragma once

#include "database.h"
#include "issuelist.h"
#include "issuemailrules.h"
#include "mailmessage.h"
#include "mailreference.h"

struct MailFacts;
struct MailIntake;

/// A förmedling as it is asked for: to whom, and what leaves. Names and clocks of the functions are looked up when it is stored.
struct ForwardRequest {
    FunctionId to;
    QDate on;
    Channel channel = Channel::Mail;
    QString from;              ///< role or organisation it is sent for
    ContactPersonId by;
    QString message;           ///< exactly what leaves
    QDate answerDue;           ///< invalid = by the function's clock
    ForwardingId redirectedFrom;
    bool information = false;  ///< a copy that asks for no answer
    bool draft = false;        ///< a mail that is only opened: nobody is asked until sent()
};

/// What goes with a step of the life cycle.
struct StepFacts {
    QDate on;       ///< when it ended; today when invalid
    QString reason; ///< why it is closed without feedback, or written off
    QDate until;    ///< how long it rests; invalid = until somebody wakes it
};

/// An answer to a hop.
struct AnswerFacts {
    QDate on;
    QString text;
    QList<MailAttachment> files;  ///< kept with the issue
    IssueMailRules::Ended ended = IssueMailRules::Ended::Ask;
};

/// The issue a mail belongs to, by message-id, number in the subject or number in the text.
struct MailMatch {
    IssueFile file;
    ForwardingId hop;  ///< the hop it answers: the named one, else the only one that waits; 0 when none does, or when only the user can tell
    MailReference::Source source = MailReference::Source::None;
};

/// Issues from the first word to the last step. Every change is checked by IssueRules and ForwardingRules on what is stored at that
/// moment, in one transaction; `revision` is the one the user saw (0 = whatever is stored), and another one gives Conflict.
/// Futures resolve on the database's thread; use whenDone().
class IssueService
{
    Q_DECLARE_TR_FUNCTIONS(IssueService)
public:
    using File = QFuture<Result<IssueFile>>;
    explicit IssueService(Database &database) : m_database(database) {}

    File load(IssueId id);
    File loadByNumber(const QString &number);
    /// As it was at a revision, with the localities of then. `stored` is as of today, so that saving it makes a new version.
    File at(IssueId id, int revision);
    /// A new issue with what is known of it: who follows the council's locality, today. The id is given already, for drafts and attachments.
    File prepare(CouncilId council);
    /// The council whose area some localities lie in, by the table of memberships; none when there are several or none.
    QFuture<Result<CouncilId>> councilOf(const QList<LocalityId> &localities);
    /// What the issue is about, with its localities when they are given. A new one gets its number; an assessment takes a new issue on to
    /// *bedömd*. What belongs to its course (status, hops, feedback) is left as stored. Errors: Invalid (field), Conflict.
    File save(const Issue &issue, const std::optional<QList<LocalityId>> &localities);
    /// What a mail says of the issue it raises: who is to be told, when it came, where it may be. Nothing is stored.
    QFuture<Result<MailIntake>> intake(const MailMessage &mail);
    /// As save(), and the mail is kept with the issue as what it was made from; its ticked files too.
    File saveOfMail(const Issue &issue, const std::optional<QList<LocalityId>> &localities, const MailMessage &mail);
    /// The mail of an issue that is stored already; once.
    File keepQuestion(IssueId id, const MailMessage &mail, const QList<MailAttachment> &files);
    File step(IssueId id, int revision, IssueStatus to, const StepFacts &facts);
    QFuture<Status> setBinned(IssueId id, bool binned);

    /// All of them or none. Errors: Invalid with `field`, Conflict.
    File forward(IssueId id, int revision, const QList<ForwardRequest> &requests);
    /// A draft has been sent on a day: its clocks run from then. Errors: Invalid with `field`, Conflict.
    File sent(IssueId id, int revision, ForwardingId hop, QDate on);
    /// A draft will not be sent. Errors as sent().
    File takeBack(IssueId id, int revision, ForwardingId hop, const QString &reason);
    File acknowledge(IssueId id, int revision, ForwardingId hop, QDate on);
    /// Also a second one, a completion or a correction: the newest stands first.
    File answer(IssueId id, int revision, ForwardingId hop, const AnswerFacts &facts);
    /// A mail that came, as what it is (IssueMailRules::receive): it is kept as it came, with its text, and found by search.
    File receive(IssueId id, int revision, const MailFacts &facts);
    /// Which answers the association is told.
    File chooseAnswer(IssueId id, int revision, IssueMailId answer, bool inFeedback);
    /// Whether the greeting and signature of answers go out with them.
    File setSignatureLeaves(IssueId id, int revision, bool leaves);
    /// The hop came to the wrong function; the issue is then to be forwarded again.
    File redirect(IssueId id, int revision, ForwardingId hop, const QString &reason);
    /// The association has been told. Takes it off coming agendas.
    File feedBack(IssueId id, int revision, QDate on, const QString &to, Channel channel);
    /// The answer is to be told at the council's next meeting: on its agenda at once when it is planned, else when it is made.
    File planFeedback(IssueId id, int revision, bool atMeeting);

    /// `id` is shown through `into` from now on. Both keep their history. Errors: Invalid – itself, a circle, either in the bin.
    File merge(IssueId id, IssueId into);
    File unmerge(IssueId id);
    QFuture<Status> relate(IssueId id, IssueId other);
    QFuture<Status> unrelate(IssueId id, IssueId other);
    QFuture<Result<IssueLinks>> links(IssueId id);
    QFuture<Result<QList<IssueRow>>> madeFrom(MeetingId meeting, AgendaItemId item = {});

    /// Hands an issue over to another contact person.
    File setOwner(IssueId id, int revision, ContactPersonId owner);
    /// *Idag* keeps it under *Uppskjutna* until a day; an invalid day ends that.
    File snooze(IssueId id, QDate until);
    QFuture<Result<Reminder>> saveReminder(Reminder reminder);
    QFuture<Status> removeReminder(ReminderId id);

    QFuture<Result<QList<qint64>>> ids(const IssueFilter &filter, const IssueSort &sort);
    QFuture<Result<QList<IssueRow>>> rows(const QList<qint64> &ids);
    /// How many issues each stage has, in the order of IssueStage. Without *Alla*, whose number is the only one that takes time among a
    /// million, that one is -1.
    QFuture<Result<QList<qint64>>> stageCounts(bool withAll = true);
    QFuture<Result<QStringList>> topics();

    /// The issue a received mail answers. Errors: NotFound, saying what was looked for.
    QFuture<Result<MailMatch>> match(const MailReference &reference);
    /// The mail of a stored hop: to the function, or to the one it goes through, with files of the issue. Errors: Invalid – no address.
    QFuture<Result<MailDraft>> mail(IssueId id, ForwardingId hop, const QList<AttachmentId> &files);

private:
    static Status keepMail(Connection &connection, IssueFile &file, const MailFacts &facts);
    File change(IssueId id, int revision, std::function<Status(Connection &, IssueFile &)> work);
    Database &m_database;
};
