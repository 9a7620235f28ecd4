#include "attachmentservice.h"
#include "backupservice.h"
#include "consolerunner.h"
#include "database.h"
#include "testregistry.h"
#include "testresult.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>
#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#endif

/// No file that the programs write takes the place of a database, of what belongs to one, or of what is no plain file; and nothing but SQLite
/// reads an open one.
class FileGateTest : public QObject
{
    Q_OBJECT
private:
    /// a.db is open in this process, as in the window, so that its log and its shared memory are there; b.db is another of ours, c.db is
    /// another program's.
    struct World {
        ConsoleRunner ctl;
        std::unique_ptr<Database> database;
        QString number;

        World()
        {
            // Both are made once; every world begins with copies of them that nobody has opened.
            static const std::pair<QByteArray, QByteArray> made = [this] {
                done({"init", "a.db", "--demo"});
                done({"init", "b.db"});
                return std::pair{ctl.read("a.db"), ctl.read("b.db")};
            }();
            ctl.write("a.db", made.first);
            ctl.write("b.db", made.second);
            ctl.write("c.db", QByteArray("SQLite format 3\0", 16) + QByteArray(2000, 'x'));
            auto opened = Database::open(ctl.path("a.db"), {});
            if (!opened)
                qFatal("%s", qPrintable(opened.error().message));
            database = std::move(*opened);
            number = done({"add-issue", "a.db", "--council", "Fristads ortsråd", "--title", "Släckt lampa", "--text", "Vid skolan", "--date", "2026-11-02"}).value("number").toString();
#ifdef Q_OS_UNIX
            link("a.db", "link.eml");
            link("a.db-journal", "coming.eml");
            link("link.eml", "links.eml");
            hardLink("a.db", "hard.eml");
            hardLink("a.db-wal", "hardlog.eml");
            link("/dev/zero", "device.eml");
            if (mkfifo(QFile::encodeName(ctl.path("pipe.eml")).constData(), 0600) != 0)
                qFatal("no pipe");
            const int listening = socket(AF_UNIX, SOCK_STREAM, 0);
            sockaddr_un address = {};
            address.sun_family = AF_UNIX;
            qstrncpy(address.sun_path, QFile::encodeName(ctl.path("socket.eml")).constData(), sizeof address.sun_path);
            if (bind(listening, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
                qFatal("no socket");
            close(listening);
#endif
        }
        QJsonObject done(const QStringList &arguments) const
        {
            const Answer answer = ctl.run(arguments + QStringList{"--json"});
            if (answer.exitCode != 0)
                qFatal("%s\n%s", qPrintable(arguments.join(u' ')), qPrintable(answer.err));
            return answer.object();
        }
#ifdef Q_OS_UNIX
        void link(const char *to, const char *name) const { QFile::link(QLatin1String(to), ctl.path(QLatin1String(name))); }
        void hardLink(const char *to, const char *name) const
        {
            if (::link(QFile::encodeName(ctl.path(QLatin1String(to))).constData(), QFile::encodeName(ctl.path(QLatin1String(name))).constData()) != 0)
                qFatal("no hard link");
        }
#endif
        /// What is in the database, for others too.
        QString state() const
        {
            QString all;
            const QJsonArray rows = done({"list", "a.db", "--kind", "issues"}).value("rows").toArray();
            for (const QJsonValue &row : rows)
                all += row.toObject().value("number").toString() + row.toObject().value("status").toString();
            return all + QString::number(done({"check", "a.db"}).value("meetings").toInt());
        }
    };

private Q_SLOTS:
    void targetsThatAreRefused_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *target, const char *code = "Invalid") { QTest::newRow(target) << QString::fromLatin1(target) << QString::fromLatin1(code); };
        for (const char *name : {"a.db", "./a.db", "a.db-wal", "a.db-shm", "a.db-journal", "b.db", "b.db-wal", "b.db-journal", "c.db", "c.db-shm"})
            row(name);
#ifdef Q_OS_UNIX
        for (const char *name : {"link.eml", "links.eml", "coming.eml", "hard.eml", "hardlog.eml"})
            row(name);
        for (const char *name : {"device.eml", "pipe.eml", "socket.eml", "/dev/zero", "/dev/full"})
            row(name, "Io");
#else
        row("NUL", "Io");
        row("con.eml", "Io");
#endif
        row(".", "Io");
    }
    void targetsThatAreRefused()
    {
        QFETCH(QString, target);
        QFETCH(QString, code);
        World w;
        const QString before = w.state();
        QList<QStringList> calls{{"forward", "a.db", w.number, "--to", "TEK", "--date", "2026-11-03", "--eml", target}};
        for (const char *format : {"csv", "xlsx"})
            calls << QStringList{"export", "meetings", "a.db", "--format", format, "--output", target};
        calls << QStringList{"export", "issues", "a.db", "--format", "docx", "--output", target};
        for (const QStringList &call : std::as_const(calls)) {
            const Answer answer = w.ctl.run(call + QStringList{"--force", "--json"});
            QVERIFY2(answer.exitCode == 1 && answer.error().value("code").toString() == code, qPrintable(call.join(u' ') + answer.err + answer.out));
            QVERIFY(!answer.error().value("message").toString().isEmpty());
        }
        QCOMPARE(w.state(), before);
        QVERIFY(w.ctl.read("c.db").startsWith("SQLite format 3"));
        QCOMPARE(w.done({"check", "b.db"}).value("sound").toBool(), true);
    }

