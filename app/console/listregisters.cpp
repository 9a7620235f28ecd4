// Lists of what the work leaves behind: associations, persons, meetings, open actions, the log of disposals.
#include "association.h"
#include "connection.h"
#include "council.h"
#include "disposalrepository.h"
#include "disposalservice.h"
#include "lateness.h"
#include "listings.h"
#include "meetingrepository.h"
#include "person.h"
#include "swedishformat.h"
#include "words.h"

Result<Listing> listAssociations(Connection &connection, const ListFilter &filter)
{
    RecordRepository records(connection);
    const auto associations = records.list<Association>();
    if (!associations)
        return fail(associations.error());
    const auto localities = namesById<Locality, LocalityId>(records, &Locality::name);
    if (!localities)
        return fail(localities.error());
    const auto councils = namesById<LocalCouncil, CouncilId>(records, &LocalCouncil::name);
    if (!councils)
        return fail(councils.error());
    const auto field = [](const char *name) { return Words::field("association", QString::fromLatin1(name)); };
    Listing listing{{"name", "serviceLocality", "council", "orgnr", "website", "bankgiro", "plusgiro", "address", "postalCode", "city", "email", "phone", "note"},
        {field("name"), field("service_locality_id"), field("council_id"), field("orgnr"), field("website")}, {}, {}};
    for (const Association &a : *associations) {
        if (!filter.locality || a.serviceLocality == filter.locality->id)
            listing.rows << QList<Cell>{a.name, localities->value(a.serviceLocality), councils->value(a.council), a.organisationNumber, a.website, a.bankgiro, a.plusgiro,
                a.address, a.postalCode, a.city, a.email, a.phone, a.note};
    }
    keepMatching(listing, filter.text);
    return listing;
}

Result<Listing> listPersons(Connection &connection, const ListFilter &filter)
{
    RecordRepository records(connection);
    const auto persons = records.list<Person>();
    if (!persons)
        return fail(persons.error());
    const auto contacts = records.list<AssociationContact>();
    if (!contacts)
        return fail(contacts.error());
    const auto associations = namesById<Association, AssociationId>(records, &Association::name);
    if (!associations)
        return fail(associations.error());
    const QDate today = connection.now().toLocalTime().date();
    QHash<PersonId, QStringList> roles;
    for (const AssociationContact &contact : *contacts) {
        if (contact.isCurrent(today))
            roles[contact.person] << ConsoleText::tr("%1 i %2", "role in association").arg(contact.role, associations->value(contact.association));
    }
    Listing listing{{"name", "roles", "email", "phone", "note"},
        {Words::field("person", "name"), Words::field("association_contact", "role"), Words::field("person", "email"), Words::field("person", "phone")}, {}, {}};
    for (const Person &person : *persons)
        listing.rows << QList<Cell>{person.name, roles.value(person.id).join(QStringLiteral("; ")), person.email, person.phone, person.note};
    keepMatching(listing, filter.text);
    return listing;
}

static MeetingFilter meetingFilter(const ListFilter &filter)
{
    MeetingFilter meetings;
    if (filter.locality)
        meetings.localities = {filter.locality->id};
    meetings.from = filter.from;
    meetings.to = filter.to;
    meetings.text = filter.text;
    return meetings;
}

Result<Listing> listMeetings(Connection &connection, const ListFilter &filter)
{
    const auto ids = MeetingRepository(connection).ids(meetingFilter(filter), {});
    if (!ids)
        return fail(ids.error());
    const auto field = [](const char *name) { return Words::field("meeting", QString::fromLatin1(name)); };
    Listing listing{{"date", "time", "kind", "locality", "council", "theme", "status", "attendance", "place", "form", "items", "id"},
        {field("meeting_date"), field("start_time"), field("kind_id"), field("locality_id"), field("council_id"), field("theme"), field("status"),
            Words::field("attendance", "head_count")}, {}, {7}};
    listing.each = [&connection, ids = *ids](const Listing::Row &give) -> Status {
        MeetingRepository meetings(connection);
        constexpr qsizetype some = 500;
        for (qsizetype at = 0; at < ids.size(); at += some) {
            const auto rows = meetings.rows(ids.mid(at, some));
            if (!rows)
                return fail(rows.error());
            for (const MeetingRow &row : *rows)
                give({row.date, SwedishFormat::tableTime(row.start), row.kind, row.locality, row.council, row.theme,
                Cell(Words::of("status", row.status), codeOf(row.status)), row.attendance, row.place, Cell(Words::of("form", row.form), codeOf(row.form)),
                    Cell(std::optional<int>(row.items)), QString::number(row.id.value)});
        }
        return {};
    };
    return listing;
}

