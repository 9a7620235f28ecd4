#include "forwardingrules.h"
#include "issuenumber.h"
#include "issuerules.h"
#include "lateness.h"
#include "testregistry.h"
#include "testresult.h"
#include "words.h"

#include <QTest>

/// The life cycle of issues and their hops: every pair of states, every condition, both clocks.
class IssueRulesTest : public QObject
{
    Q_OBJECT
private:
    using enum IssueStatus;
    static constexpr std::array all{New, Assessed, Forwarded, Acknowledged, Answered, FedBack, Closed, Dormant, Redirecting, WrittenOff};

    static MunicipalFunction function(const QString &code, qint64 id)
    {
        MunicipalFunction f;
        f.id = FunctionId(id);
        f.code = code;
        f.name = QStringLiteral("Funktion ") + code;
        return f;
    }
    static Forwarding hop(qint64 id, HopOutcome outcome)
    {
        Forwarding h;
        h.id = ForwardingId(id);
        h.to = FunctionId(id);
        h.askedOn = QDate(2026, 11, 2);
        h.outcome = outcome;
        if (outcome == HopOutcome::Answered)
            h.acknowledgedOn = h.answeredOn = QDate(2026, 11, 9);
        return h;
    }
    /// An issue in a status for which every condition of a step to another holds.
    static IssueFile ready(IssueStatus from, IssueStatus to)
    {
        IssueFile file;
        file.issue.id = IssueId(1);
        file.issue.title = QStringLiteral("Trasig lampa");
        file.issue.raisedOn = QDate(2026, 11, 1);
        file.issue.assessment = Assessment::City;
        file.issue.status = from;
        file.issue.statusBefore = from == Dormant ? to : New;
        file.issue.closeReason = QStringLiteral("Löst på plats");
        file.issue.fedBackOn = QDate(2026, 11, 20);
        file.issue.fedBackTo = QStringLiteral("Ordförande");
        if (to == Answered)
            file.hops = {hop(1, HopOutcome::Answered)};
        else if (to == Redirecting)
            file.hops = {hop(1, HopOutcome::WrongFunction)};
        else
            file.hops = {hop(1, HopOutcome::Pending)};
        if (to == Acknowledged)
            file.hops[0].acknowledgedOn = QDate(2026, 11, 3);
        return file;
    }
    /// An assessed issue, nothing forwarded.
    static IssueFile assessed()
    {
        IssueFile file = ready(Assessed, Closed);
        file.hops.clear();
        file.issue.closeReason.clear();
        file.issue.fedBackOn = {};
        file.issue.fedBackTo.clear();
        return file;
    }
    static ForwardingRules::Request request(const MunicipalFunction &to, QDate on)
    {
        ForwardingRules::Request r;
        r.to = to;
        r.on = on;
        r.from = QStringLiteral("Kontaktperson Fristad");
        r.message = QStringLiteral("Hej");
        return r;
    }
    static QString fieldOf(const Status &status) { return status ? QStringLiteral("ok") : status.error().field; }
    static QByteArray bytesOf(const IssueFile &file)
    {
        QString text = codeOf(file.issue.status) + codeOf(file.issue.statusBefore) + file.issue.fedBackOn.toString(Qt::ISODate) + file.issue.fedBackTo
            + file.issue.closedOn.toString(Qt::ISODate);
        for (const Forwarding &h : file.hops)
            text += codeOf(h.outcome) + h.acknowledgedOn.toString(Qt::ISODate) + h.answeredOn.toString(Qt::ISODate) + h.answer + h.outcomeReason;
        return text.toUtf8();
    }

private Q_SLOTS:
    void everyPairOfStates_data()
    {
        QTest::addColumn<IssueStatus>("from");
        QTest::addColumn<QString>("allowed");
        // To: New Assessed Forwarded aCknowledged aNswered fedBack cLosed dorMant Redirecting Writtenoff, in the order of the enumeration.
        QTest::newRow("new") << New << "=A.....M.W";
        QTest::newRow("assessed") << Assessed << ".=F...LM.W";
        QTest::newRow("forwarded") << Forwarded << "..=CN.LMRW";
        QTest::newRow("acknowledged") << Acknowledged << "...=N.LMRW";
        QTest::newRow("answered") << Answered << "....=BLMR.";
        QTest::newRow("fed back") << FedBack << ".....=L...";
        QTest::newRow("closed") << Closed << "......=...";
        QTest::newRow("dormant") << Dormant << "NAFCN..=RW";
        QTest::newRow("redirecting") << Redirecting << "..F.N.LM=W";
        QTest::newRow("written off") << WrittenOff << ".........=";
    }
    void everyPairOfStates()
    {
        QFETCH(IssueStatus, from);
        QFETCH(QString, allowed);
        for (qsizetype i = 0; i < qsizetype(all.size()); ++i) {
            const IssueStatus to = all[size_t(i)];
            IssueFile file = ready(from, to);
            const QByteArray before = bytesOf(file);
            const Status step = IssueRules::takeStep(file, to, QDate(2026, 11, 23));
            QVERIFY2(step.has_value() == (allowed.at(i) != u'.'), qPrintable(codeOf(to) + QStringLiteral(": ") + problemOf(step)));
            QCOMPARE(file.issue.status, step ? to : from);
            QCOMPARE(IssueRules::stepsFrom(ready(from, to).issue).contains(to), step && from != to);
            if (!step) {
                QCOMPARE(step.error().code, ErrorCode::Invalid);
                QCOMPARE(step.error().field, QStringLiteral("status"));
                QVERIFY2(step.error().message.contains(Words::of("status", from)) || from == Dormant, qPrintable(step.error().message));
                QCOMPARE(bytesOf(file), before);
            }
        }
    }

