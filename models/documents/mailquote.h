#pragma once

#include "mailmessage.h"

/// The text of a mail in three: what was written new, with its signature, and our own question below it.
struct MailTextParts {
    QString own;        ///< ends with `signature`
    QString quotation;  ///< our own question, as it is quoted; empty when nothing was cut
    QString signature;  ///< see mailsignature.h
    bool operator==(const MailTextParts &) const = default;
};

/// Cuts only what is recognised as our own question, by the ways of ten mail programs in Swedish, English, Finnish, German, Norwegian and
/// Danish: what others wrote, a mail that is passed on, and answers inside the quotation are kept. `sent` empty: any quotation at the end is
/// taken for ours. `own` is never empty unless `text` is. Linear. Pure.
MailTextParts splitMailText(const QString &text, const MailSent &sent);

/// splitMailText() for one who knows no sender: what was written new.
QString withoutQuotedReply(const QString &text);
