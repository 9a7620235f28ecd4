#include "issues/issueactstate.h"

#include "forwardingrules.h"
#include "issuerules.h"
#include "swedishformat.h"
#include "words.h"

#include <algorithm>

static bool isFor(IssueAct act, const IssueFile &file, const Forwarding &hop, QDate today)
{
    switch (act) {
    case IssueAct::Sent: return hop.isDraft();
    case IssueAct::Acknowledge: return ForwardingRules::takesAnswer(hop) && !hop.acknowledgedOn.isValid();
    case IssueAct::Answer: return ForwardingRules::takesAnswer(hop);
    case IssueAct::WrongFunction:
        return ForwardingRules::takesAnswer(hop) || (hop.outcome == HopOutcome::Answered && (IssueRules::isWaiting(file.issue.status) || file.issue.status == IssueStatus::Answered));
    case IssueAct::OpenAgain: return hop.channel == Channel::Mail || hop.channel == Channel::Letter;
    case IssueAct::Remind: {
        const auto clock = ForwardingRules::clock(hop, today);
        return clock == ForwardingRules::Clock::AcknowledgementLate || clock == ForwardingRules::Clock::AnswerLate;
    }
    default: return false;
    }
}

QList<Forwarding> IssueActState::hopsFor(IssueAct act, const IssueFile &file, QDate today)
{
    QList<Forwarding> hops;
    for (const Forwarding &hop : file.hops) {
        if (isFor(act, file, hop, today))
            hops << hop;
    }
    return hops;
}

QString IssueActState::whyNot(IssueAct act, const std::optional<IssueFile> &file, QDate today)
{
    if (act == IssueAct::AnswerFromMail)
        return {};  // the mail itself says which issue it is about
    if (!file)
        return tr("Välj en fråga först.");
    const Issue &issue = file->issue;
    if (issue.stored.deletedAt.isValid())
        return tr("Frågan ligger i papperskorgen. Återställ den först.");
    if (!issue.stored.isStored())
        return tr("Spara frågan först.");
    switch (act) {
    case IssueAct::Wake:
        return issue.status == IssueStatus::Dormant ? QString() : tr("Frågan vilar inte.");
    case IssueAct::Rest:
    case IssueAct::Close:
    case IssueAct::WriteOff: return whyNoStep(act, *file);
    case IssueAct::OpenAgain: return whyNoHop(act, *file, today);
    default: break;
    }
    if (IssueRules::isEnded(issue.status))
        return tr("Frågan är %1. Skapa en ny fråga och koppla den till den här.").arg(Words::of("status", issue.status));
    if (issue.status == IssueStatus::Dormant)
        return tr("Frågan vilar. Väck den först.");
    if (act == IssueAct::Forward)
        return {};
    if (act == IssueAct::FeedBack || act == IssueAct::PlanFeedback) {
        if (issue.status == IssueStatus::FedBack)
            return tr("Frågan är redan återkopplad, den %1.").arg(SwedishFormat::textDate(issue.fedBackOn));
        if (issue.status != IssueStatus::Answered)
            return tr("Frågan är inte besvarad än. Registrera svaret först.");
        if (act == IssueAct::PlanFeedback && !issue.council)
            return tr("Frågan hör inte till något ortsråd. Välj ortsråd, eller återkoppla med brev eller e-post.");
        return {};
    }
    return whyNoHop(act, *file, today);
}

QString IssueActState::whyNoHop(IssueAct act, const IssueFile &file, QDate today)
{
    if (!hopsFor(act, file, today).isEmpty())
        return {};
    if (file.hops.isEmpty())
        return tr("Frågan är inte förmedlad till någon än.");
    switch (act) {
    case IssueAct::Sent: return tr("Det finns inget utkast som väntar på att skickas.");
    case IssueAct::OpenAgain: return tr("Frågan är inte förmedlad med e-post eller brev.");
    case IssueAct::Acknowledge:
        return !ForwardingRules::takeAnswers(file).isEmpty() ? tr("Alla som har frågan har bekräftat den.") : tr("Ingen förmedling väntar på svar.");
    case IssueAct::WrongFunction: return tr("Ingen förmedling kan märkas som fel funktion nu.");
    case IssueAct::Remind:
        if (!ForwardingRules::hasOpenHop(file))
            return tr("Ingen förmedling väntar på svar.");
        return file.issue.dueOn.isValid() ? tr("Inget är försenat. Nästa dag att hålla är %1.").arg(SwedishFormat::textDate(file.issue.dueOn))
                                          : tr("Inget är försenat.");
    default: return tr("Ingen förmedling väntar på svar.");
    }
}

QString IssueActState::whyNoStep(IssueAct act, const IssueFile &file)
{
    const IssueStatus to = act == IssueAct::Rest ? IssueStatus::Dormant : act == IssueAct::Close ? IssueStatus::Closed : IssueStatus::WrittenOff;
    if (IssueRules::stepsFrom(file.issue).contains(to))
        return {};
    const IssueStatus now = file.issue.status;
    if (IssueRules::isEnded(now))
        return tr("Frågan är redan %1.").arg(Words::of("status", now));
    if (act == IssueAct::Close && now == IssueStatus::New)
        return tr("Frågan är ny. Bedöm den först, eller skriv av den.");
    if (act == IssueAct::Close && now == IssueStatus::Dormant)
        return tr("Frågan vilar. Väck den först, eller skriv av den.");
    if (act == IssueAct::WriteOff)
        return tr("Frågan har ett svar. Återkoppla den och avsluta den i stället.");
    return act == IssueAct::Rest && now == IssueStatus::Dormant ? tr("Frågan vilar redan.") : tr("Frågan är %1 och kan inte vila.").arg(Words::of("status", now));
}