    void tableHasNoDoubles()
    {
        QSet<std::pair<int, int>> seen;
        for (const IssueRules::Step &step : IssueRules::steps()) {
            QVERIFY(step.from != step.to);
            QVERIFY(!seen.contains({int(step.from), int(step.to)}));
            seen.insert({int(step.from), int(step.to)});
            QVERIFY(!IssueRules::isEnded(step.from));
        }
        QCOMPARE(seen.size(), 35);
    }

    void everyCodeHasAWord()
    {
        const auto check = [](const char *field, const QStringList &codes) {
            for (const QString &code : codes)
                QVERIFY2(Words::code(QString::fromLatin1(field), code) != code, qPrintable(code));
        };
        check("status", allCodes<IssueStatus>());
        check("type", allCodes<IssueType>());
        check("assessment", allCodes<Assessment>());
        check("road_keeper", allCodes<RoadKeeper>());
        check("language", allCodes<PreferredLanguage>());
        check("channel", allCodes<Channel>());
        check("hop_outcome", allCodes<HopOutcome>());
    }

    void missingConditionsAreNamed_data()
    {
        QTest::addColumn<IssueStatus>("from");
        QTest::addColumn<IssueStatus>("to");
        QTest::addColumn<QString>("missing");
        QTest::addColumn<QString>("field");
        QTest::newRow("not assessed") << New << Assessed << "assessment" << "assessment";
        QTest::newRow("road without keeper") << New << Assessed << "keeper" << "road_keeper";
        QTest::newRow("road forwarded without keeper") << Assessed << Forwarded << "keeper" << "road_keeper";
        QTest::newRow("local forwarded") << Assessed << Forwarded << "local" << "assessment";
        QTest::newRow("plan forwarded") << Assessed << Forwarded << "plan" << "assessment";
        QTest::newRow("forwarded to nobody") << Assessed << Forwarded << "hops" << "to_function_id";
        QTest::newRow("redirected to nobody") << Redirecting << Forwarded << "hops" << "to_function_id";
        QTest::newRow("not acknowledged") << Forwarded << Acknowledged << "acknowledgement" << "acknowledged_on";
        QTest::newRow("not answered") << Forwarded << Answered << "hops" << "answer";
        QTest::newRow("one still waits") << Acknowledged << Answered << "another" << "answer";
        QTest::newRow("not marked wrong") << Forwarded << Redirecting << "hops" << "hop_outcome";
        QTest::newRow("others wait") << Acknowledged << Redirecting << "another" << "hop_outcome";
        QTest::newRow("fed back without a date") << Answered << FedBack << "fed back on" << "fed_back_on";
        QTest::newRow("fed back to nobody") << Answered << FedBack << "fed back to" << "fed_back_to";
        for (const IssueStatus from : {Assessed, Forwarded, Acknowledged, Redirecting, Answered})
            QTest::newRow(qPrintable(QStringLiteral("closed without feedback from ") + codeOf(from))) << from << Closed << "reason" << "close_reason";
        for (const IssueStatus from : {New, Assessed, Forwarded, Acknowledged, Redirecting, Dormant})
            QTest::newRow(qPrintable(QStringLiteral("written off without reason from ") + codeOf(from))) << from << WrittenOff << "reason" << "close_reason";
        QTest::newRow("woken to another") << Dormant << Answered << "before" << "status";
    }
    void missingConditionsAreNamed()
    {
        QFETCH(IssueStatus, from);
        QFETCH(IssueStatus, to);
        QFETCH(QString, missing);
        QFETCH(QString, field);
        IssueFile file = ready(from, to);
        if (missing == u"assessment")
            file.issue.assessment = Assessment::None;
        else if (missing == u"keeper")
            file.issue.aboutRoad = true;
        else if (missing == u"local")
            file.issue.assessment = Assessment::Local;
        else if (missing == u"plan")
            file.issue.assessment = Assessment::Plan;
        else if (missing == u"hops")
            file.hops.clear();
        else if (missing == u"acknowledgement")
            file.hops[0].acknowledgedOn = {};
        else if (missing == u"another")
            file.hops << hop(2, HopOutcome::Pending);
        else if (missing == u"fed back on")
            file.issue.fedBackOn = {};
        else if (missing == u"fed back to")
            file.issue.fedBackTo = QStringLiteral("  ");
        else if (missing == u"reason")
            file.issue.closeReason = QStringLiteral(" \n");
        else if (missing == u"before")
            file.issue.statusBefore = Assessed;
        const Status step = IssueRules::checkStep(file, to);
        QVERIFY(!step);
        QCOMPARE(step.error().field, field);
        QVERIFY(step.error().message.endsWith(u'.'));
    }

