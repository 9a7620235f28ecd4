#include "meetings/meetingviews.h"

#include "contactperson.h"
#include "recordservice.h"
#include "whendone.h"

MeetingViews::MeetingViews(RecordService &records, Database &database, QObject *parent)
    : SavedViews(QStringLiteral("meetings"), records, parent), m_records(records), m_database(database)
{
}

void MeetingViews::reload()
{
    SavedViews::reload();
    readOwnLocalities();
}

QList<SavedViews::Entry> MeetingViews::builtIn() const
{
    MeetingListView all;
    MeetingListView coming;
    coming.period.kind = PeriodChoice::Kind::Coming;
    coming.sort.order = Qt::AscendingOrder;
    MeetingListView own;
    own.filter.localities = m_own;
    MeetingListView unapproved;
    unapproved.filter.statuses = {MeetingStatus::Held};
    MeetingListView cancelled;
    cancelled.filter.statuses = {MeetingStatus::Cancelled};
    MeetingListView bin;
    bin.filter.bin = true;
    bin.sort.column = MeetingColumn::Changed;
    QList<Entry> entries{{QStringLiteral("all"), tr("Alla"), all.toJson(), {}}, {QStringLiteral("coming"), tr("Kommande"), coming.toJson(), {}}};
    if (!m_own.isEmpty())
        entries << Entry{QStringLiteral("own"), tr("Mina serviceorter"), own.toJson(), {}};
    entries << Entry{QStringLiteral("unapproved"), tr("Ej justerade"), unapproved.toJson(), {}} << Entry{QStringLiteral("cancelled"), tr("Inställda"), cancelled.toJson(), {}}
            << Entry{QStringLiteral("bin"), tr("Papperskorgen"), bin.toJson(), {}};
    return entries;
}

/// Nobody is asked who they are: the login that changes are signed with is that of a contact person, or it is not.
void MeetingViews::readOwnLocalities()
{
    whenDone(m_records.list(recordType<ContactPerson>().schema()), this, [this](const Result<QList<Record>> &people) {
        if (people) {
            for (const Record &record : *people) {
                const ContactPerson person = recordType<ContactPerson>().fromRecord(record);
                if (!person.login.isEmpty() && person.login.compare(m_database.user(), Qt::CaseInsensitive) == 0) {
                    readAppointments(person.id);
                    return;
                }
            }
            m_own.clear();
        }
        ownRead();
    });
}

void MeetingViews::readAppointments(ContactPersonId person)
{
    RecordFilter filter;
    filter.parentField = QStringLiteral("contact_person_id");
    filter.parent = person.value;
    whenDone(m_records.list(recordType<Appointment>().schema(), filter), this, [this](const Result<QList<Record>> &appointments) {
        if (appointments) {
            m_own.clear();
            const QDate today = m_database.today();
            for (const Record &entry : *appointments) {
                const Appointment appointment = recordType<Appointment>().fromRecord(entry);
                if (appointment.from <= today && (!appointment.to.isValid() || appointment.to >= today))
                    m_own << appointment.locality;
            }
        }
        ownRead();
    });
}

void MeetingViews::ownRead()
{
    m_ownRead = true;
    Q_EMIT changed();
}
