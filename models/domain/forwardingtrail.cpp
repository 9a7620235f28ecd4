// What is read out of the hops, beside the changes in forwardingrules.cpp.
#include "forwardingrules.h"

#include "lateness.h"
#include "words.h"

#include <QCoreApplication>
#include <algorithm>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ForwardingRules)
};

template<class Test> bool anyHop(const IssueFile &file, Test test) { return std::any_of(file.hops.cbegin(), file.hops.cend(), test); }

}

namespace ForwardingRules {

QDate firstAsked(const IssueFile &file)
{
    QDate first;
    for (const Forwarding &hop : file.hops) {
        if (hop.outcome != HopOutcome::Information && !hop.isUnsent() && hop.askedOn.isValid() && (!first.isValid() || hop.askedOn < first))
            first = hop.askedOn;
    }
    return first;
}

QDate lastAnswered(const IssueFile &file)
{
    QDate last;
    for (const Forwarding &hop : file.hops) {
        if (hop.outcome == HopOutcome::Answered && (!last.isValid() || hop.answeredOn > last))
            last = hop.answeredOn;
    }
    return last;
}

bool hasOpenHop(const IssueFile &file) { return anyHop(file, [](const Forwarding &hop) { return hop.isOpen(); }); }

bool hasAcknowledgement(const IssueFile &file)
{
    return anyHop(file, [](const Forwarding &hop) {
        return hop.acknowledgedOn.isValid() && (hop.isOpen() || hop.outcome == HopOutcome::Answered);
    });
}

bool hasAnswer(const IssueFile &file) { return anyHop(file, [](const Forwarding &hop) { return hop.outcome == HopOutcome::Answered; }); }

bool takesAnswer(const Forwarding &hop) { return hop.outcome == HopOutcome::Pending; }

QList<ForwardingId> takeAnswers(const IssueFile &file)
{
    QList<ForwardingId> waiting;
    for (const Forwarding &hop : file.hops) {
        if (takesAnswer(hop))
            waiting << hop.id;
    }
    return waiting;
}

bool hasDraft(const IssueFile &file)
{
    return anyHop(file, [](const Forwarding &hop) { return hop.isDraft() && hop.outcome == HopOutcome::Pending; });
}

ForwardingId toRedirect(const IssueFile &file)
{
    const auto wrong = std::find_if(file.hops.crbegin(), file.hops.crend(), [&file](const Forwarding &hop) {
        return hop.isReturned()
            && !anyHop(file, [&hop](const Forwarding &next) { return next.redirectedFrom == hop.id && !next.isUnsent(); });
    });
    return wrong == file.hops.crend() ? ForwardingId() : wrong->id;
}

bool needsRedirecting(const IssueFile &file) { return !hasOpenHop(file) && toRedirect(file); }

QString outcomeWord(const Forwarding &hop)
{
    if (hop.isUnsent())
        return Words::code(QStringLiteral("hop_outcome"), hop.isDraft() ? QStringLiteral("draft") : QStringLiteral("unsent"));
    return Words::of("hop_outcome", hop.outcome);
}

void withdrawOpen(IssueFile &file, const QString &reason)
{
    for (Forwarding &hop : file.hops) {
        if (hop.isOpen() || hop.isDraft()) {
            hop.outcome = HopOutcome::Withdrawn;
            hop.outcomeReason = reason;
        }
    }
}

void summarise(IssueFile &file)
{
    Issue &issue = file.issue;
    issue.answeredOn = lastAnswered(file);
    issue.firstAskedOn = firstAsked(file);
    issue.receiver = {};
    issue.draftOn = issue.acknowledgedOn = issue.acknowledgeDue = issue.answerDue = {};
    issue.dueOn = Lateness::dueOf(file);
    for (const Forwarding &hop : std::as_const(file.hops)) {
        if (hop.isDraft() && (!issue.draftOn.isValid() || hop.draftOn < issue.draftOn))
            issue.draftOn = hop.draftOn;
        if (hop.outcome == HopOutcome::Information || hop.isUnsent())
            continue;
        // Who still has it goes before who has answered.
        if (!issue.receiver || hop.isOpen() || !hasOpenHop(file)) {
            issue.receiver = hop.to;
            issue.acknowledgedOn = hop.acknowledgedOn;
            issue.acknowledgeDue = hop.acknowledgeDue;
            issue.answerDue = hop.answerDue;
        }
    }
}

Clock clock(const Forwarding &hop, QDate today)
{
    if (!hop.isOpen() || !today.isValid())
        return Clock::Stopped;
    if (hop.answerDue.isValid() && hop.answerDue < today)
        return Clock::AnswerLate;
    if (!hop.acknowledgedOn.isValid() && hop.acknowledgeDue.isValid() && hop.acknowledgeDue < today)
        return Clock::AcknowledgementLate;
    return Clock::Waiting;
}

Status check(const IssueFile &file)
{
    const auto invalid = [](const QString &message, const char *field) {
        return fail(ErrorCode::Invalid, message, {}, QString::fromLatin1(field));
    };
    for (const Forwarding &hop : file.hops) {
        if (!hop.to)
            return invalid(Text::tr("En förmedling har ingen mottagare. Välj en funktion att förmedla till."), "to_function_id");
        if (!hop.askedOn.isValid())
            return invalid(Text::tr("En förmedling saknar datum. Skriv vilken dag frågan förmedlades."), "asked_on");
        if (hop.answeredOn.isValid() && hop.answeredOn < hop.askedOn)
            return invalid(Text::tr("Ett svar är daterat före sin fråga. Rätta datumet."), "answered_on");
        if (hop.acknowledgedOn.isValid() && hop.acknowledgedOn < hop.askedOn)
            return invalid(Text::tr("En bekräftelse är daterad före sin fråga. Rätta datumet."), "acknowledged_on");
        if (hop.outcome == HopOutcome::Answered && !hop.answeredOn.isValid())
            return invalid(Text::tr("Ett svar saknar datum. Skriv vilken dag det kom."), "answered_on");
    }
    return {};
}

}
