#pragma once

#include "mailmessage.h"

#include <QCoreApplication>
#include <result.h>

/// Writes `.eml` files: RFC 5322 with MIME, made by GMime. The same draft gives the same bytes, so nothing comes from the clock or from
/// chance. Any thread.
class MailWriter
{
    Q_DECLARE_TR_FUNCTIONS(MailWriter)
public:
    /// Whether the draft can be written. Errors: Invalid, with `field` = from, to, cc, subject, attachments, messageId or inReplyTo – an
    /// address that is none, nobody to send to, a line break or another control character that would add headers of its own.
    static Status check(const MailDraft &draft);
    /// Errors: Invalid as check().
    static Result<QByteArray> bytes(const MailDraft &draft);
    /// Writes the file whole or not at all. Errors: Invalid as check(), DiskFull, ReadOnly, Io.
    static Status save(const MailDraft &draft, const QString &fileName);
};
