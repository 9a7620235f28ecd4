#include "mailreference.h"

#include <QRegularExpression>

namespace {

QStringList nearestFirst(const MailMessage &message)
{
    QStringList ids = message.inReplyTo;
    for (auto it = message.references.crbegin(); it != message.references.crend(); ++it)
        ids << *it;
    ids.removeAll(QString());
    ids.removeDuplicates();
    return ids;
}

}

MailReference mailReference(const MailMessage &message)
{
    MailReference reference;
    reference.messageIds = nearestFirst(message);
    std::optional<IssueNumber> answered;
    for (const QString &id : std::as_const(reference.messageIds)) {
        if (const auto own = ForwardingMailId::parse(id)) {
            reference.forwardings << own->forwarding;
            answered = answered ? answered : own->issue;
        }
    }
    const auto found = [&reference](const std::optional<IssueNumber> &number, MailReference::Source source) {
        if (number) {
            reference.issueNumber = number->toString();
            reference.source = source;
        }
        return number.has_value();
    };
    for (const std::optional<IssueNumber> &number : {IssueNumber::find(message.subject), answered, IssueNumber::findOnly(message.newText)}) {
        if (number && !reference.named.contains(number->toString()))
            reference.named << number->toString();
    }
    if (!found(IssueNumber::find(message.subject), MailReference::Source::Subject) && !found(answered, MailReference::Source::MessageId))
        found(IssueNumber::findOnly(message.text), MailReference::Source::Text);
    return reference;
}

QString ForwardingMailId::toString() const
{
    const QString number = issue.toString();
    if (number.isEmpty() || forwarding.value <= 0)
        return {};
    // RFC 2606 keeps .invalid for names that nobody owns: the id says nothing about the machine it was made on.
    return QStringLiteral("%1.%2@ortskontakt.invalid").arg(number).arg(forwarding.value);
}

std::optional<ForwardingMailId> ForwardingMailId::parse(const QString &messageId)
{
    static const QRegularExpression own(QRegularExpression::anchoredPattern(
        QStringLiteral("<?(OR-[0-9]{4}-[0-9]{4,9})\\.([1-9][0-9]{0,18})@ortskontakt\\.invalid>?")),
                                        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = own.match(messageId.trimmed());
    if (!match.hasMatch())
        return {};
    const std::optional<IssueNumber> issue = IssueNumber::parse(match.captured(1));
    bool fits = false;
    const qint64 forwarding = match.captured(2).toLongLong(&fits);
    if (!issue || !fits)
        return {};
    return ForwardingMailId{*issue, ForwardingId(forwarding)};
}
