#pragma once

#include "ids.h"
#include "record.h"

/// An intresseförening, byalag or other association.
struct Association {
    AssociationId id;
    Stored stored;
    QString name;
    LocalityId serviceLocality;
    CouncilId council;
    QString organisationNumber;
    QString bankgiro;
    QString plusgiro;
    QString address;
    QString postalCode;
    QString city;
    QString email;
    QString phone;
    QString website;
    QString note;
};
template<> const RecordType<Association> &recordType<Association>();
