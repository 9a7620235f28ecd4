#pragma once

#include "mailmessage.h"

#include <QCoreApplication>
#include <result.h>

/// What may stand in the header of a mail that we write. A line break would begin a header of the attacker's own, so it is refused and not
/// repaired. `field` goes into Error::field, `label` is the field's name on the screen.
class MailCheck
{
    Q_DECLARE_TR_FUNCTIONS(MailCheck)
public:
    static Status line(const QString &text, const QString &field, const QString &label);
    static Status addresses(const QList<MailAddress> &addresses, const QString &field, const QString &label);
    /// Without angle brackets; empty is allowed.
    static Status messageId(const QString &id, const QString &field);

    /// The address in ASCII, its domain in the letters of DNS (RFC 5891); empty when it is none that every server takes.
    static QByteArray writableAddress(const QString &address);
    /// The type itself, or application/octet-stream for what is no media type or may not be base64 (message and multipart, RFC 2046).
    static QString writableMediaType(const QString &mediaType);
};