Result<Listing> listActions(Connection &connection, const ListFilter &filter)
{
    // Those without a day come last.
    const auto actions = RecordRepository(connection).list<ActionItem>({QStringLiteral("status = 'open' AND meeting_id IN (SELECT id FROM meeting WHERE deleted_at IS NULL)"), {},
        QStringLiteral("due = '', due, id"), false});
    if (!actions)
        return fail(actions.error());
    QList<qint64> ids;
    for (const ActionItem &action : *actions)
        ids << action.meeting.value;
    const auto rows = MeetingRepository(connection).rows(ids);
    if (!rows)
        return fail(rows.error());
    QHash<MeetingId, MeetingRow> meetings;
    for (const MeetingRow &row : *rows)
        meetings.insert(row.id, row);
    const QDate today = connection.now().toLocalTime().date();
    Listing listing{{"due", "late", "what", "who", "council", "meetingDate", "locality", "meeting"},
        {Words::field("action_item", "due"), ConsoleText::tr("Läge"), Words::field("action_item", "what"), Words::field("action_item", "who"),
            Words::field("meeting", "council_id"), Words::field("action_item", "meeting_id")}, {}, {}};
    for (const ActionItem &action : *actions) {
        const MeetingRow meeting = meetings.value(action.meeting);
        const bool inTime = (!filter.from.isValid() || action.due >= filter.from) && (!filter.to.isValid() || (action.due.isValid() && action.due <= filter.to));
        if (!inTime || (filter.locality && meeting.locality != filter.locality->name))
            continue;
        const bool late = Lateness::isLate(action.due, today);
        listing.rows << QList<Cell>{action.due, Cell(late ? ConsoleText::tr("försenad") : QString(), late), action.what, action.who, meeting.council, meeting.date, meeting.locality,
            QString::number(meeting.id.value)};
    }
    keepMatching(listing, filter.text);
    return listing;
}

Result<Listing> listDisposals(Connection &connection, const ListFilter &filter)
{
    const auto lines = DisposalRepository(connection).list(std::numeric_limits<int>::max(), filter.from, filter.to);
    if (!lines)
        return fail(lines.error());
    Listing listing{{"when", "table", "title", "decision", "by", "reason", "record"}, DisposalService::header(), {}, {}};
    for (const Disposal &line : *lines) {
        const QStringList row = DisposalService::row(line);
        listing.rows << QList<Cell>{Cell(row.at(0), storedStamp(line.stored.changedAt)), Cell(row.at(1), line.table), row.at(2), row.at(3), row.at(4), row.at(5),
            QString::number(line.record)};
    }
    keepMatching(listing, filter.text);
    return listing;
}

Result<Listing> listDueForDisposal(Connection &connection, const ListFilter &filter)
{
    const auto records = DisposalRepository(connection).due(std::numeric_limits<int>::max());
    if (!records)
        return fail(records.error());
    Listing listing{{"table", "name", "ended", "due", "binned", "id"}, DisposalService::dueHeader(), {}, {}};
    for (const DueRecord &record : *records) {
        const QStringList row = DisposalService::dueRow(record);
        listing.rows << QList<Cell>{Cell(row.at(0), record.table), row.at(1), record.ended, record.due, Cell(row.at(4), record.binned), QString::number(record.id)};
    }
    keepMatching(listing, filter.text);
    return listing;
}
