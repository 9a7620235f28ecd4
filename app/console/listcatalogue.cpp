// Lists of what is looked up: localities, functions, kinds of meetings, councils.
#include "connection.h"
#include "council.h"
#include "listings.h"
#include "meeting.h"
#include "municipalfunction.h"
#include "words.h"

#include <QJsonArray>

static Cell coordinate(std::optional<double> degrees)
{
    return Cell(degrees ? QString::number(*degrees, 'f', 4) : QString(), degrees ? QJsonValue(*degrees) : QJsonValue());
}

template<class E> static Cell word(const char *field, E value) { return Cell(Words::of(field, value), codeOf(value)); }

Result<Listing> listLocalities(Connection &connection, const ListFilter &filter)
{
    RecordRepository records(connection);
    const auto localities = records.list<Locality>();
    if (!localities)
        return fail(localities.error());
    const auto memberships = records.list<LocalityMembership>();
    if (!memberships)
        return fail(memberships.error());
    QHash<LocalityId, QString> names;
    for (const Locality &locality : *localities)
        names.insert(locality.id, locality.name);
    QMultiHash<LocalityId, LocalityId> services;
    for (const LocalityMembership &membership : *memberships)
        services.insert(membership.locality, membership.serviceLocality);
    Listing listing{{"name", "kind", "serviceLocality", "population", "latitude", "longitude", "populationYear"},
        {Words::field("locality", "name"), Words::field("locality", "kind"), Words::field("association", "service_locality_id"), Words::field("locality", "population"),
            Words::field("locality", "latitude"), Words::field("locality", "longitude")}, {}, {3, 4, 5}};
    for (const Locality &locality : *localities) {
        const QList<LocalityId> of = services.values(locality.id);
        if (filter.locality && locality.id != filter.locality->id && !of.contains(filter.locality->id))
            continue;
        QStringList belongs;
        for (const LocalityId service : of)
            belongs << names.value(service);
        listing.rows << QList<Cell>{locality.name, word("kind", locality.kind), belongs.join(QStringLiteral(", ")), locality.population, coordinate(locality.latitude),
            coordinate(locality.longitude), locality.populationYear};
    }
    keepMatching(listing, filter.text);
    return listing;
}

Result<Listing> listFunctions(Connection &connection, const ListFilter &filter)
{
    RecordRepository records(connection);
    const auto functions = records.list<MunicipalFunction>();
    if (!functions)
        return fail(functions.error());
    const auto topics = records.list<FunctionTopic>();
    if (!topics)
        return fail(topics.error());
    QHash<FunctionId, QStringList> topicsOf;
    for (const FunctionTopic &topic : *topics)
        topicsOf[topic.function] << topic.topic;
    Listing listing{{"code", "name", "kind", "routeVia", "board", "evidence", "topics"},
        {Words::field("municipal_function", "code"), Words::field("municipal_function", "name"), Words::field("municipal_function", "kind"),
            Words::field("municipal_function", "route_via"), Words::field("municipal_function", "board")}, {}, {}};
    for (const MunicipalFunction &function : *functions) {
        const QStringList own = topicsOf.value(function.id);
        listing.rows << QList<Cell>{function.code, function.name, word("kind", function.kind), function.routeVia, function.board, word("evidence", function.evidence),
            Cell(own.join(QStringLiteral("; ")), QJsonArray::fromStringList(own))};
    }
    keepMatching(listing, filter.text);
    return listing;
}

Result<Listing> listMeetingKinds(Connection &connection, const ListFilter &filter)
{
    const auto kinds = RecordRepository(connection).list<MeetingKind>();
    if (!kinds)
        return fail(kinds.error());
    Listing listing{{"name"}, {Words::field("meeting_kind", "name")}, {}, {}};
    for (const MeetingKind &kind : *kinds)
        listing.rows << QList<Cell>{kind.name};
    keepMatching(listing, filter.text);
    return listing;
}

Result<Listing> listCouncils(Connection &connection, const ListFilter &filter)
{
    RecordRepository records(connection);
    const auto councils = records.list<LocalCouncil>();
    if (!councils)
        return fail(councils.error());
    const auto localities = namesById<Locality, LocalityId>(records, &Locality::name);
    if (!localities)
        return fail(localities.error());
    Listing listing{{"name", "serviceLocality", "status", "form", "note"},
        {Words::field("council", "name"), Words::field("council", "service_locality_id"), Words::field("council", "status"), Words::field("council", "form")}, {}, {}};
    for (const LocalCouncil &council : *councils) {
        if (!filter.locality || council.serviceLocality == filter.locality->id)
            listing.rows << QList<Cell>{council.name, localities->value(council.serviceLocality), word("status", council.status), council.form, council.note};
    }
    keepMatching(listing, filter.text);
    return listing;
}
