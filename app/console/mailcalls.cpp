#include "mailcalls.h"

#include "happenedday.h"
#include "issuecalls.h"
#include "mailreader.h"
#include "mailreference.h"
#include "swedishformat.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

static QString limitWarning(const MailFacts &facts)
{
    if (checkAttachmentSize(QString(), facts.raw.size(), qint64(Call::attachmentMb()) * 1024 * 1024))
        return {};
    return ConsoleText::tr("Mejlet självt är större än bilagor får vara och sparas inte. Texten och filerna är sparade.");
}

static QStringList warningsOf(const MailMessage &mail, const MailFacts &facts)
{
    QStringList warnings = mail.warnings;
    for (const MailLeftOut &left : mail.leftOut) {
        if (!warnings.contains(left.reason))
            warnings << left.reason;
    }
    if (const QString limit = limitWarning(facts); !limit.isEmpty())
        warnings << limit;
    warnings.removeAll(QString());
    return warnings;
}

namespace MailCalls {

Result<MailMessage> read(const Call &call)
{
    MailReading how;
    how.fileLimit = qint64(Call::attachmentMb()) * 1024 * 1024;
    return MailReader::readFile(call.line.value(QStringLiteral("eml")), how);
}

Result<ForwardingId> hopOf(Database &database, const IssueFile &issue, const MailMessage &mail)
{
    const MailReference reference = mailReference(mail);
    const auto match = reference.isEmpty() ? Result<MailMatch>(fail(ErrorCode::NotFound, {})) : IssueService(database).match(reference).takeResult();
    if (match && match->file.issue.id == issue.issue.id)
        return match->hop;
    // A number in the text alone may stand there for another reason.
    const bool tells = reference.source == MailReference::Source::Subject || reference.source == MailReference::Source::MessageId || (match && match->source == MailReference::Source::MessageId);
    if (!tells || reference.named.contains(issue.issue.number))
        return ForwardingId();
    if (!match && reference.source == MailReference::Source::Subject)
        return fail(match.error());
    const QString other = match ? match->file.issue.number : reference.issueNumber;
    return fail(ErrorCode::Invalid, ConsoleText::tr("Mejlet svarar på %1, inte på %2. Registrera det där.").arg(other, issue.issue.number), {}, QStringLiteral("eml"));
}

Result<MailFacts> facts(const Call &call, MailMessage &mail, const IssueFile &issue, ForwardingId hop)
{
    const auto as = IssueCalls::choice<IssueMailKind>(call, "as", "mail_kind");
    if (!as)
        return fail(as.error());
    if (*as == IssueMailKind::Unclear || *as == IssueMailKind::Question)
        return fail(ErrorCode::Invalid, ConsoleText::tr("--as kan inte vara ”%1”. Välj mellan answer, acknowledgement, receipt, undelivered, delayed, absence, calendar_reply och wrong_function.")
                                            .arg(codeOf(**as)), {}, QStringLiteral("as"));
    const auto asked = std::find_if(issue.hops.cbegin(), issue.hops.cend(), [hop](const Forwarding &one) { return one.id == hop; });
    if (asked != issue.hops.cend())
        splitByHop(mail, *asked);
    MailFacts facts = MailFacts::of(mail, hop);
    if (*as && **as == IssueMailKind::Answer && facts.kind != IssueMailKind::Answer) {
        MailMessage answer = mail;
        answer.finding.kind = MailKind::Answer;
        facts.files = MailFacts::of(answer, hop).files;
    }
    if (*as)
        facts.overrule(**as);
    if (facts.kind == IssueMailKind::Unclear) {
        const QString reason = mail.finding.reason;
        return fail(ErrorCode::Invalid, (ConsoleText::tr("Det går inte att säga vad mejlet är. Ingenting är sparat.") + u' ' + reason).trimmed(), {}, QStringLiteral("mail_kind"));
    }
    const auto date = IssueCalls::dayOf(call, !facts.on.isValid());
    if (!date)
        return fail(date.error());
    if (date->isValid())
        facts.on = *date;
    // A mail may say any day; one that has not been would keep the answer from ever being told.
    if (const Status been = HappenedDay::check(facts.on, call.today(), QStringLiteral("eml")); !been)
        return fail(ErrorCode::Invalid, been.error().message + u' ' + ConsoleText::tr("Mejlets datum stämmer inte. Ange när svaret kom med --date."), {}, QStringLiteral("date"));
    return facts;
}

QString words(const MailFacts &facts, const IssueFile &issue)
{
    const QString number = issue.issue.number, status = Words::of("status", issue.issue.status);
    switch (facts.kind) {
    case IssueMailKind::Answer: return ConsoleText::tr("Svaret på %1 är sparat. Frågan är nu %2.").arg(number, status);
    case IssueMailKind::Undelivered: return ConsoleText::tr("Mejlet om %1 kom inte fram. Rätta adressen och förmedla frågan igen. Frågan är nu %2.").arg(number, status);
    case IssueMailKind::Absence:
        return facts.finding.backOn ? ConsoleText::tr("Ett frånvarobesked om %1 är sparat, inte som svar. Åter: %2.").arg(number, SwedishFormat::textDate(*facts.finding.backOn))
                                    : ConsoleText::tr("Ett frånvarobesked om %1 är sparat, inte som svar.").arg(number);
    case IssueMailKind::Acknowledgement: return ConsoleText::tr("Bekräftelsen av %1 är sparad, inte som svar. Frågan är nu %2.").arg(number, status);
    case IssueMailKind::WrongFunction: return ConsoleText::tr("%1 kom till fel funktion. Förmedla frågan vidare. Frågan är nu %2.").arg(number, status);
    default: return ConsoleText::tr("Mejlet om %1 är sparat som %2, inte som svar.").arg(number, Words::of("mail_kind", facts.kind));
    }
}

QStringList notes(const MailMessage &mail, const MailFacts &facts)
{
    QStringList lines;
    if (!facts.finding.reason.isEmpty())
        lines << facts.finding.reason;
    return lines + warningsOf(mail, facts);
}

QJsonObject members(const MailMessage &mail, const MailFacts &facts)
{
    QJsonArray files, leftOut;
    for (const MailAttachment &file : facts.files)
        files.append(QJsonObject{{"name", file.name}, {"type", file.mediaType}, {"size", file.content.size()}});
    for (const MailLeftOut &left : mail.leftOut)
        leftOut.append(QJsonObject{{"name", left.name}, {"size", left.size}, {"reason", left.reason}});
    for (const MailAttachment &file : mail.attachments) {
        if (facts.kind == IssueMailKind::Answer && !facts.files.contains(file))
            leftOut.append(QJsonObject{{"name", file.name}, {"size", file.content.size()}, {"reason", ConsoleText::tr("En bild i texten, en underskrift eller en kalenderdel. Den finns i mejlet.")}});
    }
    QJsonObject members{{"kind", codeOf(facts.kind)}, {"date", facts.on.toString(Qt::ISODate)}, {"text", facts.text.trimmed()}, {"quotation", facts.quotation}, {"files", files}, {"leftOut", leftOut},
        {"attachments", facts.files.size()}, {"warnings", QJsonArray::fromStringList(warningsOf(mail, facts))}, {"reason", facts.finding.reason}};
    if (facts.finding.backOn)
        members.insert(QStringLiteral("backOn"), facts.finding.backOn->toString(Qt::ISODate));
    if (!facts.finding.failed.isEmpty())
        members.insert(QStringLiteral("failed"), QJsonArray::fromStringList(facts.finding.failed));
    return members;
}

}
