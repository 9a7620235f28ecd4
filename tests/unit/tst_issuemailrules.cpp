#include "issuemailrules.h"

#include "forwardingrules.h"
#include "issuerules.h"
#include "testregistry.h"
#include "testresult.h"

#include <QTest>

using namespace Qt::StringLiterals;
using enum IssueMailRules::Ended;

/// What a mail does to its issue: every kind on every state of a hop, and that nothing is lost.
class IssueMailRulesTest : public QObject
{
    Q_OBJECT

    static MunicipalFunction function(qint64 id)
    {
        MunicipalFunction made;
        made.id = FunctionId(id);
        made.name = u"Funktion %1"_s.arg(id);
        made.acknowledgeDays = 2;
        made.answerDays = 10;
        return made;
    }
    static IssueFile asked(int functions = 1)
    {
        IssueFile file;
        file.issue.id = IssueId(1);
        file.issue.number = u"OR-2026-0001"_s;
        file.issue.title = u"Lampa"_s;
        file.issue.raisedOn = QDate(2026, 11, 2);
        file.issue.assessment = Assessment::City;
        file.issue.status = IssueStatus::Assessed;
        for (int i = 1; i <= functions; ++i) {
            ForwardingRules::Request request;
            request.to = function(i);
            request.on = QDate(2026, 11, 3);
            if (!ForwardingRules::forward(file, request))
                qFatal("not forwarded");
        }
        return file;
    }
    static IssueMail mail(const IssueFile &file, IssueMailKind kind, const QString &text, int day = 10, const QString &sum = {})
    {
        IssueMail made;
        made.hop = file.hops.isEmpty() ? ForwardingId() : file.hops.first().id;
        made.kind = kind;
        made.cameOn = QDate(2026, 11, day);
        made.text = text;
        made.sha256 = sum;
        return made;
    }

private Q_SLOTS:
    void onlyAnAnswerAnswers_data()
    {
        QTest::addColumn<IssueMailKind>("kind");
        QTest::addColumn<IssueStatus>("status");
        QTest::addColumn<HopOutcome>("outcome");
        QTest::newRow("answer") << IssueMailKind::Answer << IssueStatus::Answered << HopOutcome::Answered;
        QTest::newRow("acknowledgement") << IssueMailKind::Acknowledgement << IssueStatus::Acknowledged << HopOutcome::Pending;
        QTest::newRow("receipt") << IssueMailKind::Receipt << IssueStatus::Forwarded << HopOutcome::Pending;
        QTest::newRow("undelivered") << IssueMailKind::Undelivered << IssueStatus::Redirecting << HopOutcome::Undelivered;
        QTest::newRow("delayed") << IssueMailKind::Delayed << IssueStatus::Forwarded << HopOutcome::Pending;
        QTest::newRow("absence") << IssueMailKind::Absence << IssueStatus::Forwarded << HopOutcome::Pending;
        QTest::newRow("calendar") << IssueMailKind::CalendarReply << IssueStatus::Forwarded << HopOutcome::Pending;
    }
    void onlyAnAnswerAnswers()
    {
        QFETCH(IssueMailKind, kind);
        IssueFile file = asked();
        VERIFY_RESULT(IssueMailRules::receive(file, mail(file, kind, u"Text"_s), Ask));
        QTEST(file.issue.status, "status");
        QTEST(file.hops.first().outcome, "outcome");
        QCOMPARE(file.mails.size(), 1);
        QCOMPARE(file.hops.first().answer, kind == IssueMailKind::Answer ? u"Text"_s : QString());
        VERIFY_RESULT(IssueRules::check(file));
    }

