#include "today/issuesections.h"

#include "database.h"
#include "issues/sentdialog.h"
#include "issueservice.h"
#include "lateness.h"
#include "shell/navigator.h"
#include "swedishformat.h"
#include "theme/theme.h"
#include "userprompt.h"
#include "whendone.h"
#include "words.h"

#include <QAction>

/// So many rows of each part at first; the whole list is a key press away.
static constexpr int firstRows = 5;

IssueSections::IssueSections(const AppContext &context, QWidget *page, MessageBar *bar)
    : QObject(page), m_context(context), m_acts(context, page), m_sent(new QAction(this)), m_late(add("lateIssueList", IssueStage::Late, page)), m_reminders(add("reminderList", {}, page)),
      m_toFeedBack(add("feedBackList", IssueStage::ToFeedBack, page)), m_undelivered(add("undeliveredList", {}, page)), m_toForward(add("toForwardList", IssueStage::ToForward, page)),
      m_unsent(add("unsentList", {}, page)), m_waiting(add("waitingList", IssueStage::Waiting, page)), m_snoozed(add("snoozedList", {}, page))
{
    m_acts.setMessageBar(bar);
    m_sent->setObjectName(QStringLiteral("markDraftSent"));
    connect(m_sent, &QAction::triggered, this, &IssueSections::markSent);
    clear();
}

QList<QAction *> IssueSections::actions() const { return QList<QAction *>{m_sent} + m_acts.actions(); }

void IssueSections::clear()
{
    m_acts.clear();
    m_draft = {};
    m_sent->setEnabled(false);
}

void IssueSections::pick(const IssueRow &issue)
{
    m_acts.setIssue(issue);
    m_draft = issue.draftOn.isValid() ? issue.id : IssueId();
    m_sent->setEnabled(bool(m_draft));
}

void IssueSections::markSent()
{
    if (!m_draft)
        return;
    whenReady(m_context.issues.load(m_draft), this, [this](const Result<IssueFile> &loaded) {
        if (!loaded) {
            m_context.prompt.error(tr("Frågan kunde inte läsas"), loaded.error());
            return;
        }
        IssueFacts::load(m_context, *loaded, this, [this, file = *loaded](const Result<IssueFacts> &facts) {
            if (facts)
                (new SentDialog(m_context, file, *facts, m_late->window()))->open();
            else
                m_context.prompt.error(tr("Frågan kunde inte läsas"), facts.error());
        });
    });
}

TodaySection *IssueSections::add(const char *name, std::optional<IssueStage> stage, QWidget *page)
{
    auto *section = new TodaySection(QString::fromLatin1(name), firstRows, page);
    section->setLeadsAway(stage.has_value());
    if (stage) {
        connect(section, &TodaySection::allRequested, this, [this, stage = *stage] {
            Q_EMIT m_context.navigator.pageRequested(QStringLiteral("issues"));
            Q_EMIT m_context.navigator.issueStageRequested(stage, m_scope);
        });
    }
    return section;
}

void IssueSections::retranslate()
{
    m_late->setTitle(tr("Försenade frågor"));
    m_reminders->setTitle(tr("Bevakningar"));
    m_toFeedBack->setTitle(tr("Att återkoppla"));
    m_undelivered->setTitle(tr("Kom inte fram"));
    m_toForward->setTitle(tr("Att förmedla"));
    m_unsent->setTitle(tr("Utkast öppnade, inte skickade än"));
    m_sent->setText(tr("Me&jlet är skickat …"));
    m_sent->setIcon(Theme::icon(QStringLiteral("draft")));
    m_waiting->setTitle(tr("Svar väntas"));
    m_snoozed->setTitle(tr("Uppskjutna"));
    m_acts.retranslate();
    show(m_shown, m_scope);
}

