#include "association.h"
#include "duplicates.h"
#include "person.h"
#include "recordservice.h"
#include "testdatabase.h"
#include "testregistry.h"
#include "testresult.h"

#include <QTest>

class DuplicatesTest : public QObject
{
    Q_OBJECT
private:
    static std::unique_ptr<Database> open(const TestDatabase &test)
    {
        auto database =
            Database::open(test.addressText(), {Database::Threads::Inline, true, QStringLiteral("Testa Testsson"), systemClock()});
        return database ? std::move(*database) : nullptr;
    }
    static qint64 add(Database &database, const QString &name, const QString &number = {})
    {
        Association association;
        association.name = name;
        association.organisationNumber = number;
        const auto saved =
            RecordService(database).save(recordType<Association>().schema(), recordType<Association>().toRecord(association)).result();
        return saved ? saved->id : 0;
    }

private Q_SLOTS:
    void alikeNamesAndTheSameNumberAreFound()
    {
        TestDatabase test;
        QVERIFY2(test.isValid(), qPrintable(test.problem()));
        const auto database = open(test);
        QVERIFY(database);
        const qint64 hedared = add(*database, QStringLiteral("Hedareds Byalag"));
        const qint64 numbered = add(*database, QStringLiteral("Något helt annat"), QStringLiteral("212000-1561"));
        QVERIFY(add(*database, QStringLiteral("Rångedala Intresseförening")) != 0);
        Duplicates duplicates(*database);

        auto found = duplicates.find(QStringLiteral("association"), QStringLiteral("hedareds byalag"), {}, 0).result();
        VERIFY_RESULT(found);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().id, hedared);
        QVERIFY(!found->first().sameNumber);

        found =
            duplicates.find(QStringLiteral("association"), QStringLiteral("hedareds byalag"), QStringLiteral("162120001561"), 0).result();
        VERIFY_RESULT(found);
        QCOMPARE(found->size(), 2);
        QCOMPARE(found->first().id, numbered);
        QVERIFY(found->first().sameNumber);

        found = duplicates.find(QStringLiteral("association"), QStringLiteral("Hedareds Byalag"), {}, hedared).result();
        VERIFY_RESULT(found);
        QVERIFY(found->isEmpty());
        found = duplicates.find(QStringLiteral("person"), QStringLiteral("Hedareds Byalag"), {}, 0).result();
        VERIFY_RESULT(found);
        QVERIFY(found->isEmpty());
    }
};

ORTSKONTAKT_TEST("duplicates", DuplicatesTest)
#include "tst_duplicates.moc"
