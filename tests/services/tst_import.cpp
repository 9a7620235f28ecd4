#include "association.h"
#include "catalogueloader.h"
#include "council.h"
#include "csvimport.h"
#include "database.h"
#include "demodata.h"
#include "issueservice.h"
#include "locality.h"
#include "meetingrepository.h"
#include "municipalfunction.h"
#include "testdatabase.h"
#include "testregistry.h"
#include "testresult.h"
#include "writetransaction.h"

#include <QTest>

/// Reading CSV files in: the four files of the catalogue, everything that can be wrong with a row, and that nothing is written by halves.
class ImportTest : public QObject
{
    Q_OBJECT
private:
    template<class T> static int countOf(Connection &connection)
    {
        const auto all = RecordRepository(connection).list<T>();
        return all ? int(all->size()) : -1;
    }
    static QByteArray catalogue(const char *name)
    {
        const auto data = readCatalogue(name);
        return data ? *data : QByteArray();
    }
    static QByteArray meetings(const QByteArray &rows)
    {
        return "date,time,kind,form,status,service_locality,venue,organiser,theme,attendance_in_person,attendance_remote,invited,note\n" + rows;
    }
    static QByteArray associations(const QByteArray &rows) { return "name,service_locality,council_name,council_form,council_status,website,note,orgnr,bankgiro\n" + rows; }

private Q_SLOTS:
    void theFourFilesAreReadOnce()
    {
        TestDatabase database;
        QVERIFY2(database.isValid(), qPrintable(database.problem()));
        Connection &connection = database.connection();
        const struct {
            ImportKind kind;
            const char *file;
            int rows;
        } files[] = {{ImportKind::Localities, "localities.csv", 23}, {ImportKind::Associations, "associations.csv", 5},
            {ImportKind::Functions, "municipal_functions.csv", 35}, {ImportKind::Meetings, "meetings.csv", 10}};
        for (const auto &file : files) {
            const auto result = importCsv(connection, file.kind, catalogue(file.file));
            VERIFY_RESULT(result);
            QCOMPARE(result->added, file.rows);
            QVERIFY(result->badRows.isEmpty());
        }
        for (const auto &file : files) {
            const auto again = importCsv(connection, file.kind, catalogue(file.file));
            VERIFY_RESULT(again);
            QCOMPARE(again->added, 0);
            QCOMPARE(again->alreadyThere, file.rows);
        }
        QCOMPARE(countOf<Locality>(connection), 23);
        QCOMPARE(countOf<Association>(connection), 5);
        QCOMPARE(countOf<LocalCouncil>(connection), 4);
        QCOMPARE(countOf<MunicipalFunction>(connection), 35);
        QCOMPARE(countOf<Meeting>(connection), 10);
    }

    void whatTheFilesSayIsKept()
    {
        TestDatabase database;
        Connection &connection = database.connection();
        VERIFY_RESULT(loadCatalogue(connection));
        VERIFY_RESULT(importCsv(connection, ImportKind::Associations, catalogue("associations.csv")));
        const auto meetings = importCsv(connection, ImportKind::Meetings, catalogue("meetings.csv"));
        VERIFY_RESULT(meetings);
        QCOMPARE(meetings->createdKinds, QStringList());
        RecordRepository records(connection);
        QHash<QString, Locality> localities;
        const auto stored = *records.list<Locality>();
        for (const Locality &locality : stored)
            localities.insert(locality.name, locality);
        QCOMPARE(localities.value("Målsryd").latitude, std::nullopt);
        QCOMPARE(localities.value("Målsryd").population, 907);
        QCOMPARE(localities.value("Äspered").latitude, 57.7551);
        QCOMPARE(localities.value("Borås").kind, LocalityKind::Town);
        const auto memberships = *records.list<LocalityMembership>();
        QCOMPARE(memberships.size(), 22);
        bool found = false;
        for (const LocalityMembership &membership : memberships) {
            if (membership.locality != localities.value("Rångedala").id)
                continue;
            found = true;
            QCOMPARE(membership.serviceLocality, localities.value("Dalsjöfors").id);
            QCOMPARE(membership.evidence, Evidence::Documented);
        }
        QVERIFY(found);
        const auto functions = *records.list<MunicipalFunction>({"code = ?", {"VT"}, {}, false});
        QCOMPARE(functions.value(0).routeVia, QStringLiteral("SLK-SSP"));
        QCOMPARE(functions.value(0).kind, FunctionKind::External);
        QCOMPARE(records.list<FunctionTopic>({"function_id = ?", {functions.value(0).id.value}, {}, false})->size(), 7);
        const auto cancelled = *records.list<Meeting>({"status = 'cancelled'", {}, {}, false});
        QCOMPARE(cancelled.size(), 1);
        QCOMPARE(cancelled.value(0).cancelReason, QStringLiteral("Inställt på grund av smittorisk (covid-19)"));
        const auto autumn = *records.list<Meeting>({"meeting_date = '2023-11-06'", {}, {}, false});
        QCOMPARE(autumn.value(0).start, QTime(18, 30));
        QCOMPARE(autumn.value(0).locality, localities.value("Sandared").id);
        QVERIFY(autumn.value(0).council.isValid());
    }

