#include "forwardingrules.h"

#include "issuerules.h"
#include "swedishformat.h"
#include "workingdays.h"

#include <QCoreApplication>
#include <algorithm>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ForwardingRules)
};

tl::unexpected<Error> invalid(const QString &message, const char *field)
{
    return fail(ErrorCode::Invalid, message, {}, QString::fromLatin1(field));
}

template<class Test> bool anyHop(const IssueFile &file, Test test) { return std::any_of(file.hops.cbegin(), file.hops.cend(), test); }

Status checkAwake(const IssueFile &file)
{
    if (file.issue.status == IssueStatus::Dormant)
        return invalid(Text::tr("Frågan vilar. Väck den först."), "status");
    return {};
}

bool hasLineBreak(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
    });
}

Status checkReceiver(const MunicipalFunction &function, const ForwardingRules::Request &request)
{
    if (!function.id || function.stored.deletedAt.isValid())
        return invalid(Text::tr("Välj en funktion att förmedla till."), "to_function_id");
    if (!ForwardingRules::isValidOn(function, request.on))
        return invalid(Text::tr("%1 finns inte den %2. Välj den funktion som har tagit över.")
                           .arg(function.name, SwedishFormat::textDate(request.on)), "to_function_id");
    if (request.channel == Channel::Mail && hasLineBreak(function.email))
        return invalid(Text::tr("E-postadressen till %1 innehåller en radbrytning. Rätta adressen bland funktionerna.")
                           .arg(function.name), "email");
    return {};
}

Status checkRedirected(const IssueFile &file, ForwardingId from)
{
    const auto hop = std::find_if(file.hops.cbegin(), file.hops.cend(), [from](const Forwarding &h) { return h.id == from; });
    if (hop == file.hops.cend() || !hop->isReturned())
        return invalid(Text::tr("Förmedlingen som ska omdirigeras är inte märkt som fel funktion."), "redirected_from_id");
    if (anyHop(file, [from](const Forwarding &h) { return h.redirectedFrom == from && (!h.isUnsent() || h.isDraft()); }))
        return invalid(Text::tr("Förmedlingen är redan omdirigerad."), "redirected_from_id");
    return {};
}

Status checkRequest(const IssueFile &file, const ForwardingRules::Request &request)
{
    if (!request.on.isValid())
        return invalid(Text::tr("Datum saknas. Skriv vilken dag frågan förmedlas."), "asked_on");
    if (file.issue.raisedOn.isValid() && request.on < file.issue.raisedOn)
        return invalid(Text::tr("Frågan förmedlas före den väcktes. Rätta datumet."), "asked_on");
    if (const Status to = checkReceiver(request.to, request); !to)
        return to;
    if (request.via.id) {
        if (const Status via = checkReceiver(request.via, request); !via)
            return via;
    }
    if (!request.information && request.answerDue.isValid() && request.answerDue < request.on)
        return invalid(Text::tr("Svaret är väntat före frågan ställs. Rätta datumet."), "answer_due");
    if (anyHop(file, [&](const Forwarding &hop) { return hop.isDraft() && hop.to == request.to.id; }))
        return invalid(Text::tr("Det finns redan ett utkast till %1 som inte är skickat. Märk det som skickat, eller ta tillbaka det.").arg(request.to.name), "to_function_id");
    if (anyHop(file, [&](const Forwarding &hop) { return hop.isOpen() && hop.to == request.to.id; }))
        return invalid(Text::tr("%1 har redan frågan och har inte svarat än.").arg(request.to.name), "to_function_id");
    return request.redirectedFrom ? checkRedirected(file, request.redirectedFrom) : Status();
}

Forwarding newHop(const IssueFile &file, const ForwardingRules::Request &request)
{
    Forwarding hop;
    hop.id = ForwardingId(newId());
    hop.issue = file.issue.id;
    hop.position = int(file.hops.size());
    hop.from = request.from;
    hop.by = request.by;
    hop.to = request.to.id;
    hop.via = request.via.id;
    hop.askedOn = request.on;
    if (request.draft)
        hop.draftOn = request.on;
    hop.channel = request.channel;
    hop.message = request.message;
    hop.messageId = request.messageId;
    hop.redirectedFrom = request.redirectedFrom;
    if (request.information) {
        hop.outcome = HopOutcome::Information;
    } else {
        hop.acknowledgeDue = ForwardingRules::acknowledgeDue(request.to, request.on);
        hop.answerDue = request.answerDue.isValid() ? request.answerDue : ForwardingRules::answerDue(request.to, request.on);
    }
    return hop;
}

