#include "nearestlocality.h"
#include "testregistry.h"

#include <QTest>

/// Where a point lies in words.
class NearestLocalityTest : public QObject
{
    Q_OBJECT

    static Record record(const Locality &locality) { return recordType<Locality>().toRecord(locality); }
    static QList<KnownPlace> places()
    {
        Locality fristad, sandared, unknown;
        fristad.name = QStringLiteral("Fristad");
        fristad.latitude = 57.8239;
        fristad.longitude = 13.01;
        sandared.name = QStringLiteral("Sandared");
        sandared.latitude = 57.708;
        sandared.longitude = 12.79;
        unknown.name = QStringLiteral("Okänd");
        return knownPlaces({record(unknown), record(fristad), record(sandared)});
    }

private Q_SLOTS:
    void aPlaceWithoutAPointIsPassedOver() { QCOMPARE(places().size(), 2); }

    void pointsAreTold_data()
    {
        QTest::addColumn<double>("latitude");
        QTest::addColumn<double>("longitude");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("far");
        const auto row = [](const char *name, double latitude, double longitude, const char *words, bool far = false) {
            QTest::newRow(name) << latitude << longitude << QString::fromUtf8(words) << far;
        };
        // One minute of latitude is a sea mile of 1,853 m on a sphere with the earth's mean radius.
        row("in it", 57.824, 13.0101, "i Fristad");
        row("north", 57.8239 + 1. / 60, 13.01, "1,9 km norr om Fristad");
        row("south", 57.8239 - 1. / 60, 13.01, "1,9 km söder om Fristad");
        row("just west of north", 57.8239 + 1. / 60, 13.009, "1,9 km norr om Fristad");
        row("east", 57.8239, 13.04, "1,8 km öster om Fristad");
        row("north-east", 57.8339, 13.0288, "1,6 km nordost om Fristad");
        row("near the other", 57.70, 12.70, "5,4 km väster om Sandared");
        row("whole kilometres", 57.60, 12.79, "12 km söder om Sandared");
        row("nearly ten", 57.6185, 12.79, "10 km söder om Sandared");
        row("far", 59.33, 18.07, "338 km nordost om Fristad", true);
        row("where people mistype", 12.99, 57.78, "6\u00a0231 km sydost om Fristad", true);
    }
    void pointsAreTold()
    {
        QFETCH(double, latitude);
        QFETCH(double, longitude);
        const auto nearest = NearestLocality::of(latitude, longitude, places());
        QVERIFY(nearest);
        QTEST(nearest->words(), "words");
        QTEST(nearest->isFar(), "far");
    }

    void whatIsNoPointIsNotTold()
    {
        QVERIFY(!NearestLocality::of(std::nullopt, std::nullopt, places()));
        QVERIFY(!NearestLocality::of(57.8, std::nullopt, places()));
        QVERIFY(!NearestLocality::of(91., 13., places()));
        QVERIFY(!NearestLocality::of(57.8, 13., {}));
    }
};

ORTSKONTAKT_TEST("nearestlocality", NearestLocalityTest)
#include "tst_nearestlocality.moc"
