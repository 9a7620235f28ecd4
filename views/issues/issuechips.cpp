#include "issues/issuechips.h"

#include "forwardingrules.h"
#include "lateness.h"
#include "swedishformat.h"
#include "words.h"

#include <QCoreApplication>

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(IssueChips)
};
}

namespace IssueChips {

Chip unsent() { return {QStringLiteral("draft"), Words::code(QStringLiteral("hop_outcome"), QStringLiteral("draft")), ColorRole::Warning}; }

Chip of(IssueStatus status)
{
    const QString word = Words::of("status", status);
    switch (status) {
    case IssueStatus::New: return {QStringLiteral("star"), word, ColorRole::Info};
    case IssueStatus::Assessed: return {QStringLiteral("decision"), word, ColorRole::Info};
    case IssueStatus::Forwarded: return {QStringLiteral("next"), word, ColorRole::Accent};
    case IssueStatus::Acknowledged: return {QStringLiteral("mail"), word, ColorRole::Accent};
    case IssueStatus::Answered: return {QStringLiteral("discussion"), word, ColorRole::Success};
    case IssueStatus::FedBack: return {QStringLiteral("group"), word, ColorRole::Success};
    case IssueStatus::Closed: return {QStringLiteral("check"), word, ColorRole::MutedText};
    case IssueStatus::Dormant: return {QStringLiteral("clock"), word, ColorRole::MutedText};
    case IssueStatus::Redirecting: return {QStringLiteral("refresh"), word, ColorRole::Warning};
    case IssueStatus::WrittenOff: break;
    }
    return {QStringLiteral("cancelled"), word, ColorRole::MutedText};
}

Chip of(const Forwarding &hop, QDate today)
{
    const QString word = ForwardingRules::outcomeWord(hop);
    if (hop.isDraft())
        return unsent();
    switch (hop.outcome) {
    case HopOutcome::Answered: return {QStringLiteral("check"), word, ColorRole::Success};
    case HopOutcome::WrongFunction: return {QStringLiteral("refresh"), word, ColorRole::Warning};
    case HopOutcome::Undelivered: return {QStringLiteral("warning"), word, ColorRole::Danger};
    case HopOutcome::Withdrawn: return {QStringLiteral("cancelled"), word, ColorRole::MutedText};
    case HopOutcome::Information: return {QStringLiteral("info"), word, ColorRole::MutedText};
    case HopOutcome::Pending: break;
    }
    const QDate due = Lateness::dueOf(hop);
    switch (ForwardingRules::clock(hop, today)) {
    case ForwardingRules::Clock::AcknowledgementLate:
        return {QStringLiteral("warning"), Text::tr("bekräftelse saknas, %1", "how late").arg(SwedishFormat::daysLate(due, today)), ColorRole::Danger};
    case ForwardingRules::Clock::AnswerLate:
        return {QStringLiteral("warning"), Text::tr("svar saknas, %1", "how late").arg(SwedishFormat::daysLate(due, today)), ColorRole::Danger};
    case ForwardingRules::Clock::Stopped:
    case ForwardingRules::Clock::Waiting: break;
    }
    return {QStringLiteral("clock"), word, ColorRole::Info};
}

Chip late(QDate due, QDate today) { return {QStringLiteral("warning"), SwedishFormat::daysLate(due, today), ColorRole::Danger}; }

}