void IssueSections::fill(TodaySection *section, const TodayList<IssueRow> &list, qint64 total, ShortList::Row (IssueSections::*words)(const IssueRow &) const)
{
    QList<ShortList::Row> rows;
    for (const IssueRow &issue : list.rows) {
        ShortList::Row made = (this->*words)(issue);
        made.what = issue.title;
        made.tip = tr("%1 %2", "number and title of an issue").arg(issue.number, issue.title);
        made.open = [this, id = issue.id] { Q_EMIT m_context.navigator.issueRequested(id); };
        made.pick = [this, issue] { pick(issue); };
        if (issue.draftOn.isValid()) {
            made.done = [this, issue] {
                pick(issue);
                markSent();
            };
        }
        rows << made;
    }
    section->fill(rows, total);
}

void IssueSections::show(const TodayIssues &issues, TodayScope scope)
{
    m_scope = scope;
    m_shown = issues;
    fill(m_late, issues.late, issues.late.total, &IssueSections::lateRow);
    fill(m_toFeedBack, issues.toFeedBack, issues.toFeedBack.total, &IssueSections::feedBackRow);
    fill(m_unsent, issues.unsent, issues.unsent.total, &IssueSections::unsentRow);
    fill(m_undelivered, issues.undelivered, issues.undelivered.total, &IssueSections::undeliveredRow);
    fill(m_toForward, issues.toForward, issues.toForward.total, &IssueSections::forwardRow);
    // The number is of all that are waited for; the rows are those that are due soon.
    m_waiting->setAwayTotal(issues.waiting);
    fill(m_waiting, issues.due, std::max(issues.waiting, issues.due.total), &IssueSections::waitingRow);
    fill(m_snoozed, issues.snoozed, issues.snoozed.total, &IssueSections::snoozedRow);
    QList<ShortList::Row> rows;
    for (const ReminderRow &reminder : issues.reminders.rows)
        rows << reminderRow(reminder);
    m_reminders->fill(rows, issues.reminders.total);
}

/// Whom an issue is about, for what has no receiver yet.
static QString askedBy(const IssueRow &issue) { return issue.council.isEmpty() ? issue.localities : issue.council; }

QString IssueSections::daysLate(const IssueRow &issue) const
{
    return SwedishFormat::daysLate(issue.dueOn, m_context.database.today());
}

ShortList::Row IssueSections::lateRow(const IssueRow &issue) const
{
    ShortList::Row row;
    row.icon = QStringLiteral("warning");
    row.tone = ColorRole::Danger;
    row.when = daysLate(issue);
    const QString who = issue.receiver.isEmpty() ? askedBy(issue) : issue.receiver;
    row.context = issue.status == IssueStatus::Dormant      ? tr("vilan är slut")
                : issue.status == IssueStatus::Acknowledged ? tr("svar saknas, %1", "function").arg(who)
                                                            : tr("bekräftelse saknas, %1", "function").arg(who);
    return row;
}

ShortList::Row IssueSections::waitingRow(const IssueRow &issue) const
{
    ShortList::Row row;
    row.icon = QStringLiteral("clock");
    const QString day = SwedishFormat::relativeDay(issue.dueOn, m_context.database.today());
    row.when = issue.status == IssueStatus::Dormant      ? tr("vilan slutar %1", "today, tomorrow, in 3 days").arg(day)
             : issue.status == IssueStatus::Acknowledged ? tr("svar väntas %1", "today, tomorrow, in 3 days").arg(day)
                                                         : tr("bekräftelse väntas %1", "today, tomorrow, in 3 days").arg(day);
    row.context = issue.receiver.isEmpty() ? askedBy(issue) : issue.receiver;
    return row;
}

ShortList::Row IssueSections::feedBackRow(const IssueRow &issue) const
{
    ShortList::Row row;
    row.icon = QStringLiteral("discussion");
    row.tone = ColorRole::Accent;
    const QDate today = m_context.database.today();
    const int days = int(issue.answeredOn.daysTo(today));
    row.when = days > 1 ? tr("besvarad för %n dagar sedan", nullptr, days) : tr("besvarad %1", "today, yesterday").arg(SwedishFormat::relativeDay(issue.answeredOn, today));
    row.context = issue.feedbackAtMeeting ? tr("%1, på nästa träff", "council").arg(askedBy(issue)) : askedBy(issue);
    return row;
}

