#include "issues/issuecommands.h"

#include "issues/issueacts.h"
#include "issues/issuedialog.h"

IssueCommands::IssueCommands(const AppContext &context, QWidget *page)
    : QObject(page), m_context(context), m_page(page), m_acts(new IssueActs(context, page))
{
    connect(m_acts, &IssueActs::changed, this, &IssueCommands::stored);
}

QList<QAction *> IssueCommands::actions() const { return m_acts->actions(); }

QAction *IssueCommands::next(IssueStatus status) const
{
    switch (status) {
    case IssueStatus::New:
    case IssueStatus::Assessed:
    case IssueStatus::Redirecting: return m_acts->action(IssueAct::Forward);
    case IssueStatus::Forwarded: return m_acts->action(IssueAct::Acknowledge);
    case IssueStatus::Acknowledged: return m_acts->action(IssueAct::Answer);
    case IssueStatus::Answered: return m_acts->action(IssueAct::FeedBack);
    case IssueStatus::FedBack: return m_acts->action(IssueAct::Close);
    case IssueStatus::Dormant: return m_acts->action(IssueAct::Wake);
    case IssueStatus::Closed:
    case IssueStatus::WrittenOff: break;
    }
    return nullptr;
}

void IssueCommands::setIssue(const std::optional<IssueFile> &file)
{
    m_acts->setIssue(file);
    if (m_toForward && file && file->issue.id == m_toForward) {
        m_toForward = {};
        m_acts->forwardTo(m_forwardTo);
    }
}

IssueDialog *IssueCommands::makeDialog()
{
    auto *dialog = new IssueDialog(m_context, m_page->window());
    connect(dialog, &IssueDialog::saved, this, &IssueCommands::stored);
    connect(dialog, &IssueDialog::forwardRequested, this, [this](IssueId id, FunctionId to) {
        m_toForward = id;
        m_forwardTo = to;
        Q_EMIT stored(id);
    });
    return dialog;
}

void IssueCommands::createNew(CouncilId council, MeetingId meeting, AgendaItemId item, const QString &text)
{
    makeDialog()->editNew(council, meeting, item, text);
}

void IssueCommands::createOfMail(const MailMessage &mail) { makeDialog()->editOfMail(mail); }

void IssueCommands::edit(IssueId id)
{
    if (IssueDialog *open = IssueDialog::openFor(id)) {
        open->raise();
        open->activateWindow();
        return;
    }
    makeDialog()->edit(id);
}

void IssueCommands::openMail(const QString &emlFileName) { m_acts->openMail(emlFileName); }
void IssueCommands::openMail(const QByteArray &eml) { m_acts->openMail(eml); }
