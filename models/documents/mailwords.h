#pragma once

#include "mailguard.h"
#include "mailmessage.h"

#include <QCoreApplication>
#include <result.h>

/// What MailReader says to the user about a mail.
class MailWords
{
    Q_DECLARE_TR_FUNCTIONS(MailWords)
public:
    /// Why a file is not read at all.
    static tl::unexpected<Error> refused(MailGuard::Fault fault);
    /// One of the library's GMimeParserWarning; empty for those that nobody needs to know of.
    static QString complaint(int warning);
    /// What is odd about the header.
    static QStringList aboutHeader(const MailMessage &message);
};
