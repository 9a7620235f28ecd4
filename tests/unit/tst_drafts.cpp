#include "forwardingrules.h"
#include "happenedday.h"
#include "issuerules.h"
#include "lateness.h"
#include "testregistry.h"
#include "testresult.h"
#include "workingdays.h"

#include <QRandomGenerator>
#include <QTest>

/// A draft of a forwarding: opened, not sent. And how late an issue is, and days that have not been yet.
class TestDrafts : public QObject
{
    Q_OBJECT

    static MunicipalFunction function(const char *code, qint64 id)
    {
        MunicipalFunction f;
        f.id = FunctionId(id);
        f.code = QLatin1String(code);
        f.name = QStringLiteral("Funktion ") + f.code;
        return f;
    }
    static IssueFile assessed()
    {
        IssueFile file;
        file.issue.id = IssueId(1);
        file.issue.title = QStringLiteral("Trasig lampa");
        file.issue.raisedOn = QDate(2026, 11, 2);
        file.issue.assessment = Assessment::City;
        file.issue.status = IssueStatus::Assessed;
        return file;
    }
    static ForwardingRules::Request draft(const MunicipalFunction &to, QDate on)
    {
        ForwardingRules::Request request;
        request.to = to;
        request.on = on;
        request.draft = true;
        return request;
    }
    static QString fieldOf(const Status &status) { return status ? QStringLiteral("ok") : status.error().field; }

private Q_SLOTS:
    /// Nobody has been asked: no clock, no receiver, no first day, and the issue is still to be forwarded.
    void opensWithoutAsking()
    {
        IssueFile file = assessed();
        VERIFY_RESULT(ForwardingRules::forward(file, draft(function("TEK", 1), QDate(2026, 11, 3))));
        ForwardingRules::summarise(file);
        QCOMPARE(file.issue.status, IssueStatus::Assessed);
        QVERIFY(!file.issue.dueOn.isValid() && !file.issue.firstAskedOn.isValid() && !file.issue.receiver && !file.issue.answerDue.isValid());
        QCOMPARE(file.issue.draftOn, QDate(2026, 11, 3));
        QVERIFY(!ForwardingRules::hasOpenHop(file));
        QCOMPARE(ForwardingRules::clock(file.hops.first(), QDate(2027, 11, 3)), ForwardingRules::Clock::Stopped);
        QCOMPARE(Lateness::workingDays(file, QDate(2027, 11, 3)), 0);
        QVERIFY(ForwardingRules::outcomeWord(file.hops.first()).contains(QStringLiteral("inte skickat")));
        VERIFY_RESULT(IssueRules::check(file));
    }

    /// Both clocks run from the day it was sent; a day that was set by hand stays.
    void clocksRunFromTheDayItWasSent()
    {
        const MunicipalFunction to = function("TEK", 1);
        for (const bool byHand : {false, true}) {
            IssueFile file = assessed();
            auto request = draft(to, QDate(2026, 11, 3));
            if (byHand)
                request.answerDue = QDate(2026, 12, 24);
            VERIFY_RESULT(ForwardingRules::forward(file, request));
            const QDate day(2026, 11, 12);
            VERIFY_RESULT(ForwardingRules::sent(file, file.hops.first().id, day, to));
            ForwardingRules::summarise(file);
            const Forwarding &hop = file.hops.first();
            QCOMPARE(file.issue.status, IssueStatus::Forwarded);
            QVERIFY(hop.isOpen() && !hop.isUnsent() && !file.issue.draftOn.isValid());
            QCOMPARE(hop.askedOn, day);
            QCOMPARE(file.issue.firstAskedOn, day);
            QCOMPARE(hop.acknowledgeDue, WorkingDays::addWorkingDays(day, to.acknowledgeDays));
            QCOMPARE(hop.answerDue, byHand ? QDate(2026, 12, 24) : WorkingDays::addWorkingDays(day, to.answerDays));
            QCOMPARE(fieldOf(ForwardingRules::sent(file, hop.id, day, to)), QStringLiteral("hop_id"));
        }
    }

