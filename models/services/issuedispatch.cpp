#include "issuedispatch.h"

#include "attachmentrepository.h"
#include "council.h"
#include "forwardingtext.h"
#include "forwardingrules.h"
#include "issuecourse.h"
#include "issuerepository.h"
#include "issuerules.h"
#include "locality.h"
#include "mailwriter.h"

#include <QFile>

namespace {

/// An issue that nobody has assessed is for the receiver; one assessed as local or for the plan stays so, and is refused by the rules.
Status assess(IssueFile &file, const IssueDispatch &dispatch, const MunicipalFunction &function)
{
    Issue &issue = file.issue;
    if (dispatch.roadKeeper) {
        issue.roadKeeper = *dispatch.roadKeeper;
        issue.aboutRoad = *dispatch.roadKeeper != RoadKeeper::Unknown;
    }
    if (issue.assessment == Assessment::None)
        issue.assessment = function.kind == FunctionKind::External ? Assessment::External : Assessment::City;
    return issue.status == IssueStatus::New ? IssueRules::takeStep(file, IssueStatus::Assessed, {}) : Status();
}

Result<ForwardingText::Facts> factsOf(RecordRepository &records, const IssueFile &file, const IssueDispatch &dispatch, const MunicipalFunction &function)
{
    const Issue &issue = file.issue;
    const ForwardRequest &request = dispatch.request;
    const QDate due = request.answerDue.isValid() ? request.answerDue : ForwardingRules::answerDue(function, request.on);
    auto facts = ForwardingText::factsOf(issue, function, request.from, due);
    if (issue.council) {
        const auto council = records.find<LocalCouncil>(issue.council);
        if (!council)
            return fail(council.error());
        facts.council = council->name;
    }
    for (const IssueLocality &place : file.localities) {
        const auto locality = records.find<Locality>(place.locality);
        if (!locality)
            return fail(locality.error());
        facts.localities << locality->name;
    }
    return facts;
}

Status writeMail(Connection &connection, const IssueFile &file, const IssueDispatch &dispatch)
{
    if (dispatch.mailFile.isEmpty())
        return {};
    auto draft = IssueCourse::mail(connection, file, file.hops.last(), dispatch.address, IssueCourse::NoAddress::LeftToSender);
    if (!draft)
        return fail(draft.error());
    draft->attachments = dispatch.files;
    return MailWriter::save(*draft, dispatch.mailFile);
}

Status forward(Connection &connection, IssueFile &file, const IssueDispatch &dispatch)
{
    RecordRepository records(connection);
    const auto function = records.find<MunicipalFunction>(dispatch.request.to);
    if (!function)
        return fail(function.error());
    IssueFile changed = file;
    if (const Status status = assess(changed, dispatch, *function); !status)
        return status;
    ForwardRequest request = dispatch.request;
    if (!request.by)
        request.by = changed.issue.owner;
    if (request.message.trimmed().isEmpty()) {
        const auto facts = factsOf(records, changed, dispatch, *function);
        if (!facts)
            return fail(facts.error());
        request.message = ForwardingText::filled(ForwardingText::templateOf(*function), *facts);
    }
    if (const Status status = IssueCourse::forward(connection, changed, request); !status)
        return status;
    changed.issue.snoozedUntil = {};
    AttachmentRepository attachments(connection);
    for (const MailAttachment &sent : dispatch.files) {
        if (const auto stored = attachments.store(QStringLiteral("issue"), changed.issue.id.value, sent.name, sent.mediaType, sent.content); !stored)
            return fail(stored.error());
    }
    // Last, so that nothing but the storing itself is left that could fail.
    if (const Status status = writeMail(connection, changed, dispatch); !status)
        return status;
    file = std::move(changed);
    return {};
}

}

QFuture<Result<IssueFile>> IssueDispatcher::dispatch(const IssueDispatch &dispatch)
{
    return m_database.write([dispatch](Connection &connection) -> Result<IssueFile> {
        if (!dispatch.request.to)
            return fail(ErrorCode::Invalid, tr("Välj en funktion att förmedla till."), {}, QStringLiteral("to_function_id"));
        bool written = false;
        auto file = IssueRepository(connection).change(dispatch.issue, dispatch.revision, [&](IssueFile &changed) {
            const Status done = forward(connection, changed, dispatch);
            written = done && !dispatch.mailFile.isEmpty();
            return done;
        });
        // A mail about something that is not stored must not be sent.
        if (!file && written)
            QFile::remove(dispatch.mailFile);
        return file;
    });
}
