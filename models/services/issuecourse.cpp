// The course of an issue: its hops, their answers, and the way back to the association. The rest of IssueService is in issueservice.cpp.
#include "issuecourse.h"

#include "attachmentrepository.h"
#include "forwardingrules.h"
#include "issuefeedback.h"
#include "issuerepository.h"
#include "issuerules.h"
#include "issuesending.h"
#include "issuetext.h"
#include "swedishformat.h"

#include <algorithm>

/// The function that everything to this one goes through; without an id when it is asked straight, or when there is no such function.
static Result<MunicipalFunction> viaOf(RecordRepository &records, const MunicipalFunction &function)
{
    if (function.routeVia.isEmpty())
        return MunicipalFunction();
    const auto found = records.list<MunicipalFunction>({QStringLiteral("code = ?"), {function.routeVia}, {}, false});
    if (!found)
        return fail(found.error());
    return found->value(0);
}

Status IssueCourse::forward(Connection &connection, IssueFile &file, const ForwardRequest &wanted)
{
    RecordRepository records(connection);
    const auto to = wanted.to ? records.find<MunicipalFunction>(wanted.to) : MunicipalFunction();
    if (!to)
        return fail(to.error());
    const auto via = viaOf(records, *to);
    if (!via)
        return fail(via.error());
    const auto request = IssueSending::request(wanted, *to, *via);
    if (!request)
        return fail(request.error());
    if (const Status status = ForwardingRules::forward(file, *request); !status)
        return status;
    Forwarding &hop = file.hops.last();
    if (hop.channel == Channel::Mail) {
        if (const auto number = IssueNumber::parse(file.issue.number))
            hop.messageId = ForwardingMailId{*number, hop.id}.toString();
    }
    return {};
}

IssueService::File IssueService::forward(IssueId id, int revision, const QList<ForwardRequest> &requests)
{
    return change(id, revision, [requests](Connection &connection, IssueFile &file) -> Status {
        if (requests.isEmpty())
            return fail(ErrorCode::Invalid, tr("Välj en funktion att förmedla till."), {}, QStringLiteral("to_function_id"));
        for (const ForwardRequest &request : requests) {
            if (const Status status = IssueCourse::forward(connection, file, request); !status)
                return status;
        }
        file.issue.snoozedUntil = {};
        return {};
    });
}

IssueService::File IssueService::sent(IssueId id, int revision, ForwardingId hop, QDate on)
{
    return change(id, revision, [hop, on](Connection &connection, IssueFile &file) -> Status {
        const auto draft = std::find_if(file.hops.cbegin(), file.hops.cend(), [hop](const Forwarding &candidate) { return candidate.id == hop; });
        const auto to = draft == file.hops.cend() ? MunicipalFunction() : RecordRepository(connection).find<MunicipalFunction>(draft->to);
        if (!to)
            return fail(to.error());
        return ForwardingRules::sent(file, hop, on, *to);
    });
}

IssueService::File IssueService::takeBack(IssueId id, int revision, ForwardingId hop, const QString &reason)
{
    return change(id, revision, [hop, reason](Connection &, IssueFile &file) { return ForwardingRules::takeBack(file, hop, reason); });
}

IssueService::File IssueService::acknowledge(IssueId id, int revision, ForwardingId hop, QDate on)
{
    return change(id, revision, [hop, on](Connection &, IssueFile &file) { return ForwardingRules::acknowledge(file, hop, on); });
}

/// The first one answers the hop; what comes after it, or after the issue was ended, is put before it.
static Status noteAnswer(IssueFile &file, ForwardingId id, const AnswerFacts &facts)
{
    const auto hop = std::find_if(file.hops.cbegin(), file.hops.cend(), [id](const Forwarding &one) { return one.id == id; });
    const bool later = hop != file.hops.cend() && (hop->outcome == HopOutcome::Answered || hop->outcome == HopOutcome::Undelivered || IssueRules::isEnded(file.issue.status));
    if (!later)
        return ForwardingRules::answer(file, id, facts.on, facts.text.trimmed());
    if (hop->answer.trimmed() == facts.text.trimmed() && hop->answeredOn == facts.on)
        return fail(ErrorCode::Invalid, IssueService::tr("Förmedlingen har redan ett svar, från den %1, med samma text.").arg(SwedishFormat::textDate(hop->answeredOn)), {}, QStringLiteral("answer"));
    IssueMail mail;
    mail.hop = id;
    mail.kind = IssueMailKind::Answer;
    mail.cameOn = facts.on;
    mail.text = facts.text.trimmed();
    return IssueMailRules::receive(file, mail, facts.ended);
}

IssueService::File IssueService::answer(IssueId id, int revision, ForwardingId hop, const AnswerFacts &facts)
{
    return change(id, revision, [hop, facts](Connection &connection, IssueFile &file) -> Status {
        if (facts.text.trimmed().isEmpty() && facts.files.isEmpty())
            return fail(ErrorCode::Invalid, tr("Svaret är tomt. Skriv vad svaret var, eller lägg till filen det står i."), {}, QStringLiteral("answer"));
        if (const Status status = noteAnswer(file, hop, facts); !status)
            return status;
        file.issue.snoozedUntil = {};
        AttachmentRepository attachments(connection);
        for (const MailAttachment &attached : facts.files) {
            if (const auto stored = attachments.store(QStringLiteral("issue"), file.issue.id.value, attached.name, attached.mediaType, attached.content); !stored)
                return fail(stored.error());
        }
        return {};
    });
}