    void closingAfterFeedbackNeedsNoReason()
    {
        IssueFile file = ready(FedBack, Closed);
        file.issue.closeReason.clear();
        VERIFY_RESULT(IssueRules::takeStep(file, Closed, QDate(2026, 12, 1)));
        QCOMPARE(file.issue.closedOn, QDate(2026, 12, 1));
        IssueFile undated = ready(FedBack, Closed);
        QCOMPARE(fieldOf(IssueRules::takeStep(undated, Closed, {})), QStringLiteral("closed_on"));
    }

    void wakingReturnsToTheStateBefore()
    {
        for (const IssueStatus before : {New, Assessed, Forwarded, Acknowledged, Answered, Redirecting}) {
            IssueFile file = ready(before, Dormant);
            VERIFY_RESULT(IssueRules::takeStep(file, Dormant, {}));
            file.issue.dormantUntil = QDate(2027, 3, 1);
            QCOMPARE(IssueRules::stepsFrom(file.issue), (QList{before, WrittenOff}));
            QVERIFY(!ForwardingRules::forward(file, request(function("TEK", 7), QDate(2026, 11, 5))));
            QVERIFY(!ForwardingRules::answer(file, ForwardingId(1), QDate(2026, 11, 5), QStringLiteral("Ja")));
            QVERIFY(!ForwardingRules::redirect(file, ForwardingId(1), QStringLiteral("Fel")));
            VERIFY_RESULT(IssueRules::takeStep(file, before, {}));
            QCOMPARE(file.issue.status, before);
            QVERIFY(!file.issue.dormantUntil.isValid());
        }
    }

    void endingWithdrawsWhatWaits()
    {
        IssueFile file = ready(Forwarded, WrittenOff);
        file.hops << hop(2, HopOutcome::Answered);
        VERIFY_RESULT(IssueRules::takeStep(file, WrittenOff, QDate(2026, 11, 23)));
        QCOMPARE(file.hops.at(0).outcome, HopOutcome::Withdrawn);
        QCOMPARE(file.hops.at(0).outcomeReason, file.issue.closeReason);
        QCOMPARE(file.hops.at(1).outcome, HopOutcome::Answered);
    }

