#include "issues/issueacts.h"

#include "forwardingrules.h"
#include "issues/feedbackdialog.h"
#include "issues/forwarddialog.h"
#include "issues/issuefacts.h"
#include "issues/messageout.h"
#include "issues/reminddialog.h"
#include "issues/restdialog.h"
#include "issues/sentdialog.h"
#include "issuerules.h"
#include "shell/navigator.h"
#include "theme/afterchange.h"
#include "theme/theme.h"
#include "userprompt.h"
#include "whendone.h"
#include "words.h"

#include <QAction>
#include <QWidget>

IssueActs::IssueActs(const AppContext &context, QWidget *window) : QObject(window), m_context(context), m_window(window), m_out(new MessageOut(context, m_drafts.path(), this))
{
    add(IssueAct::Forward, "forwardIssue", "export", &IssueActs::forward);
    add(IssueAct::Sent, "markSent", "draft", &IssueActs::markSent);
    add(IssueAct::Acknowledge, "acknowledgeHop", "check", &IssueActs::acknowledge);
    add(IssueAct::Answer, "answerHop", "note", &IssueActs::answer);
    add(IssueAct::AnswerFromMail, "answerFromMail", "mail", &IssueActs::chooseMail);
    add(IssueAct::WrongFunction, "wrongFunction", "undo", &IssueActs::wrongFunction);
    add(IssueAct::OpenAgain, "openMessageAgain", "open", &IssueActs::openAgain);
    add(IssueAct::Remind, "remindFunction", "clock", &IssueActs::remind);
    add(IssueAct::FeedBack, "feedBack", "group", &IssueActs::feedBack);
    add(IssueAct::PlanFeedback, "planFeedback", "meetings", &IssueActs::planFeedback);
    add(IssueAct::Rest, "restIssue", "calendar", &IssueActs::rest);
    add(IssueAct::Wake, "wakeIssue", "today", &IssueActs::wake);
    add(IssueAct::Close, "closeIssue", "success", &IssueActs::close);
    add(IssueAct::WriteOff, "writeOffIssue", "cancelled", &IssueActs::writeOff);
    action(IssueAct::Forward)->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    retranslate();
    AfterChange::follow(this, window, AfterChange::Language, [this] { retranslate(); });
}

void IssueActs::add(IssueAct act, const char *name, const char *icon, void (IssueActs::*slot)())
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1String(name));
    action->setIcon(Theme::icon(QLatin1String(icon)));
    connect(action, &QAction::triggered, this, slot);
    m_actions.emplace(act, action);
}

QList<QAction *> IssueActs::actions() const
{
    QList<QAction *> all;
    for (const auto &[act, action] : m_actions)
        all << action;
    return all;
}

void IssueActs::setIssue(const std::optional<IssueFile> &file)
{
    m_file = file;
    retranslate();
}

void IssueActs::withFacts(const IssueFile &file, const Facts &use)
{
    IssueFacts::load(m_context, file, this, [this, file, use](const Result<IssueFacts> &facts) {
        if (facts)
            use(file, *facts);
        else
            m_context.prompt.error(tr("Frågans uppgifter kunde inte läsas"), facts.error());
    });
}

void IssueActs::finish(const QFuture<Result<IssueFile>> &stored, const QString &done)
{
    const IssueId id = m_file ? m_file->issue.id : IssueId();
    whenReady(stored, this, [this, id, done](const Result<IssueFile> &file) {
        if (file) {
            Q_EMIT m_context.navigator.statusRequested(done);
            Q_EMIT changed(file->issue.id);
            return;
        }
        if (file.error().code == ErrorCode::Conflict)
            Q_EMIT changed(id);
        m_context.prompt.error(tr("Inget är ändrat"), file.error());
    });
}

void IssueActs::show(IssueActDialog *dialog, const QString &done)
{
    show(dialog, [done](const IssueFile &) { return done; });
}

