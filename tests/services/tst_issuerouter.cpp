#include "connection.h"
#include "issuerouter.h"
#include "issueservice.h"
#include "municipalfunction.h"
#include "recordrepository.h"
#include "testdatabase.h"
#include "testregistry.h"
#include "testresult.h"

#include <QTest>

/// What the suggestions learn from the database, on both.
class IssueRouterTest : public QObject
{
    Q_OBJECT

    TestDatabase m_own{TestDatabase::Schema::Empty};
    std::unique_ptr<Database> m_database;

    FunctionId function(const QString &code)
    {
        return m_database->read([code](Connection &connection) -> Result<FunctionId> {
            const auto found = RecordRepository(connection).list<MunicipalFunction>({QStringLiteral("code = ?"), {code}, {}, false});
            return found && !found->isEmpty() ? found->first().id : FunctionId();
        }).takeResult().value_or(FunctionId());
    }
    static Issue issue(const QString &title)
    {
        Issue value;
        value.title = title;
        value.raisedOn = QDate(2026, 11, 2);
        value.assessment = Assessment::City;
        return value;
    }
    static ForwardRequest request(FunctionId to)
    {
        ForwardRequest wanted;
        wanted.to = to;
        wanted.on = QDate(2026, 11, 3);
        return wanted;
    }
    QString first(IssueRouter &router, const QString &text, const QString &locality = {})
    {
        const auto found = router.suggestAt(text, locality).takeResult();
        return found && !found->isEmpty() ? found->first().route.join(u'>') : QString();
    }

    void open(Database::Threads threads)
    {
        Database::Options options;
        options.threads = threads;
        options.create = true;
        options.clock = [] { return QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC); };
        auto opened = Database::open(m_own.addressText(), options);
        VERIFY_RESULT(opened);
        m_database = std::move(*opened);
    }

private Q_SLOTS:
    void init() { open(Database::Threads::Inline); }

    void theCatalogueAloneFindsTheUsualOnes()
    {
        IssueRouter router(*m_database);
        QCOMPARE(first(router, QStringLiteral("Gatubelysningen vid skolan är släckt"), QStringLiteral("Fristad")), "TEK");
        QCOMPARE(first(router, QStringLiteral("Busshållplatsen saknar väderskydd"), QStringLiteral("Rångedala")), "SLK-SSP>VT");
        QCOMPARE(first(router, QStringLiteral("Enskilt avlopp, vem ger tillstånd?"), QStringLiteral("Hedared")), "MIF");
        QCOMPARE(router.suggestAt(QStringLiteral("x"), QStringLiteral("Atlantis")).takeResult().error().code, ErrorCode::NotFound);
        QVERIFY(router.suggest({QStringLiteral(""), {}, RoadKeeper::Unknown, {}}).takeResult()->isEmpty());
    }

    void answersTeachAndCorrectionsTakeBack()
    {
        IssueService issues(*m_database);
        IssueRouter router(*m_database);
        const QString odd = QStringLiteral("Snurrgranen gnisslar");
        QVERIFY(first(router, odd).isEmpty());
        const FunctionId culture = function(QStringLiteral("MIF"));
        const FunctionId road = function(QStringLiteral("TEK"));
        QVERIFY(culture && road);
        auto file = issues.save(issue(odd), {}).takeResult();
        file = issues.forward(file->issue.id, 0, {request(culture)}).takeResult();
        VERIFY_RESULT(file);
        // Being asked is no answer.
        QVERIFY(first(router, odd).isEmpty());
        file = issues.answer(file->issue.id, 0, file->hops.first().id, {QDate(2026, 11, 5), QStringLiteral("Smord."), {}}).takeResult();
        QCOMPARE(first(router, odd), "MIF");
        // It was the wrong one after all; who takes over is suggested before an answer has come.
        file = issues.redirect(file->issue.id, 0, file->hops.first().id, QStringLiteral("Parken är teknikens")).takeResult();
        VERIFY_RESULT(file);
        QVERIFY(first(router, odd).isEmpty());
        ForwardRequest next = request(road);
        next.redirectedFrom = file->hops.first().id;
        VERIFY_RESULT(issues.forward(file->issue.id, 0, {next}).takeResult());
        QCOMPARE(first(router, odd), "TEK");
    }

    void whatIsPreparedIsReadyAtOnceAndKeptUp()
    {
        m_database.reset();
        open(Database::Threads::Workers);
        IssueService issues(*m_database);
        IssueRouter router(*m_database);
        const FunctionId culture = function(QStringLiteral("MIF"));
        VERIFY_RESULT(router.prepare().takeResult());
        QVERIFY(router.suggest({QStringLiteral("Gatubelysningen är släckt"), {}, RoadKeeper::Unknown, {}}).isFinished());

        const RoutingQuestion odd{QStringLiteral("Vindflöjeln knarrar"), {}, RoadKeeper::Unknown, {}};
        QVERIFY(router.suggest(odd).takeResult()->isEmpty());
        auto file = issues.save(issue(odd.text), {}).takeResult();
        VERIFY_RESULT(file);
        file = issues.forward(file->issue.id, 0, {request(culture)}).takeResult();
        VERIFY_RESULT(file);
        VERIFY_RESULT(issues.answer(file->issue.id, 0, file->hops.first().id, {QDate(2026, 11, 5), QStringLiteral("Smord."), {}}).takeResult());
        // Nobody asks for it: the change itself makes the router read on.
        QTRY_VERIFY(!router.suggest(odd).takeResult()->isEmpty());
        QCOMPARE(router.suggest(odd).takeResult()->first().code, "MIF");
    }

    void aChangedCatalogueIsNoticed()
    {
        IssueRouter router(*m_database);
        QVERIFY(first(router, QStringLiteral("Zeppelinaren surrar")).isEmpty());
        FunctionTopic topic;
        topic.function = function(QStringLiteral("TEK"));
        topic.topic = QStringLiteral("zeppelinare");
        VERIFY_RESULT(m_database->write([topic](Connection &connection) mutable -> Result<bool> {
            if (const Status status = RecordRepository(connection).save(topic); !status)
                return fail(status.error());
            return true;
        }).takeResult());
        QCOMPARE(first(router, QStringLiteral("Zeppelinaren surrar")), "TEK");
    }
};

ORTSKONTAKT_TEST("issuerouter", IssueRouterTest)
#include "tst_issuerouter.moc"