    void theUnclearIsRefused()
    {
        IssueFile file = asked();
        const Status refused = IssueMailRules::receive(file, mail(file, IssueMailKind::Unclear, u"Text"_s), Ask);
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, u"mail_kind"_s);
        QVERIFY(file.mails.isEmpty());
    }

    void whatDidNotArriveStopsTheClockAndIsForwardedAgain()
    {
        IssueFile file = asked();
        VERIFY_RESULT(IssueMailRules::receive(file, mail(file, IssueMailKind::Undelivered, u"Fel"_s), Ask));
        ForwardingRules::summarise(file);
        QVERIFY(!file.issue.dueOn.isValid());
        QVERIFY(ForwardingRules::needsRedirecting(file));
        ForwardingRules::Request again;
        again.to = function(1);  // the same function, by its right address
        again.on = QDate(2026, 11, 11);
        again.redirectedFrom = file.hops.first().id;
        VERIFY_RESULT(ForwardingRules::forward(file, again));
        QCOMPARE(file.issue.status, IssueStatus::Forwarded);
        QCOMPARE(ForwardingRules::firstAsked(file), QDate(2026, 11, 3));
    }

    void whatDidNotArriveIsSeenWhileOthersWait()
    {
        IssueFile file = asked(2);
        VERIFY_RESULT(IssueMailRules::receive(file, mail(file, IssueMailKind::Undelivered, u"Fel"_s), Ask));
        QCOMPARE(file.hops.first().outcome, HopOutcome::Undelivered);
        QCOMPARE(file.issue.status, IssueStatus::Forwarded);
    }

    void anAnswerAfterAReportThatItDidNotArriveIsAnAnswer()
    {
        IssueFile file = asked();
        VERIFY_RESULT(IssueMailRules::receive(file, mail(file, IssueMailKind::Undelivered, u"Fel"_s, 4), Ask));
        VERIFY_RESULT(IssueMailRules::receive(file, mail(file, IssueMailKind::Answer, u"Lagad"_s, 5), Ask));
        QCOMPARE(file.issue.status, IssueStatus::Answered);
        QCOMPARE(file.hops.first().answer, u"Lagad"_s);
    }

    void aSecondAnswerStandsFirstAndTheChosenOnesAreTold()
    {
        IssueFile file = asked();
        VERIFY_RESULT(ForwardingRules::answer(file, file.hops.first().id, QDate(2026, 11, 8), u"Första"_s));
        VERIFY_RESULT(IssueMailRules::receive(file, mail(file, IssueMailKind::Answer, u"Rättelse"_s, 12), Ask));
        const ForwardingId hop = file.hops.first().id;
        const QList<IssueMail> answers = IssueMailRules::answersOf(file, hop);
        QCOMPARE(answers.size(), 2);
        QCOMPARE(answers.first().text, u"Rättelse"_s);
        QCOMPARE(answers.last().text, u"Första"_s);
        const QString both = file.hops.first().answer;
        QVERIFY2(both.indexOf(u"Rättelse"_s) < both.indexOf(u"Första"_s) && both.contains(u"8 november"_s), qPrintable(both));
        VERIFY_RESULT(IssueMailRules::choose(file, answers.last().id, false));
        QCOMPARE(file.hops.first().answer, u"Rättelse"_s);
        QVERIFY(!IssueMailRules::choose(file, answers.first().id, false));
        QCOMPARE(file.hops.first().answeredOn, QDate(2026, 11, 12));
    }

    void aCorrectionAfterFeedbackIsToBeTold()
    {
        IssueFile file = asked();
        VERIFY_RESULT(IssueMailRules::receive(file, mail(file, IssueMailKind::Answer, u"Ja"_s, 8), Ask));
        VERIFY_RESULT(ForwardingRules::feedBack(file, QDate(2026, 11, 9), u"ordföranden"_s, Channel::Phone));
        VERIFY_RESULT(IssueMailRules::receive(file, mail(file, IssueMailKind::Answer, u"Nej"_s, 10), Ask));
        QCOMPARE(file.issue.status, IssueStatus::Answered);
        VERIFY_RESULT(IssueRules::check(file));
    }

    void anEndedIssueIsAskedAbout()
    {
        IssueFile file = asked();
        file.issue.closeReason = u"Löst"_s;
        VERIFY_RESULT(IssueRules::takeStep(file, IssueStatus::Closed, QDate(2026, 11, 9)));
        const IssueFile before = file;
        const Status refused = IssueMailRules::receive(file, mail(file, IssueMailKind::Answer, u"Sent svar"_s), Ask);
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, u"ended"_s);
        QVERIFY(file.mails.isEmpty());
        IssueFile kept = before;
        VERIFY_RESULT(IssueMailRules::receive(kept, mail(before, IssueMailKind::Answer, u"Sent svar"_s), KeepClosed));
        QCOMPARE(kept.issue.status, IssueStatus::Closed);
        QCOMPARE(kept.mails.size(), 1);
        VERIFY_RESULT(IssueMailRules::receive(file, mail(file, IssueMailKind::Answer, u"Sent svar"_s), Reopen));
        QCOMPARE(file.issue.status, IssueStatus::Answered);
        QVERIFY(!file.issue.closedOn.isValid());
        QCOMPARE(file.hops.first().answer, u"Sent svar"_s);
        VERIFY_RESULT(IssueRules::check(file));
    }

    void theSameMailIsKeptOnceAndMayBeCalledSomethingElse()
    {
        IssueFile file = asked();
        VERIFY_RESULT(IssueMailRules::receive(file, mail(file, IssueMailKind::Undelivered, u"Text"_s, 10, u"abc"_s), Ask));
        QVERIFY(!IssueMailRules::receive(file, mail(file, IssueMailKind::Undelivered, u"Text"_s, 10, u"abc"_s), Ask));
        VERIFY_RESULT(IssueMailRules::receive(file, mail(file, IssueMailKind::Answer, u"Text"_s, 10, u"abc"_s), Ask));
        QCOMPARE(file.mails.size(), 1);
        QCOMPARE(file.issue.status, IssueStatus::Answered);
        VERIFY_RESULT(IssueMailRules::receive(file, mail(file, IssueMailKind::Absence, u"Text"_s, 10, u"abc"_s), Ask));
        QCOMPARE(file.issue.status, IssueStatus::Forwarded);
        QCOMPARE(file.hops.first().outcome, HopOutcome::Pending);
        QVERIFY(file.hops.first().answer.isEmpty());
        QVERIFY(!file.hops.first().acknowledgedOn.isValid());
    }

    void anAbsenceLastsUntilItsDay()
    {
        IssueFile file = asked();
        IssueMail away = mail(file, IssueMailKind::Absence, u"Åter den 7 december"_s);
        away.backOn = QDate(2026, 12, 7);
        away.backIsFirstDay = true;
        VERIFY_RESULT(IssueMailRules::receive(file, away, Ask));
        const ForwardingId hop = file.hops.first().id;
        QVERIFY(IssueMailRules::absenceOf(file, hop, QDate(2026, 12, 6)));
        QVERIFY(!IssueMailRules::absenceOf(file, hop, QDate(2026, 12, 7)));
        file.mails.first().backIsFirstDay = false;
        QVERIFY(IssueMailRules::absenceOf(file, hop, QDate(2026, 12, 7)));
    }
};

ORTSKONTAKT_TEST("issuemailrules", IssueMailRulesTest)
#include "tst_issuemailrules.moc"
