#include "mailfacts.h"

#include "mailquote.h"

MailFacts MailFacts::of(const MailMessage &message, ForwardingId hop)
{
    MailFacts facts;
    facts.hop = hop;
    facts.kind = keptAs(message.finding.kind);
    if (message.date)
        facts.on = message.date->toLocalTime().date();
    facts.text = message.newText.trimmed().isEmpty() ? message.text.trimmed() : message.newText.trimmed();
    facts.quotation = message.quotation;
    facts.sender = message.from ? message.from->shown() : QString();
    facts.subject = message.subject.simplified();
    facts.finding = message.finding;
    facts.raw = message.raw;
    if (facts.kind == IssueMailKind::Answer) {
        for (const MailAttachment &file : message.attachments) {
            if (file.isTicked())
                facts.files << file;
        }
    }
    return facts;
}

MailFacts MailFacts::question(const MailMessage &message, QDate day)
{
    MailMessage answer = message;
    answer.finding = {};
    MailFacts facts = of(answer, {});
    facts.kind = IssueMailKind::Question;
    if (!facts.on.isValid())
        facts.on = day;
    return facts;
}

void MailFacts::overrule(IssueMailKind as)
{
    if (as == kind)
        return;
    kind = as;
    // What is no answer is kept whole in the mail itself.
    if (as != IssueMailKind::Answer && as != IssueMailKind::Acknowledgement && as != IssueMailKind::WrongFunction)
        files.clear();
    finding.reason.clear();
    finding.backOn = as == IssueMailKind::Absence ? finding.backOn : std::nullopt;
}

void splitByHop(MailMessage &message, const Forwarding &hop)
{
    MailSent sent;
    const QList<MailAddress> receivers = message.to + message.cc;
    for (const MailAddress &address : receivers) {
        sent.addresses << address.address;
        if (!address.name.isEmpty())
            sent.names << address.name;
    }
    if (!hop.from.trimmed().isEmpty())
        sent.names << hop.from.trimmed();
    sent.text = hop.message;
    const MailTextParts parts = splitMail(message, sent);
    message.newText = parts.own;
    message.quotation = parts.quotation;
    message.signature = parts.signature;
}
