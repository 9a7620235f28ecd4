#pragma once

#include "issueservice.h"
#include "municipalfunction.h"

/// Parts of a forwarding that more than one service takes together. On the connection's thread, inside the caller's transaction.
namespace IssueCourse {

/// Adds the hop by the rules, with the functions as they are stored. Errors: as IssueService::forward.
Status forward(Connection &connection, IssueFile &file, const ForwardRequest &wanted);
/// Who the mail of a hop goes to: the function, or the one it goes through.
Result<MunicipalFunction> receiver(Connection &connection, const Forwarding &hop);
enum class NoAddress { Refused, LeftToSender };
/// The mail of a hop, without files. Errors: Invalid (email) when the receiver has no address and that is refused; otherwise it is named
/// without one (MailDraft::toName).
Result<MailDraft> mail(Connection &connection, const IssueFile &file, const Forwarding &hop, const QString &address = {},
    NoAddress without = NoAddress::Refused);

}
