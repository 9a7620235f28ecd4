// What comes by mail about an issue, and answers after the first. The rest of IssueService is in issueservice.cpp.
#include "issueservice.h"

#include "attachmentrepository.h"
#include "issuerepository.h"
#include "mailfacts.h"
#include "swedishformat.h"

#include <QCryptographicHash>
#include <algorithm>

namespace {

/// "Mejl 2026-11-05 Sv Trasig lampa.eml"
QString nameOf(const MailFacts &facts)
{
    QString subject = facts.subject.left(60).trimmed();
    subject.replace(u':', QString());
    return safeFileName((IssueService::tr("Mejl %1 %2", "day, subject").arg(facts.on.toString(Qt::ISODate), subject)).trimmed() + QStringLiteral(".eml"));
}

QString sumOf(const QByteArray &bytes) { return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()); }

IssueMail rowOf(const MailFacts &facts, const IssueFile &file)
{
    IssueMail mail;
    mail.id = IssueMailId(newId());
    mail.hop = facts.hop;
    mail.kind = facts.kind;
    mail.cameOn = facts.on;
    mail.sender = facts.sender;
    mail.subject = facts.subject;
    mail.reason = facts.finding.reason;
    if (facts.kind == IssueMailKind::Absence && facts.finding.backOn) {
        mail.backOn = *facts.finding.backOn;
        mail.backIsFirstDay = facts.finding.backIsFirstDay;
    }
    if (facts.kind == IssueMailKind::Undelivered || facts.kind == IssueMailKind::Delayed)
        mail.failed = facts.finding.failed.join(QStringLiteral(", "));
    mail.text = facts.text.trimmed();
    mail.quotation = facts.quotation;
    if (!facts.raw.isEmpty())
        mail.sha256 = sumOf(facts.raw);
    // The same mail as something else: it lies with the issue already.
    const auto kept = std::find_if(file.mails.cbegin(), file.mails.cend(), [&mail](const IssueMail &one) { return !mail.sha256.isEmpty() && one.sha256 == mail.sha256; });
    if (kept != file.mails.cend())
        mail.attachment = kept->attachment;
    return mail;
}

}

Status IssueService::keepMail(Connection &connection, IssueFile &file, const MailFacts &facts)
{
    if (facts.kind == IssueMailKind::Answer && facts.text.trimmed().isEmpty() && facts.files.isEmpty())
        return fail(ErrorCode::Invalid, tr("Svaret är tomt. Skriv vad svaret var, eller lägg till filen det står i."), {}, QStringLiteral("answer"));
    IssueMail mail = rowOf(facts, file);
    if (const Status status = IssueMailRules::receive(file, mail, facts.ended); !status)
        return status;
    AttachmentRepository attachments(connection);
    const auto present = attachments.list(file.issue.id.value);
    if (!present)
        return fail(present.error());
    for (const MailAttachment &attached : facts.files) {
        const QString sum = sumOf(attached.content);
        if (std::any_of(present->cbegin(), present->cend(), [&](const Attachment &one) { return one.sha256 == sum && one.name == safeFileName(attached.name); }))
            continue;
        if (const auto stored = attachments.store(QStringLiteral("issue"), file.issue.id.value, attached.name, attached.mediaType, attached.content); !stored)
            return fail(stored.error());
    }
    // One that is larger than the organisation lets in is left out; its text and files are there.
    if (mail.attachment || facts.raw.isEmpty() || !checkAttachmentSize(QString(), facts.raw.size(), connection.attachmentLimit()))
        return {};
    const auto stored = attachments.store(QStringLiteral("issue"), file.issue.id.value, nameOf(facts), QStringLiteral("message/rfc822"), facts.raw);
    if (!stored)
        return fail(stored.error());
    const auto row = std::find_if(file.mails.begin(), file.mails.end(), [&mail](const IssueMail &one) { return one.id == mail.id; });
    row->attachment = stored->id;
    return {};
}

IssueService::File IssueService::receive(IssueId id, int revision, const MailFacts &facts)
{
    return change(id, revision, [facts](Connection &connection, IssueFile &file) -> Status {
        if (const Status status = keepMail(connection, file, facts); !status)
            return status;
        if (facts.kind == IssueMailKind::Answer)
            file.issue.snoozedUntil = {};
        return {};
    });
}

IssueService::File IssueService::keepQuestion(IssueId id, const MailMessage &mail, const QList<MailAttachment> &files)
{
    return change(id, 0, [mail, files](Connection &connection, IssueFile &file) -> Status {
        MailFacts facts = MailFacts::question(mail, file.issue.raisedOn);
        facts.files = files;
        const QString sum = sumOf(facts.raw);
        if (std::any_of(file.mails.cbegin(), file.mails.cend(), [&sum](const IssueMail &one) { return one.sha256 == sum; }))
            return {};
        return keepMail(connection, file, facts);
    });
}

IssueService::File IssueService::chooseAnswer(IssueId id, int revision, IssueMailId answer, bool inFeedback)
{
    return change(id, revision, [answer, inFeedback](Connection &, IssueFile &file) { return IssueMailRules::choose(file, answer, inFeedback); });
}

IssueService::File IssueService::setSignatureLeaves(IssueId id, int revision, bool leaves)
{
    return change(id, revision, [leaves](Connection &, IssueFile &file) {
        file.issue.signatureLeaves = leaves;
        return Status();
    });
}
