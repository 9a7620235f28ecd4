// The one description of every table: which member is which column. The migrations hold the same columns; the test
// `migrations.schema` compares the two.
#include "association.h"
#include "attachment.h"
#include "contactperson.h"
#include "council.h"
#include "disposal.h"
#include "issue.h"
#include "locality.h"
#include "meeting.h"
#include "municipalfunction.h"
#include "person.h"
#include "recordtypes.h"

using Kind = FieldKind;

template<> const RecordType<Locality> &recordType<Locality>()
{
    using T = Locality;
    static const auto type = RecordType<T>("locality", "name", RecordType<T>::Sorted)
        .field("name", &T::name, Kind::Text, true).choice("kind", &T::kind)
        .field("latitude", &T::latitude, Kind::Real).field("longitude", &T::longitude, Kind::Real)
        .field("population", &T::population, Kind::Integer).field("population_year", &T::populationYear, Kind::Integer);
    return type;
}

template<> const RecordType<LocalityMembership> &recordType<LocalityMembership>()
{
    using T = LocalityMembership;
    static const auto type = RecordType<T>("locality_membership", "locality_id", RecordType<T>::Unsorted)
        .reference("locality_id", &T::locality, "locality", true)
        .reference("service_locality_id", &T::serviceLocality, "locality", true).choice("evidence", &T::evidence);
    return type;
}

template<> const RecordType<LocalCouncil> &recordType<LocalCouncil>()
{
    using T = LocalCouncil;
    static const auto type = RecordType<T>("council", "name", RecordType<T>::Sorted)
        .field("name", &T::name, Kind::Text, true).reference("service_locality_id", &T::serviceLocality, "locality")
        .field("form", &T::form, Kind::Text).choice("status", &T::status)
        .field("notes_heading", &T::notesHeading, Kind::Text).field("usual_place", &T::usualPlace, Kind::Text)
        .field("usual_time", &T::usualTime, Kind::Time).field("note", &T::note, Kind::LongText);
    return type;
}

template<> const RecordType<AgendaTemplateItem> &recordType<AgendaTemplateItem>()
{
    using T = AgendaTemplateItem;
    static const auto type = RecordType<T>("agenda_template_item", "heading", RecordType<T>::Unsorted)
        .reference("council_id", &T::council, "council").field("position", &T::position, Kind::Integer)
        .field("heading", &T::heading, Kind::Text, true);
    return type;
}

template<> const RecordType<Association> &recordType<Association>()
{
    using T = Association;
    static const auto type = RecordType<T>("association", "name", RecordType<T>::Sorted)
        .field("name", &T::name, Kind::Text, true).reference("service_locality_id", &T::serviceLocality, "locality")
        .reference("council_id", &T::council, "council").field("orgnr", &T::organisationNumber, Kind::OrganisationNumber)
        .field("bankgiro", &T::bankgiro, Kind::Bankgiro).field("plusgiro", &T::plusgiro, Kind::Plusgiro)
        .field("address", &T::address, Kind::Text).field("postal_code", &T::postalCode, Kind::PostalCode)
        .field("city", &T::city, Kind::Text).field("email", &T::email, Kind::Email).field("phone", &T::phone, Kind::Text)
        .field("website", &T::website, Kind::Text).field("note", &T::note, Kind::LongText);
    return type;
}

template<> const RecordType<Person> &recordType<Person>()
{
    using T = Person;
    static const auto type = RecordType<T>("person", "name", RecordType<T>::Sorted)
        .field("name", &T::name, Kind::Text, true).field("email", &T::email, Kind::Email).field("phone", &T::phone, Kind::Text)
        .field("note", &T::note, Kind::LongText);
    return type;
}

template<> const RecordType<AssociationContact> &recordType<AssociationContact>()
{
    using T = AssociationContact;
    static const auto type = RecordType<T>("association_contact", "role", RecordType<T>::Unsorted, "association_id")
        .reference("association_id", &T::association, "association", true).reference("person_id", &T::person, "person", true)
        .field("role", &T::role, Kind::Text, true).field("valid_from", &T::from, Kind::Date).field("valid_to", &T::to, Kind::Date);
    return type;
}

template<> const RecordType<ContactPerson> &recordType<ContactPerson>()
{
    using T = ContactPerson;
    static const auto type = RecordType<T>("contact_person", "name", RecordType<T>::Sorted)
        .field("name", &T::name, Kind::Text, true).field("email", &T::email, Kind::Email).field("phone", &T::phone, Kind::Text)
        .field("login", &T::login, Kind::Text);
    return type;
}

