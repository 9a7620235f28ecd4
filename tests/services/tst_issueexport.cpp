#include "attachmentservice.h"
#include "connection.h"
#include "contactperson.h"
#include "council.h"
#include "issueexportservice.h"
#include "issueservice.h"
#include "locality.h"
#include "municipalfunction.h"
#include "recordrepository.h"
#include "testdatabase.h"
#include "testregistry.h"
#include "testresult.h"

#include <QDir>
#include <QTest>

using Content = IssueExportService::Content;

/// Documents about issues from the database to the file, on both databases.
class IssueExportTest : public QObject
{
    Q_OBJECT

    struct World {
        TestDatabase own{TestDatabase::Schema::Empty};
        std::unique_ptr<Database> database;
        std::unique_ptr<IssueService> issues;
        std::unique_ptr<IssueExportService> exports;
        FunctionId road, environment;
        CouncilId council, other;
        LocalityId first, second;
        ContactPersonId officer;

        template<class T> auto save(T value)
        {
            return database->write([value](Connection &connection) mutable -> Result<decltype(value.id)> {
                if (const Status status = RecordRepository(connection).save(value); !status)
                    return fail(status.error());
                return value.id;
            }).takeResult().value_or(decltype(value.id)());
        }
        FunctionId function(const QString &code)
        {
            return database->read([code](Connection &connection) -> Result<FunctionId> {
                const auto found = RecordRepository(connection).list<MunicipalFunction>({QStringLiteral("code = ?"), {code}, {}, false});
                return found && !found->isEmpty() ? found->first().id : FunctionId();
            }).takeResult().value_or(FunctionId());
        }
        template<class T> auto named(const char *name)
        {
            T value;
            value.name = QString::fromUtf8(name);
            return save(value);
        }

