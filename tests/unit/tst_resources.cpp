#include "testregistry.h"

#include <QFile>
#include <QTest>

/// The catalogue must be inside every program, the console one too, without anybody asking for it.
class ResourcesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theCatalogueIsCarried_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("localities") << "localities" << QByteArray("name,kind,service_locality");
        QTest::newRow("associations") << "associations" << QByteArray("name,service_locality");
        QTest::newRow("functions") << "municipal_functions" << QByteArray("code,name,kind");
        QTest::newRow("meetings") << "meetings" << QByteArray("date,time,kind");
    }
    void theCatalogueIsCarried()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, start);
        QFile file(":/catalogue/" + name + ".csv");
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        QVERIFY(file.readAll().startsWith(start));
    }
};

ORTSKONTAKT_TEST("resources", ResourcesTest)
#include "tst_resources.moc"