    void dueByWorkingDays()
    {
        MunicipalFunction f = function("TEK", 1);
        QCOMPARE(ForwardingRules::acknowledgeDue(f, QDate(2026, 11, 20)), QDate(2026, 11, 24));  // Friday: Monday, Tuesday
        QCOMPARE(ForwardingRules::answerDue(f, QDate(2026, 11, 20)), QDate(2026, 12, 4));
        QCOMPARE(ForwardingRules::answerDue(f, QDate(2026, 12, 22)), QDate(2027, 1, 12));  // Christmas, New Year, Epiphany
        f.acknowledgeDays = 0;
        f.answerDays = -3;
        QCOMPARE(ForwardingRules::acknowledgeDue(f, QDate(2026, 11, 20)), QDate(2026, 11, 20));
        QCOMPARE(ForwardingRules::answerDue(f, QDate(2026, 11, 20)), QDate(2026, 11, 20));
        QVERIFY(!ForwardingRules::answerDue(f, {}).isValid());
    }

    void wholeTrail()
    {
        IssueFile file = assessed();
        MunicipalFunction vt = function("VT", 30);
        vt.answerDays = 20;
        auto first = request(vt, QDate(2026, 11, 2));
        first.via = function("SLK-SSP", 31);
        VERIFY_RESULT(ForwardingRules::forward(file, first));
        QCOMPARE(file.issue.status, Forwarded);
        const Forwarding sent = file.hops.at(0);
        QVERIFY(sent.id.isValid());
        QCOMPARE(sent.to, FunctionId(30));
        QCOMPARE(sent.via, FunctionId(31));
        QCOMPARE(sent.acknowledgeDue, QDate(2026, 11, 4));
        QCOMPARE(sent.answerDue, QDate(2026, 11, 30));
        VERIFY_RESULT(ForwardingRules::acknowledge(file, sent.id, QDate(2026, 11, 3)));
        QCOMPARE(file.issue.status, Acknowledged);
        QCOMPARE(fieldOf(ForwardingRules::acknowledge(file, sent.id, QDate(2026, 11, 4))), QStringLiteral("acknowledged_on"));

        QCOMPARE(fieldOf(ForwardingRules::redirect(file, sent.id, QStringLiteral(" "))), QStringLiteral("outcome_reason"));
        VERIFY_RESULT(ForwardingRules::redirect(file, sent.id, QStringLiteral("Gäller belysningen")));
        QCOMPARE(file.issue.status, Redirecting);
        QVERIFY(!ForwardingRules::redirect(file, sent.id, QStringLiteral("Igen")));
        QCOMPARE(fieldOf(ForwardingRules::answer(file, sent.id, QDate(2026, 11, 10), QStringLiteral("Nej"))), QStringLiteral("answered_on"));

        auto second = request(function("TEK", 32), QDate(2026, 11, 12));
        second.redirectedFrom = sent.id;
        VERIFY_RESULT(ForwardingRules::forward(file, second));
        QCOMPARE(file.issue.status, Forwarded);
        QCOMPARE(file.hops.size(), 2);
        QCOMPARE(file.hops.at(0).askedOn, QDate(2026, 11, 2));
        QCOMPARE(file.hops.at(0).acknowledgedOn, QDate(2026, 11, 3));
        QCOMPARE(file.hops.at(0).outcomeReason, QStringLiteral("Gäller belysningen"));
        QCOMPARE(file.hops.at(1).redirectedFrom, sent.id);
        QCOMPARE(file.hops.at(1).position, 1);
        QCOMPARE(file.hops.at(1).answerDue, QDate(2026, 11, 26));
        QCOMPARE(ForwardingRules::firstAsked(file), QDate(2026, 11, 2));
        second.to = function("SBF", 33);
        QCOMPARE(fieldOf(ForwardingRules::forward(file, second)), QStringLiteral("redirected_from_id"));  // taken over already

        const ForwardingId last = file.hops.at(1).id;
        const QByteArray before = bytesOf(file);
        QCOMPARE(fieldOf(ForwardingRules::answer(file, last, QDate(2026, 11, 11), QStringLiteral("Nej"))), QStringLiteral("answered_on"));
        QCOMPARE(bytesOf(file), before);
        VERIFY_RESULT(ForwardingRules::answer(file, last, QDate(2026, 11, 18), QStringLiteral("Lagas i vecka 48")));
        QCOMPARE(file.issue.status, Answered);
        QCOMPARE(file.hops.at(1).acknowledgedOn, QDate(2026, 11, 18));
        QCOMPARE(fieldOf(ForwardingRules::answer(file, last, QDate(2026, 11, 19), QStringLiteral("Igen"))), QStringLiteral("answered_on"));
        QCOMPARE(file.hops.at(1).answer, QStringLiteral("Lagas i vecka 48"));

        QCOMPARE(fieldOf(ForwardingRules::feedBack(file, QDate(2026, 11, 17), QStringLiteral("Ordförande"), Channel::Meeting)), QStringLiteral("fed_back_on"));
        QVERIFY(!file.issue.fedBackOn.isValid());
        QCOMPARE(fieldOf(ForwardingRules::feedBack(file, QDate(2026, 11, 25), {}, Channel::Meeting)), QStringLiteral("fed_back_to"));
        VERIFY_RESULT(ForwardingRules::feedBack(file, QDate(2026, 11, 25), QStringLiteral("Ordförande"), Channel::Letter));
        QCOMPARE(file.issue.fedBackChannel, Channel::Letter);
        QCOMPARE(fieldOf(ForwardingRules::feedBack(file, QDate(2026, 11, 26), QStringLiteral("Kassör"), Channel::Mail)), QStringLiteral("fed_back_on"));
        VERIFY_RESULT(IssueRules::check(file));
        VERIFY_RESULT(IssueRules::takeStep(file, Closed, QDate(2026, 11, 25)));
        VERIFY_RESULT(IssueRules::check(file));
        QVERIFY(!ForwardingRules::forward(file, request(function("SBF", 33), QDate(2026, 11, 26))));
    }