/// The hop that an acknowledgement, an answer or a return of the question is about.
Result<qsizetype> openHop(const IssueFile &file, ForwardingId id, QDate on, const char *field)
{
    const auto hop = std::find_if(file.hops.cbegin(), file.hops.cend(), [id](const Forwarding &h) { return h.id == id; });
    if (hop == file.hops.cend())
        return fail(ErrorCode::NotFound, Text::tr("Förmedlingen finns inte. Läs om frågan och försök igen."));
    if (const Status awake = checkAwake(file); !awake)
        return fail(awake.error());
    if (hop->outcome == HopOutcome::Answered)
        return invalid(Text::tr("Förmedlingen har redan ett svar, från den %1.").arg(SwedishFormat::textDate(hop->answeredOn)), field);
    if (hop->outcome == HopOutcome::WrongFunction)
        return invalid(Text::tr("Förmedlingen gick till fel funktion. Registrera svaret på den som tog över."), field);
    if (!ForwardingRules::takesAnswer(*hop))
        return invalid(Text::tr("Förmedlingen väntar inte på något svar."), field);
    if (!on.isValid())
        return invalid(Text::tr("Datum saknas. Skriv till exempel 2026-11-23, 23/11 eller v48."), field);
    if (on < hop->askedOn)
        return invalid(Text::tr("Frågan ställdes den %1. Datumet kan inte vara före det.")
                           .arg(SwedishFormat::textDate(hop->askedOn)), field);
    return hop - file.hops.cbegin();
}

Result<qsizetype> draftHop(const IssueFile &file, ForwardingId id)
{
    const auto hop = std::find_if(file.hops.cbegin(), file.hops.cend(), [id](const Forwarding &h) { return h.id == id; });
    if (hop == file.hops.cend())
        return fail(ErrorCode::NotFound, Text::tr("Förmedlingen finns inte. Läs om frågan och försök igen."));
    if (const Status awake = checkAwake(file); !awake)
        return fail(awake.error());
    if (!hop->isDraft())
        return invalid(hop->isUnsent() ? Text::tr("Utkastet är redan taget tillbaka. Förmedla frågan igen om den ska skickas.")
                                       : Text::tr("Förmedlingen är redan skickad, den %1.").arg(SwedishFormat::textDate(hop->askedOn)), "hop_id");
    return hop - file.hops.cbegin();
}

/// What forwarding makes of the issue. One more function may be asked while others are waited for; the status then stays as far as it has come.
IssueStatus afterForwarding(const IssueFile &file)
{
    return file.issue.status == IssueStatus::Acknowledged ? IssueStatus::Acknowledged : IssueStatus::Forwarded;
}

/// An answer to a draft says that it was sent, and there is no better day for that than the one it was made.
Status hasLeft(IssueFile &file, qsizetype at)
{
    Forwarding &hop = file.hops[at];
    if (!hop.isUnsent())
        return {};
    hop.draftOn = {};
    return hop.outcome == HopOutcome::Information ? Status() : IssueRules::takeStep(file, afterForwarding(file), hop.askedOn);
}

/// Keeps what was changed only if the step that follows from it is allowed.
Status keepIfAllowed(IssueFile &file, IssueFile changed, IssueStatus to, QDate on)
{
    if (const Status step = IssueRules::takeStep(changed, to, on); !step)
        return step;
    file = std::move(changed);
    return {};
}

}

