#include "database.h"
#include "association.h"
#include "council.h"
#include "meetingservice.h"
#include "recordservice.h"
#include "recordtypes.h"
#include "searchservice.h"
#include "testdatabase.h"
#include "testregistry.h"
#include "testresult.h"

#include <QSignalSpy>
#include <QTest>

class DatabaseTest : public QObject
{
    Q_OBJECT

    static Result<std::unique_ptr<Database>> open(const TestDatabase &test, Database::Threads threads, bool create = true)
    {
        Database::Options options;
        options.threads = threads;
        options.create = create;
        options.user = QStringLiteral("Testa Testsson");
        return Database::open(test.addressText(), options);
    }

    static QFuture<Result<Record>> save(RecordService &records, const QString &name)
    {
        Association association;
        association.name = name;
        return records.save(recordType<Association>().schema(), recordType<Association>().toRecord(association));
    }

private Q_SLOTS:
    void aNewDatabaseHasTheCatalogue()
    {
        TestDatabase test(TestDatabase::Schema::Empty);
        QVERIFY2(test.isValid(), qPrintable(test.problem()));
        const auto database = open(test, Database::Threads::Inline);
        VERIFY_RESULT(database);
        QVERIFY((*database)->wasCreated());
        RecordService records(**database);
        QVERIFY(records.names(schemaNamed("meeting_kind")).result()->size() >= 7);
        QVERIFY(records.list(schemaNamed("agenda_template_item")).result()->size() >= 11);
        const auto again = open(test, Database::Threads::Inline);
        VERIFY_RESULT(again);
        QVERIFY(!(*again)->wasCreated());
    }

    void anEmptyDatabaseIsNotOpenedUnlessItMayBeMade()
    {
        TestDatabase test(TestDatabase::Schema::Empty);
        const auto database = open(test, Database::Threads::Workers, false);
        QVERIFY(!database);
        QCOMPARE(database.error().code, ErrorCode::NotFound);
    }

    void writesAreReadByTheOtherThread()
    {
        TestDatabase test(TestDatabase::Schema::Empty);
        const auto database = open(test, Database::Threads::Workers);
        VERIFY_RESULT(database);
        QSignalSpy changed(database->get(), &Database::changed);
        RecordService records(**database);
        QList<QFuture<Result<Record>>> saves;
        for (int i = 0; i < 50; ++i)
            saves << save(records, QStringLiteral("Förening %1").arg(i));
        for (const auto &future : saves)
            VERIFY_RESULT(future.result());
        QCOMPARE(records.list(recordType<Association>().schema()).result()->size(), 50);
        QTRY_COMPARE(changed.size(), 50);
    }

    void anotherProgramsWriteIsNoticed()
    {
        TestDatabase test(TestDatabase::Schema::Empty);
        const auto database = open(test, Database::Threads::Workers);
        VERIFY_RESULT(database);
        const auto other = open(test, Database::Threads::Inline);
        VERIFY_RESULT(other);
        QSignalSpy changed(database->get(), &Database::changed);
        // The first look only notes where things stand.
        QMetaObject::invokeMethod(database->get(), "watch");
        (void)(*database)->read([](Connection &) -> Status { return {}; }).result();
        RecordService theirs(**other);
        VERIFY_RESULT(save(theirs, QStringLiteral("Deras byalag")).result());
        QMetaObject::invokeMethod(database->get(), "watch");
        QTRY_COMPARE(changed.size(), 1);
    }

    void aConflictNamesWhoAndKeepsTheirs()
    {
        TestDatabase test(TestDatabase::Schema::Empty);
        const auto database = open(test, Database::Threads::Workers);
        VERIFY_RESULT(database);
        RecordService records(**database);
        const Record first = *save(records, QStringLiteral("Hedens byalag")).result();
        Record mine = first;
        Record theirs = first;
        mine.values[recordType<Association>().schema().indexOf(u"city")] = QStringLiteral("Fristad");
        theirs.values[recordType<Association>().schema().indexOf(u"city")] = QStringLiteral("Borås");
        VERIFY_RESULT(records.save(recordType<Association>().schema(), theirs).result());
        const auto conflict = records.save(recordType<Association>().schema(), mine).result();
        QVERIFY(!conflict);
        QCOMPARE(conflict.error().code, ErrorCode::Conflict);
    }

