#include "issues/issueacts.h"

#include "forwardingrules.h"
#include "issues/issuefacts.h"
#include "issuerules.h"
#include "shell/navigator.h"
#include "theme/theme.h"
#include "userprompt.h"
#include "whendone.h"
#include "words.h"

#include <QAction>
#include <QEvent>
#include <QWidget>

IssueActs::IssueActs(const AppContext &context, QWidget *window) : QObject(window), m_context(context), m_window(window)
{
    add(IssueAct::PlanFeedback, "planFeedback", "meetings", &IssueActs::planFeedback);
    add(IssueAct::Wake, "wakeIssue", "today", &IssueActs::wake);
    add(IssueAct::Close, "closeIssue", "success", &IssueActs::close);
    add(IssueAct::WriteOff, "writeOffIssue", "cancelled", &IssueActs::writeOff);
    window->installEventFilter(this);
    retranslate();
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

bool IssueActs::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
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

void IssueActs::forwardTo(FunctionId) {}
void IssueActs::openMail(const QString &) {}
void IssueActs::openMail(const QByteArray &) {}
