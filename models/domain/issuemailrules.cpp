#include "issuemailrules.h"

#include "forwardingrules.h"
#include "issuerules.h"
#include "swedishformat.h"
#include "words.h"

#include <QCoreApplication>
#include <algorithm>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(IssueMailRules)
};

tl::unexpected<Error> invalid(const QString &message, const char *field)
{
    return fail(ErrorCode::Invalid, message, {}, QString::fromLatin1(field));
}

Forwarding *hopOf(IssueFile &file, ForwardingId id)
{
    const auto hop = std::find_if(file.hops.begin(), file.hops.end(), [id](const Forwarding &one) { return one.id == id; });
    return hop == file.hops.end() ? nullptr : &*hop;
}

/// An answer from before answers were rows of their own, or one that was typed: it becomes a row when another comes.
void keepFirstAnswer(IssueFile &file, const Forwarding &hop)
{
    if (hop.outcome != HopOutcome::Answered || !IssueMailRules::answersOf(file, hop.id).isEmpty())
        return;
    IssueMail first;
    first.id = IssueMailId(newId());
    first.issue = file.issue.id;
    first.hop = hop.id;
    first.kind = IssueMailKind::Answer;
    first.cameOn = hop.answeredOn;
    first.text = hop.answer;
    file.mails << first;
}

/// The status of an issue whose hops have changed under it. The table of steps has no way back; what was noted by mistake is taken back here.
IssueStatus standing(const IssueFile &file)
{
    if (ForwardingRules::hasOpenHop(file))
        return ForwardingRules::hasAcknowledgement(file) ? IssueStatus::Acknowledged : IssueStatus::Forwarded;
    return ForwardingRules::needsRedirecting(file) ? IssueStatus::Redirecting : IssueStatus::Answered;
}

/// The hop as if the mail had never come.
void takeBack(IssueFile &file, const IssueMail &mail)
{
    Forwarding *hop = hopOf(file, mail.hop);
    if (!hop || IssueRules::isEnded(file.issue.status))
        return;
    if ((mail.kind == IssueMailKind::Undelivered && hop->outcome == HopOutcome::Undelivered) || (mail.kind == IssueMailKind::WrongFunction && hop->outcome == HopOutcome::WrongFunction)) {
        hop->outcome = HopOutcome::Pending;
        hop->outcomeReason.clear();
    } else if (mail.kind == IssueMailKind::Acknowledgement && hop->isOpen() && hop->acknowledgedOn == mail.cameOn) {
        hop->acknowledgedOn = {};
    } else if (mail.kind == IssueMailKind::Answer && hop->outcome == HopOutcome::Answered) {
        const QList<IssueMail> left = IssueMailRules::answersOf(file, hop->id);
        hop->answer = IssueMailRules::answerText(file, hop->id);
        if (!left.isEmpty()) {
            hop->answeredOn = left.first().cameOn;
            return;
        }
        if (hop->acknowledgedOn == hop->answeredOn)
            hop->acknowledgedOn = {};
        hop->answeredOn = {};
        hop->outcome = HopOutcome::Pending;
    } else {
        return;
    }
    file.issue.status = standing(file);
    file.issue.fedBackOn = {};
}

/// An answer to a hop that has one: newest first, and what the association was told is no longer all of it.
void addAnswer(IssueFile &file, Forwarding &hop, const IssueMail &mail)
{
    hop.outcome = HopOutcome::Answered;
    hop.answeredOn = std::max(hop.answeredOn, mail.cameOn);
    if (!hop.acknowledgedOn.isValid())
        hop.acknowledgedOn = mail.cameOn;
    hop.answer = IssueMailRules::answerText(file, hop.id);
    if (file.issue.status == IssueStatus::FedBack) {
        file.issue.status = IssueStatus::Answered;
        file.issue.fedBackOn = {};
    }
}

