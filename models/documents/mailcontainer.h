#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QStringList>
#include <result.h>

/// A mail out of the file that a mail program keeps it in.
struct OpenedMail {
    QByteArray mail;        ///< RFC 5322
    QStringList warnings;   ///< what did not come along
    bool unwrapped = false; ///< it lay in another kind of file
};

/// Whatever file a mail is saved in, a mail comes out for the one reader: `.eml` as it is, `.msg` of Outlook, `.emlx` of Apple Mail, mbox with
/// a single mail.
class MailContainer
{
    Q_DECLARE_TR_FUNCTIONS(MailContainer)
public:
    /// Errors: Invalid – a damaged file, no mail, or several.
    static Result<OpenedMail> open(const QByteArray &bytes);

    /// The endings of files that hold mails, in lower case with their dot.
    static QStringList endings();
    static bool isMailName(const QString &fileName);
    /// "*.eml *.msg …", for the filter of a file dialog.
    static QString pattern();
};
