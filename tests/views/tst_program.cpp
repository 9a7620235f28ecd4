#include "database.h"
#include "testregistry.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <memory>

/// The real program, started and started again.
class ProgramTest : public QObject
{
    Q_OBJECT

    static void stop(QProcess &process)
    {
        process.kill();
        process.waitForFinished();
    }

    /// A computer of the test's own: home, runtime folder and settings. No key store, no session bus.
    struct World {
        QTemporaryDir folder;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();

        World()
        {
            for (const char *name : {"run", "home", "config"})
                QDir(folder.path()).mkdir(QLatin1String(name));
            // Others must not see what is in it, else Qt will not have it.
            QFile::setPermissions(path("run"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), path("run"));
            environment.insert(QStringLiteral("HOME"), path("home"));
            environment.insert(QStringLiteral("XDG_CONFIG_HOME"), path("config"));
            environment.insert(QStringLiteral("XDG_DATA_HOME"), path("home"));
            environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nowhere"));
        }
        QString path(const char *name) const { return folder.filePath(QLatin1String(name)); }
        std::unique_ptr<QProcess> start(const QStringList &arguments) const
        {
            auto process = std::make_unique<QProcess>();
            process->setProcessEnvironment(environment);
            process->setWorkingDirectory(folder.path());
            process->setProcessChannelMode(QProcess::MergedChannels);
            process->start(QStringLiteral(ORTSKONTAKT_BINARY_DIR "/bin/ortskontakt"), arguments);
            return process;
        }
        /// Of a start that ends by itself; -1 when it goes on, and is stopped.
        int exitCode(const QStringList &arguments) const
        {
            const auto process = start(arguments);
            if (process->waitForFinished(10000))
                return process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -2;
            stop(*process);
            return -1;
        }
        /// Whether a program has a database: its number stands in a lock.
        bool isFirst(const QProcess &program) const
        {
            const QDir run(path("run"));
            const auto locks = run.entryList({QStringLiteral("*.lock")}, QDir::Files);
            return std::any_of(locks.cbegin(), locks.cend(), [&](const QString &name) {
                QFile lock(run.filePath(name));
                return lock.open(QIODevice::ReadOnly) && lock.readLine().trimmed().toLongLong() == program.processId();
            });
        }
        void make(const char *name) const
        {
            const auto made = Database::open(path(name), {Database::Threads::Inline, true, {}, systemClock(), {}});
            if (!made)
                qFatal("%s", qPrintable(made.error().message));
        }
    };

    struct Said {
        int code;
        QByteArray out, errors;
    };
    /// What a start says where there is no display at all.
    static Said withoutDisplay(const World &w, const QStringList &arguments, const char *display = nullptr)
    {
        QProcess process;
        QProcessEnvironment environment = w.environment;
        for (const char *name : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"})
            environment.remove(QLatin1String(name));
        if (display)
            environment.insert(QStringLiteral("DISPLAY"), QLatin1String(display));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(w.folder.path());
        process.start(QStringLiteral(ORTSKONTAKT_BINARY_DIR "/bin/ortskontakt"), arguments);
        if (!process.waitForFinished(60000))
            qFatal("it does not end");
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
    }

private Q_SLOTS:
    void helpAndVersionNeedNoDisplay()
    {
        const World w;
        for (const char *option : {"--help", "-h", "--platform=xcb --help"}) {
            const Said help = withoutDisplay(w, QString::fromLatin1(option).split(u' '));
            QCOMPARE(help.code, 0);
            QVERIFY2(help.out.contains("[databas]") && help.out.contains("--settings"), help.out.constData());
            QVERIFY2(help.out.contains("Användning"), help.out.constData());  // Qt's own words too
            QCOMPARE(help.errors, QByteArray());
        }
        const Said version = withoutDisplay(w, {QStringLiteral("--version")});
        QCOMPARE(version.code, 0);
        QVERIFY2(version.out.startsWith("Ortskontakt "), version.out.constData());
        QCOMPARE(version.out.count('\n'), 1);
        QCOMPARE(version.errors, QByteArray());
    }

    void whatIsWronglyWrittenIsSaid()
    {
        const World w;
        const Said unknown = withoutDisplay(w, {QStringLiteral("--fönster")});
        QCOMPARE(unknown.code, 2);
        QCOMPARE(unknown.out, QByteArray());
        QVERIFY2(unknown.errors.contains("fönster") && unknown.errors.contains("ortskontakt --help"), unknown.errors.constData());
        const Said many = withoutDisplay(w, {QStringLiteral("a.ortskontakt"), QStringLiteral("b.ortskontakt")});
        QCOMPARE(many.code, 2);
        QVERIFY2(many.errors.contains("b.ortskontakt"), many.errors.constData());
    }

    void noDisplayIsSaidInWords()
    {
        const World w;
        for (const char *display : {static_cast<const char *>(nullptr), ":4711"}) {
            const Said said = withoutDisplay(w, {w.path("a.ortskontakt")}, display);
            QCOMPARE(said.code, 1);
            QVERIFY2(said.errors.startsWith("Ortskontakt kan inte visa något fönster") && said.errors.contains("ortskontaktctl"), said.errors.constData());
            QVERIFY(!QFile::exists(w.path("a.ortskontakt")));
        }
        // In the language the user has chosen.
        QFile settings(w.path("language.ini"));
        QVERIFY(settings.open(QIODevice::WriteOnly) && settings.write("[window]\nlanguage=en\n") > 0);
        settings.close();
        const Said english = withoutDisplay(w, {QStringLiteral("--settings"), settings.fileName(), QStringLiteral("--help")});
        QCOMPARE(english.code, 0);
        QVERIFY2(english.out.contains("Usage:"), english.out.constData());
    }

    void aSecondStartEndsAndTheFirstGoesOn()
    {
        World w;
        w.make("a.ortskontakt");
        w.make("b.ortskontakt");
        const auto first = w.start({w.path("a.ortskontakt")});
        QTRY_VERIFY_WITH_TIMEOUT(w.isFirst(*first), 60000);
        // Named otherwise, it is the same database. A first that is still opening it lets the second wait, which then asks: tried again.
        QTRY_COMPARE_WITH_TIMEOUT(w.exitCode({QStringLiteral("./a.ortskontakt")}), 0, 60000);
        QCOMPARE(first->state(), QProcess::Running);
        // Another database is another program.
        const auto other = w.start({w.path("b.ortskontakt")});
        QTRY_VERIFY_WITH_TIMEOUT(w.isFirst(*other), 60000);
        QCOMPARE(other->state(), QProcess::Running);
        // Killed, it is in nobody's way.
        stop(*first);
        const auto third = w.start({w.path("a.ortskontakt")});
        QTRY_VERIFY_WITH_TIMEOUT(w.isFirst(*third), 60000);
        QTRY_COMPARE_WITH_TIMEOUT(w.exitCode({w.path("a.ortskontakt")}), 0, 60000);
        QCOMPARE(third->state(), QProcess::Running);
        stop(*third);
        stop(*other);
    }
};

ORTSKONTAKT_TEST("program", ProgramTest)
#include "tst_program.moc"
