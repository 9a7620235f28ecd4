#include "consolerunner.h"
#include "testdatabase.h"
#include "testregistry.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

/// Mails about issues by the console program: only what a person wrote is an answer, and nothing is lost. On both databases.
class ConsoleIssueMailsTest : public QObject
{
    Q_OBJECT

    struct World {
        ConsoleRunner ctl;
        QString database = u"a.db"_s;
        std::unique_ptr<TestDatabase> server;

        World()
        {
            QFETCH_GLOBAL(bool, postgresql);
            if (postgresql) {
                qputenv("ORTSKONTAKT_TEST_DATABASE", "postgresql");
                server = std::make_unique<TestDatabase>(TestDatabase::Schema::Empty);
                database = server->addressText();
            }
            (void)done({u"init"_s, database});
            (void)done({u"import"_s, database, u"--kind"_s, u"associations"_s, QStringLiteral(ORTSKONTAKT_SOURCE_DIR "/resources/catalogue/associations.csv")});
        }
        ~World()
        {
            server.reset();
            qunsetenv("ORTSKONTAKT_TEST_DATABASE");
        }
        Q_DISABLE_COPY_MOVE(World)
        QJsonObject done(const QStringList &arguments) const
        {
            const Answer answer = ctl.run(arguments + QStringList{u"--json"_s});
            if (answer.exitCode != 0)
                QTest::qFail(qPrintable(arguments.join(u' ') + u'\n' + answer.err), __FILE__, __LINE__);
            return answer.object();
        }
        QString forwarded() const
        {
            const QString number = done({u"add-issue"_s, database, u"--council"_s, u"Fristads ortsråd"_s, u"--title"_s, u"Släckt lampa"_s, u"--text"_s, u"Gatlampan är släckt."_s, u"--date"_s, u"2026-11-02"_s})
                                       .value("number").toString();
            (void)done({u"forward"_s, database, number, u"--to"_s, u"TEK"_s, u"--date"_s, u"2026-11-03"_s});
            return number;
        }
        /// A mail of a person; `head` is put before its text.
        void mail(const QString &name, const QString &number, const QByteArray &text, const QByteArray &head = {}, const QByteArray &day = "Tue, 10 Nov 2026 09:12:30 +0100") const
        {
            ctl.write(name, "From: Provia Provsson <provia@example.com>\r\nTo: testa@example.org\r\nSubject: Sv: [" + number.toUtf8() + "] Lampa\r\nDate: " + day
                                + "\r\nMessage-ID: <" + name.toUtf8() + "@example.com>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n" + head + "\r\n" + text + "\r\n");
        }
        QJsonObject issue(const QString &number) const
        {
            const QJsonArray rows = done({u"list"_s, database, u"--kind"_s, u"issues"_s}).value("rows").toArray();
            for (const QJsonValue &row : rows) {
                if (row.toObject().value("number").toString() == number)
                    return row.toObject();
            }
            return {};
        }
        QString page() const
        {
            (void)done({u"export"_s, u"issues"_s, database, u"--format"_s, u"html"_s, u"--output"_s, u"page.html"_s, u"--as"_s, u"page"_s, u"--council"_s, u"Fristads ortsråd"_s});
            return QString::fromUtf8(ctl.read(u"page.html"_s));
        }
    };

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("postgresql");
        QTest::newRow("sqlite") << false;
        QTest::newRow("postgresql") << true;
    }

    void whatTheUserSaysItIs_data()
    {
        QTest::addColumn<QString>("as");
        QTest::addColumn<QString>("status");
        QTest::newRow("answer") << u"answer"_s << u"answered"_s;
        QTest::newRow("acknowledgement") << u"acknowledgement"_s << u"acknowledged"_s;
        QTest::newRow("receipt") << u"receipt"_s << u"forwarded"_s;
        QTest::newRow("undelivered") << u"undelivered"_s << u"redirecting"_s;
        QTest::newRow("delayed") << u"delayed"_s << u"forwarded"_s;
        QTest::newRow("absence") << u"absence"_s << u"forwarded"_s;
    }
    void whatTheUserSaysItIs()
    {
        QFETCH(QString, as);
        World world;
        const QString number = world.forwarded();
        world.mail(u"m.eml"_s, number, "Lampan är lagad i dag.");
        const QJsonObject told = world.done({u"answer"_s, world.database, number, u"--eml"_s, u"m.eml"_s, u"--as"_s, as});
        QTEST(told.value("status").toString(), "status");
        QCOMPARE(told.value("kind").toString(), as);
        QCOMPARE(told.value("text").toString(), u"Lampan är lagad i dag."_s);
        QVERIFY(told.value("files").isArray() && told.value("leftOut").isArray() && told.value("warnings").isArray());
        QVERIFY(world.ctl.run({u"check"_s, world.database}).exitCode == 0);
    }

    /// A person's words that are no answer do not stop the clock of one.
    void wordsThatAreNoAnswer()
    {
        World world;
        const QString number = world.forwarded();
        world.mail(u"in.eml"_s, number, "Hej! Vi har tagit emot er fråga och återkommer.");
        const QStringList answer{u"answer"_s, world.database, number, u"--eml"_s};
        const QJsonObject told = world.done(answer + QStringList{u"in.eml"_s});
        QCOMPARE(told.value("kind").toString(), u"acknowledgement"_s);
        QCOMPARE(told.value("status").toString(), u"acknowledged"_s);
        world.mail(u"fel.eml"_s, number, "Det här är inte vårt ansvar.");
        QCOMPARE(world.ctl.faultOfFailure(answer + QStringList{u"fel.eml"_s}, u"Invalid"_s, u"--as"_s), QString());
        QCOMPARE(world.done(answer + QStringList{u"fel.eml"_s, u"--as"_s, u"wrong_function"_s}).value("status").toString(), u"redirecting"_s);
    }

    void aMailIsStoredOnceAndMayBeOverruled()
    {
        World world;
        const QString number = world.forwarded();
        world.mail(u"m.eml"_s, number, "Lampan är lagad i dag.");
        const QStringList base{u"answer"_s, world.database, number, u"--eml"_s, u"m.eml"_s};
        (void)world.done(base + QStringList{u"--as"_s, u"absence"_s});
        QCOMPARE(world.ctl.faultOfFailure(base + QStringList{u"--as"_s, u"absence"_s}, u"Invalid"_s, u"redan sparat"_s), QString());
        QCOMPARE(world.done(base + QStringList{u"--as"_s, u"answer"_s}).value("status").toString(), u"answered"_s);
        QCOMPARE(world.done(base + QStringList{u"--as"_s, u"absence"_s}).value("status").toString(), u"forwarded"_s);
        QCOMPARE(world.ctl.run(base + QStringList{u"--as"_s, u"gissning"_s}).exitCode, 1);
        QCOMPARE(world.ctl.run({u"answer"_s, world.database, number, u"--text"_s, u"a"_s, u"--as"_s, u"answer"_s}).exitCode, 2);
    }

    void whatDidNotArriveIsForwardedAgain()
    {
        World world;
        const QString number = world.forwarded();
        world.mail(u"m.eml"_s, number, "550 5.1.1 User unknown");
        (void)world.done({u"answer"_s, world.database, number, u"--eml"_s, u"m.eml"_s, u"--as"_s, u"undelivered"_s});
        QCOMPARE(world.issue(number).value("due").toString(), QString());
        QCOMPARE(world.done({u"forward"_s, world.database, number, u"--to"_s, u"TEK"_s, u"--date"_s, u"2026-11-11"_s}).value("status").toString(), u"forwarded"_s);
    }

    void aSecondAnswerAndOneAfterTheEnd()
    {
        World world;
        const QString number = world.forwarded();
        world.mail(u"a.eml"_s, number, "Lampan lagas på fredag.");
        world.mail(u"b.eml"_s, number, "Rättelse: den lagas på måndag.", {}, "Wed, 11 Nov 2026 09:12:30 +0100");
        world.mail(u"c.eml"_s, number, "Nu är den lagad.", {}, "Fri, 20 Nov 2026 09:12:30 +0100");
        (void)world.done({u"answer"_s, world.database, number, u"--eml"_s, u"a.eml"_s, u"--as"_s, u"answer"_s});
        QCOMPARE(world.done({u"answer"_s, world.database, number, u"--eml"_s, u"b.eml"_s, u"--as"_s, u"answer"_s}).value("status").toString(), u"answered"_s);
        (void)world.done({u"feedback"_s, world.database, number, u"--date"_s, u"2026-11-12"_s, u"--to"_s, u"ordföranden"_s});
        const QString page = world.page();
        QVERIFY2(page.contains(u"på fredag"_s) && page.indexOf(u"på måndag"_s) < page.indexOf(u"på fredag"_s), qPrintable(page));
        (void)world.done({u"close"_s, world.database, number, u"--date"_s, u"2026-11-13"_s});
        const QStringList late{u"answer"_s, world.database, number, u"--eml"_s, u"c.eml"_s, u"--as"_s, u"answer"_s};
        QCOMPARE(world.ctl.faultOfFailure(late, u"Invalid"_s, u"--reopen"_s), QString());
        QCOMPARE(world.ctl.run(late + QStringList{u"--reopen"_s, u"--keep-closed"_s}).exitCode, 2);
        QCOMPARE(world.done(late + QStringList{u"--keep-closed"_s}).value("status").toString(), u"closed"_s);
        world.mail(u"d.eml"_s, number, "Och nu lyser den.", {}, "Sat, 21 Nov 2026 09:12:30 +0100");
        QCOMPARE(world.done({u"answer"_s, world.database, number, u"--eml"_s, u"d.eml"_s, u"--as"_s, u"answer"_s, u"--reopen"_s}).value("status").toString(), u"answered"_s);
    }

    void aMailAboutAnotherIssueIsRefusedWithBothNumbers()
    {
        World world;
        const QString one = world.forwarded(), other = world.forwarded();
        world.mail(u"m.eml"_s, other, "Lampan är lagad.");
        const Answer refused = world.ctl.run({u"answer"_s, world.database, one, u"--eml"_s, u"m.eml"_s});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains(one) && refused.err.contains(other), qPrintable(refused.err));
        // Also when its subject was left from another conversation, or it answers a mail about another one.
        const auto answers = [](const QString &number) { return QByteArray("In-Reply-To: <" + number.toUtf8() + ".4711@ortskontakt.invalid>\r\n"); };
        world.mail(u"subject.eml"_s, other, "Lampan är lagad.", answers(one));
        world.mail(u"id.eml"_s, one, "Lampan är lagad.", answers(other));
        for (const QString &name : {u"subject.eml"_s, u"id.eml"_s}) {
            const Answer torn = world.ctl.run({u"answer"_s, world.database, one, u"--eml"_s, name, u"--as"_s, u"answer"_s});
            QCOMPARE(torn.exitCode, 1);
            QVERIFY2(torn.err.contains(one) && torn.err.contains(other), qPrintable(torn.err));
        }
        // What its text mentions beside is not what it is about.
        world.mail(u"text.eml"_s, one, "Lampan är lagad. Se även " + other.toUtf8() + ".");
        const QJsonObject told = world.done({u"answer"_s, world.database, one, u"--eml"_s, u"text.eml"_s, u"--as"_s, u"answer"_s});
        QCOMPARE(told.value("status").toString(), u"answered"_s);
        QVERIFY(told.value("warnings").toArray().last().toString().contains(other));
    }

    void namesAndNumbersOfASignatureDoNotLeave()
    {
        World world;
        const QString number = world.forwarded();
        world.mail(u"m.eml"_s, number, "Lampan är lagad.\r\n\r\n-- \r\nProvia Provsson\r\n033-12 34 56");
        const QJsonObject told = world.done({u"answer"_s, world.database, number, u"--eml"_s, u"m.eml"_s, u"--as"_s, u"answer"_s});
        QVERIFY(told.value("text").toString().contains(u"Provsson"_s));
        (void)world.done({u"feedback"_s, world.database, number, u"--date"_s, u"2026-11-12"_s, u"--to"_s, u"ordföranden"_s});
        const QString page = world.page();
        QVERIFY2(page.contains(u"Lampan är lagad."_s), qPrintable(page));
        QVERIFY2(!page.contains(u"Provsson"_s) && !page.contains(u"12 34 56"_s), qPrintable(page));
    }

    void aMailBecomesAnIssue()
    {
        World world;
        world.ctl.write(u"m.eml"_s, "From: Provia Provsson <provia@example.com>\r\nTo: testa@example.org\r\nSubject: VB: Trasig gunga\r\nDate: Tue, 10 Nov 2026 09:12:30 +0100\r\nMIME-Version: 1.0\r\n"
                                    "Content-Type: text/plain; charset=utf-8\r\n\r\nGungan i Fristads park är trasig. Ring 070-123 45 67.\r\n\r\n-- \r\nProvia Provsson\r\n033-12 34 56\r\n");
        const QJsonObject made = world.done({u"add-issue"_s, world.database, u"--eml"_s, u"m.eml"_s});
        QCOMPARE(made.value("title").toString(), u"Trasig gunga"_s);
        QCOMPARE(made.value("date").toString(), u"2026-11-10"_s);
        QCOMPARE(made.value("came").toString(), u"mail"_s);
        QCOMPARE(made.value("contactAddress").toString(), u"provia@example.com"_s);
        QVERIFY(!made.value("text").toString().contains(u"Provsson"_s));
        QVERIFY(made.value("warnings").toArray().last().toString().contains(u"070-123 45 67"_s));
        const QJsonObject row = world.issue(made.value("number").toString());
        QCOMPARE(row.value("localities").toString(), u"Fristad"_s);
        QCOMPARE(row.value("council").toString(), u"Fristads ortsråd"_s);
        (void)world.done({u"add-issue"_s, world.database, u"--council"_s, u"Fristads ortsråd"_s, u"--title"_s, u"Hål i vägen"_s, u"--came"_s, u"phone"_s, u"--date"_s, u"2026-11-10"_s});
        QCOMPARE(world.ctl.count(world.database, u"issues"_s, {u"--came"_s, u"mail"_s}), 1);
        const QJsonArray came = world.done({u"stats"_s, world.database, u"--from"_s, u"2026-11-01"_s, u"--to"_s, u"2026-11-30"_s}).value("came").toArray();
        QCOMPARE(came.size(), 2);
        QCOMPARE(world.ctl.run({u"add-issue"_s, world.database, u"--council"_s, u"Fristads ortsråd"_s, u"--title"_s, u"a"_s, u"--came"_s, u"duva"_s}).exitCode, 1);
    }
};

ORTSKONTAKT_TEST("issuemails", ConsoleIssueMailsTest)
#include "tst_issuemails.moc"
