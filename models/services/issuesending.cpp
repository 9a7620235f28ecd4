#include "issuesending.h"

#include "forwardingtext.h"

Result<ForwardingRules::Request> IssueSending::request(const ForwardRequest &wanted, const MunicipalFunction &to, const MunicipalFunction &via)
{
    if (!to.routeVia.isEmpty() && !via.id)
        return fail(ErrorCode::Invalid, IssueService::tr("%1 förmedlas via %2, som inte finns bland funktionerna. Rätta vägen under Inställningar, Kommunala funktioner.")
                        .arg(to.name, to.routeVia), {}, QStringLiteral("via_function_id"));
    ForwardingRules::Request request;
    request.to = to;
    request.via = via;
    request.on = wanted.on;
    request.channel = wanted.channel;
    request.from = wanted.from;
    request.by = wanted.by;
    request.message = wanted.message;
    request.answerDue = wanted.answerDue;
    request.redirectedFrom = wanted.redirectedFrom;
    request.information = wanted.information;
    request.draft = wanted.draft;
    return request;
}

MailDraft IssueSending::mail(const Issue &issue, const Forwarding &hop, const MunicipalFunction &receiver, const QString &address)
{
    const QString mailed = address.trimmed().isEmpty() ? receiver.email.trimmed() : address.trimmed();
    MailDraft draft;
    if (mailed.isEmpty())
        draft.toName = receiver.name;
    else
        draft.to << MailAddress{receiver.name, mailed};
    draft.subject = ForwardingText::subject(issue.number, issue.title);
    draft.text = hop.message;
    draft.messageId = hop.messageId;
    return draft;
}
