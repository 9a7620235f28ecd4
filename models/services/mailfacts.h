#pragma once

#include "issuemailrules.h"
#include "mailmessage.h"

/// A mail about an issue as it is to be kept: what it was read as, and what the user made of it.
struct MailFacts {
    ForwardingId hop;             ///< 0 only for the mail an issue is made from
    IssueMailKind kind = IssueMailKind::Unclear;
    QDate on;
    QString text;
    QString quotation;
    QString sender;
    QString subject;
    MailFinding finding;
    QList<MailAttachment> files;  ///< kept with the issue beside the mail itself
    QByteArray raw;               ///< the mail as it came
    IssueMailRules::Ended ended = IssueMailRules::Ended::Ask;

    /// Everything a mail says, its ticked files if it is an answer. The day is the machine's local one of its date, invalid without.
    static MailFacts of(const MailMessage &message, ForwardingId hop);
    /// The mail that an issue is made from, with its ticked files; `day` when it has no date of its own.
    static MailFacts question(const MailMessage &message, QDate day);
    /// As another kind than it was recognised as; then the reason is not the program's.
    void overrule(IssueMailKind as);
};

/// What is known to have left with a hop, and to whom the answer was sent: splits the mail's text anew by it, so that only our own question is cut.
void splitByHop(MailMessage &message, const Forwarding &hop);
