#pragma once

#include "mailmessage.h"

/// The text of a mail in three: what was written new, with its signature, and our own question below it.
struct MailTextParts {
    QString own;        ///< ends with `signature`
    QString quotation;  ///< our own question, as it is quoted; empty when nothing was cut
    QString signature;  ///< see mailsignature.h
    bool nothingNew = false;  ///< all of it is our own question: `own` is that
    bool operator==(const MailTextParts &) const = default;
};

/// Cuts only what is recognised as our own question, by the heads of mailheads.h: what others wrote, a mail that is passed on, and answers
/// inside the quotation are kept. `sent` empty: any quotation at the end is taken for ours. `own` is never empty unless `text` is. With
/// `sent.text`, answers that were written into it are found wherever they stand. Linear. Pure.
MailTextParts splitMailText(const QString &text, const MailSent &sent);

/// The same for a mail as it was read: those it was sent to count as us beside `sent`, and a mail that is passed on by its subject ("VB:",
/// "FW:") is kept whole. To be called again when it is known what was sent.
MailTextParts splitMail(const MailMessage &message, const MailSent &sent);

/// splitMailText() for one who knows no sender: what was written new.
QString withoutQuotedReply(const QString &text);
