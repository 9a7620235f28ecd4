#pragma once

#include "mailmessage.h"

#include <ids.h>
#include <issuenumber.h>

/// What ties an answer to an issue, for a service to look up. All of it may be wrong or forged: the user confirms.
struct MailReference {
    enum class Source { None, MessageId, Subject, Text };
    QString issueNumber;      ///< "OR-2026-0123"; empty when the mail names none, or several in its text
    Source source = Source::None;  ///< where the number stood
    QStringList named;        ///< every number in the subject, the ids of our own and the new text, in that order, each once: more than one is asked about
    QStringList messageIds;   ///< of the mails it answers, nearest first, each once
    QList<ForwardingId> forwardings;  ///< those of our own making among them, nearest first

    bool isEmpty() const { return issueNumber.isEmpty() && messageIds.isEmpty(); }
};

/// The number is taken from the subject, else from a message id of our own, else from the text when that names one issue only. Pure.
MailReference mailReference(const MailMessage &message);

/// The message id of a forwarding's mail: "OR-2026-0123.4711@ortskontakt.invalid". The same forwarding always gets the same one. Some mail
/// programs put in their own when they send, so the number in the subject is needed too.
struct ForwardingMailId {
    IssueNumber issue;
    ForwardingId forwarding;

    /// Empty when the number or the id is none.
    QString toString() const;
    /// With or without angle brackets; nothing for any other message id.
    static std::optional<ForwardingMailId> parse(const QString &messageId);
    /// The ids of our own in the bytes of a mail, wherever they stand, each once.
    static QStringList allIn(const QByteArray &bytes);
    bool operator==(const ForwardingMailId &) const = default;
};