Status answerEnded(IssueFile &file, Forwarding &hop, const IssueMail &mail, IssueMailRules::Ended ended)
{
    if (ended == IssueMailRules::Ended::Ask)
        return invalid(Text::tr("%1 är %2. Välj om den ska öppnas igen eller om svaret bara ska sparas hos den.")
                           .arg(file.issue.number, Words::of("status", file.issue.status)), "ended");
    // What was told and when stands in the versions; an issue that is kept ended keeps its days too.
    if (ended == IssueMailRules::Ended::KeepClosed) {
        if (hop.outcome == HopOutcome::Answered)
            hop.answer = IssueMailRules::answerText(file, hop.id);
        return {};
    }
    addAnswer(file, hop, mail);
    file.issue.status = IssueStatus::Answered;
    file.issue.closedOn = file.issue.fedBackOn = {};
    file.issue.closeReason.clear();
    return {};
}

Status answer(IssueFile &file, const IssueMail &mail, IssueMailRules::Ended ended)
{
    Forwarding *hop = hopOf(file, mail.hop);
    if (mail.cameOn < hop->askedOn)
        return invalid(Text::tr("Frågan ställdes den %1. Datumet kan inte vara före det.").arg(SwedishFormat::textDate(hop->askedOn)), "answered_on");
    if (IssueRules::isEnded(file.issue.status))
        return answerEnded(file, *hop, mail, ended);
    if (hop->outcome == HopOutcome::Answered) {
        if (file.issue.status == IssueStatus::Dormant)
            return invalid(Text::tr("Frågan vilar. Väck den först."), "status");
        addAnswer(file, *hop, mail);
        return {};
    }
    if (hop->outcome == HopOutcome::Undelivered) {
        // Somebody got it after all.
        hop->outcome = HopOutcome::Pending;
        hop->outcomeReason.clear();
        if (file.issue.status == IssueStatus::Redirecting)
            file.issue.status = IssueStatus::Forwarded;
    }
    return ForwardingRules::answer(file, hop->id, mail.cameOn, IssueMailRules::answerText(file, hop->id));
}

Status undelivered(IssueFile &file, const IssueMail &mail)
{
    Forwarding *hop = hopOf(file, mail.hop);
    if (hop->outcome != HopOutcome::Pending || IssueRules::isEnded(file.issue.status))
        return {};
    hop->outcome = HopOutcome::Undelivered;
    hop->outcomeReason = mail.failed.isEmpty() ? mail.reason : mail.failed;
    if (IssueRules::isWaiting(file.issue.status) && !ForwardingRules::hasOpenHop(file))
        file.issue.status = IssueStatus::Redirecting;
    file.issue.snoozedUntil = {};
    return {};
}

Status acknowledgement(IssueFile &file, const IssueMail &mail)
{
    const Forwarding *hop = hopOf(file, mail.hop);
    if (!hop->isOpen() || hop->acknowledgedOn.isValid() || file.issue.status == IssueStatus::Dormant)
        return {};
    return ForwardingRules::acknowledge(file, hop->id, mail.cameOn);
}

/// The same mail twice is not two events. One that was kept as something else is that no more.
Status replaceKept(IssueFile &file, const IssueMail &mail)
{
    if (mail.sha256.isEmpty())
        return {};
    const auto kept = std::find_if(file.mails.begin(), file.mails.end(), [&mail](const IssueMail &one) { return one.sha256 == mail.sha256; });
    if (kept == file.mails.end())
        return {};
    if (kept->kind == mail.kind)
        return invalid(Text::tr("Mejlet är redan sparat hos %1, som %2 den %3.").arg(file.issue.number, Words::of("mail_kind", kept->kind), SwedishFormat::textDate(kept->cameOn)), "eml");
    const IssueMail before = *kept;
    file.mails.erase(kept);
    takeBack(file, before);
    return {};
}

bool newer(const IssueMail &a, const IssueMail &b) { return std::pair(a.cameOn, a.id.value) > std::pair(b.cameOn, b.id.value); }

}