        explicit World(Database::Threads threads = Database::Threads::Inline)
        {
            Database::Options options;
            options.threads = threads;
            options.create = true;
            options.user = QStringLiteral("testa");
            options.clock = [] { return QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC); };
            auto opened = Database::open(own.addressText(), options);
            if (!opened)
                return;
            database = std::move(*opened);
            issues = std::make_unique<IssueService>(*database);
            exports = std::make_unique<IssueExportService>(*database);
            road = function(QStringLiteral("TEK"));
            environment = function(QStringLiteral("MIF"));
            council = named<LocalCouncil>("Provbygdens ortsråd");
            other = named<LocalCouncil>("Övningsbygdens ortsråd");
            first = named<Locality>("Östra Prov");
            second = named<Locality>("Angelprov");
            officer = named<ContactPerson>("Hemliga Hemlisson");
        }
        Result<IssueFile> add(const char *title, QDate raised = QDate(2026, 11, 2), CouncilId of = {}, const QList<LocalityId> &where = {})
        {
            Issue issue;
            issue.title = QString::fromUtf8(title);
            issue.text = QStringLiteral("Den blinkar om kvällarna. <b>& \"så\"</b>");
            issue.note = QStringLiteral("Arbetsanteckning som stannar");
            issue.type = IssueType::Fault;
            issue.topic = QStringLiteral("belysning");
            issue.council = of ? of : council;
            issue.owner = officer;
            issue.raisedOn = raised;
            issue.assessment = Assessment::City;
            return issues->save(issue, where).takeResult();
        }
        Result<IssueFile> forward(const Result<IssueFile> &file, FunctionId to, QDate on)
        {
            ForwardRequest request;
            request.to = to;
            request.on = on;
            request.by = officer;
            request.message = QStringLiteral("Kan ni laga lampan?");
            return issues->forward(file->issue.id, 0, {request}).takeResult();
        }
        Result<IssueFile> answer(const Result<IssueFile> &file, QDate on)
        {
            return issues->answer(file->issue.id, 0, file->hops.last().id, {on, QStringLiteral("Lagad nu."), {}}).takeResult();
        }
        /// One answered and told, one waiting, one new of the other council, one merged into the first.
        Status fill()
        {
            auto told = add("Gatlampan vid skolan", QDate(2026, 11, 2), council, {first, second});
            if (!told)
                return fail(told.error());
            auto stored = AttachmentService(*database).addContent(QStringLiteral("issue"), told->issue.id.value, QStringLiteral("bild.png"), QByteArray("png")).takeResult();
            if (!stored)
                return fail(stored.error());
            told = forward(told, road, QDate(2026, 11, 3));
            told = answer(told, QDate(2026, 11, 10));
            told = issues->feedBack(told->issue.id, 0, QDate(2026, 11, 12), QStringLiteral("ordföranden"), Channel::Mail).takeResult();
            auto waiting = forward(add("Avloppet luktar", QDate(2026, 11, 4), council, {first}), environment, QDate(2026, 11, 5));
            auto fresh = add("Lekplatsen saknar gunga", QDate(2026, 6, 1), other);
            auto twin = add("Samma lampa igen", QDate(2026, 11, 6));
            if (!told || !waiting || !fresh || !twin)
                return fail(!told ? told.error() : !waiting ? waiting.error() : !fresh ? fresh.error() : twin.error());
            const auto merged = issues->merge(twin->issue.id, told->issue.id).takeResult();
            id = told->issue.id;
            twinId = twin->issue.id;
            return merged ? Status() : fail(merged.error());
        }
        IssueId id, twinId;
    };
    static IssueExportService::Request request(Content content)
    {
        IssueExportService::Request wanted;
        wanted.content = content;
        return wanted;
    }
    static QByteArray get(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QString textOf(const Document &document)
    {
        QString all = document.title + u'\n' + document.footer;
        for (const Block &block : document.blocks) {
            if (const auto *heading = std::get_if<Heading>(&block))
                all += u'\n' + heading->text;
            else if (const auto *paragraph = std::get_if<Paragraph>(&block))
                all += u'\n' + paragraph->text;
            else if (const auto *list = std::get_if<ListBlock>(&block))
                all += u'\n' + list->items.join(u'\n');
            else if (const auto *table = std::get_if<Table>(&block)) {
                all += u'\n' + table->header.join(u'|');
                for (const QStringList &row : table->rows)
                    all += u'\n' + row.join(u'|');
            }
        }
        return all;
    }
    static void addContents()
    {
        QTest::addColumn<int>("content");
        QTest::newRow("list") << int(Content::List);
        QTest::newRow("single") << int(Content::Single);
        QTest::newRow("feedback") << int(Content::Feedback);
        QTest::newRow("page") << int(Content::WebPage);
        QTest::newRow("statistics") << int(Content::Statistics);
    }
    static IssueExportService::Request of(const World &world, Content content)
    {
        IssueExportService::Request wanted = request(content);
        if (content == Content::Single)
            wanted.issues << world.id;
        if (content == Content::Feedback)
            wanted.filter.councils << world.council;
        return wanted;
    }

private Q_SLOTS:
    void aListSaysHowItWasChosen()
    {
        World world;
        QVERIFY(world.database);
        VERIFY_RESULT(world.fill());
        auto wanted = request(Content::List);
        wanted.filter.councils << world.council;
        wanted.filter.statuses << IssueStatus::FedBack << IssueStatus::Forwarded;
        wanted.filter.from = QDate(2026, 11, 1);
        wanted.filter.to = QDate(2026, 11, 30);
        const auto document = world.exports->document(wanted).takeResult();
        VERIFY_RESULT(document);
        const QString text = textOf(*document);
        QVERIFY2(text.contains(QStringLiteral("Ortsråd: Provbygdens ortsråd")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Status: återkopplad, förmedlad")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("Gatlampan vid skolan")) && text.contains(QStringLiteral("Avloppet luktar")));
        QVERIFY(!text.contains(QStringLiteral("gunga")) && !text.contains(QStringLiteral("igen")));
        QVERIFY(text.indexOf(QStringLiteral("Gatlampan")) < text.indexOf(QStringLiteral("Avloppet")));
        wanted.grouping = IssueDocuments::Grouping::ByLocality;
        const auto grouped = world.exports->document(wanted).takeResult();
        VERIFY_RESULT(grouped);
        QCOMPARE(textOf(*grouped).count(QStringLiteral("Gatlampan vid skolan")), 2);
        QVERIFY(textOf(*grouped).indexOf(QStringLiteral("Angelprov")) < textOf(*grouped).indexOf(QStringLiteral("Östra Prov")));
    }

    void aSingleIssueHasItsTrail()
    {
        World world;
        QVERIFY(world.database);
        VERIFY_RESULT(world.fill());
        const auto document = world.exports->document(of(world, Content::Single)).takeResult();
        VERIFY_RESULT(document);
        const QString text = textOf(*document);
        for (const char *part : {"Provbygdens ortsråd", "Angelprov, Östra Prov", "Tekniska förvaltningen", "Lagad nu.", "ordföranden", "bild.png"})
            QVERIFY2(text.contains(QString::fromUtf8(part)), part);
        auto twin = request(Content::Single);
        twin.issues << world.twinId;
        const auto merged = world.exports->document(twin).takeResult();
        VERIFY_RESULT(merged);
        QVERIFY(textOf(*merged).contains(QStringLiteral("OR-2026-0001")));
        twin.issues = {IssueId(17)};
        const auto gone = world.exports->document(twin).takeResult();
        QVERIFY(!gone);
        QCOMPARE(gone.error().code, ErrorCode::NotFound);
    }

    void aLetterToAnAssociationAndAPage()
    {
        World world;
        QVERIFY(world.database);
        VERIFY_RESULT(world.fill());
        auto wanted = of(world, Content::Feedback);
        wanted.receiver = QStringLiteral("Provbygdens intresseförening");
        wanted.sender = QStringLiteral("Kontaktpersonen");
        const auto letter = world.exports->document(wanted).takeResult();
        VERIFY_RESULT(letter);
        QVERIFY(textOf(*letter).contains(QStringLiteral("Provbygdens intresseförening")) && textOf(*letter).contains(QStringLiteral("Lagad nu.")));
        QVERIFY(!textOf(*letter).contains(QStringLiteral("gunga")));
        wanted.filter.councils.clear();
        QVERIFY(!world.exports->document(wanted).takeResult());
        const auto page = world.exports->document(request(Content::WebPage)).takeResult();
        VERIFY_RESULT(page);
        const QString text = textOf(*page);
        QVERIFY(text.indexOf(QStringLiteral("Provbygdens ortsråd")) < text.indexOf(QStringLiteral("Övningsbygdens ortsråd")));
        QVERIFY(text.contains(QStringLiteral("gunga")) && !text.contains(QStringLiteral("igen")));
    }

    void figuresOfAPeriod()
    {
        World world;
        QVERIFY(world.database);
        VERIFY_RESULT(world.fill());
        const auto all = world.exports->statistics({}, {}).takeResult();
        VERIFY_RESULT(all);
        QCOMPARE(all->all.number, 3);  // the merged one is counted as the one that took over
        QCOMPARE(all->all.forwarded, 2);
        QCOMPARE(all->all.answered, 1);
        QCOMPARE(all->all.fedBack, 1);
        QCOMPARE(*all->all.answer.median, 5);
        QCOMPARE(*all->all.feedback.median, 8);
        QCOMPARE(all->all.answeredInTime, (IssueShare{2, 1}));  // the one to MIF was due on the 19th
        QCOMPARE(all->all.acknowledgedInTime, (IssueShare{2, 0}));  // acknowledged with the answer, after its two days; and not at all
        QCOMPARE(all->localities.size(), 3);
        for (const auto &group : all->localities)
            QCOMPARE(group.tally.number, group.key == world.first ? 2 : 1);
        QCOMPARE(all->functions.size(), 3);
        const auto half = world.exports->statistics(QDate(2026, 1, 1), QDate(2026, 6, 30)).takeResult();
        VERIFY_RESULT(half);
        QCOMPARE(half->all.number, 1);
        QCOMPARE(half->all.forwarded, 0);
    }

    /// While one of two functions is waited for, the answer of the other is not the answer; and a redirected question counts from the first day.
    void figuresFollowTheHopThatCounts()
    {
        World world;
        QVERIFY(world.database);
        auto both = world.forward(world.add("Två frågas"), world.road, QDate(2026, 11, 3));
        both = world.forward(both, world.environment, QDate(2026, 11, 3));
        VERIFY_RESULT(world.issues->answer(both->issue.id, 0, both->hops.first().id, {QDate(2026, 11, 4), QStringLiteral("Ja"), {}}).takeResult());
        auto figures = world.exports->statistics({}, {}).takeResult();
        VERIFY_RESULT(figures);
        QCOMPARE(figures->all.answered, 0);
        VERIFY_RESULT(world.answer(both, QDate(2026, 11, 6)));
        auto wrong = world.forward(world.add("Fel först"), world.road, QDate(2026, 11, 3));
        wrong = world.issues->redirect(wrong->issue.id, 0, wrong->hops.first().id, QStringLiteral("Inte deras")).takeResult();
        VERIFY_RESULT(wrong);
        ForwardRequest again;
        again.to = world.environment;
        again.on = QDate(2026, 11, 10);
        again.redirectedFrom = wrong->hops.first().id;
        wrong = world.issues->forward(wrong->issue.id, 0, {again}).takeResult();
        VERIFY_RESULT(wrong);
        VERIFY_RESULT(world.answer(wrong, QDate(2026, 11, 11)));
        figures = world.exports->statistics({}, {}).takeResult();
        VERIFY_RESULT(figures);
        QCOMPARE(figures->all.answered, 2);
        QCOMPARE(figures->all.answer, (IssueDuration{2, 3, 6}));  // 3 November to the 6th, and to the 11th
        QCOMPARE(figures->functions.size(), 1);
        QCOMPARE(figures->functions.first().key, world.environment);
    }

    void aFileOfEveryKindInEveryFormat_data() { addContents(); }
    void aFileOfEveryKindInEveryFormat()
    {
        QFETCH(int, content);
        World world(Database::Threads::Workers);
        QVERIFY(world.database);
        VERIFY_RESULT(world.fill());
        // PDF needs fonts, and so a window program.
        for (const DocumentFormat format : {DocumentFormat::Docx, DocumentFormat::Odt, DocumentFormat::Xlsx, DocumentFormat::Csv, DocumentFormat::Html}) {
            auto wanted = of(world, Content(content));
            wanted.format = format;
            QList<QByteArray> contents;
            for (const QString name : {"a", "b"}) {
                wanted.fileName = world.own.folder().filePath(name + QString::number(int(format)));
                QList<int> told;
                const auto written = world.exports->write(wanted, [&told](int done, int total) {
                    told << (total > 0 ? int(done * 1000LL / total) : 0);
                    return true;
                }).takeResult();
                if (!IssueExportService::canBe(Content(content), format)) {
                    QVERIFY(!written);
                    QCOMPARE(written.error().field, "format");
                    QVERIFY(!QFile::exists(wanted.fileName));
                    continue;
                }
                VERIFY_RESULT(written);
                QVERIFY(std::is_sorted(told.cbegin(), told.cend()));
                contents << get(wanted.fileName);
                QVERIFY(contents.last().size() > 200);
            }
            if (!contents.isEmpty())
                QCOMPARE(contents.first(), contents.last());
        }
    }

    void workingNotesAndNamesStayInside_data() { addContents(); }
    void workingNotesAndNamesStayInside()
    {
        QFETCH(int, content);
        World world;
        QVERIFY(world.database);
        VERIFY_RESULT(world.fill());
        for (const bool names : {false, true}) {
            for (const DocumentFormat format : {DocumentFormat::Html, DocumentFormat::Csv}) {
                auto wanted = of(world, Content(content));
                wanted.names = names;
                wanted.format = format;
                if (!IssueExportService::canBe(wanted.content, format))
                    continue;
                wanted.fileName = world.own.folder().filePath("ut");
                VERIFY_RESULT(world.exports->write(wanted).takeResult());
                const QString text = QString::fromUtf8(get(wanted.fileName));
                QVERIFY(!text.contains(QStringLiteral("Arbetsanteckning")));
                const bool may = names && (wanted.content == Content::Single || (wanted.content == Content::List && format == DocumentFormat::Csv));
                if (!names || wanted.content == Content::Feedback || wanted.content == Content::WebPage)
                    QVERIFY(!text.contains(QStringLiteral("Hemliga Hemlisson")));
                else if (may)
                    QVERIFY(text.contains(QStringLiteral("Hemliga Hemlisson")));
            }
        }
    }

    void cancelLeavesTheOldFile_data() { addContents(); }
    void cancelLeavesTheOldFile()
    {
        QFETCH(int, content);
        World world(Database::Threads::Workers);
        QVERIFY(world.database);
        VERIFY_RESULT(world.fill());
        auto wanted = of(world, Content(content));
        QVERIFY(QDir(world.own.folder().path()).mkdir("ut"));
        wanted.fileName = world.own.folder().filePath("ut/a");
        for (const int permille : {0, 500, 999}) {
            QFile old(wanted.fileName);
            QVERIFY(old.open(QIODevice::WriteOnly));
            old.write("gammal");
            old.close();
            const auto written = world.exports->write(wanted, [permille](int done, int) { return done < permille; }).takeResult();
            QVERIFY(!written);
            QCOMPARE(written.error().code, ErrorCode::Cancelled);
            QCOMPARE(get(wanted.fileName), QByteArray("gammal"));
            QCOMPARE(QDir(world.own.folder().filePath("ut")).entryList(QDir::Files | QDir::Hidden), QStringList("a"));
        }
    }

    void tooManyAreRefused()
    {
        World world;
        QVERIFY(world.database);
        auto wanted = request(Content::List);
        wanted.issues = QList<IssueId>(IssueExportService::maximum + 1, IssueId(17));
        const auto document = world.exports->document(wanted).takeResult();
        QVERIFY(!document);
        QCOMPARE(document.error().code, ErrorCode::Invalid);
        QVERIFY2(document.error().message.contains("50\u00a0000"), qPrintable(document.error().message));
    }
};

ORTSKONTAKT_TEST("issueexport", IssueExportTest)
#include "tst_issueexport.moc"
