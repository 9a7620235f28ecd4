#pragma once

#include "mailmessage.h"

typedef struct _GMimeMessage GMimeMessage;

/// What a machine says about a mail that was sent (RFC 6522), from its parts for machines.
struct MailReport {
    enum class Type { None, Delivery, Disposition, Feedback, Other } type = Type::None;
    QStringList actions;      ///< of each receiver: failed, delayed, delivered, relayed, expanded
    QStringList statuses;     ///< "5.1.1"
    QStringList receivers;    ///< addresses, in the order of the report
    QString diagnostic;       ///< what the other server said, the first there is
    QString disposition;      ///< "manual-action/mdn-sent-manually; displayed": lower-case, without what follows the last "/"
};

/// What tells whether a person wrote a mail. Plain values, so that recogniseMail() needs no library.
struct MailTraits {
    QString subject;
    QString text;              ///< the new text; see splitMailText()
    QString allText;
    std::optional<QDate> date;
    QString fromName;
    QString fromAddress;
    QStringList ours;          ///< the addresses it was sent to: never those that were not reached
    bool isAnswer = false;     ///< it says itself which mail it answers
    bool hasFiles = false;

    MailReport report;
    QString calendarMethod;    ///< upper-case: REPLY, REQUEST, CANCEL …
    QString calendarAnswer;    ///< upper-case: ACCEPTED, DECLINED, TENTATIVE
    bool emptyReturnPath = false;
    QStringList failedReceivers;  ///< X-Failed-Recipients
    bool isExchangeReport = false;
    QString autoSubmitted;     ///< lower-case, empty or "no" for people
    bool autoReply = false;    ///< another header that says so
    bool suppressesReplies = false;  ///< X-Auto-Response-Suppress or Precedence: no proof, rules and lists write it too
    bool passedOnByRule = false;     ///< a rule of the mailbox passed on what somebody wrote
};

/// Of a mail as the library has it. `message` is what was read of it so far.
MailTraits mailTraits(GMimeMessage *mail, const MailMessage &message);