template<> const RecordType<Appointment> &recordType<Appointment>()
{
    using T = Appointment;
    static const auto type = RecordType<T>("appointment", "locality_id", RecordType<T>::Unsorted, "contact_person_id")
        .reference("contact_person_id", &T::contactPerson, "contact_person", true)
        .reference("locality_id", &T::locality, "locality", true)
        .field("valid_from", &T::from, Kind::Date, true).field("valid_to", &T::to, Kind::Date);
    return type;
}

template<> const RecordType<Absence> &recordType<Absence>()
{
    using T = Absence;
    static const auto type = RecordType<T>("absence", "valid_from", RecordType<T>::Unsorted, "contact_person_id")
        .reference("contact_person_id", &T::contactPerson, "contact_person", true)
        .reference("substitute_id", &T::substitute, "contact_person")
        .field("valid_from", &T::from, Kind::Date, true).field("valid_to", &T::to, Kind::Date)
        .field("note", &T::note, Kind::Text);
    return type;
}

template<> const RecordType<MunicipalFunction> &recordType<MunicipalFunction>()
{
    using T = MunicipalFunction;
    static const auto type = RecordType<T>("municipal_function", "name", RecordType<T>::Sorted)
        .field("code", &T::code, Kind::Text, true).field("name", &T::name, Kind::Text, true).choice("kind", &T::kind)
        .field("route_via", &T::routeVia, Kind::Text).field("board", &T::board, Kind::Text).field("email", &T::email, Kind::Email)
        .choice("evidence", &T::evidence).field("acknowledge_days", &T::acknowledgeDays, Kind::Integer)
        .field("answer_days", &T::answerDays, Kind::Integer).field("valid_from", &T::validFrom, Kind::Date)
        .field("valid_to", &T::validTo, Kind::Date).field("message_template", &T::messageTemplate, Kind::LongText);
    return type;
}

template<> const RecordType<FunctionTopic> &recordType<FunctionTopic>()
{
    using T = FunctionTopic;
    static const auto type = RecordType<T>("function_topic", "topic", RecordType<T>::Sorted, "function_id")
        .reference("function_id", &T::function, "municipal_function", true).field("topic", &T::topic, Kind::Text, true);
    return type;
}

template<> const RecordType<VisionArea> &recordType<VisionArea>()
{
    using T = VisionArea;
    static const auto type = RecordType<T>("vision_area", "name", RecordType<T>::Unsorted)
        .field("vision", &T::vision, Kind::Text, true).field("number", &T::number, Kind::Integer).field("name", &T::name, Kind::Text, true);
    return type;
}

template<> const RecordType<MeetingKind> &recordType<MeetingKind>()
{
    using T = MeetingKind;
    static const auto type = RecordType<T>("meeting_kind", "name", RecordType<T>::Sorted).field("name", &T::name, Kind::Text, true);
    return type;
}

template<> const RecordType<Meeting> &recordType<Meeting>()
{
    using T = Meeting;
    static const auto type = RecordType<T>("meeting", "theme", RecordType<T>::Sorted)
        .reference("council_id", &T::council, "council").reference("locality_id", &T::locality, "locality")
        .reference("kind_id", &T::kind, "meeting_kind", true).field("theme", &T::theme, Kind::Text)
        .field("meeting_date", &T::date, Kind::Date, true).field("start_time", &T::start, Kind::Time).field("end_time", &T::end, Kind::Time)
        .choice("form", &T::form).choice("status", &T::status).field("cancel_reason", &T::cancelReason, Kind::Text)
        .field("place", &T::place, Kind::Text).field("organiser", &T::organiser, Kind::Text).field("invited", &T::invited, Kind::Text)
        .field("attendance_in_person", &T::attendanceInPerson, Kind::Integer)
        .field("attendance_remote", &T::attendanceRemote, Kind::Integer).field("note", &T::note, Kind::LongText)
        .field("approved_by", &T::approvedBy, Kind::Text).field("approved_on", &T::approvedOn, Kind::Date);
    return type;
}

template<> const RecordType<AgendaItem> &recordType<AgendaItem>()
{
    using T = AgendaItem;
    static const auto type = RecordType<T>("agenda_item", "heading", RecordType<T>::Unsorted, "meeting_id")
        .reference("meeting_id", &T::meeting, "meeting", true).field("position", &T::position, Kind::Integer)
        .field("heading", &T::heading, Kind::Text).field("body", &T::text, Kind::LongText).choice("outcome", &T::outcome)
        .field("finished", &T::finished, Kind::Boolean).reference("source_item_id", &T::sourceItem, "agenda_item")
        .reference("source_action_id", &T::sourceAction, "action_item").field("decision", &T::decision, Kind::LongText)
        .hiddenReference("issue_id", &T::issue, "issue");
    return type;
}