    void wrongValuesAreRefusedByField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("good");
        QTest::newRow("luhn") << QStringLiteral("orgnr") << QStringLiteral("212000-1562") << false;
        QTest::newRow("orgnr") << QStringLiteral("orgnr") << QStringLiteral("212000-1561") << true;
        QTest::newRow("sixteen") << QStringLiteral("orgnr") << QStringLiteral("162120001561") << true;
        QTest::newRow("bankgiro") << QStringLiteral("bankgiro") << QStringLiteral("160-9909") << false;
        QTest::newRow("good bankgiro") << QStringLiteral("bankgiro") << QStringLiteral("160-9908") << true;
        QTest::newRow("email") << QStringLiteral("email") << QStringLiteral("post.exempel.se") << false;
        QTest::newRow("name") << QStringLiteral("name") << QStringLiteral("   ") << false;
    }

    void wrongValuesAreRefusedByField()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(bool, good);
        TestDatabase test(TestDatabase::Schema::Empty);
        const auto database = open(test, Database::Threads::Inline);
        VERIFY_RESULT(database);
        RecordService records(**database);
        const RecordSchema &schema = recordType<Association>().schema();
        Association association;
        association.name = QStringLiteral("Prov");
        Record record = recordType<Association>().toRecord(association);
        record.values[schema.indexOf(field)] = value;
        const auto saved = records.save(schema, record).result();
        QCOMPARE(saved.has_value(), good);
        if (!good)
            QCOMPARE(saved.error().field, field);
        QCOMPARE(records.list(schema).result()->size(), good ? 1 : 0);
    }

    void whatIsInUseIsNotBinned()
    {
        TestDatabase test(TestDatabase::Schema::Empty);
        const auto database = open(test, Database::Threads::Inline);
        VERIFY_RESULT(database);
        RecordService records(**database);
        MeetingService meetings(**database);
        auto prepared = meetings.prepare({}, QDate(2026, 11, 23)).result();
        VERIFY_RESULT(prepared);
        const auto saved = meetings.save(prepared->file).result();
        VERIFY_RESULT(saved);
        const Status refused = records.setBinned(schemaNamed("meeting_kind"), saved->meeting.kind.value, true).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Denied);
        VERIFY_RESULT(meetings.setBinned(saved->meeting.id, true).result());
        VERIFY_RESULT(records.setBinned(schemaNamed("meeting_kind"), saved->meeting.kind.value, true).result());
        QCOMPARE(records.bin().result()->size(), 2);
    }

    void theNextMeetingCarriesWhatIsLeft()
    {
        TestDatabase test(TestDatabase::Schema::Empty);
        const auto database = open(test, Database::Threads::Inline);
        VERIFY_RESULT(database);
        RecordService records(**database);
        MeetingService meetings(**database);
        LocalCouncil council;
        council.name = QStringLiteral("Fristads ortsråd");
        council.usualPlace = QStringLiteral("Bygdegården");
        council.usualTime = QTime(18, 30);
        const auto stored = records.save(recordType<LocalCouncil>().schema(), recordType<LocalCouncil>().toRecord(council)).result();
        VERIFY_RESULT(stored);
        const CouncilId id(stored->id);
        auto first = meetings.prepare(id, QDate(2026, 10, 1)).result();
        VERIFY_RESULT(first);
        QCOMPARE(first->file.meeting.place, QStringLiteral("Bygdegården"));
        QCOMPARE(first->file.meeting.start, QTime(18, 30));
        QVERIFY(first->carried.isEmpty());
        QVERIFY(first->file.items.size() >= 11);
        first->file.items[2].text = QStringLiteral("Bron är trasig");
        first->file.items[3].text = QStringLiteral("Klart");
        first->file.items[3].finished = true;
        ActionItem open;
        open.what = QStringLiteral("Ring Trafikverket");
        open.item = first->file.items[2].id;
        ActionItem done;
        done.what = QStringLiteral("Skicka protokoll");
        done.status = ActionStatus::Done;
        first->file.actions = {open, done};
        VERIFY_RESULT(meetings.save(first->file).result());
        const auto second = meetings.prepare(id, QDate(2026, 11, 1)).result();
        VERIFY_RESULT(second);
        QCOMPARE(second->carried.size(), 2);
        QCOMPARE(second->carried.at(0).item.heading, first->file.items.at(2).heading);
        QCOMPARE(second->carried.at(1).item.heading, QStringLiteral("Ring Trafikverket"));
        QVERIFY(second->carried.at(1).source().contains(QStringLiteral("1 oktober 2026")));
    }

private:
    static const RecordSchema &schemaNamed(const char *table) { return *schemaOf(QString::fromLatin1(table)); }
};

ORTSKONTAKT_TEST("database", DatabaseTest)
#include "tst_database.moc"