    void severalFunctions()
    {
        IssueFile file = assessed();
        VERIFY_RESULT(ForwardingRules::forward(file, request(function("TEK", 1), QDate(2026, 11, 2))));
        VERIFY_RESULT(ForwardingRules::forward(file, request(function("POL", 2), QDate(2026, 11, 2))));
        auto copy = request(function("SBF", 3), QDate(2026, 11, 2));
        copy.information = true;
        VERIFY_RESULT(ForwardingRules::forward(file, copy));
        QCOMPARE(file.hops.at(2).outcome, HopOutcome::Information);
        QVERIFY(!file.hops.at(2).answerDue.isValid());
        QVERIFY(!ForwardingRules::answer(file, file.hops.at(2).id, QDate(2026, 11, 3), QStringLiteral("Tack")));
        QCOMPARE(fieldOf(ForwardingRules::forward(file, request(function("POL", 2), QDate(2026, 11, 3)))), QStringLiteral("to_function_id"));
        VERIFY_RESULT(ForwardingRules::answer(file, file.hops.at(0).id, QDate(2026, 11, 4), QStringLiteral("Ja")));
        QCOMPARE(file.issue.status, Acknowledged);  // one still waits
        QVERIFY(!IssueRules::checkStep(file, Answered));
        VERIFY_RESULT(ForwardingRules::redirect(file, file.hops.at(1).id, QStringLiteral("Inte ett brott")));
        QCOMPARE(file.issue.status, Redirecting);
        VERIFY_RESULT(IssueRules::takeStep(file, Answered, {}));  // the one answer is enough after all
        QCOMPARE(ForwardingRules::lastAnswered(file), QDate(2026, 11, 4));
    }

    void wrongFunctionWhileAnotherAnswers()
    {
        IssueFile file = assessed();
        VERIFY_RESULT(ForwardingRules::forward(file, request(function("TEK", 1), QDate(2026, 11, 2))));
        VERIFY_RESULT(ForwardingRules::forward(file, request(function("POL", 2), QDate(2026, 11, 2))));
        VERIFY_RESULT(ForwardingRules::redirect(file, file.hops.at(1).id, QStringLiteral("Inte ett brott")));
        QCOMPARE(file.issue.status, Forwarded);
        VERIFY_RESULT(ForwardingRules::answer(file, file.hops.at(0).id, QDate(2026, 11, 4), QStringLiteral("Ja")));
        QCOMPARE(file.issue.status, Redirecting);
    }