    /// An answer, an acknowledgement or a wrong function say that the draft was sent, the day it was made.
    void whatComesBackSaysThatItWasSent()
    {
        const auto after = [](auto act) {
            IssueFile file = assessed();
            if (!ForwardingRules::forward(file, draft(function("TEK", 1), QDate(2026, 11, 3))))
                return IssueStatus::WrittenOff;
            const Status done = act(file, file.hops.first().id);
            ForwardingRules::summarise(file);
            const bool right = done && !file.issue.draftOn.isValid() && file.issue.firstAskedOn == QDate(2026, 11, 3);
            return right ? file.issue.status : IssueStatus::WrittenOff;
        };
        QCOMPARE(after([](IssueFile &f, ForwardingId id) { return ForwardingRules::answer(f, id, QDate(2026, 11, 9), QStringLiteral("Ja")); }), IssueStatus::Answered);
        QCOMPARE(after([](IssueFile &f, ForwardingId id) { return ForwardingRules::acknowledge(f, id, QDate(2026, 11, 9)); }), IssueStatus::Acknowledged);
        QCOMPARE(after([](IssueFile &f, ForwardingId id) { return ForwardingRules::redirect(f, id, QStringLiteral("Inte deras")); }), IssueStatus::Redirecting);
    }

    void isTakenBack()
    {
        IssueFile file = assessed();
        const MunicipalFunction tek = function("TEK", 1);
        VERIFY_RESULT(ForwardingRules::forward(file, draft(tek, QDate(2026, 11, 3))));
        QCOMPARE(fieldOf(ForwardingRules::forward(file, draft(tek, QDate(2026, 11, 4)))), QStringLiteral("to_function_id"));
        VERIFY_RESULT(ForwardingRules::takeBack(file, file.hops.first().id, QStringLiteral("Fel mottagare")));
        ForwardingRules::summarise(file);
        QCOMPARE(file.issue.status, IssueStatus::Assessed);
        QVERIFY(!file.issue.draftOn.isValid() && !file.issue.firstAskedOn.isValid());
        QVERIFY(ForwardingRules::outcomeWord(file.hops.first()).contains(QStringLiteral("skickades inte")));
        QVERIFY(!ForwardingRules::takeBack(file, file.hops.first().id, {}));
        QVERIFY(!ForwardingRules::answer(file, file.hops.first().id, QDate(2026, 11, 9), QStringLiteral("Ja")));
        VERIFY_RESULT(ForwardingRules::forward(file, draft(tek, QDate(2026, 11, 4))));
    }

    /// While another draft lies ready the issue is not answered; when it is taken back it is.
    void keepsTheIssueOpen()
    {
        IssueFile file = assessed();
        auto first = draft(function("TEK", 1), QDate(2026, 11, 3));
        first.draft = false;
        VERIFY_RESULT(ForwardingRules::forward(file, first));
        VERIFY_RESULT(ForwardingRules::forward(file, draft(function("MIF", 2), QDate(2026, 11, 3))));
        QCOMPARE(ForwardingRules::takeAnswers(file).size(), 2);
        VERIFY_RESULT(ForwardingRules::answer(file, file.hops.first().id, QDate(2026, 11, 9), QStringLiteral("Ja")));
        QCOMPARE(file.issue.status, IssueStatus::Acknowledged);
        QCOMPARE(fieldOf(IssueRules::checkStep(file, IssueStatus::Answered)), QStringLiteral("answer"));
        VERIFY_RESULT(ForwardingRules::takeBack(file, file.hops.last().id, {}));
        QCOMPARE(file.issue.status, IssueStatus::Answered);
    }

    /// It takes over from a wrong function when it is sent, not before; ending the issue withdraws it.
    void redirectsWhenSent()
    {
        IssueFile file = assessed();
        auto request = draft(function("TEK", 1), QDate(2026, 11, 3));
        request.draft = false;
        VERIFY_RESULT(ForwardingRules::forward(file, request));
        VERIFY_RESULT(ForwardingRules::redirect(file, file.hops.first().id, QStringLiteral("Statlig väg")));
        auto again = draft(function("TRV", 2), QDate(2026, 11, 5));
        again.redirectedFrom = file.hops.first().id;
        VERIFY_RESULT(ForwardingRules::forward(file, again));
        QCOMPARE(file.issue.status, IssueStatus::Redirecting);
        QCOMPARE(ForwardingRules::toRedirect(file), file.hops.first().id);
        IssueFile ended = file;
        ended.issue.closeReason = QStringLiteral("Löst på plats");
        VERIFY_RESULT(IssueRules::takeStep(ended, IssueStatus::Closed, QDate(2026, 11, 20)));
        QCOMPARE(ended.hops.last().outcome, HopOutcome::Withdrawn);
        VERIFY_RESULT(ForwardingRules::sent(file, file.hops.last().id, QDate(2026, 11, 6), function("TRV", 2)));
        QCOMPARE(file.issue.status, IssueStatus::Forwarded);
        QVERIFY(!ForwardingRules::toRedirect(file));
        QCOMPARE(ForwardingRules::firstAsked(file), QDate(2026, 11, 3));
    }

