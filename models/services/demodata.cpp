#include "demodata.h"

#include "association.h"
#include "attachmentrepository.h"
#include "catalogueloader.h"
#include "contactperson.h"
#include "council.h"
#include "demoissueloader.h"
#include "demomeetings.h"
#include "giro.h"
#include "importrows.h"
#include "locality.h"
#include "luhn.h"
#include "organisationnumber.h"
#include "person.h"
#include "writetransaction.h"

namespace {

/// A number that is right by its rule and belongs to nobody we know of: `digits` and the check digit that fits.
QString withCheckDigit(const QString &digits)
{
    for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
        if (Luhn::isValid(QString(digits + QChar(digit))))
            return digits + QChar(digit);
    }
    return {};
}

struct DemoPerson {
    const char *name;
    const char *association;
    const char *role;
    int years;  ///< since when
};

constexpr DemoPerson people[] = {
    {"Testa Testsson", "Attraktiva Toarp", "Ordförande", 4}, {"Prov Provsson", "Attraktiva Toarp", "Kassör", 2}, {"Exempla Exempelsson", "Attraktiva Toarp", "Sekreterare", 1},
    {"Demo Demosson", "Framtid Fristad", "Ordförande", 3}, {"Påhitta Påhittsson", "Framtid Fristad", "Kassör", 3}, {"Fiktiva Fiktivsson", "Framtid Fristad", "Ledamot", 1},
    {"Låtsa Låtsasson", "Sandareds intresseförening", "Ordförande", 6}, {"Prova Provdotter", "Sandareds intresseförening", "Kassör", 1},
    {"Uppdikta Uppdiktsson", "Viskaforsbygdens ortsråd", "Ordförande", 2}, {"Mönstra Mönstersson", "Viskaforsbygdens ortsråd", "Kassör", 5},
    {"Modella Modellsson", "Hedareds Byalag", "Ordförande", 2}};

struct DemoOfficer {
    const char *name;
    const char *localities[2];
};

constexpr DemoOfficer officers[] = {{"Kontakta Kontaktsson", {"Dalsjöfors", "Fristad"}}, {"Samordna Samordnarsson", {"Sandared", "Viskafors"}}};

class Demo
{
public:
    explicit Demo(Connection &connection) : m_connection(connection), m_records(connection), m_today(connection.now().toLocalTime().date()) {}
    Status load();

private:
    Status loadNames();
    Status completeAssociations();
    Status addPeople();
    Status addOfficers();
    Status addMeeting(const DemoMeeting &demo);
    Status addParts(const DemoMeeting &demo, MeetingId meeting);
    QDate workday(int days) const;
    QTime startOf(const DemoMeeting &demo) const;
    Connection &m_connection;
    RecordRepository m_records;
    const QDate m_today;
    QHash<QString, Association> m_associations;
    QHash<QString, Locality> m_localities;
    QHash<QString, MeetingKind> m_kinds;
    QHash<LocalityId, LocalCouncil> m_councils;
    MeetingId m_withAttachment;
};

template<class T, class Find> T valueOf(const QHash<QString, T> &values, const Find &name) { return values.value(importKey(QString::fromUtf8(name))); }

/// Meetings are not held on Saturdays and Sundays.
QDate Demo::workday(int days) const
{
    QDate date = m_today.addDays(days);
    while (days != 0 && date.dayOfWeek() > 5)
        date = date.addDays(days > 0 ? 1 : -1);
    return date;
}

/// The one that is going on began at the last full hour.
QTime Demo::startOf(const DemoMeeting &demo) const
{
    return demo.hour >= 0 ? QTime(demo.hour, demo.minute) : QTime(m_connection.now().toLocalTime().time().hour(), 0);
}

Status Demo::loadNames()
{
    if (const Status status = loadByName(m_records, &Association::name, m_associations); !status)
        return status;
    if (const Status status = loadByName(m_records, &Locality::name, m_localities); !status)
        return status;
    if (const Status status = loadByName(m_records, &MeetingKind::name, m_kinds); !status)
        return status;
    const auto councils = m_records.list<LocalCouncil>();
    if (!councils)
        return fail(councils.error());
    for (const LocalCouncil &council : *councils)
        m_councils.insert(council.serviceLocality, council);
    return {};
}

