#include "forwardingrules.h"
#include "forwardingtext.h"
#include "registrynumber.h"
#include "testregistry.h"

#include <QTest>

class ForwardingTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCommonTemplateNeedsNoHand()
    {
        ForwardingText::Facts facts{QStringLiteral("OR-2026-0123"), QStringLiteral("Trasig lampa"), QStringLiteral("Den blinkar."), QStringLiteral("Testbygdens ortsråd"),
            {QStringLiteral("Fristad"), QStringLiteral("Borgstena")}, QDate(2026, 12, 7), QStringLiteral("Tekniska förvaltningen"), QStringLiteral("Kontaktperson Fristad"), {}, {}};
        const QString text = ForwardingText::filled(ForwardingText::standardTemplate(), facts);
        QVERIFY(text.contains(QStringLiteral("Trasig lampa\nDen blinkar.\n")));
        QVERIFY(text.contains(QStringLiteral("Gäller: Fristad, Borgstena\n")));
        QVERIFY(text.contains(QStringLiteral("senast den 7 december 2026")));
        QVERIFY(text.contains(QStringLiteral("[OR-2026-0123]")));
        // What is not known leaves no empty line of its own and no braces.
        QVERIFY(!text.contains(QStringLiteral("Väghållare")));
        QVERIFY(!text.contains(u'{'));
        QVERIFY(!text.contains(QStringLiteral("\n\n\n")));
    }

    void theFactsAreThoseOfTheIssueWithoutItsNotes()
    {
        Issue issue;
        issue.number = QStringLiteral("OR-2026-0007");
        issue.title = QStringLiteral("Hål i vägen");
        issue.text = QStringLiteral("Djupt.");
        issue.note = QStringLiteral("hemligt");
        issue.aboutRoad = true;
        issue.roadKeeper = RoadKeeper::State;
        issue.language = PreferredLanguage::Finnish;
        MunicipalFunction function;
        function.name = QStringLiteral("Tekniska förvaltningen");
        function.messageTemplate = QStringLiteral(" \n ");
        const auto facts = ForwardingText::factsOf(issue, function, QStringLiteral("Kontaktperson Fristad"), QDate(2026, 12, 7));
        const QString text = ForwardingText::filled(ForwardingText::placeholders().join(u'\n'), facts);
        QVERIFY(!text.contains(QStringLiteral("hemligt")));
        QCOMPARE(text, "OR-2026-0007\nHål i vägen\nDjupt.\n7 december 2026\nTekniska förvaltningen\nKontaktperson Fristad\nfinska\nstatlig");
        QCOMPARE(ForwardingText::templateOf(function), ForwardingText::standardTemplate());
        function.messageTemplate = QStringLiteral("Hej {mottagare}!");
        QCOMPARE(ForwardingText::templateOf(function), "Hej {mottagare}!");
    }

    void placeholdersAreForgiving()
    {
        const ForwardingText::Facts facts{QStringLiteral("OR-2026-0001"), QStringLiteral("{text}"), QStringLiteral("Hej"), {}, {}, {}, {}, {}, {}, {}};
        QCOMPARE(ForwardingText::filled(QStringLiteral("{ Nummer }: {RUBRIK} {okänt} { {"), facts), "OR-2026-0001: {text} {okänt} { {");
        QCOMPARE(ForwardingText::filled(QString(), facts), QString());
        QCOMPARE(ForwardingText::subject(QStringLiteral("OR-2026-0001"), QStringLiteral("En\r\nBcc: a@example.org")), "[OR-2026-0001] En Bcc: a@example.org");
        for (const QString &name : ForwardingText::placeholders())
            QVERIFY2(name == QStringLiteral("{rubrik}") || !ForwardingText::filled(name, facts).contains(u'{'), qPrintable(name));
    }

    void registryPatternsAreChecked()
    {
        QVERIFY(RegistryNumber::checkPatterns(QStringLiteral("[0-9]+\n\n DNR-.* ")));
        QVERIFY(!RegistryNumber::checkPatterns(QStringLiteral("[0-9]+\n(")));
        QCOMPARE(RegistryNumber::patternsOf(QStringLiteral(" \n")), RegistryNumber::standardPatterns());
        QVERIFY(RegistryNumber::check(QString(), {QStringLiteral("x")}));
        QVERIFY(!RegistryNumber::check(QStringLiteral("2015/FF0073 extra"), RegistryNumber::standardPatterns()));
    }

    void whatListsSortByFollowsTheHops()
    {
        IssueFile file;
        Forwarding first;
        first.to = FunctionId(1);
        first.askedOn = QDate(2026, 11, 2);
        first.acknowledgeDue = QDate(2026, 11, 4);
        first.answerDue = QDate(2026, 11, 16);
        Forwarding second = first;
        second.to = FunctionId(2);
        second.acknowledgedOn = QDate(2026, 11, 3);
        second.answerDue = QDate(2026, 11, 10);
        Forwarding copy = first;
        copy.to = FunctionId(3);
        copy.outcome = HopOutcome::Information;
        file.hops = {first, second, copy};
        ForwardingRules::summarise(file);
        QCOMPARE(file.issue.dueOn, QDate(2026, 11, 4));
        QCOMPARE(file.issue.receiver, FunctionId(2));
        file.hops[0].outcome = HopOutcome::Answered;
        file.hops[0].answeredOn = QDate(2026, 11, 5);
        ForwardingRules::summarise(file);
        QCOMPARE(file.issue.dueOn, QDate(2026, 11, 10));
        QCOMPARE(file.issue.answeredOn, QDate(2026, 11, 5));
        file.issue.status = IssueStatus::Dormant;
        file.issue.dormantUntil = QDate(2027, 1, 7);
        ForwardingRules::summarise(file);
        QCOMPARE(file.issue.dueOn, QDate(2027, 1, 7));
        file.hops.clear();
        file.issue.status = IssueStatus::New;
        ForwardingRules::summarise(file);
        QVERIFY(!file.issue.dueOn.isValid() && !file.issue.receiver && !file.issue.answeredOn.isValid());
    }
};

ORTSKONTAKT_TEST("forwardingtext", ForwardingTextTest)
#include "tst_forwardingtext.moc"
