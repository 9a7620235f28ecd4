#include "attachmentservice.h"
#include "connection.h"
#include "council.h"
#include "contactperson.h"
#include "issueservice.h"
#include "meetingservice.h"
#include "municipalfunction.h"
#include "recordrepository.h"
#include "statement.h"
#include "testdatabase.h"
#include "testregistry.h"
#include "testresult.h"

#include <QTest>

/// The course of an issue through the service, on both databases.
class IssuesTest : public QObject
{
    Q_OBJECT

    struct World {
        TestDatabase own{TestDatabase::Schema::Empty};
        std::unique_ptr<Database> database;
        std::unique_ptr<IssueService> issues;
        FunctionId road;
        FunctionId transport;  ///< goes via `strategic`
        FunctionId strategic;
        CouncilId council;

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

        World()
        {
            database = open(own, true);
            issues = std::make_unique<IssueService>(*database);
            road = function("TEK");
            transport = function("VT");
            strategic = function("SLK-SSP");
            LocalCouncil value;
            value.name = QStringLiteral("Testbygdens ortsråd");
            council = save(value);
        }
        static std::unique_ptr<Database> open(const TestDatabase &own, bool create)
        {
            Database::Options options;
            options.threads = Database::Threads::Inline;
            options.create = create;
            options.user = QStringLiteral("testa");
            options.clock = [] { return QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC); };
            auto opened = Database::open(own.addressText(), options);
            return opened ? std::move(*opened) : nullptr;
        }
        Issue assessed(const QString &title = QStringLiteral("Gatlampan vid skolan är trasig")) const
        {
            Issue issue;
            issue.title = title;
            issue.text = QStringLiteral("Den blinkar om kvällarna.");
            issue.note = QStringLiteral("Hemlig arbetsanteckning");
            issue.type = IssueType::Fault;
            issue.council = council;
            issue.raisedOn = QDate(2026, 11, 2);
            issue.assessment = Assessment::City;
            return issue;
        }
        Result<IssueFile> stored(const QString &title = QStringLiteral("Gatlampan vid skolan är trasig")) { return issues->save(assessed(title), {}).takeResult(); }
        ForwardRequest to(FunctionId function, QDate on = QDate(2026, 11, 3)) const
        {
            ForwardRequest request;
            request.to = function;
            request.on = on;
            request.message = QStringLiteral("Hej!\nKan ni laga lampan?");
            return request;
        }
        Result<IssueFile> forwarded() { auto file = stored(); return issues->forward(file->issue.id, 0, {to(road)}).takeResult(); }
        Result<IssueFile> answered()
        {
            auto file = forwarded();
            return issues->answer(file->issue.id, 0, file->hops.first().id, {QDate(2026, 11, 10), QStringLiteral("Lagad den 9 november."), {}}).takeResult();
        }
    };

    static QString refusal(const Result<IssueFile> &result) { return result ? QString() : result.error().field; }

