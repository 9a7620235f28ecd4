#pragma once

#include "command.h"
#include "issueservice.h"
#include "mailfacts.h"

/// What the commands share that take in a mail.
namespace MailCalls {

/// The mail of "--eml", with the organisation's limit for files. Errors: those of MailReader.
Result<MailMessage> read(const Call &call);
/// The hop the mail says itself that it answers; 0 when it says none. Errors: Invalid – it names another issue (both numbers), NotFound.
Result<ForwardingId> hopOf(Database &database, const IssueFile &issue, const MailMessage &mail);
/// What is kept of it: its kind or that of "--as", its day or that of "--date". Errors: Invalid – unclear, no day.
Result<MailFacts> facts(const Call &call, MailMessage &mail, const IssueFile &issue, ForwardingId hop);
/// What became of it, in a sentence.
QString words(const MailFacts &facts, const IssueFile &issue);
/// The reason, what the user should do, and every warning.
QStringList notes(const MailMessage &mail, const MailFacts &facts, const QString &number);
/// kind, text, files, leftOut, warnings and the rest, for machines.
QJsonObject members(const MailMessage &mail, const MailFacts &facts, const QString &number);

}
