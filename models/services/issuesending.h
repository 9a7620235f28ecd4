#pragma once

#include "forwardingrules.h"
#include "issueservice.h"

/// What leaves with a förmedling, made alike whether it is stored, written by a command or only looked at first. Pure.
namespace IssueSending {

/// A request as the rules take it. `via` is the function that everything to `to` goes through, without id when there is none.
/// Errors: Invalid (via_function_id) – `to` is reached through a function that is not among the functions.
Result<ForwardingRules::Request> request(const ForwardRequest &wanted, const MunicipalFunction &to, const MunicipalFunction &via);
/// The mail of a hop, without files, to whoever it is sent to. `address` goes before the receiver's own; without any, the receiver is only
/// named (MailDraft::toName).
MailDraft mail(const Issue &issue, const Forwarding &hop, const MunicipalFunction &receiver, const QString &address = {});

}