namespace IssueMailRules {

Status receive(IssueFile &given, IssueMail mail, Ended ended)
{
    if (mail.kind == IssueMailKind::Unclear)
        return invalid(Text::tr("Det går inte att säga vad mejlet är. Välj om det är ett svar, en bekräftelse eller något annat."), "mail_kind");
    if (!mail.cameOn.isValid())
        return invalid(Text::tr("Datum saknas. Skriv till exempel 2026-11-23, 23/11 eller v48."), "answered_on");
    IssueFile file = given;
    if (!hopOf(file, mail.hop) && mail.kind != IssueMailKind::Question)
        return fail(ErrorCode::NotFound, Text::tr("Förmedlingen finns inte. Läs om frågan och försök igen."));
    if (const Status possible = replaceKept(file, mail); !possible)
        return possible;
    if (!mail.id)
        mail.id = IssueMailId(newId());
    mail.issue = file.issue.id;
    if (mail.kind == IssueMailKind::Answer)
        keepFirstAnswer(file, *hopOf(file, mail.hop));
    file.mails << mail;
    const Status done = mail.kind == IssueMailKind::Answer ? answer(file, mail, ended)
        : mail.kind == IssueMailKind::Undelivered          ? undelivered(file, mail)
        : mail.kind == IssueMailKind::Acknowledgement      ? acknowledgement(file, mail)
        : mail.kind == IssueMailKind::WrongFunction        ? ForwardingRules::redirect(file, mail.hop, mail.text)
                                                           : Status();
    if (!done)
        return done;
    given = std::move(file);
    return {};
}

Status choose(IssueFile &given, IssueMailId id, bool inFeedback)
{
    IssueFile file = given;
    const auto mail = std::find_if(file.mails.begin(), file.mails.end(), [id](const IssueMail &one) { return one.id == id && one.kind == IssueMailKind::Answer; });
    if (mail == file.mails.end())
        return fail(ErrorCode::NotFound, Text::tr("Svaret finns inte. Läs om frågan och försök igen."));
    mail->inFeedback = inFeedback;
    const ForwardingId hop = mail->hop;
    const QList<IssueMail> answers = answersOf(file, hop);
    if (std::none_of(answers.cbegin(), answers.cend(), [](const IssueMail &one) { return one.inFeedback; }))
        return invalid(Text::tr("Något svar måste återkopplas. Välj ett annat först."), "in_feedback");
    if (Forwarding *of = hopOf(file, hop))
        of->answer = answerText(file, hop);
    given = std::move(file);
    return {};
}

QList<IssueMail> mailsOf(const IssueFile &file, ForwardingId hop)
{
    QList<IssueMail> mails;
    std::copy_if(file.mails.cbegin(), file.mails.cend(), std::back_inserter(mails), [hop](const IssueMail &mail) { return mail.hop == hop; });
    std::sort(mails.begin(), mails.end(), newer);
    return mails;
}

QList<IssueMail> answersOf(const IssueFile &file, ForwardingId hop)
{
    QList<IssueMail> mails = mailsOf(file, hop);
    mails.removeIf([](const IssueMail &mail) { return mail.kind != IssueMailKind::Answer; });
    return mails;
}

QString answerText(const IssueFile &file, ForwardingId hop)
{
    QList<IssueMail> answers = answersOf(file, hop);
    answers.removeIf([](const IssueMail &mail) { return !mail.inFeedback; });
    if (answers.size() == 1)
        return answers.first().text.trimmed();
    QStringList texts;
    for (const IssueMail &mail : std::as_const(answers))
        texts << Text::tr("Den %1:", "the day an answer came, above it").arg(SwedishFormat::textDate(mail.cameOn)) + u'\n' + mail.text.trimmed();
    return texts.join(QStringLiteral("\n\n"));
}

std::optional<IssueMail> absenceOf(const IssueFile &file, ForwardingId hop, QDate today)
{
    const QList<IssueMail> mails = mailsOf(file, hop);
    for (const IssueMail &mail : mails) {
        if (mail.kind == IssueMailKind::Absence && mail.backOn.isValid() && (mail.backIsFirstDay ? today < mail.backOn : today <= mail.backOn))
            return mail;
    }
    return {};
}

}
