#include "council.h"
#include "exportservice.h"
#include "locality.h"
#include "meetingrepository.h"
#include "testdatabase.h"
#include "testregistry.h"
#include "testresult.h"

#include <QDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/resource.h>
#endif

/// From the database to the file.
class ServiceExportTest : public QObject
{
    Q_OBJECT
private:
    /// Three localities in another order than the Swedish one, two meetings in each and one without a locality.
    struct World {
        TestDatabase test;
        std::unique_ptr<Database> database;
        QList<LocalityId> localities;
        QList<MeetingId> meetings;
        MeetingKindId kind;
        CouncilId council;

        explicit World(Database::Threads threads = Database::Threads::Inline)
        {
            const auto clock = [] { return QDateTime(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC); };
            auto opened = Database::open(test.addressText(), {threads, true, QStringLiteral("Testa Testsson"), clock});
            if (opened)
                database = std::move(*opened);
        }
        Status fill(int times = 1)
        {
            RecordRepository records(test.connection());
            MeetingKind ortsrad;
            ortsrad.name = "Provslag";
            if (const Status saved = records.save(ortsrad); !saved)
                return saved;
            kind = ortsrad.id;
            for (const char *name : {"Öby", "Åby", "Zby"}) {
                Locality locality;
                locality.name = name;
                locality.kind = LocalityKind::ServiceLocality;
                if (const Status saved = records.save(locality); !saved)
                    return saved;
                localities << locality.id;
            }
            LocalCouncil own;
            own.name = "Åby ortsråd";
            own.serviceLocality = localities.at(1);
            own.notesHeading = "Minnen";
            if (const Status saved = records.save(own); !saved)
                return saved;
            council = own.id;
            for (int i = 0; i < times; ++i) {
                for (const LocalityId locality : {LocalityId(), localities.at(0), localities.at(1), localities.at(2)}) {
                    for (const int month : {6, 3}) {
                        if (const Status saved = add(locality, QDate(2026, month, 1 + i % 28)); !saved)
                            return saved;
                    }
                }
            }
            return {};
        }
        Status add(LocalityId locality, QDate date)
        {
            MeetingFile file;
            file.meeting.kind = kind;
            file.meeting.locality = locality;
            file.meeting.council = locality == localities.at(1) ? council : CouncilId();
            file.meeting.date = date;
            file.meeting.status = MeetingStatus::Held;
            file.meeting.note = "Anteckning å ä ö";
            Attendance group;
            group.group = "Föreningen";
            group.count = 4;
            group.names = "Hemliga Hemlisson";
            file.attendance << group;
            const Status saved = MeetingRepository(test.connection()).save(file);
            meetings << file.meeting.id;
            return saved;
        }
    };
    static QStringList headings(const Document &document, int level)
    {
        QStringList texts;
        for (const Block &block : document.blocks) {
            if (const auto *heading = std::get_if<Heading>(&block); heading && heading->level == level)
                texts << heading->text;
        }
        return texts;
    }
    static QByteArray get(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void put(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    static void addFormats()
    {
        QTest::addColumn<int>("format");
        // PDF needs fonts, and so a window program: tests/views/tst_exportdialog.cpp.
        for (const DocumentFormat format : {DocumentFormat::Docx, DocumentFormat::Odt, DocumentFormat::Xlsx, DocumentFormat::Csv, DocumentFormat::Html})
            QTest::newRow(qPrintable(DocumentFormats::suffix(format))) << int(format);
    }

private Q_SLOTS:
    void localitiesAreInSwedishOrderAndTheOldestFirst()
    {
        World world;
        QVERIFY(world.database);
        VERIFY_RESULT(world.fill());
        const auto document = ExportService(*world.database).document({}).result();
        VERIFY_RESULT(document);
        QCOMPARE(headings(*document, 1), QStringList({"Zby", "Åby", "Öby", "Utan ort"}));
        QStringList twice;
        for (int i = 0; i < 4; ++i)
            twice << "1 mars 2026 – Provslag" << "1 juni 2026 – Provslag";
        QCOMPARE(headings(*document, 2), twice);
        QCOMPARE(headings(*document, 3).count("Minnen"), 2);  // the council's own heading
        QCOMPARE(headings(*document, 3).count("Mötesanteckningar"), 6);
    }

    void oneMeetingIsADocumentOfItsOwn()
    {
        World world;
        QVERIFY(world.database);
        VERIFY_RESULT(world.fill());
        ExportService::Request request;
        request.meetings << world.meetings.first();
        const auto document = ExportService(*world.database).document(request).result();
        VERIFY_RESULT(document);
        QCOMPARE(document->title, "Provslag 1 juni 2026");
        QCOMPARE(headings(*document, 1).first(), "Närvaro");
        QCOMPARE(document->stamp, QDateTime(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC));
    }

    void theSelectionIsToldInTheDocument()
    {
        World world;
        QVERIFY(world.database);
        VERIFY_RESULT(world.fill());
        ExportService::Request request;
        request.filter.localities << world.localities.at(1);
        request.filter.councils << world.council;
        request.filter.kinds << world.kind;
        request.filter.statuses << MeetingStatus::Held;
        request.filter.from = QDate(2026, 1, 1);
        request.filter.to = QDate(2026, 5, 31);
        request.filter.text = "anteckning";
        const auto document = ExportService(*world.database).document(request).result();
        VERIFY_RESULT(document);
        QCOMPARE(document->title, "Sammanfattning av träffar i Åby");
        QCOMPARE(
            std::get<Paragraph>(document->blocks.first()).text,
            "Period: 1 januari – 31 maj 2026\nOrtsråd: Åby ortsråd\nSlag: Provslag\nStatus: genomfört\nMed orden: anteckning\n1 träff(ar)");
        request.filter.from = QDate(2026, 5, 1);  // nothing in May: the locality is named all the same
        const auto empty = ExportService(*world.database).document(request).result();
        VERIFY_RESULT(empty);
        QCOMPARE(empty->title, "Sammanfattning av träffar i Åby");
        QVERIFY(std::get<Paragraph>(empty->blocks.first()).text.endsWith("Inga träffar passar urvalet."));
    }

    void aFileInEveryFormatTheSameEachTime_data() { addFormats(); }
    void aFileInEveryFormatTheSameEachTime()
    {
        QFETCH(int, format);
        World world(Database::Threads::Workers);
        QVERIFY(world.database);
        VERIFY_RESULT(world.fill());
        ExportService::Request request;
        request.format = DocumentFormat(format);
        QList<QByteArray> contents;
        for (const QString name : {"a", "b"}) {
            request.fileName = world.test.folder().filePath(name);
            QList<int> told;
            auto future = ExportService(*world.database).write(request, [&told](int done, int total) {
                told << done;
                return total == 1000;
            });
            const auto written = future.result();
            VERIFY_RESULT(written);
            QCOMPARE(*written, 8);
            QVERIFY(std::is_sorted(told.cbegin(), told.cend()));
            QCOMPARE(told.last(), 1000);
            contents << get(request.fileName);
        }
        QVERIFY(contents.first().size() > 500);
        QCOMPARE(contents.first(), contents.last());
        QVERIFY(!contents.first().contains("Hemliga"));
    }

    void namesOnlyWhenAskedFor()
    {
        World world;
        QVERIFY(world.database);
        VERIFY_RESULT(world.fill());
        ExportService::Request request;
        request.format = DocumentFormat::Csv;
        request.fileName = world.test.folder().filePath("a.csv");
        for (const bool names : {false, true}) {
            request.options.names = names;
            VERIFY_RESULT(ExportService(*world.database).write(request).result());
            QCOMPARE(get(request.fileName).contains("Hemliga Hemlisson"), names);
            QCOMPARE(get(request.fileName).count("\r\n"), 9);
        }
    }

    void cancelLeavesTheOldFile_data() { addFormats(); }
    void cancelLeavesTheOldFile()
    {
        QFETCH(int, format);
        World world(Database::Threads::Workers);
        QVERIFY(world.database);
        VERIFY_RESULT(world.fill(3));
        QVERIFY(QDir(world.test.folder().path()).mkdir("ut"));
        ExportService::Request request;
        request.format = DocumentFormat(format);
        request.fileName = world.test.folder().filePath("ut/a");
        for (const int permille : {0, 250, 500, 999}) {
            put(request.fileName, "gammal");
            const auto written =
                ExportService(*world.database).write(request, [permille](int done, int) { return done < permille; }).result();
            QVERIFY(!written);
            QCOMPARE(written.error().code, ErrorCode::Cancelled);
            QCOMPARE(get(request.fileName), QByteArray("gammal"));
            QCOMPARE(QDir(world.test.folder().filePath("ut")).entryList(QDir::Files | QDir::Hidden), QStringList("a"));
        }
        request.fileName = world.test.folder().filePath("ut/ny");
        QVERIFY(!ExportService(*world.database).write(request, [](int done, int) { return done < 400; }).result());
        QVERIFY(!QFile::exists(request.fileName));
    }

    void aMeetingThatIsGone()
    {
        World world;
        QVERIFY(world.database);
        ExportService::Request request;
        request.meetings << MeetingId(17);
        request.fileName = world.test.folder().filePath("a.docx");
        const auto written = ExportService(*world.database).write(request).result();
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::NotFound);
        QVERIFY(!QFile::exists(request.fileName));
    }

    void tooManyAreRefused()
    {
        World world;
        QVERIFY(world.database);
        ExportService::Request request;
        request.meetings = QList<MeetingId>(ExportService::maximum + 1, MeetingId(17));
        const auto document = ExportService(*world.database).document(request).result();
        QVERIFY(!document);
        QCOMPARE(document.error().code, ErrorCode::Invalid);
        QVERIFY2(document.error().message.contains("50\u00a0000"), qPrintable(document.error().message));
    }

#ifdef Q_OS_LINUX
    /// The system refuses to let the file grow, as a full disk does.
    void aFileThatCannotGrow()
    {
        World world;
        QVERIFY(world.database);
        VERIFY_RESULT(world.fill(30));
        QVERIFY(QDir(world.test.folder().path()).mkdir("ut"));
        ExportService::Request request;
        request.format = DocumentFormat::Csv;
        request.fileName = world.test.folder().filePath("ut/a.csv");
        put(request.fileName, "gammal");
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        rlimit small{4096, before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto written = ExportService(*world.database).write(request).result();
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);
        QVERIFY(!written);
        QVERIFY(written.error().code == ErrorCode::Io || written.error().code == ErrorCode::DiskFull);
        QVERIFY2(written.error().message.contains("a.csv"), qPrintable(written.error().message));
        QCOMPARE(get(request.fileName), QByteArray("gammal"));
        QCOMPARE(QDir(world.test.folder().filePath("ut")).entryList(QDir::Files | QDir::Hidden), QStringList("a.csv"));
        VERIFY_RESULT(ExportService(*world.database).write(request).result());
        QVERIFY(get(request.fileName).size() > 4096);
    }
#endif
};

ORTSKONTAKT_TEST("export", ServiceExportTest)
#include "tst_export.moc"
