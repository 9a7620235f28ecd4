#pragma once

#include "locality.h"

#include <QGeoCoordinate>

/// A place with a known point, WGS84.
struct KnownPlace {
    QString name;
    QGeoCoordinate at;
};

/// Those of the localities, as they are stored, whose coordinates are known, in the order given.
QList<KnownPlace> knownPlaces(const QList<Record> &localities);

/// Where a point lies, told from the nearest place. Says nothing of which locality a point belongs to: that is a membership, never a
/// distance. Pure; safe on any thread as long as no translator is being installed.
struct NearestLocality {
    QString name;
    double metres = 0;   ///< along the surface of the earth
    double bearing = 0;  ///< from the place to the point, degrees clockwise from north

    /// Nothing when the point is no point on earth or no place is known. Of two as near, the first.
    static std::optional<NearestLocality> of(std::optional<double> latitude, std::optional<double> longitude, const QList<KnownPlace> &places);
    /// So far from every place of the administration that the point is likely to be mistyped.
    bool isFar() const { return metres > 30'000; }
    /// "2,3 km nordost om Fristad", "14 km söder om Viskafors"; "i Fristad" within 250 m.
    QString words() const;
};
