#include "issues/issuefacts.h"

#include "attachmentservice.h"
#include "council.h"
#include "locality.h"
#include "recordservice.h"
#include "shell/appcontext.h"
#include "database.h"
#include "whendone.h"

#include <QCoreApplication>
#include <algorithm>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(IssueFacts)
};

/// Gathers the parts, however they come, and hands over the whole.
struct Gathering {
    IssueFacts facts;
    int left = 1;
    std::optional<Error> failure;
    std::function<void(const Result<IssueFacts> &)> use;

    void done()
    {
        if (--left > 0)
            return;
        // Taken out first: what is used may hold the last reference to what it came from.
        const auto handler = std::exchange(use, nullptr);
        if (failure)
            handler(fail(*failure));
        else
            handler(facts);
    }
};

using Shared = std::shared_ptr<Gathering>;

template<class T, class Take> void readAll(const AppContext &context, const Shared &to, QObject *receiver, const RecordFilter &filter, Take take)
{
    ++to->left;
    whenReady(context.records.list(recordType<T>().schema(), filter), receiver, [to, take](const Result<QList<Record>> &read) {
        if (!read)
            to->failure = read.error();
        else
            for (const Record &record : *read)
                take(to->facts, recordType<T>().fromRecord(record));
        to->done();
    });
}

template<class T, class Key> void readNames(const AppContext &context, const Shared &to, QObject *receiver, QHash<Key, QString> IssueNames::*target)
{
    ++to->left;
    whenReady(context.records.names(recordType<T>().schema(), true), receiver, [to, target](const Result<QList<RecordName>> &read) {
        if (!read)
            to->failure = read.error();
        else
            for (const RecordName &name : *read)
                (to->facts.names.*target).insert(Key(name.id), name.name);
        to->done();
    });
}

}

void IssueFacts::load(const AppContext &context, const IssueFile &file, QObject *receiver, std::function<void(const Result<IssueFacts> &)> use)
{
    auto to = std::make_shared<Gathering>();
    to->use = std::move(use);
    to->facts.today = context.database.today();
    to->facts.now = context.database.now();
    readNames<Locality>(context, to, receiver, &IssueNames::localities);
    readNames<LocalCouncil>(context, to, receiver, &IssueNames::councils);
    readNames<MunicipalFunction>(context, to, receiver, &IssueNames::functions);
    readNames<ContactPerson>(context, to, receiver, &IssueNames::contactPersons);
    readAll<MunicipalFunction>(context, to, receiver, {}, [](IssueFacts &facts, const MunicipalFunction &function) { facts.functions << function; });
    readAll<FunctionTopic>(context, to, receiver, {}, [](IssueFacts &facts, const FunctionTopic &topic) { facts.topics[topic.function] << topic.topic; });
    readAll<ContactPerson>(context, to, receiver, {}, [user = context.database.user()](IssueFacts &facts, const ContactPerson &person) {
        if (!person.login.isEmpty() && person.login == user)
            facts.me = person;
    });
    if (const CouncilId council = file.issue.council) {
        readAll<LocalCouncil>(context, to, receiver, {}, [council](IssueFacts &facts, const LocalCouncil &one) {
            if (one.id == council)
                facts.serviceLocality = one.serviceLocality;
        });
        readAll<Association>(context, to, receiver, {QStringLiteral("council_id"), council.value, {}, false},
                             [](IssueFacts &facts, const Association &association) { facts.associations << association; });
    }
    ++to->left;
    whenReady(context.attachments.list(file.issue.id.value), receiver, [to](const Result<QList<Attachment>> &read) {
        if (!read)
            to->failure = read.error();
        else
            to->facts.files = *read;
        to->done();
    });
    to->done();
}

MunicipalFunction IssueFacts::function(FunctionId id) const
{
    const auto found = std::find_if(functions.cbegin(), functions.cend(), [id](const MunicipalFunction &one) { return one.id == id; });
    return found == functions.cend() ? MunicipalFunction() : *found;
}

MunicipalFunction IssueFacts::viaOf(const MunicipalFunction &to) const
{
    if (to.routeVia.isEmpty())
        return {};
    const auto found = std::find_if(functions.cbegin(), functions.cend(), [&to](const MunicipalFunction &one) { return one.code == to.routeVia; });
    return found == functions.cend() ? MunicipalFunction() : *found;
}

QString IssueFacts::receiver(const Forwarding &hop) const
{
    const QString to = names.functions.value(hop.to, Text::tr("okänd funktion"));
    return hop.via ? Text::tr("%1 via %2").arg(to, names.functions.value(hop.via, Text::tr("okänd funktion"))) : to;
}

DocumentedIssue IssueFacts::documented(const IssueFile &file) const
{
    DocumentedIssue documented{file, {}, {}};
    for (const Attachment &attachment : files)
        documented.attachments << attachment.name;
    return documented;
}

IssueDocuments IssueFacts::documents() const
{
    IssueDocumentHead head;
    head.today = today;
    head.stamp = now.toUTC();
    return IssueDocuments(names, head);
}

QString IssueFacts::senderRole(const IssueFile &file) const
{
    const LocalityId place = serviceLocality ? serviceLocality : file.localities.isEmpty() ? LocalityId() : file.localities.first().locality;
    const QString name = names.localities.value(place);
    return name.isEmpty() ? Text::tr("Kontaktperson") : Text::tr("Kontaktperson %1").arg(name);
}
