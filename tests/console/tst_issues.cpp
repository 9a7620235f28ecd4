#include "connection.h"
#include "consolerunner.h"
#include "databaseaddress.h"
#include "statement.h"
#include "testdatabase.h"
#include "testregistry.h"
#include "testresult.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

/// The way of an issue by the console program, and what may be wrong with what it is given, on both databases.
class ConsoleIssuesTest : public QObject
{
    Q_OBJECT
private:
    /// A database with the catalogue and the four councils, in a file or on the server.
    struct World {
        ConsoleRunner ctl;
        QString database = QStringLiteral("a.db");
        std::unique_ptr<TestDatabase> server;

        World()
        {
            QFETCH_GLOBAL(bool, postgresql);
            if (postgresql) {
                qputenv("ORTSKONTAKT_TEST_DATABASE", "postgresql");
                server = std::make_unique<TestDatabase>(TestDatabase::Schema::Empty);
                database = server->addressText();
            }
            done({"init", database});
            done({"import", database, "--kind", "associations", QStringLiteral(ORTSKONTAKT_SOURCE_DIR "/resources/catalogue/associations.csv")});
        }
        ~World()
        {
            server.reset();
            qunsetenv("ORTSKONTAKT_TEST_DATABASE");
        }
        Q_DISABLE_COPY_MOVE(World)
        /// What a command that must succeed says to machines.
        QJsonObject done(const QStringList &arguments) const
        {
            const Answer answer = ctl.run(arguments + QStringList{"--json"});
            if (answer.exitCode != 0)
                QTest::qFail(qPrintable(arguments.join(u' ') + u'\n' + answer.err), __FILE__, __LINE__);
            return answer.object();
        }
        QString add(const QString &title, const QString &text = {}, const QStringList &more = {}) const
        {
            return done(QStringList{"add-issue", database, "--council", "Fristads ortsråd", "--title", title, "--text", text, "--date", "2026-11-02"} + more).value("number").toString();
        }
        QString first(const QString &text, const QString &locality) const
        {
            const QJsonArray all = done({"suggest", database, "--text", text, "--locality", locality}).value("suggestions").toArray();
            QStringList route;
            for (const QJsonValue &code : all.first().toObject().value("route").toArray())
                route << code.toString();
            return route.join(u'>');
        }
        QJsonObject forwarded(const QString &number, const QString &to = QStringLiteral("TEK"), const QStringList &more = {}) const
        {
            return done(QStringList{"forward", database, number, "--to", to, "--date", "2026-11-03"} + more);
        }
        QJsonObject row(const QString &number) const
        {
            const QJsonArray rows = done({"list", database, "--kind", "issues"}).value("rows").toArray();
            for (const QJsonValue &one : rows) {
                if (one.toObject().value("number").toString() == number)
                    return one.toObject();
            }
            return {};
        }
        QString status(const QString &number) const { return row(number).value("status").toString(); }
        /// Columns of all stored rows, so that it is seen whether anything was stored at all.
        QStringList everything() const
        {
            const auto address = DatabaseAddress::parse(server ? database : ctl.path(database));
            auto connection = Connection::open(*address, Connection::Mode::ReadOnly);
            QStringList all;
            for (const char *sql : {"SELECT id || ' ' || revision FROM issue ORDER BY id", "SELECT id || ' ' || revision FROM forwarding ORDER BY id", "SELECT id || ' ' || name FROM attachment ORDER BY id"}) {
                Statement statement(**connection, QString::fromLatin1(sql));
                if (!statement.forEach([&all](const Statement &one) { all << one.text(0); }))
                    return {};
            }
            return all;
        }
        Status sql(const QString &text, const QVariantList &values) const
        {
            const auto address = DatabaseAddress::parse(server ? database : ctl.path(database));
            auto connection = Connection::open(*address, Connection::Mode::ReadWrite);
            if (!connection)
                return fail(connection.error());
            Statement statement(**connection, text);
            statement.bindAll(values);
            return statement.run();
        }
        /// An answer in another mail program's form, to an issue.
        void answerMail(const QString &file, const QString &number) const
        {
            QFile sample(QStringLiteral(ORTSKONTAKT_SOURCE_DIR "/tests/data/mail/outlook_svar.eml"));
            QVERIFY(sample.open(QIODevice::ReadOnly));
            QByteArray mail = sample.readAll();
            mail.replace("OR-2026-0123.4711@", "nagot@").replace("OR-2026-0123", number.toUtf8());
            ctl.write(file, mail);
        }
        /// Refused in clear words, and nothing stored.
        QString fault(const QStringList &arguments, const QString &code, const QString &word) const
        {
            const QStringList before = everything();
            const QString wrong = ctl.faultOfFailure(arguments, code, word);
            if (!wrong.isEmpty())
                return wrong;
            return everything() == before && !before.isEmpty() ? QString() : QStringLiteral("something was stored: ") + everything().join(u' ');
        }
    };
    static QByteArray run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished(60'000) || process.exitCode() != 0)
            return QByteArray("failed: ") + process.readAllStandardError() + process.readAllStandardOutput();
        return process.readAllStandardOutput();
    }
    /// What is wrong with a page, by html-validate where it is installed, else by its shape.
    static QString faultOfPage(const QString &file, const QByteArray &content)
    {
        const QString checker = QStandardPaths::findExecutable(QStringLiteral("html-validate"));
        if (!checker.isEmpty()) {
            const QByteArray said = run(checker, {file});
            if (said.startsWith("failed"))
                return QString::fromUtf8(said);
        }
        const QString text = QString::fromUtf8(content);
        if (!text.startsWith(QStringLiteral("<!DOCTYPE html>")) || !text.contains(QStringLiteral("<html lang=\"sv\"")) || text.contains(QStringLiteral("<script")))
            return QStringLiteral("no page of ours");
        for (const char *name : {"html", "head", "title", "body", "table", "tr", "td", "th", "section", "main"}) {
            const QRegularExpression begin(QStringLiteral("<%1[ >]").arg(QLatin1String(name)));
            if (text.count(begin) != text.count(QStringLiteral("</%1>").arg(QLatin1String(name))))
                return QStringLiteral("<%1> is not closed").arg(QLatin1String(name));
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("postgresql");
        QTest::newRow("sqlite") << false;
        QTest::newRow("postgresql") << true;
    }

    void theWholeWay()
    {
        World world;
        const QString db = world.database;
        struct Case { const char *title, *text, *locality, *route; };
        const Case cases[] = {{"Släckt gatlampa i Fristad", "Gatubelysningen vid skolan i Fristad har varit släckt i två veckor.", "Fristad", "TEK"},
            {"Busshållplatsen i Rångedala", "Busshållplatsen i Rångedala saknar väderskydd.", "Rångedala", "SLK-SSP>VT"},
            {"Lekplatsen i Sandared", "Gungorna på lekplatsen i Sandared är trasiga.", "Sandared", "TEK"},
            {"Fiber i Målsryd", "När byggs fiber ut i Målsryd?", "Målsryd", "BEL"},
            {"Eget avlopp i Hedared", "Vad gäller för eget avlopp i Hedared?", "Hedared", "MIF"}};
        QStringList numbers;
        for (const Case &one : cases) {
            const QString title = QString::fromUtf8(one.title), text = QString::fromUtf8(one.text), locality = QString::fromUtf8(one.locality);
            QCOMPARE(world.first(text, locality), QString::fromLatin1(one.route));
            numbers << world.add(title, text, {"--locality", locality});
        }
        QCOMPARE(numbers, QStringList({"OR-2026-0001", "OR-2026-0002", "OR-2026-0003", "OR-2026-0004", "OR-2026-0005"}));
        QCOMPARE(world.status("OR-2026-0001"), "new");
        world.ctl.write("foto på lampan.txt", "bild");
        const QJsonObject forwarded = world.forwarded("or-2026-0001", "tek", {"--eml", "ut.eml", "--address", "tek@example.org", "--attach", "foto på lampan.txt"});
        QCOMPARE(forwarded.value("draft").toString(), "2026-11-03");
        QVERIFY(!forwarded.contains("answerDue"));
        QCOMPARE(forwarded.value("status").toString(), "assessed");
#ifndef Q_OS_WIN  // there is no Python there; packaging/windows/work.sh reads the mail with it
        const QJsonObject mail = QJsonDocument::fromJson(run(QStringLiteral("python3"), {QStringLiteral(ORTSKONTAKT_SOURCE_DIR "/tests/documents/readmail.py"), world.ctl.path("ut.eml")})).object();
        QCOMPARE(mail.value("subject").toString(), QStringLiteral("[OR-2026-0001] Släckt gatlampa i Fristad"));
        QCOMPARE(mail.value("to").toArray().first().toArray().last().toString(), "tek@example.org");
        QCOMPARE(mail.value("unsent").toString(), "1");
        QCOMPARE(mail.value("defects").toArray().size(), 0);
        QVERIFY(mail.value("text").toString().contains(QStringLiteral("Gatubelysningen vid skolan i Fristad har varit släckt")));
        QCOMPARE(mail.value("attachments").toArray().size(), 1);
        QCOMPARE(mail.value("attachments").toArray().first().toArray().first().toString(), QStringLiteral("foto på lampan.txt"));
#endif

        // Nobody is asked by a file: no clock, no receiver, until it is known to have left.
        QCOMPARE(world.row("OR-2026-0001").value("draft").toString(), "2026-11-03");
        QCOMPARE(world.row("OR-2026-0001").value("receiver").toString(), QString());
        QCOMPARE(world.row("OR-2026-0001").value("due").toString(), QString());
        QCOMPARE(world.ctl.count(db, "issues", {"--stage", "late"}), 0);
        QCOMPARE(world.fault({"sent", db, "OR-2026-0001", "--date", "2026-11-26"}, "Invalid", "26 november 2026"), QString());
        const QJsonObject sent = world.done({"sent", db, "OR-2026-0001", "--date", "2026-11-03"});
        QCOMPARE(sent.value("status").toString(), "forwarded");
        QCOMPARE(sent.value("answerDue").toString(), "2026-11-17");
        QCOMPARE(world.row("OR-2026-0001").value("draft").toString(), QString());
        QCOMPARE(world.ctl.count(db, "issues", {"--stage", "late"}), 1);
        QCOMPARE(world.fault({"sent", db, "OR-2026-0001"}, "Invalid", "inget utkast"), QString());
        world.answerMail("svar.eml", "OR-2026-0001");
        const QJsonObject answered = world.done({"answer", db, "OR-2026-0001", "--eml", "svar.eml"});
        QCOMPARE(answered.value("status").toString(), "answered");
        QCOMPARE(answered.value("date").toString(), "2026-11-24");
        QCOMPARE(world.done({"feedback", db, "OR-2026-0001", "--date", "2026-11-24", "--to", "ordföranden"}).value("status").toString(), "fed_back");
        QCOMPARE(world.done({"close", db, "OR-2026-0001"}).value("status").toString(), "closed");
        QCOMPARE(world.ctl.count(db, "issues"), 5);
        QCOMPARE(world.ctl.count(db, "issues", {"--status", "closed"}), 1);
        QCOMPARE(world.ctl.count(db, "issues", {"--stage", "to_forward", "--locality", "Sandared"}), 1);
        QCOMPARE(world.ctl.count(db, "issues", {"--text", "gatubelysning"}), 1);
        for (const QString as : {"list", "page", "letter", "statistics"}) {
            const QString file = as + QStringLiteral(".html");
            world.done({"export", "issues", db, "--format", "html", "--output", file, "--as", as, "--council", "Fristads ortsråd"});
            QCOMPARE(faultOfPage(world.ctl.path(file), world.ctl.read(file)), QString());
            QVERIFY(as == "statistics" || QString::fromUtf8(world.ctl.read(file)).contains(QStringLiteral("Släckt gatlampa i Fristad")));
        }
        QVERIFY(QString::fromUtf8(world.ctl.read("page.html")).contains(QStringLiteral("Vi har beställt lagning av belysningen")));
        world.done({"export", "issues", db, "--format", "html", "--output", "one.html", "--issue", "OR-2026-0001"});
        QCOMPARE(faultOfPage(world.ctl.path("one.html"), world.ctl.read("one.html")), QString());
        QVERIFY(QString::fromUtf8(world.ctl.read("one.html")).contains(QStringLiteral("ordföranden")));
        for (const auto &[format, start] : {std::pair{"docx", "PK"}, {"odt", "PK"}, {"xlsx", "PK"}, {"csv", "\xEF\xBB\xBF"}, {"pdf", "%PDF"}}) {
            const QString file = QStringLiteral("l.") + QLatin1String(format);
            QCOMPARE(world.done({"export", "issues", db, "--format", format, "--output", file, "--status", "new", "--from", "2026-11-01"}).value("issues").toInt(), 4);
            QVERIFY2(world.ctl.read(file).startsWith(start), format);
        }
        const QJsonObject figures = world.done({"stats", db, "--from", "2026-07-01", "--to", "2026-12-31"});
        QCOMPARE(figures.value("all").toObject().value("number").toInt(), 5);
        QCOMPARE(figures.value("all").toObject().value("answered").toInt(), 1);
        QCOMPARE(figures.value("all").toObject().value("answer").toObject().value("median").toInt(), 15);
        QCOMPARE(figures.value("localities").toArray().size(), 5);
        const Answer table = world.ctl.run({"stats", db, "--from", "2026-07-01", "--to", "2026-12-31"});
        QVERIFY2(table.out.contains(QStringLiteral("Tekniska förvaltningen")) && table.out.contains(QStringLiteral("15 (15)")), qPrintable(table.out));
    }

    void aRoadAsksForItsKeeper()
    {
        World world;
        const QString road = world.add("Djupa hål i vägen", "Vägen mellan Fristad och Borgstena är full av hål i asfalten.");
        QCOMPARE(world.fault({"forward", world.database, road, "--to", "TEK", "--date", "2026-11-03", "--eml", "ut.eml", "--address", "a@example.org"}, "Invalid", "--road-keeper"), QString());
        QVERIFY(!world.ctl.files().contains("ut.eml"));
        QCOMPARE(world.status(road), "new");
        QCOMPARE(world.forwarded(road, "TRV", {"--road-keeper", "state"}).value("status").toString(), "forwarded");
        const QString told = world.add("Vägen dammar", "Grusvägen förbi skolan dammar.", {"--road-keeper", "enskild"});
        QCOMPARE(world.forwarded(told).value("status").toString(), "forwarded");
    }

    void aReceiverWithoutAnAddressIsNamed()
    {
        World world;
        const QString number = world.add("Släckt lampa", "Gatlampan är släckt.");
        QCOMPARE(world.done({"forward", world.database, number, "--to", "TEK", "--date", "2026-11-03", "--eml", "utan.eml"}).value("to").toString(), "TEK");
        QFile mail(world.ctl.path("utan.eml"));
        QVERIFY(mail.open(QIODevice::ReadOnly));
        const QByteArray text = mail.readAll();
        QVERIFY2(text.contains("Tekniska =?UTF-8?q?f=C3=B6rvaltningen?=: ;\r\n"), text.left(600).constData());
        QVERIFY(text.contains("X-Unsent: 1"));
    }

    void nothingHalfDone()
    {
        World world;
        const QString db = world.database, number = world.add("Släckt lampa", "Gatlampan är släckt.");
        world.ctl.write("bild.txt", "bild");
        const QStringList forward{"forward", db, number, "--to", "TEK", "--date", "2026-11-03", "--attach", "bild.txt"};
        QCOMPARE(world.fault(forward + QStringList{"--eml", "ut.eml", "--address", "a@example.org\r\nBcc: b@example.org"}, "Invalid", "radbrytning"), QString());
        QCOMPARE(world.fault(forward + QStringList{"--eml", "saknas/ut.eml", "--address", "a@example.org"}, "Io", "ut.eml"), QString());
        QCOMPARE(world.fault({"forward", db, number, "--to", "TEK", "--date", "2026-11-03", "--attach", "saknas.txt"}, "NotFound", "saknas.txt"), QString());
        QCOMPARE(world.fault({"forward", db, number, "--to", "INGEN", "--date", "2026-11-03"}, "NotFound", "INGEN"), QString());
        QCOMPARE(world.fault({"forward", db, number, "--to", "TEK", "--date", "2026-11-01"}, "Invalid", "datum"), QString());
        QCOMPARE(world.fault({"forward", db, "OR-2026-0099", "--to", "TEK", "--date", "2026-11-03"}, "NotFound", "OR-2026-0099"), QString());
        VERIFY_RESULT(world.sql("UPDATE municipal_function SET valid_to = ? WHERE code = 'MIF'", {"2026-01-31"}));
        QCOMPARE(world.fault({"forward", db, number, "--to", "MIF", "--date", "2026-11-03"}, "Invalid", "tagit över"), QString());
        VERIFY_RESULT(world.sql("UPDATE municipal_function SET email = ? WHERE code = 'TEK'", {"a@example.org\r\nBcc: b@example.org"}));
        QCOMPARE(world.fault(forward + QStringList{"--eml", "ut.eml"}, "Invalid", "radbrytning"), QString());
        QVERIFY(!world.ctl.files().contains("ut.eml"));
        QCOMPARE(world.ctl.run({"forward", db, number, "--date", "2026-11-03"}).exitCode, 2);
        QCOMPARE(world.ctl.run({"forward", db, "--to", "TEK", "--date", "2026-11-03"}).exitCode, 2);
        QCOMPARE(world.ctl.run({"add-issue", db, "--title", "Utan ortsråd"}).exitCode, 2);
        QCOMPARE(world.fault({"add-issue", db, "--council", "Ingen", "--title", "a"}, "NotFound", "Fristads"), QString());
        QCOMPARE(world.fault({"add-issue", db, "--council", "Fristads ortsråd", "--title", "a", "--type", "gnäll"}, "Invalid", "complaint"), QString());
        QCOMPARE(world.fault({"add-issue", db, "--council", "Fristads ortsråd", "--title", "a", "--registry-number", "??"}, "Invalid", "diarienumret"), QString());
    }

    void answersThatCannotBe()
    {
        World world;
        const QString db = world.database, number = world.add("Släckt lampa", "Gatlampan är släckt."), other = world.add("Trasig gunga", "Lekplatsen har en trasig gunga.");
        QCOMPARE(world.fault({"answer", db, number, "--text", "Lagad", "--date", "2026-11-10"}, "Invalid", "inte förmedlad"), QString());
        world.forwarded(number);
        world.forwarded(other);
        QCOMPARE(world.fault({"answer", db, number, "--text", "Lagad", "--date", "2026-11-02"}, "Invalid", "före"), QString());
        QCOMPARE(world.fault({"answer", db, number, "--text", " ", "--date", "2026-11-10"}, "Invalid", "tomt"), QString());
        QCOMPARE(world.fault({"answer", db, number, "--text", "Lagad"}, "Invalid", "--date"), QString());
        world.answerMail("okand.eml", "OR-2026-0777");
        QCOMPARE(world.fault({"answer", db, number, "--eml", "okand.eml"}, "NotFound", "OR-2026-0777"), QString());
        world.answerMail("annan.eml", other);
        QCOMPARE(world.fault({"answer", db, number, "--eml", "annan.eml"}, "Invalid", other), QString());
        world.ctl.write("skrap.eml", QByteArray(200, '\0'));
        QCOMPARE(world.ctl.run({"answer", db, number, "--eml", "skrap.eml", "--date", "2026-11-10"}).exitCode, 1);
        QCOMPARE(world.ctl.run({"answer", db, number}).exitCode, 2);
        world.done({"answer", db, number, "--text", "Lagad", "--date", "2026-11-10"});
        QCOMPARE(world.fault({"answer", db, number, "--text", "Lagad", "--date", "2026-11-10"}, "Invalid", "redan ett svar"), QString());
        QCOMPARE(world.fault({"feedback", db, number, "--date", "2026-11-09", "--to", "ordföranden"}, "Invalid", "före"), QString());
        QCOMPARE(world.fault({"feedback", db, other, "--date", "2026-11-12", "--to", "ordföranden"}, "Invalid", "svar"), QString());
        QCOMPARE(world.fault({"close", db, number}, "Invalid", "--reason"), QString());
        QCOMPARE(world.done({"close", db, number, "--reason", "Föreningen är nedlagd."}).value("status").toString(), "closed");
        QCOMPARE(world.fault({"stats", db, "--from", "2026-12-31", "--to", "2026-01-01"}, "Invalid", "--from"), QString());
        QCOMPARE(world.fault({"export", "issues", db, "--format", "csv", "--output", "b.csv", "--as", "page"}, "Invalid", "tabell"), QString());
        QVERIFY(!world.ctl.files().contains("b.csv"));
    }

    /// What has happened cannot have happened the day after tomorrow, whatever a mail or a hand says.
    void daysThatHaveNotBeen()
    {
        World world;
        const QString db = world.database, number = world.add("Släckt lampa", "Gatlampan är släckt.");
        const QString word = "30 november 2026";
        QCOMPARE(world.fault({"add-issue", db, "--council", "Fristads ortsråd", "--title", "a", "--date", "2026-11-30"}, "Invalid", word), QString());
        QCOMPARE(world.fault({"forward", db, number, "--to", "TEK", "--date", "2026-11-30"}, "Invalid", word), QString());
        world.forwarded(number);
        QCOMPARE(world.fault({"answer", db, number, "--text", "Lagad", "--date", "2026-11-30"}, "Invalid", word), QString());
        world.answerMail("svar.eml", number);
        QByteArray mail = world.ctl.read("svar.eml");
        mail.replace(mail.indexOf("Date:"), mail.indexOf("\n", mail.indexOf("Date:")) - mail.indexOf("Date:"), "Date: Fri, 31 Dec 9999 12:00:00 +0100");
        world.ctl.write("framtid.eml", mail);
        QCOMPARE(world.fault({"answer", db, number, "--eml", "framtid.eml"}, "Invalid", "--date"), QString());
        world.done({"answer", db, number, "--eml", "framtid.eml", "--date", "2026-11-20"});
        QCOMPARE(world.fault({"feedback", db, number, "--date", "2026-11-30", "--to", "ordföranden"}, "Invalid", word), QString());
        QCOMPARE(world.fault({"close", db, number, "--date", "2026-11-30", "--reason", "a"}, "Invalid", word), QString());
        world.done({"feedback", db, number, "--date", "2026-11-24", "--to", "ordföranden"});
    }

    /// A draft that is not sent after all, and two that must be told apart.
    void draftsAreSentOrNot()
    {
        World world;
        const QString db = world.database, number = world.add("Släckt lampa", "Gatlampan är släckt.");
        world.forwarded(number, "TEK", {"--eml", "a.eml"});
        QCOMPARE(world.fault({"forward", db, number, "--to", "TEK", "--date", "2026-11-03"}, "Invalid", "utkast"), QString());
        world.forwarded(number, "MIF", {"--eml", "b.eml"});
        QCOMPARE(world.fault({"sent", db, number}, "Invalid", "--to"), QString());
        QCOMPARE(world.fault({"answer", db, number, "--text", "Lagad", "--date", "2026-11-10"}, "Invalid", "--from"), QString());
        QCOMPARE(world.done({"sent", db, number, "--to", "MIF", "--never", "Inte deras"}).value("status").toString(), "assessed");
        QCOMPARE(world.done({"sent", db, number, "--date", "2026-11-05"}).value("answerDue").toString(), "2026-11-19");
        QCOMPARE(world.done({"answer", db, number, "--text", "Lagad", "--date", "2026-11-10"}).value("status").toString(), "answered");
        const QString other = world.add("Trasig gunga", "Lekplatsen har en trasig gunga.");
        QCOMPARE(world.forwarded(other, "TEK", {"--eml", "c.eml", "--sent"}).value("status").toString(), "forwarded");
    }

    /// One wins, the other is told; never two questions to the same function.
    void twoForwardTheSameAtOnce()
    {
        World world;
        const QString number = world.add("Släckt lampa", "Gatlampan är släckt.");
        const QStringList forward{"forward", world.database, number, "--to", "TEK", "--date", "2026-11-03"};
        const auto both = world.ctl.runTogether({forward, forward});
        QCOMPARE(both[0].exitCode + both[1].exitCode, 1);
        QCOMPARE(both[0].exitCode * both[1].exitCode, 0);
        const QString told = both[0].err + both[1].err;
        QVERIFY2(told.contains("ändrades av") || told.contains("ändrats av") || told.contains("redan"), qPrintable(told));
        QCOMPARE(world.status(number), "forwarded");
        QCOMPARE(world.everything().size(), 2);
    }

    /// Killed at different moments: the forwarding is there with all that goes with it, or not at all.
    void killedInTheMiddle()
    {
        World world;
        world.ctl.write("bild.txt", "bild");
        int stored = 0;
        constexpr int times = 12;
        for (int i = 1; i <= times; ++i) {
            const QString number = world.add(QStringLiteral("Lampa %1").arg(i), "Gatlampan är släckt.");
            (void)world.ctl.runKilledAfter(i == times ? 60'000 : 10 * i,
                {"forward", world.database, number, "--to", "TEK", "--date", "2026-11-03", "--eml", number + ".eml", "--address", "a@example.org", "--attach", "bild.txt"});
            const bool forwarded = world.status(number) == QLatin1String("assessed");
            stored += forwarded ? 1 : 0;
            QCOMPARE(world.status(number), forwarded ? "assessed" : "new");
            QCOMPARE(world.everything().size(), i + 2 * stored);
            if (forwarded)
                QVERIFY(world.ctl.read(number + ".eml").contains("X-Unsent"));
        }
        QVERIFY(stored > 0);  // at least the last, that nobody killed
        QCOMPARE(world.ctl.run({"check", world.database}).exitCode, 0);
    }
};

ORTSKONTAKT_TEST("issues", ConsoleIssuesTest)
#include "tst_issues.moc"
