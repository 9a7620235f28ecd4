#include "connection.h"
#include "consolerunner.h"
#include "databaseaddress.h"
#include "testdatabase.h"
#include "testregistry.h"
#include "testresult.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

/// Everything that may be wrong with what the console program is given: a clear message in both languages, the right exit code, and the data
/// as it was.
class BadInputTest : public QObject
{
    Q_OBJECT
private:
    static QByteArray meetings(const QByteArray &rows)
    {
        return "date,time,kind,form,status,service_locality,venue,organiser,theme,attendance_in_person,attendance_remote,invited,note\n" + rows;
    }
    static QByteArray associations(const QByteArray &rows) { return "name,service_locality,council_name,council_form,council_status,website,note,orgnr\n" + rows; }
    /// Lets SQLite itself do something with a file that is not to be ours, or not quite.
    static void sqlite(const QString &file, const QStringList &statements)
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase("QSQLITE", "bad-input");
            database.setDatabaseName(file);
            QVERIFY(database.open());
            QSqlQuery query(database);
            for (const QString &statement : statements)
                QVERIFY2(query.exec(statement), qPrintable(statement));
        }
        QSqlDatabase::removeDatabase("bad-input");
    }
    static void makeDatabase(const ConsoleRunner &ctl)
    {
        const Answer made = ctl.run({"init", "a.db", "--demo"});
        QVERIFY2(made.exitCode == 0, qPrintable(made.err));
    }
    /// A database on the server of the test run.
    static std::unique_ptr<TestDatabase> onServer(TestDatabase::Schema schema)
    {
        qputenv("ORTSKONTAKT_TEST_DATABASE", "postgresql");
        auto database = std::make_unique<TestDatabase>(schema);
        qunsetenv("ORTSKONTAKT_TEST_DATABASE");
        return database;
    }
    static void dropFromServer(std::unique_ptr<TestDatabase> database)
    {
        qputenv("ORTSKONTAKT_TEST_DATABASE", "postgresql");
        database.reset();
        qunsetenv("ORTSKONTAKT_TEST_DATABASE");
    }

