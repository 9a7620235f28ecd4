#pragma once

#include "ids.h"
#include "record.h"

enum class LocalityKind { ServiceLocality, Place, Parish, Town };
template<> inline constexpr auto codesOf<LocalityKind> = std::to_array<const char *>({"service_locality", "place", "parish", "town"});

/// How sure a membership is: seen in a public source, or concluded and for the user to correct.
enum class Evidence { Documented, Inferred };
template<> inline constexpr auto codesOf<Evidence> = std::to_array<const char *>({"documented", "inferred"});

/// A place: serviceort, ort, socken or the town. A missing coordinate is *unknown*, a normal state.
struct Locality {
    LocalityId id;
    Stored stored;
    QString name;
    LocalityKind kind = LocalityKind::Place;
    std::optional<double> latitude;   ///< WGS84 degrees
    std::optional<double> longitude;  ///< WGS84 degrees
    std::optional<int> population;
    std::optional<int> populationYear;
};
template<> const RecordType<Locality> &recordType<Locality>();

/// That a place belongs to a service locality. An editable table, never nearest distance (domain: Rångedala).
struct LocalityMembership {
    LocalityMembershipId id;
    Stored stored;
    LocalityId locality;
    LocalityId serviceLocality;
    Evidence evidence = Evidence::Documented;
};
template<> const RecordType<LocalityMembership> &recordType<LocalityMembership>();
