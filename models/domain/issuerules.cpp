#include "issuerules.h"

#include "forwardingrules.h"
#include "words.h"

#include <QCoreApplication>
#include <algorithm>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(IssueRules)
};

using enum IssueStatus;
using IssueRules::Condition;
using IssueRules::Step;

constexpr Step table[] = {
    {New, Assessed, Condition::AssessmentMade},
    {New, Dormant, Condition::None},
    {New, WrittenOff, Condition::ReasonWritten},
    {Assessed, Forwarded, Condition::HopOpen},
    {Assessed, Dormant, Condition::None},
    {Assessed, Closed, Condition::ReasonWritten},
    {Assessed, WrittenOff, Condition::ReasonWritten},
    {Forwarded, Acknowledged, Condition::HopAcknowledged},
    {Forwarded, Answered, Condition::AllAnswered},
    {Forwarded, Redirecting, Condition::WrongFunction},
    {Forwarded, Dormant, Condition::None},
    {Forwarded, Closed, Condition::ReasonWritten},
    {Forwarded, WrittenOff, Condition::ReasonWritten},
    {Acknowledged, Answered, Condition::AllAnswered},
    {Acknowledged, Redirecting, Condition::WrongFunction},
    {Acknowledged, Dormant, Condition::None},
    {Acknowledged, Closed, Condition::ReasonWritten},
    {Acknowledged, WrittenOff, Condition::ReasonWritten},
    {Redirecting, Forwarded, Condition::HopOpen},
    {Redirecting, Answered, Condition::AllAnswered},
    {Redirecting, Dormant, Condition::None},
    {Redirecting, Closed, Condition::ReasonWritten},
    {Redirecting, WrittenOff, Condition::ReasonWritten},
    {Answered, FedBack, Condition::FedBackNoted},
    {Answered, Redirecting, Condition::WrongFunction},
    {Answered, Dormant, Condition::None},
    {Answered, Closed, Condition::ReasonWritten},
    {FedBack, Closed, Condition::None},
    {Dormant, New, Condition::AsBefore},
    {Dormant, Assessed, Condition::AsBefore},
    {Dormant, Forwarded, Condition::AsBefore},
    {Dormant, Acknowledged, Condition::AsBefore},
    {Dormant, Redirecting, Condition::AsBefore},
    {Dormant, Answered, Condition::AsBefore},
    {Dormant, WrittenOff, Condition::ReasonWritten},
};

QString wordOf(IssueStatus status) { return Words::of("status", status); }

tl::unexpected<Error> invalid(const QString &message, const char *field)
{
    return fail(ErrorCode::Invalid, message, {}, QString::fromLatin1(field));
}

Status checkAssessment(const Issue &issue)
{
    if (issue.assessment == Assessment::None)
        return invalid(Text::tr("Bedöm först vem frågan är till för: lokalt, Borås Stad, extern eller planen."), "assessment");
    if (issue.aboutRoad && issue.roadKeeper == RoadKeeper::Unknown)
        return invalid(Text::tr("Frågan gäller en väg. Ange först väghållaren: statlig, kommunal eller enskild."), "road_keeper");
    return {};
}

Status checkHopOpen(const IssueFile &file)
{
    if (const Status assessed = checkAssessment(file.issue); !assessed)
        return assessed;
    if (file.issue.assessment == Assessment::Local)
        return invalid(Text::tr("Frågan är bedömd som lokal. Ändra bedömningen till Borås Stad eller extern innan den förmedlas."),
                       "assessment");
    if (file.issue.assessment == Assessment::Plan)
        return invalid(Text::tr("Frågan hör till den lokala utvecklingsplanen. Ändra bedömningen till Borås Stad eller extern "
                                "innan den förmedlas."), "assessment");
    if (!ForwardingRules::hasOpenHop(file))
        return invalid(Text::tr("Frågan är inte förmedlad till någon. Välj en funktion att förmedla den till."), "to_function_id");
    return {};
}

Status checkAnswered(const IssueFile &file)
{
    if (!ForwardingRules::hasAnswer(file))
        return invalid(Text::tr("Det finns inget svar än. Registrera svaret på förmedlingen först."), "answer");
    if (ForwardingRules::hasOpenHop(file))
        return invalid(Text::tr("Frågan är förmedlad till fler som inte har svarat än."), "answer");
    if (ForwardingRules::hasDraft(file))
        return invalid(Text::tr("Det finns ett utkast till fler som inte är skickat än. Märk det som skickat, eller ta tillbaka det."), "answer");
    return {};
}

Status checkFedBack(const Issue &issue)
{
    if (!issue.fedBackOn.isValid())
        return invalid(Text::tr("Skriv vilken dag föreningen fick veta svaret."), "fed_back_on");
    if (issue.fedBackTo.trimmed().isEmpty())
        return invalid(Text::tr("Skriv vem som fick återkopplingen, till exempel ordföranden."), "fed_back_to");
    return {};
}

Status checkReason(const Issue &issue, IssueStatus to)
{
    if (!issue.closeReason.trimmed().isEmpty())
        return {};
    return invalid(to == WrittenOff ? Text::tr("Skriv varför frågan skrivs av.")
                                    : Text::tr("Frågan är inte återkopplad. Skriv varför den ändå avslutas."), "close_reason");
}

