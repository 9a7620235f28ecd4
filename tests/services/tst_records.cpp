#include "association.h"
#include "council.h"
#include "id.h"
#include "locality.h"
#include "municipalfunction.h"
#include "person.h"
#include "recordservice.h"
#include "testdatabase.h"
#include "testregistry.h"
#include "testresult.h"

#include <QTest>

/// What the registers ask of RecordService, on both databases.
class RecordServiceTest : public QObject
{
    Q_OBJECT
private:
    static std::unique_ptr<Database> open(const TestDatabase &test)
    {
        auto database =
            Database::open(test.addressText(), {Database::Threads::Inline, true, QStringLiteral("Testa Testsson"), systemClock()});
        return database ? std::move(*database) : nullptr;
    }
    template<class T> static qint64 save(RecordService &records, const T &value)
    {
        const auto saved = records.save(recordType<T>().schema(), recordType<T>().toRecord(value)).result();
        return saved ? saved->id : 0;
    }

private Q_SLOTS:
    void whatIsReferredToStaysWithTheReasonInWords()
    {
        TestDatabase test;
        QVERIFY2(test.isValid(), qPrintable(test.problem()));
        const auto database = open(test);
        QVERIFY(database);
        RecordService records(*database);
        LocalCouncil council;
        council.name = QStringLiteral("Prövbygdens ortsråd");
        council.id = CouncilId(save(records, council));
        Association association;
        association.name = QStringLiteral("Prövbygdens byalag");
        association.council = council.id;
        const qint64 user = save(records, association);
        QVERIFY(user != 0);
        const RecordSchema &schema = recordType<LocalCouncil>().schema();
        const Status refused = records.setBinned(schema, council.id.value, true).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Denied);
        QVERIFY2(refused.error().message.contains(QStringLiteral("Föreningar")), qPrintable(refused.error().message));
        VERIFY_RESULT(records.setBinned(recordType<Association>().schema(), user, true).result());
        VERIFY_RESULT(records.setBinned(schema, council.id.value, true).result());
    }

    void ownPartsDoNotKeepARecord()
    {
        TestDatabase test;
        const auto database = open(test);
        QVERIFY(database);
        RecordService records(*database);
        MunicipalFunction function;
        function.code = QStringLiteral("PROVFUNKTION");
        function.name = QStringLiteral("Provkontoret");
        function.id = FunctionId(save(records, function));
        FunctionTopic topic;
        topic.function = function.id;
        topic.topic = QStringLiteral("provfrågor");
        QVERIFY(save(records, topic) != 0);
        VERIFY_RESULT(records.setBinned(recordType<MunicipalFunction>().schema(), function.id.value, true).result());
    }

    void severalTablesAreStoredTogetherOrNotAtAll()
    {
        TestDatabase test;
        const auto database = open(test);
        QVERIFY(database);
        RecordService records(*database);
        Association association;
        association.name = QStringLiteral("Prövbygdens byalag");
        association.id = AssociationId(save(records, association));
        Person person;
        person.id = PersonId(newId());
        person.name = QStringLiteral("Prova Provsson");
        AssociationContact contact;
        contact.association = association.id;
        contact.person = person.id;
        const auto changes = [&] {
            return QList<RecordService::Change>{{&recordType<Person>().schema(), recordType<Person>().toRecord(person)},
                                                {&recordType<AssociationContact>().schema(), recordType<AssociationContact>().toRecord(contact)}};
        };
        // A role without a name is refused, and then there is no person either.
        const auto refused = records.saveTogether(changes()).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, QStringLiteral("role"));
        QVERIFY(records.list(recordType<Person>().schema()).result()->isEmpty());
        contact.role = QStringLiteral("kassör");
        VERIFY_RESULT(records.saveTogether(changes()).result());
        const auto stored = records.list(recordType<AssociationContact>().schema()).result();
        QCOMPARE(stored->size(), 1);
        QCOMPARE(recordType<AssociationContact>().fromRecord(stored->first()).person, person.id);
        QCOMPARE(records.list(recordType<Person>().schema()).result()->size(), 1);
    }

    void whatARecordBelongsToComesBackWithIt()
    {
        TestDatabase test;
        const auto database = open(test);
        QVERIFY(database);
        RecordService records(*database);
        LocalCouncil council;
        council.name = QStringLiteral("Prövbygdens ortsråd");
        council.id = CouncilId(save(records, council));
        Association association;
        association.name = QStringLiteral("Prövbygdens byalag");
        association.council = council.id;
        association.id = AssociationId(save(records, association));
        Person person;
        person.name = QStringLiteral("Prova Provsson");
        person.id = PersonId(save(records, person));
        AssociationContact contact;
        contact.association = association.id;
        contact.person = person.id;
        contact.role = QStringLiteral("kassör");
        contact.id = AssociationContactId(save(records, contact));
        const std::pair<const RecordSchema *, qint64> all[] = {{&recordType<AssociationContact>().schema(), contact.id.value},
                                                               {&recordType<Association>().schema(), association.id.value},
                                                               {&recordType<LocalCouncil>().schema(), council.id.value}};
        for (const auto &[schema, id] : all)
            VERIFY_RESULT(records.setBinned(*schema, id, true).result());
        const auto also = records.restore(recordType<AssociationContact>().schema(), contact.id.value).result();
        VERIFY_RESULT(also);
        QCOMPARE(also->size(), 2);
        QCOMPARE(also->at(0).table, QStringLiteral("association"));
        QCOMPARE(also->at(1).table, recordType<LocalCouncil>().schema().table);
        QVERIFY(records.bin().result()->isEmpty());
        QVERIFY(!records.restore(recordType<AssociationContact>().schema(), contact.id.value).result());
    }

    void binnedRecordsAreListedAndRestored()
    {
        TestDatabase test;
        const auto database = open(test);
        QVERIFY(database);
        RecordService records(*database);
        const RecordSchema &schema = recordType<Person>().schema();
        Person person;
        person.name = QStringLiteral("Prova Provsson");
        const qint64 id = save(records, person);
        VERIFY_RESULT(records.setBinned(schema, id, true).result());
        const auto binned = records.bin().result();
        VERIFY_RESULT(binned);
        QCOMPARE(binned->size(), 1);
        QCOMPARE(binned->first().table, QStringLiteral("person"));
        QVERIFY(records.list(schema).result()->isEmpty());
        VERIFY_RESULT(records.setBinned(schema, id, false).result());
        QCOMPARE(records.list(schema).result()->size(), 1);
    }

    void listsAreNarrowedByTextAndParentAndInSwedishOrder()
    {
        TestDatabase test;
        const auto database = open(test);
        QVERIFY(database);
        RecordService records(*database);
        Locality place;
        place.name = QStringLiteral("Provorten");
        place.kind = LocalityKind::ServiceLocality;
        place.id = LocalityId(save(records, place));
        const RecordSchema &schema = recordType<Association>().schema();
        for (const QString &name :
             {QStringLiteral("Östbygdens byalag"), QStringLiteral("Ålunda byalag"), QStringLiteral("Zinkens byalag")}) {
            Association association;
            association.name = name;
            if (name != QStringLiteral("Zinkens byalag"))
                association.serviceLocality = place.id;
            QVERIFY(save(records, association) != 0);
        }
        const auto names = [&](const RecordFilter &filter) {
            QStringList list;
            const auto found = records.list(schema, filter).result();
            for (const Record &record : *found)
                list << recordType<Association>().fromRecord(record).name.section(u' ', 0, 0);
            return list;
        };
        QCOMPARE(names({}), (QStringList{QStringLiteral("Zinkens"), QStringLiteral("Ålunda"), QStringLiteral("Östbygdens")}));
        RecordFilter filter;
        filter.parentField = QStringLiteral("service_locality_id");
        filter.parent = place.id.value;
        QCOMPARE(names(filter), (QStringList{QStringLiteral("Ålunda"), QStringLiteral("Östbygdens")}));
        filter.text = QStringLiteral("ÖSTB");
        QCOMPARE(names(filter), QStringList{QStringLiteral("Östbygdens")});
        filter.text = QStringLiteral("alunda");
        QVERIFY(names(filter).isEmpty());
    }
};

ORTSKONTAKT_TEST("records", RecordServiceTest)
#include "tst_records.moc"
