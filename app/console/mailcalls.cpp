#include "mailcalls.h"

#include "answerkind.h"
#include "happenedday.h"
#include "issuecalls.h"
#include "mailreader.h"
#include "mailreference.h"
#include "swedishformat.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

/// `number`: the issue it is about.
static QStringList warningsOf(const MailMessage &mail, const QString &number)
{
    QStringList warnings = mail.warnings;
    for (const MailLeftOut &left : mail.leftOut) {
        if (!warnings.contains(left.reason))
            warnings << left.reason;
    }
    QStringList others = mailReference(mail).named;
    others.removeAll(number);
    if (!others.isEmpty())
        warnings << ConsoleText::tr("Mejlet nämner också %1.").arg(others.join(QStringLiteral(", ")));
    warnings.removeAll(QString());
    return warnings;
}

/// A person may write too that the question has come in, or to the wrong place: neither is an answer to tell the association. What could be
/// read either way is the answer that it came as.
static Status readWords(MailFacts &facts)
{
    if (facts.kind != IssueMailKind::Answer)
        return {};
    switch (answerKindOf(facts.text)) {
    case AnswerKind::Acknowledgement:
        facts.overrule(IssueMailKind::Acknowledgement);
        facts.finding.reason = ConsoleText::tr("Texten säger bara att frågan har kommit in. Är den ett svar, ange --as answer.");
        return {};
    case AnswerKind::WrongFunction:
        return fail(ErrorCode::Invalid, ConsoleText::tr("Texten säger att frågan hör till någon annan. Ingenting är sparat."), {}, QStringLiteral("mail_kind"));
    case AnswerKind::Answer:
    case AnswerKind::Unclear: break;
    }
    return {};
}

namespace MailCalls {

Result<MailMessage> read(const Call &call)
{
    MailReading how;
    how.fileLimit = qint64(Call::attachmentMb()) * 1024 * 1024;
    return MailReader::readFile(call.line.value(QStringLiteral("eml")), how);
}

/// The first other issue that the subject names, or that the mail it answers was about; empty when there is none, or when this one stands there too.
static QString otherIssue(const MailMessage &mail, const QString &number)
{
    // The text may name another for any reason; what is read here is what a mail program or its user set.
    MailMessage subject, ids;
    subject.subject = mail.subject;
    subject.originalSubject = mail.originalSubject;
    ids.inReplyTo = mail.inReplyTo;
    ids.references = mail.references;
    for (const MailMessage &part : {subject, ids}) {
        const QStringList named = mailReference(part).named;
        if (!named.isEmpty() && !named.contains(number))
            return named.first();
    }
    return {};
}

Result<ForwardingId> hopOf(Database &database, const IssueFile &issue, const MailMessage &mail)
{
    const auto refused = [&issue](const QString &other) {
        return fail(ErrorCode::Invalid, ConsoleText::tr("Mejlet gäller %1, inte %2. Ingenting är sparat. Registrera det på %1, eller öppna det i fönstret och välj fråga där.").arg(other, issue.issue.number), {},
                    QStringLiteral("eml"));
    };
    if (const QString other = otherIssue(mail, issue.issue.number); !other.isEmpty()) {
        const auto known = IssueService(database).loadByNumber(other).takeResult();
        if (!known)
            return fail(known.error());
        return refused(other);
    }
    const MailReference reference = mailReference(mail);
    if (reference.isEmpty())
        return ForwardingId();
    const auto match = IssueService(database).match(reference).takeResult();
    if (match && match->file.issue.id == issue.issue.id)
        return match->hop;
    // It answers a mail of ours about another one, by an id that another program made. A number in the text alone may stand there for another reason.
    if (match && match->source == MailReference::Source::MessageId && !reference.named.contains(issue.issue.number))
        return refused(match->file.issue.number);
    return ForwardingId();
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
    else if (const Status placed = readWords(facts); !placed)
        return fail(placed.error());
    if (facts.kind == IssueMailKind::Unclear) {
        const QString reason = mail.finding.reason;
        return fail(ErrorCode::Invalid, (ConsoleText::tr("Det går inte att säga vad mejlet är. Ingenting är sparat.") + u' ' + reason).trimmed(), {}, QStringLiteral("mail_kind"));
    }
    // What a machine sends without a date has come today; when a person answered is asked for.
    if (!facts.on.isValid() && facts.kind != IssueMailKind::Answer && facts.kind != IssueMailKind::WrongFunction)
        facts.on = call.today();
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
        if (!facts.finding.backOn)
            return ConsoleText::tr("Ett frånvarobesked om %1 är sparat, inte som svar.").arg(number);
        return (facts.finding.backIsFirstDay ? ConsoleText::tr("Ett frånvarobesked om %1 är sparat, inte som svar. Åter: %2.")
                                             : ConsoleText::tr("Ett frånvarobesked om %1 är sparat, inte som svar. Borta till och med: %2."))
            .arg(number, SwedishFormat::textDate(*facts.finding.backOn));
    case IssueMailKind::Acknowledgement: return ConsoleText::tr("Bekräftelsen av %1 är sparad, inte som svar. Frågan är nu %2.").arg(number, status);
    case IssueMailKind::WrongFunction: return ConsoleText::tr("%1 kom till fel funktion. Förmedla frågan vidare. Frågan är nu %2.").arg(number, status);
    default: return ConsoleText::tr("Mejlet om %1 är sparat som %2, inte som svar.").arg(number, Words::of("mail_kind", facts.kind));
    }
}

QStringList notes(const MailMessage &mail, const MailFacts &facts, const QString &number)
{
    QStringList lines;
    if (!facts.finding.reason.isEmpty())
        lines << facts.finding.reason;
    lines += warningsOf(mail, number);
    lines.removeDuplicates();
    return lines;
}

QJsonObject members(const MailMessage &mail, const MailFacts &facts, const QString &number)
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
        {"attachments", facts.files.size()}, {"warnings", QJsonArray::fromStringList(warningsOf(mail, number))}, {"reason", facts.finding.reason}};
    if (facts.finding.backOn)
        members.insert(QStringLiteral("backOn"), facts.finding.backOn->toString(Qt::ISODate));
    if (!facts.finding.failed.isEmpty())
        members.insert(QStringLiteral("failed"), QJsonArray::fromStringList(facts.finding.failed));
    return members;
}

}