    void aBadRowIsNamedByLineAndColumn_data()
    {
        QTest::addColumn<ImportKind>("kind");
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, ImportKind kind, const QByteArray &data, const char *start, const char *word) {
            QTest::newRow(name) << kind << data << QString::fromUtf8(start) << QString::fromUtf8(word);
        };
        row("no such locality", ImportKind::Meetings, meetings("2026-01-02,,Ortsråd,,,Viskafors,,,,,,,\n2026-01-03,,Ortsråd,,,Ingenstans,,,,,,,\n"),
            "Rad 3, kolumn ”service_locality”:", "Ingenstans");
        row("31 February", ImportKind::Meetings, meetings("2026-02-31,,Ortsråd,,,Viskafors,,,,,,,\n"), "Rad 2, kolumn ”date”:", "31 februari");
        row("no date", ImportKind::Meetings, meetings(",,Ortsråd,,,Viskafors,,,,,,,\n"), "Rad 2, kolumn ”date”:", "saknas");
        row("a date that moves", ImportKind::Meetings, meetings("idag,,Ortsråd,,,Viskafors,,,,,,,\n"), "Rad 2, kolumn ”date”:", "helt datum");
        row("a time of 25.00", ImportKind::Meetings, meetings("2026-01-02,25.00,Ortsråd,,,Viskafors,,,,,,,\n"), "Rad 2, kolumn ”time”:", "25");
        row("no kind", ImportKind::Meetings, meetings("2026-01-02,,,,,Viskafors,,,,,,,\n"), "Rad 2, kolumn ”kind”:", "saknas");
        row("an unknown form", ImportKind::Meetings, meetings("2026-01-02,,Ortsråd,telepati,,Viskafors,,,,,,,\n"), "Rad 2, kolumn ”form”:", "rundvandring");
        row("half a person", ImportKind::Meetings, meetings("2026-01-02,,Ortsråd,,,Viskafors,,,,2.5,,,\n"), "Rad 2, kolumn ”attendance_in_person”:", "heltal");
        row("too few cells", ImportKind::Meetings, meetings("2026-01-02,,Ortsråd\n"), "Rad 2:", "13");
        row("a wrong check digit", ImportKind::Associations, associations("Byn,Viskafors,,,,,,212000-1562,\n"), "Rad 2, kolumn ”orgnr”:", "siffra");
        row("a wrong giro", ImportKind::Associations, associations("Byn,Viskafors,,,,,,,160-9909\n"), "Rad 2, kolumn ”bankgiro”:", "siffra");
        row("an unknown status", ImportKind::Associations, associations("Byn,Viskafors,Rådet,,slumrande,,,,\n"), "Rad 2, kolumn ”council_status”:", "vilande");
        row("latitude and longitude swapped", ImportKind::Localities,
            "name,kind,service_locality,membership_evidence,latitude,longitude,population,population_year\nBy,ort,,,12.9,13.1,,\n", "Rad 2, kolumn ”latitude”:", "55");
        row("a service locality that is none", ImportKind::Localities,
            "name,kind,service_locality,membership_evidence,latitude,longitude,population,population_year\nBy,ort,Rångedala,,,,,\n",
            "Rad 2, kolumn ”service_locality”:", "ingen serviceort");
        row("a route to nowhere", ImportKind::Functions, "code,name,kind,route_via,board,topics,evidence\nX,Enhet,bolag,FINNSEJ,,,\n", "Rad 2, kolumn ”route_via”:", "FINNSEJ");
    }
    void aBadRowIsNamedByLineAndColumn()
    {
        QFETCH(ImportKind, kind);
        QFETCH(QByteArray, data);
        QFETCH(QString, start);
        QFETCH(QString, word);
        TestDatabase database;
        Connection &connection = database.connection();
        VERIFY_RESULT(loadCatalogue(connection));
        const auto result = importCsv(connection, kind, data);
        VERIFY_RESULT(result);
        QVERIFY(result->refused);
        QCOMPARE(result->added, 0);
        QCOMPARE(result->badRows.size(), 1);
        const QString message = result->badRows.first().message;
        QVERIFY2(message.startsWith(start), qPrintable(message));
        QVERIFY2(message.contains(word, Qt::CaseInsensitive), qPrintable(message));
        QCOMPARE(countOf<Meeting>(connection), 0);
        QCOMPARE(countOf<Association>(connection), 0);
        QCOMPARE(countOf<Locality>(connection), 23);
    }

    void badRowsAreLeftOutWhenAskedFor()
    {
        TestDatabase database;
        Connection &connection = database.connection();
        VERIFY_RESULT(loadCatalogue(connection));
        ImportOptions options;
        options.skipBad = true;
        const auto result = importCsv(connection, ImportKind::Meetings,
            meetings("2026-01-02,,Byafest,,,Viskafors,,,,,,,\n2026-02-31,25.00,Ortsråd,,,Viskafors,,,,,,,\n2026-01-03,,Sockenmöte,,,Ingenstans,,,,,,,\n"), options);
        VERIFY_RESULT(result);
        QVERIFY(!result->refused);
        QCOMPARE(result->added, 1);
        QCOMPARE(result->skipped, 2);
        QCOMPARE(result->badRows.size(), 3);
        QCOMPARE(result->createdKinds, QStringList{"Byafest"});
        // What comes after a quote that never ends is unknown: then nothing is written, asked or not.
        const auto broken = importCsv(connection, ImportKind::Meetings, meetings("2026-03-02,,Ortsråd,,,Viskafors,,,,,,,\n2026-03-03,,\"Ortsråd,,,Viskafors,,,,,,,\n"), options);
        VERIFY_RESULT(broken);
        QVERIFY(broken->refused);
        QCOMPARE(countOf<Meeting>(connection), 1);
    }

    void rowsThatHangOnABadRowAreBadToo()
    {
        TestDatabase database;
        ImportOptions options;
        options.skipBad = true;
        const auto result = importCsv(database.connection(), ImportKind::Localities,
            "name;kind;service_locality;membership_evidence;latitude;longitude;population;population_year\r\n"
            "Stor;serviceort;Stor;;99;13;;\r\nLiten;ort;Stor;;;;;\r\nEnsam;ort;;;57,7;12,9;;\r\n", options);
        VERIFY_RESULT(result);
        QCOMPARE(result->added, 1);
        QCOMPARE(result->skipped, 2);
        const auto localities = *RecordRepository(database.connection()).list<Locality>();
        QCOMPARE(localities.value(0).name, QStringLiteral("Ensam"));
        QCOMPARE(localities.value(0).latitude, 57.7);
    }

    void headingsAreChecked()
    {
        TestDatabase database;
        const auto message = [&database](ImportKind kind, const QByteArray &data) {
            const auto result = importCsv(database.connection(), kind, data);
            return result ? QString() : result.error().message;
        };
        QVERIFY(message(ImportKind::Functions, "code,name\nX,Y\n").contains("kind, route_via, board, topics, evidence"));
        QVERIFY(message(ImportKind::Functions, catalogue("meetings.csv")).contains("träffar"));
        QVERIFY(message(ImportKind::Functions, "code,name,kind,route_via,board,topics,evidence,färg\n").contains("färg"));
        QVERIFY(!message(ImportKind::Functions, QByteArray()).isEmpty());
    }

    void namesAreTheSameInEveryForm()
    {
        TestDatabase database;
        Connection &connection = database.connection();
        VERIFY_RESULT(loadCatalogue(connection));
        const QByteArray file = associations("Åsbo  Byalag,dalsjöfors,,,,,,802400-1011,\n");
        QCOMPARE(importCsv(connection, ImportKind::Associations, file)->added, 1);
        // The same name in NFD and capitals; another name with the same number.
        QCOMPARE(importCsv(connection, ImportKind::Associations, associations("A\u030ASBO BYALAG,Dalsjöfors,,,,,,,\n"))->alreadyThere, 1);
        QCOMPARE(importCsv(connection, ImportKind::Associations, associations("Nytt namn,Dalsjöfors,,,,,,8024001011,\n"))->alreadyThere, 1);
        QCOMPARE(RecordRepository(connection).list<Association>()->value(0).name, QStringLiteral("Åsbo Byalag"));
    }

    void stoppingWritesNothing()
    {
        TestDatabase database;
        Connection &connection = database.connection();
        VERIFY_RESULT(loadCatalogue(connection));
        QByteArray rows;
        for (int i = 0; i < 2000; ++i)
            rows += "2026-01-02,,Ortsråd,,,Viskafors,,,Tema " + QByteArray::number(i) + ",,,,\n";
        ImportOptions options;
        int last = -1;
        bool rising = true;
        options.progress = [&](int thousandths) {
            rising = rising && thousandths >= last;
            last = thousandths;
            return thousandths < 700;
        };
        const auto stopped = importCsv(connection, ImportKind::Meetings, meetings(rows), options);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QVERIFY(rising);
        QCOMPARE(countOf<Meeting>(connection), 0);
        QCOMPARE(importCsv(connection, ImportKind::Meetings, meetings(rows))->added, 2000);
    }

    void theDemonstrationIsWhole()
    {
        TestDatabase database;
        Connection &connection = database.connection();
        VERIFY_RESULT(loadCatalogue(connection));
        VERIFY_RESULT(loadDemo(connection));
        RecordRepository records(connection);
        QCOMPARE(countOf<Meeting>(connection), 22);
        QCOMPARE(countOf<Association>(connection), 5);
        const auto count = [&records](const char *status) { return records.list<Meeting>({"status = ?", {QString::fromLatin1(status)}, {}, false})->size(); };
        QCOMPARE(count("planned"), 2);
        QCOMPARE(count("ongoing"), 1);
        QCOMPARE(count("approved"), 1);
        QCOMPARE(count("cancelled"), 2);
        QCOMPARE(countOf<Correction>(connection), 1);
        QVERIFY(records.list<ActionItem>({"status = 'open' AND due < '2026-11-23'", {}, {}, false})->size() > 2);
        const auto locked = *records.list<Meeting>({"status = 'approved'", {}, {}, false});
        QVERIFY(locked.value(0).council.isValid());
        const auto ongoing = *records.list<Meeting>({"status = 'ongoing'", {}, {}, false});
        QCOMPARE(ongoing.value(0).date, QDate(2026, 11, 23));
    }

    /// Something of everything that an issue can be, whatever day the demonstration is made.
    void theDemonstrationHasIssuesInAllStates_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::newRow("monday") << QDate(2026, 11, 23);
        QTest::newRow("sunday") << QDate(2026, 11, 29);
        QTest::newRow("new year's day") << QDate(2027, 1, 1);
        QTest::newRow("midsummer's eve") << QDate(2027, 6, 25);
    }
    void theDemonstrationHasIssuesInAllStates()
    {
        QFETCH(QDate, today);
        TestDatabase database(TestDatabase::Schema::Empty);
        auto opened = Database::open(database.addressText(), {Database::Threads::Inline, true, QStringLiteral("testa"), [today] { return QDateTime(today, QTime(9, 0), Qt::UTC); }});
        VERIFY_RESULT(opened);
        VERIFY_RESULT((*opened)->write([](Connection &connection) { return loadDemo(connection); }).takeResult());
        IssueService service(**opened);
        const auto count = [&service](const IssueFilter &filter) { return service.ids(filter, {}).takeResult()->size(); };
        const QList<IssueStatus> statuses{IssueStatus::New, IssueStatus::Assessed, IssueStatus::Forwarded, IssueStatus::Acknowledged, IssueStatus::Answered, IssueStatus::FedBack,
            IssueStatus::Closed, IssueStatus::Dormant, IssueStatus::Redirecting, IssueStatus::WrittenOff};
        for (const IssueStatus status : statuses) {
            IssueFilter filter;
            filter.statuses << status;
            QVERIFY2(count(filter) > 0, qPrintable(codeOf(status)));
        }
        for (const IssueStage stage : {IssueStage::ToForward, IssueStage::Waiting, IssueStage::Late, IssueStage::ToFeedBack}) {
            IssueFilter filter;
            filter.stage = stage;
            filter.today = today;
            QVERIFY2(count(filter) > 2, qPrintable(codeOf(stage)));
        }
        IssueFilter all;
        const auto shown = count(all);
        all.withMerged = true;
        QCOMPARE(count(all), shown + 1);
        QVERIFY(shown >= 40);
        const auto rows = service.rows(*service.ids(all, {}).takeResult()).takeResult();
        VERIFY_RESULT(rows);
        int fromMeetings = 0;
        for (const IssueRow &row : *rows) {
            QVERIFY2(!row.council.isEmpty() && !row.owner.isEmpty() && !row.localities.isEmpty() && row.raisedOn <= today, qPrintable(row.title));
            fromMeetings += service.load(row.id).takeResult()->issue.item ? 1 : 0;
        }
        QCOMPARE(fromMeetings, 3);
    }
};

ORTSKONTAKT_TEST("import", ImportTest)
#include "tst_import.moc"
