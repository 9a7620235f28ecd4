#include "nearestlocality.h"

#include "swedishformat.h"

#include <QCoreApplication>
#include <QtNumeric>
#include <cmath>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(NearestLocality)
};

/// Whole kilometres from ten; tenths below.
QString distance(double metres)
{
    const qint64 tenths = std::llround(metres / 100);
    if (tenths >= 100)
        return Text::tr("%1 km", "whole kilometres").arg(SwedishFormat::number(std::llround(metres / 1000)));
    return Text::tr("%1,%2 km", "kilometres and tenths, with the sign between them").arg(tenths / 10).arg(tenths % 10);
}

QString whole(int eighth)
{
    switch (eighth) {
    case 1: return Text::tr("%1 nordost om %2", "distance, place");
    case 2: return Text::tr("%1 öster om %2", "distance, place");
    case 3: return Text::tr("%1 sydost om %2", "distance, place");
    case 4: return Text::tr("%1 söder om %2", "distance, place");
    case 5: return Text::tr("%1 sydväst om %2", "distance, place");
    case 6: return Text::tr("%1 väster om %2", "distance, place");
    case 7: return Text::tr("%1 nordväst om %2", "distance, place");
    default: return Text::tr("%1 norr om %2", "distance, place");
    }
}

}

QList<KnownPlace> knownPlaces(const QList<Record> &localities)
{
    QList<KnownPlace> places;
    for (const Record &record : localities) {
        const Locality locality = recordType<Locality>().fromRecord(record);
        const QGeoCoordinate at(locality.latitude.value_or(qQNaN()), locality.longitude.value_or(qQNaN()));
        if (at.isValid())
            places << KnownPlace{locality.name, at};
    }
    return places;
}

std::optional<NearestLocality> NearestLocality::of(std::optional<double> latitude, std::optional<double> longitude, const QList<KnownPlace> &places)
{
    const QGeoCoordinate point(latitude.value_or(qQNaN()), longitude.value_or(qQNaN()));
    if (!point.isValid())
        return std::nullopt;
    std::optional<NearestLocality> nearest;
    for (const KnownPlace &place : places) {
        const double metres = place.at.distanceTo(point);
        if (!nearest || metres < nearest->metres)
            nearest = NearestLocality{place.name, metres, place.at.azimuthTo(point)};
    }
    return nearest;
}

QString NearestLocality::words() const
{
    if (metres < 250)
        return Text::tr("i %1", "place").arg(name);
    return whole(int(std::lround(bearing / 45)) % 8).arg(distance(metres), name);
}
