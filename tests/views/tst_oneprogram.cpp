#include "shell/oneprogram.h"
#include "testregistry.h"

#include <QElapsedTimer>
#include <QFile>
#include <QtNetwork/QLocalSocket>
#include <QSignalSpy>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <future>

using Outcome = OneProgram::Outcome;

/// A second start with the same database brings the first program to the front; what a killed program left is in nobody's way.
class OneProgramTest : public QObject
{
    Q_OBJECT

    /// A second start, on a thread of its own: in one thread the first could not answer while the second waits.
    static Outcome startBeside(const QString &database, const QString &folder, int milliseconds = 20000)
    {
        std::promise<Outcome> promise;
        std::future<Outcome> outcome = promise.get_future();
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            OneProgram second(database, folder);
            promise.set_value(second.start(milliseconds));
        }));
        thread->start();
        while (!thread->wait(1))
            QCoreApplication::processEvents();
        return outcome.get();
    }

private Q_SLOTS:
    void secondStartIsHandedOver()
    {
        const QTemporaryDir folder;
        OneProgram first(QStringLiteral("/a/b.ortskontakt"), folder.path());
        QCOMPARE(first.start(), Outcome::First);
        QSignalSpy shown(&first, &OneProgram::showRequested);
        qputenv("XDG_ACTIVATION_TOKEN", "märke-1");
        QCOMPARE(startBeside(QStringLiteral("/a/b.ortskontakt"), folder.path()), Outcome::Handed);
        qunsetenv("XDG_ACTIVATION_TOKEN");
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.first().first().toByteArray(), QByteArray("märke-1"));
        QCOMPARE(startBeside(QStringLiteral("/a/b.ortskontakt"), folder.path()), Outcome::Handed);
        QCOMPARE(shown.size(), 2);
        QVERIFY(shown.last().first().toByteArray().isEmpty());
    }

    void anotherDatabaseIsAnotherProgram()
    {
        const QTemporaryDir folder;
        OneProgram first(QStringLiteral("/a/b.ortskontakt"), folder.path()), other(QStringLiteral("/a/c.ortskontakt"), folder.path());
        QVERIFY(first.name() != other.name());
        QSignalSpy shown(&first, &OneProgram::showRequested);
        QCOMPARE(first.start(), Outcome::First);
        QCOMPARE(other.start(), Outcome::First);
        QVERIFY(shown.isEmpty());
    }

    void theNextIsFirstWhenTheFirstHasEnded()
    {
        const QTemporaryDir folder;
        auto first = std::make_unique<OneProgram>(QStringLiteral("x"), folder.path());
        QCOMPARE(first->start(), Outcome::First);
        first.reset();
        OneProgram next(QStringLiteral("x"), folder.path());
        QCOMPARE(next.start(), Outcome::First);
    }

    void whatAKilledProgramLeftIsNoHindrance()
    {
        const QTemporaryDir folder;
        OneProgram program(QStringLiteral("x"), folder.path());
        // A process that is gone, its lock and its socket still there.
        QProcess gone;
#ifdef Q_OS_WIN
        gone.start(QStringLiteral("cmd.exe"), {QStringLiteral("/c"), QStringLiteral("exit")});
#else
        gone.start(QStringLiteral("/bin/true"), QStringList());
#endif
        QVERIFY(gone.waitForStarted());
        const qint64 pid = gone.processId();
        QVERIFY(gone.waitForFinished());
        QFile lock(folder.filePath(program.name() + QStringLiteral(".lock")));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write(QByteArray::number(pid) + "\northskontakt\n" + QSysInfo::machineHostName().toLocal8Bit() + "\n" + QSysInfo::machineUniqueId() + "\n" + QSysInfo::bootUniqueId() + "\n");
        lock.close();
        QFile socket(folder.filePath(program.name()));
        QVERIFY(socket.open(QIODevice::WriteOnly));
        socket.close();
        QCOMPARE(program.start(), Outcome::First);
        QSignalSpy shown(&program, &OneProgram::showRequested);
        QCOMPARE(startBeside(QStringLiteral("x"), folder.path()), Outcome::Handed);
        QCOMPARE(shown.size(), 1);
    }

    void aFirstThatHangsIsNotWaitedForLong()
    {
        const QTemporaryDir folder;
        OneProgram first(QStringLiteral("x"), folder.path()), second(QStringLiteral("x"), folder.path());
        QCOMPARE(first.start(), Outcome::First);
        // Nobody runs the first one's event loop meanwhile.
        QCOMPARE(second.start(100), Outcome::NoAnswer);
        // Later it answers again.
        QCOMPARE(startBeside(QStringLiteral("x"), folder.path()), Outcome::Handed);
    }

    void strangersOnTheSocketDoNoHarm()
    {
        const QTemporaryDir folder;
        OneProgram first(QStringLiteral("x"), folder.path());
        QCOMPARE(first.start(), Outcome::First);
        QSignalSpy shown(&first, &OneProgram::showRequested);
        for (const QByteArray &talk : {QByteArray("GET / HTTP/1.1\r\n\r\n"), QByteArray(100000, 'x'), QByteArray("\n")}) {
            QLocalSocket stranger;
            stranger.connectToServer(first.address());
            QTRY_COMPARE(stranger.state(), QLocalSocket::ConnectedState);
            stranger.write(talk);
            QTRY_COMPARE(stranger.state(), QLocalSocket::UnconnectedState);
        }
        QVERIFY(shown.isEmpty());
        QCOMPARE(startBeside(QStringLiteral("x"), folder.path()), Outcome::Handed);
    }

    void onlyTheUserMayTalkToIt()
    {
        const QTemporaryDir folder;
        OneProgram first(QStringLiteral("x"), folder.path());
        QCOMPARE(first.start(), Outcome::First);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(folder.filePath(first.name())) & others));
    }

    void withoutAFolderTheProgramStillStarts()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        OneProgram program(QStringLiteral("x"), file.fileName() + QStringLiteral("/below"));
        QCOMPARE(program.start(), Outcome::Unknown);
    }
};

ORTSKONTAKT_TEST("oneprogram", OneProgramTest)
#include "tst_oneprogram.moc"