void IssueActs::show(IssueActDialog *dialog, const std::function<QString(const IssueFile &)> &done)
{
    connect(dialog, &IssueActDialog::stored, this, [this, done](const IssueFile &file) {
        Q_EMIT m_context.navigator.statusRequested(done(file));
        Q_EMIT changed(file.issue.id);
    });
    connect(dialog, &IssueActDialog::outdated, this, &IssueActs::changed);
    dialog->open();
}

void IssueActs::forward() { openForward(*m_file, {}); }

void IssueActs::forwardTo(FunctionId suggested)
{
    if (m_file && action(IssueAct::Forward)->isEnabled())
        openForward(*m_file, suggested);
}

void IssueActs::openForward(const IssueFile &issue, FunctionId suggested)
{
    withFacts(issue, [this, suggested](const IssueFile &file, const IssueFacts &facts) {
        auto *dialog = new ForwardDialog(m_context, file, facts, suggested, *m_out, m_window->window());
        connect(dialog, &ForwardDialog::forwarded, this, &IssueActs::sendHops);
        show(dialog, [](const IssueFile &stored) {
            return stored.hops.last().isDraft() ? tr("Utkastet om %1 är öppnat, inte skickat än").arg(stored.issue.number) : tr("%1 är förmedlad").arg(stored.issue.number);
        });
    });
}

void IssueActs::markSent()
{
    withFacts(*m_file, [this](const IssueFile &file, const IssueFacts &facts) {
        show(new SentDialog(m_context, file, facts, m_window->window()), [](const IssueFile &stored) {
            return IssueRules::isWaiting(stored.issue.status) ? tr("%1 är förmedlad").arg(stored.issue.number) : tr("%1 är sparad").arg(stored.issue.number);
        });
    });
}

void IssueActs::openAnswer(IssueAct act)
{
    withFacts(*m_file, [this, act](const IssueFile &file, const IssueFacts &facts) {
        auto *dialog = new AnswerDialog(m_context, file, facts, act, std::nullopt, m_window->window());
        connect(dialog, &AnswerDialog::wrongFunction, this, &IssueActs::offerForward);
        show(dialog, act == IssueAct::Answer ? tr("Svaret på %1 är sparat").arg(file.issue.number) : tr("%1 är sparad").arg(file.issue.number));
    });
}

void IssueActs::offerForward(const IssueFile &file)
{
    if (file.issue.status == IssueStatus::Redirecting
        && m_context.prompt.confirm(tr("Förmedla vidare nu?"), tr("%1 väntar på rätt funktion. Den första dagen frågan ställdes står kvar.").arg(file.issue.number),
                                    tr("Förmedla vidare")))
        openForward(file, {});
}

void IssueActs::acknowledge() { openAnswer(IssueAct::Acknowledge); }
void IssueActs::answer() { openAnswer(IssueAct::Answer); }
void IssueActs::wrongFunction() { openAnswer(IssueAct::WrongFunction); }

void IssueActs::rest()
{
    withFacts(*m_file, [this](const IssueFile &file, const IssueFacts &facts) {
        show(new RestDialog(m_context, file, facts, m_window->window()), tr("%1 vilar").arg(file.issue.number));
    });
}

void IssueActs::feedBack()
{
    withFacts(*m_file, [this](const IssueFile &file, const IssueFacts &facts) {
        auto *dialog = new FeedbackDialog(m_context, file, facts, *m_out, m_window->window());
        connect(dialog, &FeedbackDialog::planRequested, this, &IssueActs::planFeedback);
        show(dialog, tr("%1 är återkopplad").arg(file.issue.number));
    });
}

void IssueActs::remind()
{
    withFacts(*m_file, [this](const IssueFile &file, const IssueFacts &facts) {
        auto *dialog = new RemindDialog(m_context, file, facts, *m_out, m_window->window());
        connect(dialog, &RemindDialog::watched, this, [this, id = file.issue.id] { Q_EMIT changed(id); });
        show(dialog, QString());
    });
}