namespace ForwardingRules {

QDate acknowledgeDue(const MunicipalFunction &function, QDate asked)
{
    return asked.isValid() ? WorkingDays::addWorkingDays(asked, std::max(0, function.acknowledgeDays)) : QDate();
}

QDate answerDue(const MunicipalFunction &function, QDate asked)
{
    return asked.isValid() ? WorkingDays::addWorkingDays(asked, std::max(0, function.answerDays)) : QDate();
}

bool isValidOn(const MunicipalFunction &function, QDate day)
{
    return day.isValid() && (!function.validFrom.isValid() || function.validFrom <= day)
        && (!function.validTo.isValid() || day <= function.validTo);
}

Status forward(IssueFile &file, const Request &request)
{
    if (const Status awake = checkAwake(file); !awake)
        return awake;
    if (const Status possible = checkRequest(file, request); !possible)
        return possible;
    IssueFile changed = file;
    changed.hops << newHop(file, request);
    if (request.information) {
        if (IssueRules::isEnded(file.issue.status))
            return invalid(Text::tr("Frågan är avslutad och förmedlas inte mer."), "status");
        file = std::move(changed);
        return {};
    }
    if (request.draft) {
        // It must be possible to send it, or it would lie there for ever.
        IssueFile tried = changed;
        if (const Status possible = hasLeft(tried, tried.hops.size() - 1); !possible)
            return possible;
        file = std::move(changed);
        return {};
    }
    return keepIfAllowed(file, std::move(changed), afterForwarding(file), request.on);
}

Status sent(IssueFile &file, ForwardingId id, QDate on, const MunicipalFunction &to)
{
    const auto at = draftHop(file, id);
    if (!at)
        return fail(at.error());
    if (!on.isValid())
        return invalid(Text::tr("Datum saknas. Skriv vilken dag mejlet skickades."), "asked_on");
    if (file.issue.raisedOn.isValid() && on < file.issue.raisedOn)
        return invalid(Text::tr("Frågan förmedlas före den väcktes. Rätta datumet."), "asked_on");
    IssueFile changed = file;
    Forwarding &hop = changed.hops[*at];
    if (hop.outcome == HopOutcome::Pending) {
        const bool byHand = hop.answerDue != answerDue(to, hop.askedOn) && hop.answerDue >= on;
        hop.acknowledgeDue = acknowledgeDue(to, on);
        if (!byHand)
            hop.answerDue = answerDue(to, on);
    }
    hop.askedOn = on;
    if (const Status left = hasLeft(changed, *at); !left)
        return left;
    file = std::move(changed);
    return {};
}

Status takeBack(IssueFile &file, ForwardingId id, const QString &reason)
{
    const auto at = draftHop(file, id);
    if (!at)
        return fail(at.error());
    IssueFile changed = file;
    changed.hops[*at].outcome = HopOutcome::Withdrawn;
    changed.hops[*at].outcomeReason = reason.trimmed();
    // What waited for this draft alone goes on as if it had never been.
    IssueStatus to = file.issue.status;
    if (IssueRules::isWaiting(to) && !hasOpenHop(changed) && !hasDraft(changed))
        to = needsRedirecting(changed) ? IssueStatus::Redirecting : hasAnswer(changed) ? IssueStatus::Answered : to;
    return keepIfAllowed(file, std::move(changed), to, {});
}

Status acknowledge(IssueFile &file, ForwardingId id, QDate on)
{
    const auto at = openHop(file, id, on, "acknowledged_on");
    if (!at)
        return fail(at.error());
    if (file.hops.at(*at).acknowledgedOn.isValid())
        return invalid(Text::tr("Förmedlingen är redan bekräftad, den %1.")
                           .arg(SwedishFormat::textDate(file.hops.at(*at).acknowledgedOn)), "acknowledged_on");
    IssueFile changed = file;
    if (const Status left = hasLeft(changed, *at); !left)
        return left;
    changed.hops[*at].acknowledgedOn = on;
    return keepIfAllowed(file, std::move(changed), IssueStatus::Acknowledged, on);
}

Status answer(IssueFile &file, ForwardingId id, QDate on, const QString &text)
{
    const auto at = openHop(file, id, on, "answered_on");
    if (!at)
        return fail(at.error());
    IssueFile changed = file;
    if (const Status left = hasLeft(changed, *at); !left)
        return left;
    Forwarding &hop = changed.hops[*at];
    if (hop.acknowledgedOn.isValid() && on < hop.acknowledgedOn)
        return invalid(Text::tr("Svaret är daterat före bekräftelsen. Rätta datumet."), "answered_on");
    hop.answeredOn = on;
    if (!hop.acknowledgedOn.isValid())
        hop.acknowledgedOn = on;
    hop.answer = text;
    hop.outcome = HopOutcome::Answered;
    const bool waits = hasOpenHop(changed) || hasDraft(changed);
    const IssueStatus to = waits ? IssueStatus::Acknowledged : needsRedirecting(changed) ? IssueStatus::Redirecting : IssueStatus::Answered;
    return keepIfAllowed(file, std::move(changed), to, on);
}

Status redirect(IssueFile &file, ForwardingId id, const QString &reason)
{
    if (const Status awake = checkAwake(file); !awake)
        return awake;
    IssueFile changed = file;
    const auto hop = std::find_if(changed.hops.begin(), changed.hops.end(), [id](const Forwarding &h) { return h.id == id; });
    if (hop == changed.hops.end())
        return fail(ErrorCode::NotFound, Text::tr("Förmedlingen finns inte. Läs om frågan och försök igen."));
    if (hop->outcome != HopOutcome::Pending && hop->outcome != HopOutcome::Answered)
        return invalid(Text::tr("Förmedlingen är redan avslutad och kan inte märkas som fel funktion."), "hop_outcome");
    if (reason.trimmed().isEmpty())
        return invalid(Text::tr("Skriv varför det var fel funktion. Det hjälper nästa förmedling."), "outcome_reason");
    if (const Status left = hasLeft(changed, hop - changed.hops.begin()); !left)
        return left;
    hop->outcome = HopOutcome::WrongFunction;
    hop->outcomeReason = reason.trimmed();
    const IssueStatus to = hasOpenHop(changed) ? changed.issue.status : IssueStatus::Redirecting;
    if (to == changed.issue.status && !IssueRules::isWaiting(to))
        return invalid(Text::tr("Frågan väntar inte på något svar och kan inte omdirigeras."), "status");
    return keepIfAllowed(file, std::move(changed), to, {});
}

Status feedBack(IssueFile &file, QDate on, const QString &to, Channel channel)
{
    if (const QDate answered = lastAnswered(file); on.isValid() && answered.isValid() && on < answered)
        return invalid(Text::tr("Svaret kom den %1. Återkopplingen kan inte ha skett före det.")
                           .arg(SwedishFormat::textDate(answered)), "fed_back_on");
    IssueFile changed = file;
    changed.issue.fedBackOn = on;
    changed.issue.fedBackTo = to.trimmed();
    changed.issue.fedBackChannel = channel;
    if (file.issue.status == IssueStatus::FedBack)
        return invalid(Text::tr("Frågan är redan återkopplad, den %1.").arg(SwedishFormat::textDate(file.issue.fedBackOn)), "fed_back_on");
    return keepIfAllowed(file, std::move(changed), IssueStatus::FedBack, on);
}

}