    void backupsThatAreRefused_data()
    {
        QTest::addColumn<QString>("target");
        for (const char *name : {"a.db", "a.db-wal", "a.db-shm", "a.db-journal", "b.db-wal", "c.db", "in use", "m.csv"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void backupsThatAreRefused()
    {
        QFETCH(QString, target);
        World w;
        w.ctl.write("m.csv", "date\n");
        // A backup may be replaced by the next, but not a database in which somebody works.
        const auto other = target == "in use" ? Database::open(w.ctl.path("b.db"), {}) : Result<std::unique_ptr<Database>>(nullptr);
        const QString file = target == "in use" ? QStringLiteral("b.db") : target;
        const QString before = w.state();
        const QByteArray csv = w.ctl.read("m.csv");
        const Answer answer = w.ctl.run({"backup", "a.db", file, "--force", "--json"});
        QVERIFY2(answer.exitCode == 1 && !answer.error().value("message").toString().isEmpty(), qPrintable(answer.out));
        QVERIFY(!w.database->readApart([to = w.ctl.path(file)](Connection &connection) { return BackupService::backup(connection, to); }).result());
        QCOMPARE(w.state(), before);
        QCOMPARE(w.ctl.read("m.csv"), csv);
        QCOMPARE(w.done({"check", "b.db"}).value("meetings").toInt(), 0);
    }

    void aFileThatIsThereIsAskedAbout()
    {
        World w;
        for (const QStringList &call : {QStringList{"export", "meetings", "a.db", "--format", "csv", "--output", "out"}, {"backup", "a.db", "copy.db"},
                 {"forward", "a.db", w.number, "--to", "TEK", "--date", "2026-11-03", "--eml", "out"}}) {
            if (call.first() != QLatin1String("backup"))
                w.ctl.write("out", "mine");
            else
                w.done(call);
            const Answer refused = w.ctl.run(call);
            QVERIFY2(refused.exitCode == 1 && refused.err.contains("--force"), qPrintable(refused.err));
            if (call.first() != QLatin1String("backup"))
                QCOMPARE(w.ctl.read("out"), QByteArray("mine"));
            const Answer done = w.ctl.run(call + QStringList{"--force"});
            QVERIFY2(done.exitCode == 0, qPrintable(done.err));
            if (call.first() != QLatin1String("backup"))
                QVERIFY(w.ctl.read("out") != QByteArray("mine"));
        }
    }

    /// Everything that reads a file the user names.
    void anOpenDatabaseIsNotRead_data()
    {
        QTest::addColumn<QString>("source");
        for (const char *name : {"a.db", "a.db-wal", "a.db-shm"})
            QTest::newRow(name) << QString::fromLatin1(name);
#ifdef Q_OS_UNIX
        for (const char *name : {"link.eml", "hard.eml", "hardlog.eml"})
            QTest::newRow(name) << QString::fromLatin1(name);
#endif
    }
    void anOpenDatabaseIsNotRead()
    {
        QFETCH(QString, source);
        World w;
        const auto attached = AttachmentService(*w.database).addFile("meeting", 1, w.ctl.path(source)).result();
        QVERIFY(!attached);
        QCOMPARE(attached.error().code, ErrorCode::Invalid);
        for (const QStringList &call : {QStringList{"import", "a.db", "--kind", "meetings", source}, {"answer", "a.db", w.number, "--eml", source},
                 {"forward", "a.db", w.number, "--to", "TEK", "--date", "2026-11-03", "--attach", source}}) {
            const Answer answer = w.ctl.run(call);
            QVERIFY2(answer.exitCode == 1, qPrintable(answer.out));
        }
    }
};

ORTSKONTAKT_TEST("filegate", FileGateTest)
#include "tst_filegate.moc"
