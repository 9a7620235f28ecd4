// The plain steps of an issue: rest and end, and the words of the commands. The rest of IssueActs is in issueacts.cpp.
#include "issues/issueacts.h"

#include "issues/issuefacts.h"
#include "issuerules.h"
#include "meetingservice.h"
#include "shell/navigator.h"
#include "swedishformat.h"
#include "userprompt.h"
#include "whendone.h"
#include "words.h"

#include <QAction>

void IssueActs::planFeedback()
{
    const Issue issue = m_file->issue;
    if (issue.feedbackAtMeeting) {
        finish(m_context.issues.planFeedback(issue.id, issue.stored.revision, false), tr("%1 tas inte längre upp på nästa träff").arg(issue.number));
        return;
    }
    whenReady(m_context.issues.planFeedback(issue.id, issue.stored.revision, true), this, [this, issue](const Result<IssueFile> &stored) {
        if (!stored) {
            if (stored.error().code == ErrorCode::Conflict)
                Q_EMIT changed(issue.id);
            m_context.prompt.error(tr("Inget är ändrat"), stored.error());
            return;
        }
        whenReady(m_context.issues.links(issue.id), this, [this, issue](const Result<IssueLinks> &links) {
            Q_EMIT changed(issue.id);
            if (!links || !links->feedbackMeeting) {
                m_context.prompt.inform(tr("Svaret tas upp på nästa träff"),
                                        tr("Ingen träff är planerad med ortsrådet. Svaret på %1 läggs på dagordningen så snart nästa träff skapas.").arg(issue.number));
                return;
            }
            whenReady(m_context.meetings.load(links->feedbackMeeting), this, [this, issue](const Result<MeetingFile> &meeting) {
                const QString day = meeting ? SwedishFormat::longDate(meeting->meeting.date) : QString();
                m_context.prompt.inform(tr("Svaret tas upp på nästa träff"), tr("Svaret på %1 är lagt på dagordningen för träffen %2.").arg(issue.number, day));
            });
        });
    });
}

void IssueActs::wake()
{
    const Issue &issue = m_file->issue;
    finish(m_context.issues.step(issue.id, issue.stored.revision, issue.statusBefore, {}), tr("%1 är väckt").arg(issue.number));
}

void IssueActs::close()
{
    const Issue issue = m_file->issue;
    StepFacts facts;
    // The rules say whether a reason is needed: a step that is possible without one was fed back.
    if (IssueRules::checkStep(*m_file, IssueStatus::Closed)) {
        if (!m_context.prompt.confirm(tr("Avsluta %1?").arg(issue.number),
                                      tr("”%1” är återkopplad. En avslutad fråga kan inte öppnas igen, bara kopplas till en ny.").arg(issue.title), tr("Avsluta frågan")))
            return;
    } else {
        const auto reason = m_context.prompt.askText(tr("Avsluta %1 utan återkoppling").arg(issue.number),
                                                     tr("&Varför avslutas frågan utan att föreningen har fått veta svaret?"), tr("Avsluta frågan"));
        if (!reason)
            return;
        facts.reason = *reason;
    }
    finish(m_context.issues.step(issue.id, issue.stored.revision, IssueStatus::Closed, facts), tr("%1 är avslutad").arg(issue.number));
}

void IssueActs::writeOff()
{
    const Issue issue = m_file->issue;
    const auto reason = m_context.prompt.askText(tr("Skriv av %1").arg(issue.number), tr("&Varför skrivs frågan av?"), tr("Skriv av frågan"));
    if (!reason)
        return;
    StepFacts facts;
    facts.reason = *reason;
    finish(m_context.issues.step(issue.id, issue.stored.revision, IssueStatus::WrittenOff, facts), tr("%1 är avskriven").arg(issue.number));
}

static QString wordsFor(IssueAct act, bool planned)
{
    switch (act) {
    case IssueAct::Forward: return IssueActs::tr("&Förmedla …");
    case IssueAct::Sent: return IssueActs::tr("Me&jlet är skickat …");
    case IssueAct::Acknowledge: return IssueActs::tr("&Bekräfta …");
    case IssueAct::Answer: return IssueActs::tr("&Registrera svar …");
    case IssueAct::AnswerFromMail: return IssueActs::tr("Läs in svar ur &mejl …");
    case IssueAct::WrongFunction: return IssueActs::tr("Fel fu&nktion …");
    case IssueAct::OpenAgain: return IssueActs::tr("&Öppna brevet igen …");
    case IssueAct::Remind: return IssueActs::tr("&Påminn funktionen …");
    case IssueAct::FeedBack: return IssueActs::tr("Åter&koppla …");
    case IssueAct::PlanFeedback: return planned ? IssueActs::tr("Ångra planerad å&terkoppling") : IssueActs::tr("&Ta upp svaret vid nästa träff");
    case IssueAct::Rest: return IssueActs::tr("&Låt vila …");
    case IssueAct::Wake: return IssueActs::tr("&Väck");
    case IssueAct::Close: return IssueActs::tr("&Avsluta …");
    case IssueAct::WriteOff: return IssueActs::tr("&Skriv av …");
    }
    return {};
}

static QString explanation(IssueAct act)
{
    switch (act) {
    case IssueAct::Forward: return IssueActs::tr("Skicka frågan till den funktion som kan svara");
    case IssueAct::Sent: return IssueActs::tr("Ett utkast som öppnades är skickat, eller ska inte skickas");
    case IssueAct::Acknowledge: return IssueActs::tr("Notera att funktionen har fått frågan");
    case IssueAct::Answer: return IssueActs::tr("Skriv in svaret från en funktion");
    case IssueAct::AnswerFromMail: return IssueActs::tr("Läs ett svar ur en mejlfil (.eml)");
    case IssueAct::WrongFunction: return IssueActs::tr("Frågan hör till någon annan: märk förmedlingen och förmedla vidare");
    case IssueAct::OpenAgain: return IssueActs::tr("Gör mejlet eller brevet om en förmedling en gång till");
    case IssueAct::Remind: return IssueActs::tr("Skriv en påminnelse om ett svar som är försenat");
    case IssueAct::FeedBack: return IssueActs::tr("Berätta svaret för föreningen och notera det");
    case IssueAct::PlanFeedback: return IssueActs::tr("Svaret står på ortsrådets nästa dagordning");
    case IssueAct::Rest: return IssueActs::tr("Lägg frågan åt sidan till en dag");
    case IssueAct::Wake: return IssueActs::tr("Arbeta vidare med en fråga som vilar");
    case IssueAct::Close: return IssueActs::tr("Frågan är färdig");
    case IssueAct::WriteOff: return IssueActs::tr("Frågan ska inte handläggas");
    }
    return {};
}

void IssueActs::retranslate()
{
    const QDate today = m_context.database.today();
    for (const auto &[act, action] : m_actions) {
        const QString why = IssueActState::whyNot(act, m_file, today);
        const QString tip = why.isEmpty() ? explanation(act) : why;
        action->setText(wordsFor(act, m_file && m_file->issue.feedbackAtMeeting));
        action->setEnabled(why.isEmpty());
        action->setStatusTip(tip);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(keys.isEmpty() ? tip : tr("%1 (%2)").arg(tip, keys));
    }
}