Status Demo::completeAssociations()
{
    int number = 100;
    QStringList names = m_associations.keys();
    names.sort();
    for (const QString &name : std::as_const(names)) {
        Association &association = m_associations[name];
        ++number;
        const auto orgnr = OrganisationNumber::parse(withCheckDigit(QStringLiteral("802400%1").arg(number)));
        const auto giro = number % 2 ? Bankgiro::parse(withCheckDigit(QStringLiteral("555%1").arg(number))) : Plusgiro::parse(withCheckDigit(QStringLiteral("55%1").arg(number)));
        if (!orgnr || !giro)
            return fail(orgnr ? giro.error() : orgnr.error());
        association.organisationNumber = *orgnr;
        (number % 2 ? association.bankgiro : association.plusgiro) = *giro;
        association.address = QStringLiteral("Exempelvägen %1").arg(number - 100);
        association.postalCode = QStringLiteral("501 10");
        association.city = QStringLiteral("Borås");
        association.email = QStringLiteral("forening%1@exempel.se").arg(number - 100);
        association.phone = QStringLiteral("033-00 00 %1").arg(number - 100, 2, 10, QLatin1Char('0'));
        if (const Status status = m_records.save(association); !status)
            return status;
    }
    return {};
}

Status Demo::addPeople()
{
    int number = 0;
    for (const DemoPerson &demo : people) {
        Person person;
        person.name = QString::fromUtf8(demo.name);
        person.email = QStringLiteral("person%1@exempel.se").arg(++number);
        person.phone = QStringLiteral("070-000 00 %1").arg(number, 2, 10, QLatin1Char('0'));
        if (const Status status = m_records.save(person); !status)
            return status;
        AssociationContact contact;
        contact.association = valueOf(m_associations, demo.association).id;
        contact.person = person.id;
        contact.role = QString::fromUtf8(demo.role);
        contact.from = QDate(m_today.year() - demo.years, 3, 15);
        if (const Status status = m_records.save(contact); !status)
            return status;
    }
    return {};
}

Status Demo::addOfficers()
{
    ContactPersonId previous;
    for (const DemoOfficer &demo : officers) {
        ContactPerson officer;
        officer.name = QString::fromUtf8(demo.name);
        officer.email = QStringLiteral("kontaktperson@exempel.se");
        officer.phone = QStringLiteral("033-00 00 00");
        if (const Status status = m_records.save(officer); !status)
            return status;
        for (const char *locality : demo.localities) {
            Appointment appointment;
            appointment.contactPerson = officer.id;
            appointment.locality = valueOf(m_localities, locality).id;
            appointment.from = QDate(m_today.year() - 2, 1, 1);
            if (const Status status = m_records.save(appointment); !status)
                return status;
        }
        if (previous) {
            Absence absence;
            absence.contactPerson = officer.id;
            absence.substitute = previous;
            absence.from = m_today.addDays(30);
            absence.to = m_today.addDays(44);
            absence.note = QStringLiteral("Ledighet");
            if (const Status status = m_records.save(absence); !status)
                return status;
        }
        previous = officer.id;
    }
    return {};
}