private Q_SLOTS:
    void filesThatAreNoDatabaseOfOurs_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("word");
        QTest::newRow("text") << "text" << "NotOurFile" << "inte en databas";
        QTest::newRow("another program's") << "foreign" << "NotOurFile" << "annat programs";
        QTest::newRow("newer") << "newer" << "NewerSchema" << "senare version";
        QTest::newRow("cut off") << "cut" << "Corrupt" << "avkortad";
    }
    void filesThatAreNoDatabaseOfOurs()
    {
        QFETCH(QString, what);
        QFETCH(QString, code);
        QFETCH(QString, word);
        ConsoleRunner ctl;
        if (what == "text") {
            ctl.write("a.db", QByteArray("Protokoll från mötet. ").repeated(40));
        } else if (what == "foreign") {
            sqlite(ctl.path("a.db"), {"CREATE TABLE recipes (name TEXT)", "INSERT INTO recipes VALUES ('Kroppkakor')"});
        } else {
            makeDatabase(ctl);
            if (what == "newer")
                sqlite(ctl.path("a.db"), {"INSERT INTO schema_version (ortskontakt, name, applied_at) VALUES (9999, 'later', '')", "PRAGMA user_version = 9999", "PRAGMA journal_mode = DELETE"});
            else
                ctl.write("a.db", ctl.read("a.db").left(100'000));
        }
        ctl.write("m.csv", meetings({}));
        const auto before = ctl.files();
        QVERIFY(before.value("a.db").size() > 100);
        for (const QStringList &arguments : {QStringList{"init", "a.db"}, {"list", "a.db", "--kind", "meetings"}, {"import", "a.db", "--kind", "meetings", "m.csv"}, {"check", "a.db"},
                 {"backup", "a.db", "b.db"}, {"export", "meetings", "a.db", "--format", "csv", "--output", "s.csv"}})
            QCOMPARE(ctl.faultOfFailure(arguments, code, word), QString());
        QCOMPARE(ctl.files(), before);
    }

    void aDatabaseThatIsNotThere()
    {
        ConsoleRunner ctl;
        QCOMPARE(ctl.faultOfFailure({"list", "a.db", "--kind", "meetings"}, "NotFound", "finns inte"), QString());
        QCOMPARE(ctl.faultOfFailure({"init", "mapp/a.db"}, "Io", "mapp"), QString());
        QCOMPARE(ctl.faultOfFailure({"import", "a.db", "--kind", "meetings", "m.csv"}, "NotFound", "finns inte"), QString());
        QVERIFY(ctl.files().isEmpty());
    }

    void placesThatHoldNoDatabase()
    {
        ConsoleRunner ctl;
        QCOMPARE(ctl.faultOfFailure({"init", ":memory:"}, "Invalid", "inget filnamn"), QString());
        for (const char *address : {"postgresql://server.invalid:0/ortskontakt", "postgresql://server.invalid/ortskontakt?port=0", "postgresql://server.invalid/ortskontakt?port=70000"})
            QCOMPARE(ctl.faultOfFailure({"init", address}, "Invalid", "Porten"), QString());
        QVERIFY(ctl.files().isEmpty());
#ifdef Q_OS_UNIX
        QCOMPARE(ctl.faultOfFailure({"init", "/dev/zero"}, "NotOurFile", "ingen vanlig fil"), QString());
        QCOMPARE(ctl.shell("mkfifo rör").exitCode, 0);
        QCOMPARE(ctl.faultOfFailure({"init", "rör"}, "NotOurFile", "ingen vanlig fil"), QString());
        makeDatabase(ctl);
        QCOMPARE(ctl.run({"backup", "a.db", "kopia.db"}).exitCode, 0);
        QCOMPARE(ctl.shell("ln -s a.db länk.db").exitCode, 0);
        const QByteArray before = ctl.read("a.db");
        QCOMPARE(ctl.faultOfFailure({"restore", "kopia.db", "länk.db"}, "Invalid", "är en länk till"), QString());
        for (const char *place : {"/dev/zero", "rör"}) {
            QCOMPARE(ctl.faultOfFailure({"restore", "kopia.db", place}, "NotOurFile", "ingen vanlig fil"), QString());
            QCOMPARE(ctl.faultOfFailure({"restore", place, "b.db"}, "NotOurFile", "ingen vanlig fil"), QString());
        }
        QCOMPARE(ctl.read("a.db"), before);
#endif
    }

    void whatIsMadeIsForItsUser()
    {
#ifdef Q_OS_WIN
        QSKIP("On Windows the folder's own rights decide.");
#else
        ConsoleRunner ctl;
        const Answer answer = ctl.shell("umask 022; $CTL init a.db --demo && $CTL backup a.db b.db && $CTL restore b.db c.db && $CTL export meetings a.db --format csv --output s.csv");
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.err));
        const auto rights = [&ctl](const char *name) { return QFile::permissions(ctl.path(name)) & 0x0077; };
        for (const char *name : {"a.db", "b.db", "c.db"})
            QCOMPARE(int(rights(name)), 0);
        QCOMPARE(int(rights("s.csv")), int(QFile::ReadGroup | QFile::ReadOther));
#endif
    }

    void aLongListGoesOutAsItIsRead()
    {
        ConsoleRunner ctl;
        makeDatabase(ctl);
        for (const char *kind : {"meetings", "issues", "functions"}) {
            const QJsonObject all = ctl.run({"list", "a.db", "--kind", kind, "--json"}).object();
            QVERIFY(all.value("count").toInt() > 3);
            QCOMPARE(all.value("rows").toArray().size(), all.value("count").toInt());
            QCOMPARE(all.value("kind").toString(), QString(kind));
            QVERIFY(!all.value("rows").toArray().last().toObject().isEmpty());
        }
        const QJsonObject none = ctl.run({"list", "a.db", "--kind", "meetings", "--from", "1999-01-01", "--to", "1999-01-02", "--json"}).object();
        QVERIFY(none.value("rows").isArray() && none.value("rows").toArray().isEmpty() && none.value("count").toInt() == 0);
    }

    void networkPlaces_data()
    {
        QTest::addColumn<QString>("place");
        QTest::newRow("UNC") << "\\\\server\\delning\\a.db";
        QTest::newRow("UNC with slashes") << "//server/delning/a.db";
        QTest::newRow("smb") << "smb://server/delning/a.db";
    }
    void networkPlaces()
    {
        QFETCH(QString, place);
        ConsoleRunner ctl;
        QCOMPARE(ctl.faultOfFailure({"init", place}, "NetworkPath", "PostgreSQL"), QString());
        QCOMPARE(ctl.faultOfFailure({"list", place, "--kind", "meetings"}, "NetworkPath", "nätverk"), QString());
        QVERIFY(ctl.files().isEmpty());
    }

    void aFolderOnlyForReading()
    {
#ifdef Q_OS_WIN
        QSKIP("The rights of a folder are tried with the installed program (packaging/windows/life.sh).");
#else
        ConsoleRunner ctl;
        makeDatabase(ctl);
        ctl.write("m.csv", meetings("2026-01-02,,Ortsråd,,,Viskafors,,,,,,,\n"));
        const QString folder = QFileInfo(ctl.path("a.db")).absolutePath();
        const auto before = ctl.files();
        QStringList starter;
        if (const QStringList mounting = ConsoleRunner::mounting(); !mounting.isEmpty()) {
            starter = mounting + QStringList{"sh", "-c", "mount --bind \"$0\" \"$0\" && mount -o remount,bind,ro \"$0\" && cd \"$0\" && exec \"$@\"", folder};
        } else {
            // Without mounts the rights of the folder must do, for somebody whom they bind.
            QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther);
            if (geteuid() == 0)
                starter = QStringList{"setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"};
        }
        for (const QStringList &arguments : {QStringList{"init", "ny.db"}, {"import", "a.db", "--kind", "meetings", "m.csv"}, {"backup", "a.db", "kopia.db"},
                 {"export", "meetings", "a.db", "--format", "docx", "--output", "s.docx"}}) {
            const Answer json = ctl.run(arguments + QStringList{"--json"}, starter);
            const QString code = json.error().value("code").toString();
            QVERIFY2(code == "ReadOnly" || code == "Io" || code == "Denied", qPrintable(arguments.first() + json.err));
            QCOMPARE(ctl.faultOfFailure(arguments, code, "skriv", starter), QString());
        }
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QCOMPARE(ctl.files(), before);
#endif
    }

    void aFullDisk()
    {
#ifdef Q_OS_WIN
        QSKIP("A full disk is tried with the installed program (packaging/windows/work.sh).");
#else
        ConsoleRunner ctl;
        makeDatabase(ctl);
        QByteArray rows;
        for (int i = 0; i < 4000; ++i)
            rows += "2026-01-02,,Ortsråd,,,Viskafors,,,Tema " + QByteArray::number(i) + ",,,,En anteckning som tar plats på disken\n";
        ctl.write("m.csv", meetings(rows));
        QVERIFY(QDir(ctl.path(".")).mkdir("disk"));
        const QStringList mounting = ConsoleRunner::mounting();
        // Where nobody may mount, files may not grow past the size instead: the same failure a little less exactly.
        const auto on = [&mounting](int kilobytes, const char *script) {
            const QString disk = mounting.isEmpty() ? QStringLiteral("trap '' XFSZ && ulimit -f %1").arg(kilobytes * 2) : QStringLiteral("mount -t tmpfs -o size=%1k none disk").arg(kilobytes);
            return disk + QStringLiteral(" && ") + QString::fromUtf8(script);
        };
        const QStringList codes = mounting.isEmpty() ? QStringList{"DiskFull", "Io"} : QStringList{"DiskFull"};
        const Answer made = ctl.shell(on(200, "$CTL init disk/a.db --json; echo slut $?; ls -A disk"), mounting);
        QVERIFY2(codes.contains(made.error().value("code").toString()), qPrintable(made.err));
        QCOMPARE(made.out.trimmed(), QStringLiteral("slut 1"));
        // The import is refused as a whole, and what was there can still be read.
        const Answer import = ctl.shell(on(1200, "cp a.db disk && $CTL import disk/a.db --kind meetings m.csv --json; echo slut $?; $CTL list disk/a.db --kind meetings | tail -n 1; "
                                                 "$CTL check disk/a.db >/dev/null; echo slut $?"), mounting);
        QVERIFY2(codes.contains(import.error().value("code").toString()), qPrintable(import.err));
        QVERIFY2(import.out.startsWith("slut 1\n22 ") && import.out.trimmed().endsWith("slut 0"), qPrintable(import.out + import.err));
        const Answer copy = ctl.shell(on(200, "$CTL backup a.db disk/b.db --json; echo slut $?; ls -A disk | grep b.db"), mounting);
        QVERIFY2(codes.contains(copy.error().value("code").toString()), qPrintable(copy.err));
        QCOMPARE(copy.out.trimmed(), QStringLiteral("slut 1"));
        QCOMPARE(ctl.count("a.db", "meetings"), 22);
#endif
    }

    void noServer()
    {
        ConsoleRunner ctl;
        QCOMPARE(ctl.faultOfFailure({"list", "postgresql://127.0.0.1:1/x", "--kind", "meetings"}, "Unreachable", "svarar inte"), QString());
        QCOMPARE(ctl.faultOfFailure({"list", "postgresql://anna:hemligt@127.0.0.1/x", "--kind", "meetings"}, "Invalid", "lösenord"), QString());
    }

    void theServersDoor()
    {
        auto database = onServer(TestDatabase::Schema::Latest);
        QVERIFY2(database->isValid(), qPrintable(database->problem()));
        const QString address = database->addressText();
        ConsoleRunner ctl;
        QCOMPARE(ctl.count(address, "meetings"), 0);
        QCOMPARE(ctl.faultOfFailure({"backup", address, "b.db"}, "Invalid", "pg_dump"), QString());
        QCOMPARE(ctl.faultOfFailure({"restore", "b.db", address}, "Invalid", "pg_restore"), QString());
        QCOMPARE(ctl.run({"check", address}).exitCode, 0);
        QCOMPARE(ctl.faultOfFailure({"list", address + "x", "--kind", "meetings"}, "NotFound", "finns inte"), QString());
        ConsoleRunner wrong;
        wrong.set("PGPASSWORD", "fel");
        QCOMPARE(wrong.faultOfFailure({"list", address, "--kind", "meetings"}, "Denied", "lösenord"), QString());
        dropFromServer(std::move(database));
    }

    void aServerWithForeignTables()
    {
        auto database = onServer(TestDatabase::Schema::Empty);
        QVERIFY2(database->isValid(), qPrintable(database->problem()));
        VERIFY_RESULT(database->connection().execute({"CREATE TABLE recipes (name text)", "INSERT INTO recipes VALUES ('Kroppkakor')"}));
        ConsoleRunner ctl;
        QCOMPARE(ctl.faultOfFailure({"init", database->addressText()}, "NotOurFile", "annat programs"), QString());
        QCOMPARE(ctl.faultOfFailure({"list", database->addressText(), "--kind", "meetings"}, "NotOurFile", "annat programs"), QString());
        // The division fails when there is anything but the one table with its one row.
        VERIFY_RESULT(database->connection().execute({"SELECT 1 / (CASE WHEN (SELECT count(*) FROM information_schema.tables WHERE table_schema = 'public') = 1 "
                                                      "AND (SELECT count(*) FROM recipes) = 1 THEN 1 ELSE 0 END)"}));
        dropFromServer(std::move(database));
    }

    void badCsv_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, const char *kind, const QByteArray &content, const char *word) {
            QTest::newRow(name) << QString::fromLatin1(kind) << content << QString::fromUtf8(word);
        };
        row("Latin-1", "meetings", meetings("2026-01-02,,Ortsr\xE5"
                                            "d,,,Viskafors,,,,,,,\n"), "UTF-8");
        row("an unclosed quote", "meetings", meetings("2026-01-02,,\"Ortsråd,,,Viskafors,,,,,,,\n2026-01-03,,Ortsråd,,,Viskafors,,,,,,,\n"), "citattecken");
        row("a cell of 10 MB", "meetings", meetings("2026-01-02,,Ortsråd,,,Viskafors,,,,,,," + QByteArray(10 << 20, 'a') + "\n"), "större än");
        row("NUL", "meetings", meetings(QByteArray("2026-01-02,,Ortsråd,,,Viskafors,,,te") + '\0' + "ma,,,,\n"), "nolltecken");
        row("31 February", "meetings", meetings("2026-02-31,,Ortsråd,,,Viskafors,,,,,,,\n"), "31 februari");
        row("25.00", "meetings", meetings("2026-01-02,25.00,Ortsråd,,,Viskafors,,,,,,,\n"), "time");
        row("a wrong check digit", "associations", associations("Byn,Viskafors,,,,,,212000-1562\n"), "orgnr");
        row("nothing", "meetings", {}, "tom");
        row("no headings", "meetings", "2026-01-02,,Ortsråd\n", "rubrik");
    }
    void badCsv()
    {
        QFETCH(QString, kind);
        QFETCH(QByteArray, content);
        QFETCH(QString, word);
        ConsoleRunner ctl;
        makeDatabase(ctl);
        ctl.write("x.csv", content);
        const auto before = ctl.files();
        QCOMPARE(ctl.faultOfFailure({"import", "a.db", "--kind", kind, "x.csv"}, "Invalid", word), QString());
        QCOMPARE(ctl.files(), before);
    }

    void everyBadRowIsListed()
    {
        ConsoleRunner ctl;
        makeDatabase(ctl);
        ctl.write("x.csv", meetings("2026-02-31,25.00,Ortsråd,,,Viskafors,,,,,,,\n2026-01-02,,Ortsråd,,,Viskafors,,,Tema,,,,\n2026-01-02,,Ortsråd,,,Månen,,,,,,,\n"));
        const Answer answer = ctl.run({"import", "a.db", "--kind", "meetings", "x.csv"});
        QCOMPARE(answer.exitCode, 1);
        for (const char *place : {"Rad 2, kolumn ”date”", "Rad 2, kolumn ”time”", "Rad 4, kolumn ”service_locality”"})
            QVERIFY2(answer.err.contains(QString::fromUtf8(place)), qPrintable(answer.err));
        QCOMPARE(ctl.run({"import", "a.db", "--kind", "meetings", "x.csv", "--json"}).error().value("badRows").toArray().size(), 3);
        QCOMPARE(ctl.count("a.db", "meetings"), 22);
        QCOMPARE(ctl.run({"import", "a.db", "--kind", "meetings", "x.csv", "--skip-bad"}).exitCode, 0);
        QCOMPARE(ctl.count("a.db", "meetings"), 23);
    }

    void oddTextIsKept()
    {
        ConsoleRunner ctl;
        makeDatabase(ctl);
        const QString emoji = QStringLiteral("Träff 🎉👨‍👩‍👧 klar"), rightToLeft = QStringLiteral("\u202eTema\u202c och \u200fמבחן"), decomposed = QStringLiteral("A\u030Asbo ga\u030Ar");
        const QString megabyte = QStringLiteral("lång text ").repeated(90'000);
        QByteArray rows;
        for (const QString &theme : {emoji, rightToLeft, decomposed})
            rows += "2025-01-02,,Ortsråd,,,Viskafors,,," + theme.toUtf8() + ",,,,\n";
        rows += "2025-01-03,,Ortsråd,,,Viskafors,,,Stor,,,," + megabyte.toUtf8() + "\n";
        ctl.write("x.csv", meetings(rows));
        const Answer read = ctl.run({"import", "a.db", "--kind", "meetings", "x.csv"});
        QVERIFY2(read.exitCode == 0, qPrintable(read.err));
        QStringList themes;
        const QJsonArray listed = ctl.run({"list", "a.db", "--kind", "meetings", "--from", "2025-01-02", "--to", "2025-01-03", "--json"}).object().value("rows").toArray();
        for (const QJsonValue &row : listed)
            themes << row.toObject().value("theme").toString();
        themes.sort();
        QStringList expected{emoji, rightToLeft, QStringLiteral("Åsbo går"), QStringLiteral("Stor")};
        expected.sort();
        QCOMPARE(themes, expected);
        QCOMPARE(ctl.count("a.db", "meetings", {"--text", "A\u030Asbo"}), 1);
        QCOMPARE(ctl.count("a.db", "meetings", {"--text", "lång"}), 1);
        QCOMPARE(ctl.run({"import", "a.db", "--kind", "meetings", "x.csv", "--json"}).object().value("alreadyThere").toInt(), 4);
        // What steers a terminal is not passed on to it.
        QCOMPARE(ctl.run({"add-meeting", "a.db", "--council", "Fristads ortsråd", "--kind", "Ortsråd", "--date", "2025-01-02", "--theme", "\u001b[31mRött"}).exitCode, 0);
        QVERIFY(!ctl.run({"list", "a.db", "--kind", "meetings"}).out.contains(u'\u001b'));
    }

    void oddSearches_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"\"", "*", "2024-123", "'); DROP TABLE meeting; --", "\\", "%", "NEAR(", "AND", "\u200f"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void oddSearches()
    {
        QFETCH(QString, text);
        ConsoleRunner ctl;
        makeDatabase(ctl);
        for (const char *kind : {"meetings", "associations", "functions", "localities", "persons", "actions", "councils", "kinds", "issues", "disposals", "to-dispose"})
            QCOMPARE(ctl.count("a.db", kind, {"--text=" + text}), 0);
        QCOMPARE(ctl.count("a.db", "meetings"), 22);
    }

    void twoProgramsOnOneFile()
    {
        ConsoleRunner ctl;
        makeDatabase(ctl);
        QByteArray first, second;
        for (int i = 0; i < 1500; ++i) {
            first += "2025-01-02,,Ortsråd,,,Viskafors,,,A" + QByteArray::number(i) + ",,,,\n";
            second += "2025-01-02,,Ortsråd,,,Viskafors,,,B" + QByteArray::number(i) + ",,,,\n";
        }
        ctl.write("1.csv", meetings(first));
        ctl.write("2.csv", meetings(second));
        const auto both = ctl.runTogether({{"import", "a.db", "--kind", "meetings", "1.csv"}, {"import", "a.db", "--kind", "meetings", "2.csv"}});
        for (const Answer &answer : both)
            QVERIFY2(answer.exitCode == 0, qPrintable(answer.err));
        QCOMPARE(ctl.count("a.db", "meetings"), 22 + 3000);

        // While somebody has it open nobody may exchange it.
        QCOMPARE(ctl.run({"backup", "a.db", "b.db"}).exitCode, 0);
        const auto open = Connection::open(DatabaseAddress::ofFile(ctl.path("a.db")), Connection::Mode::ReadWrite);
        VERIFY_RESULT(open);
        QCOMPARE(ctl.faultOfFailure({"restore", "b.db", "a.db"}, "Busy", "öppen"), QString());
        QCOMPARE(ctl.count("a.db", "meetings"), 22 + 3000);
    }
};

ORTSKONTAKT_TEST("badinput", BadInputTest)
#include "tst_badinput.moc"