IssueService::File IssueService::redirect(IssueId id, int revision, ForwardingId hop, const QString &reason)
{
    return change(id, revision, [hop, reason](Connection &, IssueFile &file) { return ForwardingRules::redirect(file, hop, reason); });
}

IssueService::File IssueService::feedBack(IssueId id, int revision, QDate on, const QString &to, Channel channel)
{
    return change(id, revision, [on, to, channel](Connection &connection, IssueFile &file) {
        if (const Status status = ForwardingRules::feedBack(file, on, to, channel); !status)
            return status;
        file.issue.feedbackAtMeeting = false;
        file.issue.snoozedUntil = {};
        return IssueFeedback(connection).takeOffAgenda(file.issue.id);
    });
}

IssueService::File IssueService::planFeedback(IssueId id, int revision, bool atMeeting)
{
    const QDate today = m_database.today();
    return change(id, revision, [atMeeting, today](Connection &connection, IssueFile &file) -> Status {
        if (file.issue.status != IssueStatus::Answered)
            return fail(ErrorCode::Invalid, tr("Frågan är inte besvarad än, eller redan återkopplad. Bara ett svar kan återkopplas."), {}, QStringLiteral("status"));
        if (atMeeting && !file.issue.council)
            return fail(ErrorCode::Invalid, tr("Frågan hör inte till något ortsråd. Välj ortsråd, eller återkoppla med brev eller e-post."), {}, QStringLiteral("council_id"));
        file.issue.feedbackAtMeeting = atMeeting;
        if (!atMeeting)
            return IssueFeedback(connection).takeOffAgenda(file.issue.id);
        if (const auto meeting = IssueFeedback(connection, &IssueText::outgoingAnswer).putOnAgenda(file, today); !meeting)
            return fail(meeting.error());
        return {};
    });
}

QFuture<Result<MailMatch>> IssueService::match(const MailReference &reference)
{
    return m_database.read([reference](Connection &connection) -> Result<MailMatch> {
        IssueRepository issues(connection);
        const auto hop = issues.hopOfMessage(reference.messageIds);
        if (!hop)
            return fail(hop.error());
        if (!hop->issue && reference.issueNumber.isEmpty())
            return fail(ErrorCode::NotFound, tr("Mejlet nämner ingen fråga: varken ämnesraden, svarsmärket eller texten har ett nummer som OR-2026-0123. "
                                                "Välj frågan själv och registrera svaret där."));
        const auto file = hop->issue ? issues.load(hop->issue) : issues.loadByNumber(reference.issueNumber);
        if (!file)
            return fail(file.error());
        MailMatch match{*file, hop->id, hop->issue ? MailReference::Source::MessageId : reference.source};
        const auto named = std::find_if(file->hops.cbegin(), file->hops.cend(), [&match](const Forwarding &candidate) { return candidate.id == match.hop; });
        if (named == file->hops.cend() || !ForwardingRules::takesAnswer(*named)) {
            if (const QList<ForwardingId> waiting = ForwardingRules::takeAnswers(*file); !waiting.isEmpty())
                match.hop = waiting.size() == 1 ? waiting.first() : ForwardingId();
        }
        return match;
    });
}

Result<MunicipalFunction> IssueCourse::receiver(Connection &connection, const Forwarding &hop)
{
    return RecordRepository(connection).find<MunicipalFunction>(hop.via ? hop.via : hop.to);
}

Result<MailDraft> IssueCourse::mail(Connection &connection, const IssueFile &file, const Forwarding &hop, const QString &address, NoAddress without)
{
    const auto to = receiver(connection, hop);
    if (!to)
        return fail(to.error());
    MailDraft draft = IssueSending::mail(file.issue, hop, *to, address);
    if (draft.to.isEmpty() && without == NoAddress::Refused)
        return fail(ErrorCode::Invalid, IssueService::tr("%1 har ingen e-postadress. Skriv den under Inställningar, Kommunala funktioner, eller välj ett annat sätt.")
                        .arg(to->name), {}, QStringLiteral("email"));
    return draft;
}

static Result<MailDraft> mailOf(Connection &connection, const IssueFile &file, ForwardingId id)
{
    const auto hop = std::find_if(file.hops.cbegin(), file.hops.cend(), [id](const Forwarding &candidate) { return candidate.id == id; });
    if (hop == file.hops.cend())
        return fail(ErrorCode::NotFound, IssueService::tr("Förmedlingen finns inte. Läs om frågan och försök igen."));
    return IssueCourse::mail(connection, file, *hop);
}

QFuture<Result<MailDraft>> IssueService::mail(IssueId id, ForwardingId hop, const QList<AttachmentId> &files)
{
    return m_database.read([id, hop, files](Connection &connection) -> Result<MailDraft> {
        const auto file = IssueRepository(connection).load(id);
        if (!file)
            return fail(file.error());
        auto draft = mailOf(connection, *file, hop);
        if (!draft)
            return draft;
        AttachmentRepository attachments(connection);
        RecordRepository records(connection);
        for (AttachmentId wanted : files) {
            const auto attachment = records.find<Attachment>(wanted);
            const auto content = attachments.content(wanted);
            if (!attachment || !content)
                return fail(!attachment ? attachment.error() : content.error());
            draft->attachments << MailAttachment{attachment->name, attachment->mediaType, *content};
        }
        return draft;
    });
}