template<> const RecordType<Attendance> &recordType<Attendance>()
{
    using T = Attendance;
    static const auto type = RecordType<T>("attendance", "group_name", RecordType<T>::Unsorted, "meeting_id")
        .reference("meeting_id", &T::meeting, "meeting", true).field("position", &T::position, Kind::Integer)
        .field("group_name", &T::group, Kind::Text).field("head_count", &T::count, Kind::Integer).field("names", &T::names, Kind::Text);
    return type;
}

template<> const RecordType<ActionItem> &recordType<ActionItem>()
{
    using T = ActionItem;
    static const auto type = RecordType<T>("action_item", "what", RecordType<T>::Unsorted, "meeting_id")
        .reference("meeting_id", &T::meeting, "meeting", true).reference("item_id", &T::item, "agenda_item")
        .field("position", &T::position, Kind::Integer).field("what", &T::what, Kind::Text, true).field("who", &T::who, Kind::Text)
        .field("due", &T::due, Kind::Date).choice("status", &T::status).field("done_on", &T::doneOn, Kind::Date);
    return type;
}

template<> const RecordType<Correction> &recordType<Correction>()
{
    using T = Correction;
    static const auto type = RecordType<T>("correction", "body", RecordType<T>::Unsorted, "meeting_id")
        .reference("meeting_id", &T::meeting, "meeting", true).field("body", &T::text, Kind::LongText, true);
    return type;
}

template<> const RecordType<Attachment> &recordType<Attachment>()
{
    using T = Attachment;
    static const auto type = RecordType<T>("attachment", "name", RecordType<T>::Sorted, "owner_id")
        .field("owner_table", &T::ownerTable, Kind::Hidden).field("owner_id", &T::owner, Kind::Hidden)
        .field("name", &T::name, Kind::Text, true).field("media_type", &T::mediaType, Kind::Text)
        .field("sha256", &T::sha256, Kind::Hidden).field("size", &T::size, Kind::Hidden);
    return type;
}

template<> const RecordType<SavedView> &recordType<SavedView>()
{
    using T = SavedView;
    static const auto type = RecordType<T>("saved_view", "name", RecordType<T>::Sorted).field("page", &T::page, Kind::Hidden)
        .field("name", &T::name, Kind::Text, true).field("definition", &T::definition, Kind::Hidden);
    return type;
}

template<> const RecordType<Setting> &recordType<Setting>()
{
    using T = Setting;
    static const auto type = RecordType<T>("setting", "key", RecordType<T>::Unsorted).field("key", &T::key, Kind::Text, true)
        .field("value", &T::value, Kind::Text);
    return type;
}

template<> const RecordType<Disposal> &recordType<Disposal>()
{
    using T = Disposal;
    static const auto type = RecordType<T>("disposal", "decision", RecordType<T>::Unsorted)
        .field("item_table", &T::table, Kind::Hidden).field("item_id", &T::record, Kind::Hidden)
        .field("title", &T::title, Kind::Text).field("decision", &T::decision, Kind::Text, true).field("reason", &T::reason, Kind::Text);
    return type;
}

QList<const RecordSchema *> allSchemas()
{
    return {&recordType<Locality>().schema(), &recordType<LocalityMembership>().schema(), &recordType<LocalCouncil>().schema(),
        &recordType<AgendaTemplateItem>().schema(), &recordType<Association>().schema(), &recordType<Person>().schema(),
        &recordType<AssociationContact>().schema(), &recordType<ContactPerson>().schema(), &recordType<Appointment>().schema(),
        &recordType<Absence>().schema(), &recordType<MunicipalFunction>().schema(), &recordType<FunctionTopic>().schema(),
        &recordType<VisionArea>().schema(), &recordType<MeetingKind>().schema(), &recordType<Meeting>().schema(),
        &recordType<AgendaItem>().schema(), &recordType<Attendance>().schema(), &recordType<ActionItem>().schema(),
        &recordType<Correction>().schema(), &recordType<Issue>().schema(), &recordType<IssueLocality>().schema(),
        &recordType<Forwarding>().schema(), &recordType<IssueMail>().schema(), &recordType<IssueRelation>().schema(), &recordType<Reminder>().schema(), &recordType<Attachment>().schema(), &recordType<SavedView>().schema(),
        &recordType<Setting>().schema(), &recordType<Disposal>().schema()};
}

const RecordSchema *schemaOf(const QString &table)
{
    const auto schemas = allSchemas();
    for (const RecordSchema *schema : schemas) {
        if (schema->table == table)
            return schema;
    }
    return nullptr;
}
