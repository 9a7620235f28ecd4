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
    const auto name = [&reference](const IssueNumber &number) {
        if (!reference.named.contains(number.toString()))
            reference.named << number.toString();
    };
    for (const IssueNumber &number : IssueNumber::findAll(message.subject))
        name(number);
    for (const QString &id : std::as_const(reference.messageIds)) {
        if (const auto own = ForwardingMailId::parse(id))
            name(own->issue);
    }
    for (const IssueNumber &number : IssueNumber::findAll(message.originalSubject) + IssueNumber::findAll(message.newText))
        name(number);
    if (!found(IssueNumber::find(message.subject), MailReference::Source::Subject) && !found(answered, MailReference::Source::MessageId)
        && !found(IssueNumber::find(message.originalSubject), MailReference::Source::Subject))
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

QStringList ForwardingMailId::allIn(const QByteArray &bytes)
{
    static const QRegularExpression own(QStringLiteral("OR-[0-9]{4}-[0-9]{4,9}\\.[1-9][0-9]{0,18}@ortskontakt\\.invalid"), QRegularExpression::CaseInsensitiveOption);
    QStringList ids;
    qsizetype at = 0;
    // Found by what is rare, so that a large mail costs one pass.
    while (ids.size() < 20 && (at = bytes.indexOf("@ortskontakt.invalid", at)) >= 0) {
        const qsizetype from = std::max<qsizetype>(0, at - 40);
        const QRegularExpressionMatch match = own.match(QString::fromLatin1(bytes.mid(from, at - from + 20)));
        if (match.hasMatch() && !ids.contains(match.captured()))
            ids << match.captured();
        at += 20;
    }
    return ids;
}