Status checkCondition(const IssueFile &file, const Step &step)
{
    switch (step.needs) {
    case Condition::AssessmentMade: return checkAssessment(file.issue);
    case Condition::HopOpen: return checkHopOpen(file);
    case Condition::HopAcknowledged:
        if (!ForwardingRules::hasAcknowledgement(file))
            return invalid(Text::tr("Ingen har bekräftat frågan än. Registrera bekräftelsen på förmedlingen först."), "acknowledged_on");
        return {};
    case Condition::AllAnswered: return checkAnswered(file);
    case Condition::WrongFunction:
        if (!ForwardingRules::needsRedirecting(file))
            return invalid(Text::tr("Ingen förmedling är märkt som fel funktion, eller så väntar andra svar. Märk förmedlingen först."),
                           "hop_outcome");
        return {};
    case Condition::FedBackNoted: return checkFedBack(file.issue);
    case Condition::ReasonWritten: return checkReason(file.issue, step.to);
    case Condition::AsBefore:
        if (step.to != file.issue.statusBefore)
            return invalid(Text::tr("Frågan vilar och väcks till den status den hade: %1.").arg(wordOf(file.issue.statusBefore)),
                           "status");
        return {};
    case Condition::None: break;
    }
    return {};
}

Status refusal(const Issue &issue, IssueStatus to)
{
    if (IssueRules::isEnded(issue.status))
        return invalid(Text::tr("Frågan är %1 och kan inte ändra status. Skapa en ny fråga och koppla den till den här.")
                           .arg(wordOf(issue.status)), "status");
    QStringList possible;
    const QList<IssueStatus> next = IssueRules::stepsFrom(issue);
    for (const IssueStatus status : next)
        possible << wordOf(status);
    return invalid(Text::tr("Frågan är %1 och kan inte bli %2 härifrån. Möjliga steg: %3.")
                       .arg(wordOf(issue.status), wordOf(to), possible.join(QStringLiteral(", "))), "status");
}

}

namespace IssueRules {

std::span<const Step> steps() { return table; }

QList<IssueStatus> stepsFrom(const Issue &issue)
{
    QList<IssueStatus> next;
    for (const Step &step : table) {
        if (step.from == issue.status && (step.needs != Condition::AsBefore || step.to == issue.statusBefore))
            next << step.to;
    }
    return next;
}

Status checkStep(const IssueFile &file, IssueStatus to)
{
    if (file.issue.status == to)
        return {};
    const auto step = std::find_if(std::begin(table), std::end(table),
                                   [&](const Step &s) { return s.from == file.issue.status && s.to == to; });
    return step == std::end(table) ? refusal(file.issue, to) : checkCondition(file, *step);
}

Status takeStep(IssueFile &file, IssueStatus to, QDate on)
{
    if (const Status allowed = checkStep(file, to); !allowed || file.issue.status == to)
        return allowed;
    if (isEnded(to) && !on.isValid())
        return invalid(Text::tr("Skriv vilken dag frågan avslutades."), "closed_on");
    if (to == Dormant)
        file.issue.statusBefore = file.issue.status;
    else
        file.issue.dormantUntil = {};
    if (isEnded(to)) {
        file.issue.closedOn = on;
        ForwardingRules::withdrawOpen(file, file.issue.closeReason);
    }
    file.issue.status = to;
    return {};
}

bool isEnded(IssueStatus status) { return status == Closed || status == WrittenOff; }

bool isWaiting(IssueStatus status) { return status == Forwarded || status == Acknowledged; }

Status check(const IssueFile &file)
{
    const Issue &issue = file.issue;
    if (issue.title.trimmed().isEmpty())
        return invalid(Text::tr("Frågan saknar rubrik. Skriv med några ord vad den gäller."), "title");
    if (!issue.raisedOn.isValid())
        return invalid(Text::tr("Datum saknas. Skriv till exempel 2026-11-23, 23/11 eller v48."), "raised_on");
    if (issue.latitude.has_value() != issue.longitude.has_value())
        return invalid(Text::tr("Punkten på kartan är halv. Ange både latitud och longitud, eller ingen av dem."), "latitude");
    if (issue.latitude && (*issue.latitude < -90 || *issue.latitude > 90 || *issue.longitude < -180 || *issue.longitude > 180))
        return invalid(Text::tr("Punkten ligger inte på jorden. Latitud är −90 till 90 och longitud −180 till 180."), "latitude");
    if (issue.mergedInto && issue.mergedInto == issue.id)
        return invalid(Text::tr("En fråga kan inte slås ihop med sig själv."), "merged_into_id");
    if (issue.closedOn.isValid() && issue.closedOn < issue.raisedOn)
        return invalid(Text::tr("Frågan avslutas före den väcktes. Rätta datumet."), "closed_on");
    const QDate answered = ForwardingRules::lastAnswered(file);
    if (issue.fedBackOn.isValid() && answered.isValid() && issue.fedBackOn < answered)
        return invalid(Text::tr("Återkopplingen är daterad före svaret. Rätta datumet."), "fed_back_on");
    return ForwardingRules::check(file);
}

}