    void requestsThatAreRefused()
    {
        const IssueFile file = assessed();
        const auto field = [&file](const std::function<void(ForwardingRules::Request &)> &spoil) {
            IssueFile copy = file;
            auto r = request(function("TEK", 1), QDate(2026, 11, 2));
            spoil(r);
            const QString found = fieldOf(ForwardingRules::forward(copy, r));
            return copy.hops.isEmpty() || found == u"ok" ? found : QStringLiteral("changed");
        };
        QCOMPARE(field([](auto &) {}), QStringLiteral("ok"));
        QCOMPARE(field([](auto &r) { r.to = {}; }), QStringLiteral("to_function_id"));
        QCOMPARE(field([](auto &r) { r.to.stored.deletedAt = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC); }), QStringLiteral("to_function_id"));
        QCOMPARE(field([](auto &r) { r.to.validTo = QDate(2026, 11, 1); }), QStringLiteral("to_function_id"));
        QCOMPARE(field([](auto &r) { r.to.validTo = QDate(2026, 11, 2); }), QStringLiteral("ok"));
        QCOMPARE(field([](auto &r) { r.to.validFrom = QDate(2026, 11, 3); }), QStringLiteral("to_function_id"));
        QCOMPARE(field([](auto &r) { r.via = r.to; r.via.validTo = QDate(2025, 12, 31); }), QStringLiteral("to_function_id"));
        QCOMPARE(field([](auto &r) { r.to.email = QStringLiteral("a@example.se\r\nBcc: b@example.se"); }), QStringLiteral("email"));
        QCOMPARE(field([](auto &r) { r.to.email = QStringLiteral("a@example.se\nb"); r.channel = Channel::Phone; }), QStringLiteral("ok"));
        QCOMPARE(field([](auto &r) { r.on = {}; }), QStringLiteral("asked_on"));
        QCOMPARE(field([](auto &r) { r.on = QDate(2026, 10, 31); }), QStringLiteral("asked_on"));
        QCOMPARE(field([](auto &r) { r.answerDue = QDate(2026, 11, 1); }), QStringLiteral("answer_due"));
        QCOMPARE(field([](auto &r) { r.redirectedFrom = ForwardingId(99); }), QStringLiteral("redirected_from_id"));
        IssueFile fresh = file;
        QCOMPARE(ForwardingRules::answer(fresh, ForwardingId(99), QDate(2026, 11, 2), {}).error().code, ErrorCode::NotFound);
        fresh.issue.status = New;
        QCOMPARE(fieldOf(ForwardingRules::forward(fresh, request(function("TEK", 1), QDate(2026, 11, 2)))), QStringLiteral("status"));
    }

    void clocks()
    {
        using ForwardingRules::Clock;
        Forwarding h = hop(1, HopOutcome::Pending);
        h.acknowledgeDue = QDate(2026, 11, 4);
        h.answerDue = QDate(2026, 11, 16);
        QCOMPARE(ForwardingRules::clock(h, QDate(2026, 11, 4)), Clock::Waiting);
        QCOMPARE(ForwardingRules::clock(h, QDate(2026, 11, 5)), Clock::AcknowledgementLate);
        QCOMPARE(Lateness::workingDays(Lateness::dueOf(h), QDate(2026, 11, 9)), 3);
        h.acknowledgedOn = QDate(2026, 11, 9);
        QCOMPARE(ForwardingRules::clock(h, QDate(2026, 11, 9)), Clock::Waiting);
        QCOMPARE(Lateness::workingDays(Lateness::dueOf(h), QDate(2026, 11, 16)), 0);
        QCOMPARE(ForwardingRules::clock(h, QDate(2026, 11, 17)), Clock::AnswerLate);
        QCOMPARE(Lateness::workingDays(Lateness::dueOf(h), QDate(2026, 11, 23)), 5);
        h.outcome = HopOutcome::Answered;
        QCOMPARE(ForwardingRules::clock(h, QDate(2026, 11, 23)), Clock::Stopped);
    }

    void issuesThatCannotBeStored()
    {
        const auto field = [](const std::function<void(IssueFile &)> &spoil) {
            IssueFile file = ready(Answered, FedBack);
            file.hops = {hop(1, HopOutcome::Answered)};
            spoil(file);
            return fieldOf(IssueRules::check(file));
        };
        QCOMPARE(field([](auto &) {}), QStringLiteral("ok"));
        QCOMPARE(field([](auto &f) { f.issue.title = QStringLiteral(" "); }), QStringLiteral("title"));
        QCOMPARE(field([](auto &f) { f.issue.raisedOn = {}; }), QStringLiteral("raised_on"));
        QCOMPARE(field([](auto &f) { f.issue.latitude = 57.7; }), QStringLiteral("latitude"));
        QCOMPARE(field([](auto &f) { f.issue.latitude = 57.7; f.issue.longitude = 190; }), QStringLiteral("latitude"));
        QCOMPARE(field([](auto &f) { f.issue.mergedInto = f.issue.id; }), QStringLiteral("merged_into_id"));
        QCOMPARE(field([](auto &f) { f.issue.closedOn = QDate(2026, 10, 1); }), QStringLiteral("closed_on"));
        QCOMPARE(field([](auto &f) { f.issue.fedBackOn = QDate(2026, 11, 8); }), QStringLiteral("fed_back_on"));
        QCOMPARE(field([](auto &f) { f.hops[0].to = {}; }), QStringLiteral("to_function_id"));
        QCOMPARE(field([](auto &f) { f.hops[0].askedOn = {}; }), QStringLiteral("asked_on"));
        QCOMPARE(field([](auto &f) { f.hops[0].answeredOn = QDate(2026, 11, 1); }), QStringLiteral("answered_on"));
        QCOMPARE(field([](auto &f) { f.hops[0].answeredOn = {}; }), QStringLiteral("answered_on"));
        QCOMPARE(field([](auto &f) { f.hops[0].acknowledgedOn = QDate(2026, 11, 1); }), QStringLiteral("acknowledged_on"));
    }

    void numbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("number");
        QTest::newRow("plain") << "OR-2026-0123" << "OR-2026-0123";
        QTest::newRow("subject") << "SV: [OR-2026-0123] Belysning" << "OR-2026-0123";
        QTest::newRow("small letters") << "Re: or-2026-0007" << "OR-2026-0007";
        QTest::newRow("many") << "OR-2026-12345" << "OR-2026-12345";
        QTest::newRow("first of two") << "OR-2026-0002 och OR-2026-0001" << "OR-2026-0002";
        QTest::newRow("leading zero") << "OR-2026-01234" << "";
        QTest::newRow("serial 0") << "OR-2026-0000" << "";
        QTest::newRow("a later one holds") << "OR-2026-0000, OR-2026-0001" << "OR-2026-0001";
        QTest::newRow("inside a word") << "FLOR-2026-0001" << "";
        QTest::newRow("longer") << "OR-2026-0001-2" << "";
        QTest::newRow("other digits") << QString::fromUtf8("OR-2026-\u0660\u0660\u0660\u0661") << "";
    }
    void numbers()
    {
        QFETCH(QString, text);
        QFETCH(QString, number);
        const auto found = IssueNumber::find(text);
        QCOMPARE(found ? found->toString() : QString(), number);
        QCOMPARE(IssueNumber::parse(text).has_value(), !number.isEmpty() && text.compare(number, Qt::CaseInsensitive) == 0);
    }
    void theOnlyNumberOfAText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("number");
        QTest::newRow("none") << "Hej" << "";
        QTest::newRow("one") << "Se OR-2026-0123." << "OR-2026-0123";
        QTest::newRow("the same again") << "OR-2026-0123 or-2026-0123 [OR-2026-0123]" << "OR-2026-0123";
        QTest::newRow("two") << "OR-2026-0123, OR-2026-0124, OR-2026-0123" << "";
        QTest::newRow("beside what is none") << "FLOR-2026-0123 OR-2026-0000 OR-2026-01234 OR-2026-0123" << "OR-2026-0123";
        QTest::newRow("inside a word before") << "xOR-2026-0123 OR-2026-0123 OR-2026-0007" << "";
    }
    void theOnlyNumberOfAText()
    {
        QFETCH(QString, text);
        QFETCH(QString, number);
        const auto found = IssueNumber::findOnly(text);
        QCOMPARE(found ? found->toString() : QString(), number);
    }
    void numbersOutOfRange()
    {
        QCOMPARE((IssueNumber{2026, 0}).toString(), QString());
        QCOMPARE((IssueNumber{26, 1}).toString(), QString());
        QCOMPARE((IssueNumber{2026, 1}).toString(), QStringLiteral("OR-2026-0001"));
    }
};

ORTSKONTAKT_TEST("issuerules", IssueRulesTest)
#include "tst_issuerules.moc"
