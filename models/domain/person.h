#pragma once

#include "ids.h"
#include "record.h"

/// A person outside the municipality. Name and how to reach them, nothing else: there is no field for a personnummer anywhere.
struct Person {
    PersonId id;
    Stored stored;
    QString name;
    QString email;
    QString phone;
    QString note;
};
template<> const RecordType<Person> &recordType<Person>();

/// A föreningskontakt: a person's role in an association between two dates. Open dates mean *since before* and *until further notice*.
struct AssociationContact {
    AssociationContactId id;
    Stored stored;
    AssociationId association;
    PersonId person;
    QString role;
    QDate from;
    QDate to;  ///< last day, included
    bool isCurrent(QDate today) const { return (!from.isValid() || from <= today) && (!to.isValid() || to >= today); }
};
template<> const RecordType<AssociationContact> &recordType<AssociationContact>();