/// What to do stands in the row: the question has reached nobody.
ShortList::Row IssueSections::undeliveredRow(const IssueRow &issue) const
{
    ShortList::Row row;
    row.icon = QStringLiteral("warning");
    row.tone = ColorRole::Danger;
    row.when = tr("rätta adressen, förmedla igen");
    row.context = issue.receiver.isEmpty() ? askedBy(issue) : issue.receiver;
    return row;
}

ShortList::Row IssueSections::forwardRow(const IssueRow &issue) const
{
    ShortList::Row row;
    const bool back = issue.status == IssueStatus::Redirecting;
    row.icon = back ? QStringLiteral("undo") : QStringLiteral("next");
    row.tone = back ? ColorRole::Warning : ColorRole::MutedText;
    const QDate today = m_context.database.today();
    const int days = int(issue.raisedOn.daysTo(today));
    row.when = days > 1 ? tr("inkom för %n dagar sedan", nullptr, days) : tr("inkom %1", "today, yesterday").arg(SwedishFormat::relativeDay(issue.raisedOn, today));
    const QString who = askedBy(issue), status = Words::of("status", issue.status);
    row.context = who.isEmpty() ? status : tr("%1, %2", "council, status").arg(who, status);
    return row;
}

ShortList::Row IssueSections::unsentRow(const IssueRow &issue) const
{
    ShortList::Row row;
    row.icon = QStringLiteral("draft");
    row.tone = ColorRole::Warning;
    const QDate today = m_context.database.today();
    const int days = int(issue.draftOn.daysTo(today));
    row.when = days > 1 ? tr("öppnat för %n dagar sedan", nullptr, days) : tr("öppnat %1", "today, yesterday").arg(SwedishFormat::relativeDay(issue.draftOn, today));
    row.context = askedBy(issue);
    return row;
}

ShortList::Row IssueSections::snoozedRow(const IssueRow &issue) const
{
    ShortList::Row row;
    const QDate today = m_context.database.today();
    const bool late = Lateness::isLate(issue.dueOn, today);
    row.icon = late ? QStringLiteral("warning") : QStringLiteral("clock");
    row.tone = late ? ColorRole::Danger : ColorRole::MutedText;
    row.when = tr("till %1", "date").arg(SwedishFormat::tableDate(issue.snoozedUntil));
    row.context = late ? daysLate(issue) : Words::of("status", issue.status);
    return row;
}

ShortList::Row IssueSections::reminderRow(const ReminderRow &reminder)
{
    ShortList::Row row;
    const QDate today = m_context.database.today();
    const bool late = Lateness::isLate(reminder.remindOn, today);
    row.icon = late ? QStringLiteral("warning") : QStringLiteral("clock");
    row.tone = late ? ColorRole::Danger : reminder.remindOn == today ? ColorRole::Warning : ColorRole::MutedText;
    row.when = late ? SwedishFormat::daysLate(reminder.remindOn, today) : SwedishFormat::relativeDay(reminder.remindOn, today);
    row.what = reminder.note.isEmpty() ? reminder.title : tr("%1 (%2)", "note, title of the issue").arg(reminder.note.simplified(), reminder.title);
    row.tip = tr("%1 %2", "number and title of an issue").arg(reminder.number, reminder.title);
    row.context = reminder.owner.isEmpty() ? reminder.number : tr("%1, %2", "number, contact person").arg(reminder.number, reminder.owner);
    row.open = [this, id = reminder.issue] { Q_EMIT m_context.navigator.issueRequested(id); };
    row.pick = [this, reminder] { m_acts.setReminder(reminder); };
    row.done = [this, reminder] {
        m_acts.setReminder(reminder);
        m_acts.finish();
    };
    return row;
}