    /// What could not be sent cannot be drafted either, and then nothing is changed.
    void isRefusedAsAForwardingIs()
    {
        IssueFile file = assessed();
        file.issue.aboutRoad = true;
        QCOMPARE(fieldOf(ForwardingRules::forward(file, draft(function("TEK", 1), QDate(2026, 11, 3)))), QStringLiteral("road_keeper"));
        QVERIFY(file.hops.isEmpty());
        file.issue.aboutRoad = false;
        file.issue.assessment = Assessment::Local;
        QCOMPARE(fieldOf(ForwardingRules::forward(file, draft(function("TEK", 1), QDate(2026, 11, 3)))), QStringLiteral("assessment"));
    }

    /// Of many random issues: what the list sorts by, the issue itself and its worst hop say the same.
    void latenessIsOneNumber()
    {
        QRandomGenerator random(20261130);
        const auto someDay = [&random] { return random.bounded(4) == 0 ? QDate() : QDate(2026, 9, 1).addDays(random.bounded(120)); };
        int late = 0;
        for (int round = 0; round < 2000; ++round) {
            IssueFile file = assessed();
            file.issue.status = IssueStatus(random.bounded(int(codesOf<IssueStatus>.size())));
            file.issue.dormantUntil = file.issue.status == IssueStatus::Dormant ? someDay() : QDate();
            const int hops = random.bounded(4);
            for (int i = 0; i < hops; ++i) {
                Forwarding hop;
                hop.id = ForwardingId(i + 1);
                hop.to = FunctionId(i + 1);
                hop.askedOn = QDate(2026, 9, 1);
                hop.outcome = HopOutcome(random.bounded(int(codesOf<HopOutcome>.size())));
                hop.acknowledgeDue = someDay();
                hop.answerDue = someDay();
                hop.acknowledgedOn = random.bounded(2) == 0 ? QDate(2026, 9, 3) : QDate();
                hop.draftOn = random.bounded(5) == 0 ? hop.askedOn : QDate();
                file.hops << hop;
            }
            ForwardingRules::summarise(file);
            const QDate today = QDate(2026, 10, 1).addDays(random.bounded(90));
            const int days = Lateness::workingDays(file, today);
            QCOMPARE(Lateness::workingDays(file.issue.dueOn, today), days);
            if (file.issue.status != IssueStatus::Dormant) {
                int most = 0;
                for (const Forwarding &hop : std::as_const(file.hops)) {
                    most = std::max(most, Lateness::workingDays(file, hop, today));
                    const bool clockRanOut = ForwardingRules::clock(hop, today) == ForwardingRules::Clock::AnswerLate
                        || ForwardingRules::clock(hop, today) == ForwardingRules::Clock::AcknowledgementLate;
                    QCOMPARE(Lateness::isLate(Lateness::dueOf(hop), today), clockRanOut);
                }
                QCOMPARE(most, days);
            }
            late += days > 0 ? 1 : 0;
        }
        QVERIFY2(late > 200, "too few of them were late to tell anything");
    }

    void daysThatHaveNotBeen()
    {
        const QDate today(2026, 11, 23);
        for (const QDate day : {QDate(), QDate(2020, 1, 1), today, today.addDays(1)}) {
            VERIFY_RESULT(HappenedDay::check(day, today, QStringLiteral("date")));
            QVERIFY(HappenedDay::doubt(day, today).isEmpty());
        }
        for (const QDate day : {today.addDays(2), QDate(2030, 1, 1), QDate(9999, 12, 31)}) {
            const Status refused = HappenedDay::check(day, today, QStringLiteral("date"));
            QVERIFY(!refused);
            QCOMPARE(refused.error().field, QStringLiteral("date"));
            QVERIFY(refused.error().message.contains(QString::number(day.year())) && refused.error().message.contains(QStringLiteral("23 november 2026")));
            QVERIFY(HappenedDay::doubt(day, today).contains(QString::number(day.year())));
        }
    }
};

ORTSKONTAKT_TEST("drafts", TestDrafts)
#include "tst_drafts.moc"