Status Demo::addMeeting(const DemoMeeting &demo)
{
    const auto text = [](const char *utf8) { return QString::fromUtf8(utf8); };
    Meeting meeting;
    meeting.locality = valueOf(m_localities, demo.serviceLocality).id;
    if (meeting.locality) {
        meeting.council = m_councils.value(meeting.locality).id;
        for (const Association &association : std::as_const(m_associations)) {
            if (association.council == meeting.council)
                meeting.organiser = association.name;
        }
    }
    meeting.kind = valueOf(m_kinds, demo.kind).id;
    meeting.theme = text(demo.theme);
    meeting.date = workday(demo.day);
    meeting.start = startOf(demo);
    meeting.end = meeting.start.addSecs(demo.minutes * 60);
    if (meeting.end < meeting.start)
        meeting.end = QTime(23, 59);
    meeting.form = demo.form;
    meeting.status = demo.status;
    meeting.cancelReason = text(demo.cancelReason);
    meeting.place = text(demo.place);
    meeting.invited = text(demo.invited);
    meeting.note = text(demo.note);
    if (!demo.groups.isEmpty()) {
        int sum = 0;
        for (const DemoGroup &group : demo.groups)
            sum += group.count;
        meeting.attendanceInPerson = sum;
        if (demo.remote > 0)
            meeting.attendanceRemote = demo.remote;
    }
    if (demo.status == MeetingStatus::Approved) {
        meeting.approvedBy = QStringLiteral("Ordföranden");
        meeting.approvedOn = meeting.date.addDays(10);
    }
    if (const Status status = m_records.save(meeting); !status)
        return status;
    if (demo.day == -40)
        m_withAttachment = meeting.id;
    return addParts(demo, meeting.id);
}

Status Demo::addParts(const DemoMeeting &demo, MeetingId meeting)
{
    int position = 0;
    for (const DemoGroup &group : demo.groups) {
        Attendance attendance;
        attendance.meeting = meeting;
        attendance.position = ++position;
        attendance.group = QString::fromUtf8(group.name);
        attendance.count = group.count;
        if (const Status status = m_records.save(attendance); !status)
            return status;
    }
    position = 0;
    int actions = 0;
    for (const DemoItem &demoItem : demo.items) {
        AgendaItem item;
        item.meeting = meeting;
        item.position = ++position;
        item.heading = QString::fromUtf8(demoItem.heading);
        item.text = QString::fromUtf8(demoItem.text);
        item.outcome = demoItem.outcome;
        item.decision = QString::fromUtf8(demoItem.decision);
        item.finished = item.outcome == ItemOutcome::Information || item.outcome == ItemOutcome::Decision;
        if (const Status status = m_records.save(item); !status)
            return status;
        if (!*demoItem.action)
            continue;
        ActionItem action;
        action.meeting = meeting;
        action.item = item.id;
        action.position = ++actions;
        action.what = QString::fromUtf8(demoItem.action);
        action.who = QString::fromUtf8(demoItem.who);
        action.due = m_today.addDays(demoItem.due);
        action.status = demoItem.state;
        if (action.status == ActionStatus::Done)
            action.doneOn = action.due.addDays(-1);
        if (const Status status = m_records.save(action); !status)
            return status;
    }
    if (!*demo.correction)
        return {};
    Correction correction;
    correction.meeting = meeting;
    correction.text = QString::fromUtf8(demo.correction);
    return m_records.save(correction);
}

Status Demo::load()
{
    WriteTransaction transaction(m_connection);
    if (const Status status = transaction.begin(); !status)
        return status;
    if (const Status status = importCatalogue(m_connection, ImportKind::Associations, "associations.csv"); !status)
        return status;
    if (const Status status = importCatalogue(m_connection, ImportKind::Meetings, "meetings.csv"); !status)
        return status;
    for (const auto step : {&Demo::loadNames, &Demo::completeAssociations, &Demo::addPeople, &Demo::addOfficers}) {
        if (const Status status = (this->*step)(); !status)
            return status;
    }
    const QList<DemoMeeting> meetings = demoMeetings();
    for (const DemoMeeting &meeting : meetings) {
        if (const Status status = addMeeting(meeting); !status)
            return status;
    }
    if (const Status status = DemoIssueLoader(m_connection, m_today).load(); !status)
        return status;
    if (const Status status = transaction.commit(); !status)
        return status;
    const QByteArray plan("Förslag till handlingsplan\n\n1. Gång- och cykelväg mot Borgstena\n2. Nya skyltar längs vandringsleden\n3. Fler mötesplatser för unga\n");
    const auto attachment = AttachmentRepository(m_connection).add(QStringLiteral("meeting"), m_withAttachment.value,
        QStringLiteral("Förslag till handlingsplan.txt"), QStringLiteral("text/plain"), plan);
    return attachment ? Status() : fail(attachment.error());
}

}

Status loadDemo(Connection &connection) { return Demo(connection).load(); }
