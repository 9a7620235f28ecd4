#pragma once

#include "ids.h"
#include "record.h"

/// A kontaktperson: the municipal officer who supports the associations of a locality.
struct ContactPerson {
    ContactPersonId id;
    Stored stored;
    QString name;
    QString email;
    QString phone;
    QString login;  ///< the user name on the office network, so that the program knows whose day *Idag* is
};
template<> const RecordType<ContactPerson> &recordType<ContactPerson>();

/// That a contact person is appointed for a service locality between two dates.
struct Appointment {
    AppointmentId id;
    Stored stored;
    ContactPersonId contactPerson;
    LocalityId locality;
    QDate from;
    QDate to;  ///< last day, included
};
template<> const RecordType<Appointment> &recordType<Appointment>();

/// When a contact person is away, and who stands in.
struct Absence {
    AbsenceId id;
    Stored stored;
    ContactPersonId contactPerson;
    ContactPersonId substitute;
    QDate from;
    QDate to;  ///< last day, included
    QString note;
};
template<> const RecordType<Absence> &recordType<Absence>();
