#pragma once

#include "mailmessage.h"

#include <QCoreApplication>
#include <attachment.h>
#include <result.h>

/// The largest mail that is read, in bytes. Servers seldom take more than 50 MB, and 25 MB of files grow to 35 MB in a mail.
inline constexpr qint64 mailSizeLimit = 64 * 1024 * 1024;

/// What a reader may need to know; what is left out has a sensible value.
struct MailReading {
    qint64 fileLimit = attachmentLimit;  ///< bytes of one file; a larger one is named in MailMessage::leftOut
    MailSent sent;                       ///< what we sent, where that is known already; else splitMailText() later
};

/// Reads `.eml` files of any mail program. A mail comes from outside: nothing in it is run or fetched, and nesting, number of parts and
/// size are bounded before it is taken apart. What is odd about it is told in MailMessage::warnings. Any thread.
class MailReader
{
    Q_DECLARE_TR_FUNCTIONS(MailReader)
public:
    /// Errors: Invalid – empty, too large, no mail at all, several, damaged, built to overload its reader.
    static Result<MailMessage> read(const QByteArray &bytes, const MailReading &how = {});
    /// Errors: as read(), NotFound, Io.
    static Result<MailMessage> readFile(const QString &fileName, const MailReading &how = {});
};
