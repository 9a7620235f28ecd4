#include "meetings/quicknotecouncil.h"

#include "contactperson.h"
#include "council.h"
#include "recordservice.h"
#include "shell/appcontext.h"
#include "shell/uistate.h"
#include "whendone.h"

namespace {

/// Nobody knows whose day it is: any council is nearer the truth than none, and the field is the first one to change.
void firstCouncil(AppContext &context, QObject *receiver, const std::function<void(CouncilId)> &done)
{
    whenReady(context.records.names(recordType<LocalCouncil>().schema()), receiver, [done](const Result<QList<RecordName>> &councils) {
        done(councils && !councils->isEmpty() ? CouncilId(councils->first().id) : CouncilId());
    });
}

using Done = std::function<void(CouncilId)>;
using Records = Result<QList<Record>>;

void councilOf(AppContext &context, QObject *receiver, LocalityId locality, const Done &done)
{
    whenReady(context.records.list(recordType<LocalCouncil>().schema()), receiver, [locality, done](const Records &councils) {
        for (const Record &record : councils.value_or(QList<Record>())) {
            if (recordType<LocalCouncil>().fromRecord(record).serviceLocality == locality) {
                done(CouncilId(record.id));
                return;
            }
        }
        done({});
    });
}

void appointedTo(AppContext &context, QObject *receiver, ContactPersonId person, const Done &done)
{
    whenReady(context.records.list(recordType<Appointment>().schema()), receiver, [&context, receiver, person, done](const Records &appointments) {
        const QDate today = context.database.today();
        for (const Record &record : appointments.value_or(QList<Record>())) {
            const Appointment appointment = recordType<Appointment>().fromRecord(record);
            const bool now = appointment.from <= today && (!appointment.to.isValid() || appointment.to >= today);
            if (appointment.contactPerson == person && now) {
                councilOf(context, receiver, appointment.locality, done);
                return;
            }
        }
        done({});
    });
}

void byAppointment(AppContext &context, QObject *receiver, const Done &done)
{
    whenReady(context.records.list(recordType<ContactPerson>().schema()), receiver, [&context, receiver, done](const Records &persons) {
        for (const Record &record : persons.value_or(QList<Record>())) {
            const ContactPerson person = recordType<ContactPerson>().fromRecord(record);
            if (!person.login.isEmpty() && person.login.compare(context.database.user(), Qt::CaseInsensitive) == 0) {
                appointedTo(context, receiver, person.id, done);
                return;
            }
        }
        firstCouncil(context, receiver, done);
    });
}

}

void suggestCouncil(AppContext &context, QObject *receiver, Done done)
{
    const CouncilId last(context.state.value(QStringLiteral("meeting/lastCouncil")).toLongLong());
    if (!last) {
        byAppointment(context, receiver, done);
        return;
    }
    // It may be gone since, or another database may be open than the one in which it was chosen.
    whenReady(context.records.names(recordType<LocalCouncil>().schema()), receiver, [&context, receiver, done, last](const Result<QList<RecordName>> &councils) {
        for (const RecordName &council : councils.value_or(QList<RecordName>())) {
            if (council.id == last.value) {
                done(last);
                return;
            }
        }
        byAppointment(context, receiver, done);
    });
}
