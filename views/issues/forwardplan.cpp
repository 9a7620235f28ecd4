#include "issues/forwardplan.h"

#include "forwardingrules.h"
#include "forwardingtext.h"
#include "issuesending.h"
#include "mailwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

QDate ForwardPlan::dueOf(const PlannedReceiver &receiver, const IssueFacts &facts) const
{
    if (receiver.information)
        return {};
    return receiver.answerDue.isValid() ? receiver.answerDue : ForwardingRules::answerDue(facts.function(receiver.to), on);
}

QString ForwardPlan::standardMessage(const PlannedReceiver &receiver, const IssueFile &file, const IssueFacts &facts) const
{
    if (channel == Channel::Letter)
        return {};
    const MunicipalFunction function = facts.function(receiver.to);
    auto values = ForwardingText::factsOf(file.issue, function, from, dueOf(receiver, facts));
    values.council = facts.names.councils.value(file.issue.council);
    for (const IssueLocality &place : file.localities)
        values.localities << facts.names.localities.value(place.locality);
    return ForwardingText::filled(ForwardingText::templateOf(function), values);
}

QList<ForwardRequest> ForwardPlan::requests(const IssueFile &file) const
{
    QList<ForwardRequest> wanted;
    ForwardingId takesOver = ForwardingRules::toRedirect(file);
    for (const PlannedReceiver &receiver : receivers) {
        ForwardRequest request;
        request.to = receiver.to;
        request.on = on;
        request.channel = channel;
        request.from = from.trimmed();
        request.by = by;
        request.message = receiver.message;
        request.answerDue = receiver.information ? QDate() : receiver.answerDue;
        request.information = receiver.information;
        // The mail program only shows it; what it did then the user has to tell.
        request.draft = channel == Channel::Mail;
        if (!receiver.information)
            request.redirectedFrom = std::exchange(takesOver, {});
        wanted << request;
    }
    return wanted;
}

Result<IssueFile> ForwardPlan::tried(const IssueFile &file, const IssueFacts &facts) const
{
    if (receivers.isEmpty())
        return fail(ErrorCode::Invalid, tr("Välj minst en funktion att förmedla till."), {}, QStringLiteral("to_function_id"));
    if (from.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, tr("Skriv vem frågan kommer från, till exempel Kontaktperson Fristad."), {}, QStringLiteral("from_role"));
    IssueFile after = file;
    const QList<ForwardRequest> wanted = requests(file);
    for (const ForwardRequest &one : wanted) {
        const MunicipalFunction to = facts.function(one.to);
        const auto request = IssueSending::request(one, to, facts.viaOf(to));
        if (!request)
            return fail(request.error());
        if (const Status possible = ForwardingRules::forward(after, *request); !possible)
            return fail(possible.error());
    }
    return after;
}

Result<MailDraft> ForwardPlan::mail(const IssueFile &file, const Forwarding &hop, const IssueFacts &facts)
{
    const MunicipalFunction receiver = facts.function(hop.via ? hop.via : hop.to);
    const MailDraft draft = IssueSending::mail(file.issue, hop, receiver);
    if (draft.to.isEmpty())
        return fail(ErrorCode::Invalid, tr("%1 har ingen e-postadress. Skriv den hos funktionen, eller välj ett annat sätt att förmedla.").arg(receiver.name),
                    {}, QStringLiteral("email"));
    if (const Status possible = MailWriter::check(draft); !possible) {
        if (possible.error().field == QLatin1String("to"))
            return fail(ErrorCode::Invalid, tr("E-postadressen till %1 går inte att skicka till: %2 Rätta den hos funktionen.").arg(receiver.name, possible.error().message),
                        possible.error().technical, QStringLiteral("email"));
        return fail(possible.error());
    }
    return draft;
}

Document ForwardPlan::letter(const IssueFile &file, const Forwarding &hop, const QList<AttachmentId> &files, const IssueFacts &facts)
{
    IssueLetter letter;
    letter.hop = hop.id;
    letter.message = hop.message;
    letter.replyTo = facts.me.email;
    letter.sender = hop.from;
    for (const Attachment &attachment : facts.files) {
        if (files.contains(attachment.id))
            letter.attachments << attachment.name;
    }
    return facts.documents().forwardingLetter(facts.documented(file), letter);
}

QString ForwardPlan::toJson() const
{
    QJsonArray to;
    for (const PlannedReceiver &receiver : receivers)
        to << QJsonObject{{"to", QString::number(receiver.to.value)}, {"information", receiver.information},
                          {"due", receiver.answerDue.toString(Qt::ISODate)}, {"message", receiver.message}, {"edited", receiver.edited}};
    QJsonArray attached;
    for (const AttachmentId id : files)
        attached << QString::number(id.value);
    const QJsonObject plan{{"on", on.toString(Qt::ISODate)}, {"from", from}, {"channel", codeOf(channel)}, {"receivers", to}, {"files", attached}};
    return QString::fromUtf8(QJsonDocument(plan).toJson(QJsonDocument::Compact));
}

std::optional<ForwardPlan> ForwardPlan::fromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    const QJsonArray to = object.value(QLatin1String("receivers")).toArray();
    if (to.isEmpty())
        return std::nullopt;
    ForwardPlan plan;
    plan.on = QDate::fromString(object.value(QLatin1String("on")).toString(), Qt::ISODate);
    plan.from = object.value(QLatin1String("from")).toString();
    plan.channel = fromCode<Channel>(object.value(QLatin1String("channel")).toString());
    for (const QJsonValue &value : to) {
        const QJsonObject one = value.toObject();
        plan.receivers << PlannedReceiver{FunctionId(one.value(QLatin1String("to")).toString().toLongLong()), one.value(QLatin1String("information")).toBool(),
                                          QDate::fromString(one.value(QLatin1String("due")).toString(), Qt::ISODate),
                                          one.value(QLatin1String("message")).toString(), one.value(QLatin1String("edited")).toBool()};
    }
    const QJsonArray attached = object.value(QLatin1String("files")).toArray();
    for (const QJsonValue &id : attached)
        plan.files << AttachmentId(id.toString().toLongLong());
    return plan;
}