private Q_SLOTS:
    void theWholeWay()
    {
        World world;
        QVERIFY(world.road && world.council);
        auto file = world.stored();
        VERIFY_RESULT(file);
        QCOMPARE(file->issue.number, "OR-2026-0001");
        QCOMPARE(file->issue.status, IssueStatus::Assessed);
        file = world.issues->forward(file->issue.id, file->issue.stored.revision, {world.to(world.road)}).takeResult();
        VERIFY_RESULT(file);
        QCOMPARE(file->issue.status, IssueStatus::Forwarded);
        QCOMPARE(file->issue.receiver, world.road);
        QCOMPARE(file->issue.dueOn, QDate(2026, 11, 5));
        QVERIFY(file->hops.first().messageId.contains(QStringLiteral("OR-2026-0001")));
        file = world.issues->acknowledge(file->issue.id, 0, file->hops.first().id, QDate(2026, 11, 4)).takeResult();
        VERIFY_RESULT(file);
        QCOMPARE(file->issue.dueOn, QDate(2026, 11, 17));
        file = world.issues->answer(file->issue.id, 0, file->hops.first().id, {QDate(2026, 11, 10), QStringLiteral("Lagad."),
            {{QStringLiteral("..\\..\\plan.pdf"), QStringLiteral("application/pdf"), QByteArray("%PDF-")}}}).takeResult();
        VERIFY_RESULT(file);
        QCOMPARE(file->issue.status, IssueStatus::Answered);
        QVERIFY(!file->issue.dueOn.isValid());
        const auto files = AttachmentService(*world.database).list(file->issue.id.value).takeResult();
        VERIFY_RESULT(files);
        QCOMPARE(files->size(), 1);
        QCOMPARE(files->first().name, "plan.pdf");
        file = world.issues->feedBack(file->issue.id, 0, QDate(2026, 11, 12), QStringLiteral("ordföranden"), Channel::Mail).takeResult();
        VERIFY_RESULT(file);
        file = world.issues->step(file->issue.id, 0, IssueStatus::Closed, {}).takeResult();
        VERIFY_RESULT(file);
        QCOMPARE(file->issue.status, IssueStatus::Closed);
        QCOMPARE(file->issue.closedOn, QDate(2026, 11, 23));
        QCOMPARE(world.issues->load(file->issue.id).takeResult()->issue.status, IssueStatus::Closed);
    }

    void numbersHaveNoHolesAndNoTwins()
    {
        World world;
        auto second = World::open(world.own, false);
        QVERIFY(second);
        IssueService other(*second);
        QStringList numbers;
        for (int i = 0; i < 6; ++i) {
            // A refused issue takes no number.
            Issue without = world.assessed();
            without.title.clear();
            QVERIFY(!world.issues->save(without, {}).takeResult());
            const auto file = i % 2 ? other.save(world.assessed(), {}).takeResult() : world.stored();
            VERIFY_RESULT(file);
            numbers << file->issue.number;
        }
        QCOMPARE(numbers, QStringList({"OR-2026-0001", "OR-2026-0002", "OR-2026-0003", "OR-2026-0004", "OR-2026-0005", "OR-2026-0006"}));
        Issue early = world.assessed();
        early.raisedOn = QDate(2025, 12, 31);
        QCOMPARE(world.issues->save(early, {}).takeResult()->issue.number, "OR-2025-0001");
        QCOMPARE(world.issues->loadByNumber(QStringLiteral("or-2026-0003")).takeResult()->issue.number, "OR-2026-0003");
        QCOMPARE(world.issues->loadByNumber(QStringLiteral("OR-2026-9999")).takeResult().error().code, ErrorCode::NotFound);
    }

    void whatIsRefusedLeavesNothing()
    {
        World world;
        const auto file = world.stored();
        const IssueId id = file->issue.id;
        QCOMPARE(refusal(world.issues->forward(id, 0, {}).takeResult()), "to_function_id");
        QCOMPARE(refusal(world.issues->forward(id, 0, {ForwardRequest{}}).takeResult()), "asked_on");
        QCOMPARE(refusal(world.issues->forward(id, 0, {world.to({})}).takeResult()), "to_function_id");
        // All or none: the second receiver has it already.
        QCOMPARE(refusal(world.issues->forward(id, 0, {world.to(world.road), world.to(world.road)}).takeResult()), "to_function_id");
        QVERIFY(world.issues->load(id).takeResult()->hops.isEmpty());
        MunicipalFunction gone;
        gone.code = QStringLiteral("GAMMAL");
        gone.name = QStringLiteral("Gamla nämnden");
        gone.validTo = QDate(2020, 12, 31);
        QCOMPARE(refusal(world.issues->forward(id, 0, {world.to(world.save(gone))}).takeResult()), "to_function_id");
        MunicipalFunction split;
        split.code = QStringLiteral("RAD");
        split.name = QStringLiteral("Radnämnden");
        split.email = QStringLiteral("a@example.org\r\nBcc: b@example.org");
        QCOMPARE(refusal(world.issues->forward(id, 0, {world.to(world.save(split))}).takeResult()), "email");
        const auto sent = world.issues->forward(id, 0, {world.to(world.road)}).takeResult();
        VERIFY_RESULT(sent);
        const ForwardingId hop = sent->hops.first().id;
        QCOMPARE(refusal(world.issues->answer(id, 0, hop, {QDate(2026, 11, 2), QStringLiteral("För tidigt"), {}}).takeResult()), "answered_on");
        QCOMPARE(refusal(world.issues->answer(id, 0, hop, {QDate(2026, 11, 4), QStringLiteral("  "), {}}).takeResult()), "answer");
        VERIFY_RESULT(world.issues->answer(id, 0, hop, {QDate(2026, 11, 4), QStringLiteral("Ja"), {}}).takeResult());
        QCOMPARE(refusal(world.issues->answer(id, 0, hop, {QDate(2026, 11, 4), QStringLiteral("Ja"), {}}).takeResult()), "answer");
        QCOMPARE(refusal(world.issues->step(id, 0, IssueStatus::Closed, {}).takeResult()), "close_reason");
        QCOMPARE(world.issues->load(id).takeResult()->hops.first().answer, "Ja");
    }

    void aFileTooLargeTakesTheAnswerWithIt()
    {
        World world;
        const auto file = world.forwarded();
        const AnswerFacts facts{QDate(2026, 11, 4), QStringLiteral("Se filerna"), {{QStringLiteral("a.txt"), {}, QByteArray("a")},
            {QStringLiteral("stor.bin"), {}, QByteArray(26 * 1024 * 1024, 'x')}}};
        QVERIFY(!world.issues->answer(file->issue.id, 0, file->hops.first().id, facts).takeResult());
        QCOMPARE(world.issues->load(file->issue.id).takeResult()->issue.status, IssueStatus::Forwarded);
        QCOMPARE(AttachmentService(*world.database).list(file->issue.id.value).takeResult()->size(), 0);
    }

    void twoWhoForwardAtOnce()
    {
        World world;
        const auto file = world.stored();
        auto second = World::open(world.own, false);
        IssueService other(*second);
        VERIFY_RESULT(world.issues->forward(file->issue.id, file->issue.stored.revision, {world.to(world.road)}).takeResult());
        const auto late = other.forward(file->issue.id, file->issue.stored.revision, {world.to(world.transport)}).takeResult();
        QVERIFY(!late);
        QCOMPARE(late.error().code, ErrorCode::Conflict);
        QCOMPARE(world.issues->load(file->issue.id).takeResult()->hops.size(), 1);
    }

    void theCourseIsNotOverwrittenByTheForm()
    {
        World world;
        const auto before = world.stored();
        const auto forwarded = world.issues->forward(before->issue.id, 0, {world.to(world.road)}).takeResult();
        Issue stale = before->issue;
        stale.title = QStringLiteral("Ny rubrik");
        QCOMPARE(world.issues->save(stale, {}).takeResult().error().code, ErrorCode::Conflict);
        Issue fresh = forwarded->issue;
        fresh.title = QStringLiteral("Ny rubrik");
        fresh.status = IssueStatus::Closed;
        const auto saved = world.issues->save(fresh, {}).takeResult();
        VERIFY_RESULT(saved);
        QCOMPARE(saved->issue.status, IssueStatus::Forwarded);
        QCOMPARE(saved->hops.size(), 1);
        QCOMPARE(saved->issue.title, "Ny rubrik");
    }

    void theRoadKeeperIsAskedForFirst()
    {
        World world;
        Issue issue = world.assessed();
        issue.aboutRoad = true;
        auto file = world.issues->save(issue, {}).takeResult();
        QCOMPARE(file->issue.status, IssueStatus::New);
        QCOMPARE(refusal(world.issues->forward(file->issue.id, 0, {world.to(world.road)}).takeResult()), "status");
        file->issue.roadKeeper = RoadKeeper::Municipal;
        QCOMPARE(world.issues->save(file->issue, {}).takeResult()->issue.status, IssueStatus::Assessed);
    }

    void oneThatGoesThroughAnother()
    {
        World world;
        const auto file = world.stored();
        const auto sent = world.issues->forward(file->issue.id, 0, {world.to(world.transport)}).takeResult();
        VERIFY_RESULT(sent);
        QCOMPARE(sent->hops.first().via, world.strategic);
        // The catalogue has no addresses: the mail says so instead of going nowhere.
        const auto draft = world.issues->mail(file->issue.id, sent->hops.first().id, {}).takeResult();
        QVERIFY(!draft);
        QCOMPARE(draft.error().field, "email");
    }

    void aMailHasNeverTheWorkingNotes()
    {
        World world;
        MunicipalFunction function;
        function.code = QStringLiteral("NY");
        function.name = QStringLiteral("Nya enheten");
        function.email = QStringLiteral("nya.enheten@example.org");
        const auto file = world.stored();
        const auto sent = world.issues->forward(file->issue.id, 0, {world.to(world.save(function))}).takeResult();
        const auto draft = world.issues->mail(file->issue.id, sent->hops.first().id, {}).takeResult();
        VERIFY_RESULT(draft);
        QCOMPARE(draft->subject, "[OR-2026-0001] Gatlampan vid skolan är trasig");
        QCOMPARE(draft->to.first().address, "nya.enheten@example.org");
        QCOMPARE(draft->text, "Hej!\nKan ni laga lampan?");
        QVERIFY(!draft->text.contains(QStringLiteral("Hemlig")));
    }

    void aMailFindsItsIssue()
    {
        World world;
        const auto file = world.forwarded();
        const Forwarding hop = file->hops.first();
        auto match = world.issues->match({{}, MailReference::Source::None, {}, {QStringLiteral("okand@example.org"), hop.messageId}, {}}).takeResult();
        VERIFY_RESULT(match);
        QCOMPARE(match->hop, hop.id);
        QCOMPARE(match->source, MailReference::Source::MessageId);
        match = world.issues->match({QStringLiteral("OR-2026-0001"), MailReference::Source::Subject, {}, {}, {}}).takeResult();
        VERIFY_RESULT(match);
        QCOMPARE(match->hop, hop.id);
        QCOMPARE(world.issues->match({QStringLiteral("OR-2031-0001"), MailReference::Source::Subject, {}, {}, {}}).takeResult().error().code, ErrorCode::NotFound);
        QCOMPARE(world.issues->match({}).takeResult().error().code, ErrorCode::NotFound);
    }

    void theWrongFunctionStaysInTheTrail()
    {
        World world;
        auto file = world.forwarded();
        const ForwardingId wrong = file->hops.first().id;
        file = world.issues->redirect(file->issue.id, 0, wrong, QStringLiteral("Vägen är statlig")).takeResult();
        VERIFY_RESULT(file);
        QCOMPARE(file->issue.status, IssueStatus::Redirecting);
        ForwardRequest next = world.to(world.transport, QDate(2026, 11, 6));
        next.redirectedFrom = wrong;
        file = world.issues->forward(file->issue.id, 0, {next}).takeResult();
        VERIFY_RESULT(file);
        QCOMPARE(file->hops.size(), 2);
        QCOMPARE(file->hops.first().outcome, HopOutcome::WrongFunction);
        QCOMPARE(file->hops.first().askedOn, QDate(2026, 11, 3));
        QCOMPARE(file->issue.receiver, world.transport);
    }

    void anAnswerGoesOnTheNextAgenda()
    {
        World world;
        MeetingService meetings(*world.database);
        auto prepared = meetings.prepare(world.council, QDate(2026, 12, 1)).takeResult();
        VERIFY_RESULT(prepared);
        auto meeting = meetings.save(prepared->file).takeResult();
        VERIFY_RESULT(meeting);
        auto file = world.answered();
        file = world.issues->planFeedback(file->issue.id, 0, true).takeResult();
        VERIFY_RESULT(file);
        meeting = meetings.load(meeting->meeting.id).takeResult();
        QCOMPARE(meeting->items.last().issue, file->issue.id);
        QVERIFY(meeting->items.last().text.contains(QStringLiteral("Lagad den 9 november.")));
        QCOMPARE(world.issues->links(file->issue.id).takeResult()->feedbackMeeting, meeting->meeting.id);
        // Told at the meeting: the item is finished, the meeting held.
        meeting->items.last().finished = true;
        meeting->meeting.status = MeetingStatus::Held;
        VERIFY_RESULT(meetings.save(*meeting).takeResult());
        file = world.issues->load(file->issue.id).takeResult();
        QCOMPARE(file->issue.status, IssueStatus::FedBack);
        QCOMPARE(file->issue.fedBackOn, QDate(2026, 12, 1));
        QCOMPARE(file->issue.fedBackTo, "Testbygdens ortsråd");
    }

    void anAnswerWaitsForTheNextMeeting()
    {
        World world;
        MeetingService meetings(*world.database);
        auto file = world.answered();
        file = world.issues->planFeedback(file->issue.id, 0, true).takeResult();
        VERIFY_RESULT(file);
        auto prepared = meetings.prepare(world.council, QDate(2026, 12, 1)).takeResult();
        QCOMPARE(prepared->carried.size(), 1);
        QCOMPARE(prepared->carried.first().item.issue, file->issue.id);
        prepared->file.items << prepared->carried.first().item;
        auto meeting = meetings.save(prepared->file).takeResult();
        VERIFY_RESULT(meeting);
        const auto later = meetings.prepare(world.council, QDate(2026, 12, 8)).takeResult();
        VERIFY_RESULT(later);
        QVERIFY2(later->carried.isEmpty(), qPrintable(later->carried.isEmpty() ? QString() : later->carried.first().source() + later->carried.first().item.heading));
        // Told by mail before the meeting: the agenda does not tell it again.
        VERIFY_RESULT(world.issues->feedBack(file->issue.id, 0, QDate(2026, 11, 20), QStringLiteral("ordföranden"), Channel::Mail).takeResult());
        meeting = meetings.load(meeting->meeting.id).takeResult();
        for (const AgendaItem &item : meeting->items)
            QVERIFY(!item.issue);
    }

    void mergingKeepsBothAndCanBeUndone()
    {
        World world;
        const auto first = world.stored();
        const auto second = world.stored(QStringLiteral("Samma lampa"));
        VERIFY_RESULT(world.issues->merge(second->issue.id, first->issue.id).takeResult());
        QCOMPARE(refusal(world.issues->merge(first->issue.id, second->issue.id).takeResult()), "merged_into_id");
        QCOMPARE(refusal(world.issues->merge(first->issue.id, first->issue.id).takeResult()), "merged_into_id");
        QCOMPARE(world.issues->ids({}, {}).takeResult()->size(), 1);
        QCOMPARE(world.issues->links(first->issue.id).takeResult()->merged.first().number, "OR-2026-0002");
        VERIFY_RESULT(world.issues->unmerge(second->issue.id).takeResult());
        QCOMPARE(world.issues->ids({}, {}).takeResult()->size(), 2);
        VERIFY_RESULT(world.issues->relate(second->issue.id, first->issue.id).takeResult());
        QCOMPARE(world.issues->links(first->issue.id).takeResult()->related.size(), 1);
        QCOMPARE(world.issues->links(second->issue.id).takeResult()->related.size(), 1);
        VERIFY_RESULT(world.issues->unrelate(first->issue.id, second->issue.id).takeResult());
        QCOMPARE(world.issues->links(second->issue.id).takeResult()->related.size(), 0);
    }

    void theStagesOfTheWork()
    {
        World world;
        ContactPerson person;
        person.name = QStringLiteral("Testa Testsson");
        person.login = QStringLiteral("testa");
        Issue mine = world.assessed(QStringLiteral("Min"));
        mine.owner = world.save(person);
        VERIFY_RESULT(world.issues->save(mine, {}).takeResult());
        VERIFY_RESULT(world.forwarded());
        VERIFY_RESULT(world.answered());
        const auto counts = world.issues->stageCounts().takeResult();
        const auto quick = world.issues->stageCounts(false).takeResult();
        VERIFY_RESULT(quick);
        QCOMPARE(quick->value(int(IssueStage::All)), -1);
        QCOMPARE(quick->mid(1), counts->mid(1));
        VERIFY_RESULT(counts);
        // All, mine, to forward, waiting, late, to feed back.
        QCOMPARE(*counts, QList<qint64>({3, 1, 1, 1, 1, 1}));
        IssueFilter words;
        words.text = QStringLiteral("november lagad");
        QCOMPARE(world.issues->ids(words, {}).takeResult()->size(), 1);
        const auto rows = world.issues->rows(*world.issues->ids(words, {}).takeResult()).takeResult();
        QCOMPARE(rows->first().council, "Testbygdens ortsråd");
        QCOMPARE(rows->first().status, IssueStatus::Answered);
    }

    void registryNumbersFollowTheirPatterns()
    {
        World world;
        Issue issue = world.assessed();
        issue.registryNumber = QStringLiteral("hej");
        QCOMPARE(refusal(world.issues->save(issue, {}).takeResult()), "registry_number");
        for (const char *good : {"2014/FF0102 106", "2015/FF0073", "2017-00427 100"}) {
            issue.registryNumber = QString::fromUtf8(good);
            VERIFY_RESULT(world.issues->save(issue, {}).takeResult());
        }
        Setting setting;
        setting.key = QStringLiteral("registry_number_patterns");
        setting.value = QStringLiteral("DNR-[0-9]+");
        QVERIFY(world.save(setting));
        QCOMPARE(refusal(world.issues->save(issue, {}).takeResult()), "registry_number");
        issue.registryNumber = QStringLiteral("DNR-17");
        VERIFY_RESULT(world.issues->save(issue, {}).takeResult());
    }
};

ORTSKONTAKT_TEST("issues", IssuesTest)
#include "tst_issues.moc"
