#include "testregistry.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

/// packaging/install among programs of the test's own (apt-get, dpkg-query, sudo, id), which write down what is asked of them: what it
/// installs, when it leaves the system alone, and what it tells a user to do.
class ScriptsTest : public QObject
{
    Q_OBJECT
private:
    struct Run { int status = -1; QString output; QStringList apt; };

    std::unique_ptr<QTemporaryDir> m_folder;

    QString at(const QString &path) const { return m_folder->filePath(path); }
    void program(const QString &name, const QString &body)
    {
        QFile::remove(at(QStringLiteral("bin/") + name));
        QFile file(at(QStringLiteral("bin/") + name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write((QStringLiteral("#!/bin/bash\n") + body + u'\n').toUtf8());
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    /// All packages of the list but these are installed.
    void installedBut(const QString &missing)
    {
        program(QStringLiteral("dpkg-query"),
                QStringLiteral("for p in \"${@:3}\"; do case \" %1 \" in *\" $p \"*) [ -e \"$PLAYGROUND/done\" ] || continue;; esac; echo \"$p installed\"; done").arg(missing));
    }
    void aptGet(const QString &whenInstalling)
    {
        program(QStringLiteral("apt-get"), QStringLiteral("echo \"$*\" >>\"$PLAYGROUND/apt\"; case \"$*\" in *install*) %1;; esac").arg(whenInstalling));
    }
    Run install(const QStringList &groups)
    {
        QProcess process;
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("PATH"), at(QStringLiteral("bin")));
        environment.insert(QStringLiteral("PLAYGROUND"), m_folder->path());
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setStandardInputFile(QProcess::nullDevice());
        process.start(at(QStringLiteral("a checkout/packaging/install")), groups);
        Run run;
        if (process.waitForFinished(60000))
            run.status = process.exitCode();
        run.output = QString::fromUtf8(process.readAll());
        QFile apt(at(QStringLiteral("apt")));
        if (apt.open(QIODevice::ReadOnly))
            run.apt = QString::fromUtf8(apt.readAll()).split(u'\n', Qt::SkipEmptyParts);
        return run;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QDir root(m_folder->path());
        QVERIFY(root.mkpath(QStringLiteral("a checkout/packaging")) && root.mkpath(QStringLiteral("bin")));
        for (const char *name : {"install", "common.sh", "dependencies"})
            QVERIFY(QFile::copy(QStringLiteral(ORTSKONTAKT_SOURCE_DIR "/packaging/") + QString::fromLatin1(name), at(QStringLiteral("a checkout/packaging/") + QString::fromLatin1(name))));
        for (const char *name : {"bash", "env", "awk", "sort", "comm", "tee", "grep", "wc", "tr", "mkdir", "dirname", "touch"}) {
            const QString path = QStandardPaths::findExecutable(QString::fromLatin1(name));
            QVERIFY2(QFile::link(path, at(QStringLiteral("bin/") + QString::fromLatin1(name))), name);
        }
        program(QStringLiteral("id"), QStringLiteral("[ \"$1\" = -u ] && echo 0 || echo root"));
        program(QStringLiteral("apt-cache"), QStringLiteral("exit 0"));
        aptGet(QStringLiteral("touch \"$PLAYGROUND/done\""));
    }

    void aptIsLeftAloneWhenNothingIsMissing()
    {
        installedBut({});
        const Run run = install({});
        QCOMPARE(run.status, 0);
        QVERIFY2(run.apt.isEmpty(), qPrintable(run.apt.join(u'\n')));
    }
    void onlyTheMissingOfTheGroupsAreInstalled()
    {
        installedBut(QStringLiteral("cmake libqt6sql6-psql unzip"));
        const Run run = install({QStringLiteral("build"), QStringLiteral("run")});
        QVERIFY2(run.status == 0, qPrintable(run.output));
        QCOMPARE(run.apt.size(), 1);
        QVERIFY2(run.apt.first().endsWith(QStringLiteral("install --no-install-recommends cmake libqt6sql6-psql")), qPrintable(run.apt.first()));
    }
    void listsAreFetchedWhenTheyAreMissing()
    {
        installedBut(QStringLiteral("cmake"));
        program(QStringLiteral("apt-cache"), QStringLiteral("exit 100"));
        const Run run = install({QStringLiteral("build")});
        QVERIFY2(run.status == 0, qPrintable(run.output));
        QCOMPARE(run.apt.size(), 2);
        QVERIFY(run.apt.first().endsWith(QStringLiteral("update")));
    }
    void listsAreFetchedOnceWhenTheyAreOld()
    {
        installedBut(QStringLiteral("cmake"));
        aptGet(QStringLiteral("[ -e \"$PLAYGROUND/tried\" ] && touch \"$PLAYGROUND/done\" || { touch \"$PLAYGROUND/tried\"; echo '404  Not Found'; exit 100; }"));
        const Run run = install({QStringLiteral("build")});
        QVERIFY2(run.status == 0, qPrintable(run.output));
        QCOMPARE(run.apt.size(), 3);
    }
    void failureSaysWhatToDo_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("advice");
        QTest::newRow("full disk") << QStringLiteral("E: You don't have enough free space in /var/cache/apt/archives/.") << QStringLiteral("The disk is full");
        QTest::newRow("no network") << QStringLiteral("Temporary failure resolving 'paket.exempel.se'") << QStringLiteral("check the network");
        QTest::newRow("another system") << QStringLiteral("E: Unable to locate package cmake") << QStringLiteral("Debian 12");
        QTest::newRow("busy") << QStringLiteral("E: Could not get lock /var/lib/dpkg/lock-frontend") << QStringLiteral("wait");
        QTest::newRow("anything else") << QStringLiteral("E: odd") << QStringLiteral("install.log");
    }
    void failureSaysWhatToDo()
    {
        QFETCH(QString, said);
        QFETCH(QString, advice);
        installedBut(QStringLiteral("cmake"));
        aptGet(QStringLiteral("echo \"%1\"; exit 100").arg(said));
        const Run run = install({QStringLiteral("build")});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.output.contains(QStringLiteral("Failed: installing packages")) && run.output.contains(advice), qPrintable(run.output));
    }
    void withoutRightsTheCommandIsNamed()
    {
        installedBut(QStringLiteral("cmake"));
        program(QStringLiteral("id"), QStringLiteral("[ \"$1\" = -u ] && echo 1000 || echo testa"));
        const Run run = install({QStringLiteral("build")});
        QCOMPARE(run.status, 1);
        QVERIFY(run.apt.isEmpty());
        QVERIFY2(run.output.contains(QStringLiteral("apt-get install --no-install-recommends cmake")), qPrintable(run.output));
    }
    void withSudoItIsUsed()
    {
        installedBut(QStringLiteral("cmake"));
        program(QStringLiteral("id"), QStringLiteral("[ \"$1\" = -u ] && echo 1000 || echo testa"));
        program(QStringLiteral("sudo"), QStringLiteral("[ \"$1\" = -n ] && exit 0; touch \"$PLAYGROUND/sudo\"; exec \"$@\""));
        program(QStringLiteral("true"), QStringLiteral("exit 0"));
        const Run run = install({QStringLiteral("build")});
        QVERIFY2(run.status == 0, qPrintable(run.output));
        QVERIFY(QFile::exists(at(QStringLiteral("sudo"))));
    }
    void unknownGroupIsRefused()
    {
        installedBut({});
        const Run run = install({QStringLiteral("bild")});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.output.contains(QStringLiteral("no group 'bild'")), qPrintable(run.output));
    }

    void listIsInOrder()
    {
        QFile list(QStringLiteral(ORTSKONTAKT_SOURCE_DIR "/packaging/dependencies"));
        QVERIFY(list.open(QIODevice::ReadOnly));
        QStringList names;
        for (const QString &line : QString::fromUtf8(list.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            if (line.startsWith(u'#'))
                continue;
            const QStringList words = line.section(u'#', 0, 0).simplified().split(u' ');
            QVERIFY2(words.size() == 2, qPrintable(line));
            QVERIFY2(QStringList({QStringLiteral("build"), QStringLiteral("run"), QStringLiteral("test"), QStringLiteral("bench"), QStringLiteral("windows"), QStringLiteral("windows-test")}).contains(words.first()), qPrintable(line));
            // Two groups may need the same package; each names it once.
            const QString entry = words.join(u' ');
            QVERIFY2(!names.contains(entry), qPrintable(line));
            names << entry;
        }
        QVERIFY(names.size() > 20);
    }

    void everyScriptIsSound_data()
    {
        QTest::addColumn<QString>("script");
        for (const char *script : {"packaging/common.sh", "packaging/install", "packaging/run", "packaging/lint", "tests/run", "tests/bench/run", "tests/support/with-postgresql", "translations/update", ".ci/run"})
            QTest::newRow(script) << QString::fromLatin1(script);
        const QString windows = QStringLiteral(ORTSKONTAKT_SOURCE_DIR "/packaging/windows/");
        for (const QString &name : {QStringLiteral("build"), QStringLiteral("stage"), QStringLiteral("test")})
            QTest::newRow(qPrintable(name)) << QStringLiteral("packaging/windows/") + name;
        for (const QString &folder : {QString(), QStringLiteral("parts/")}) {
            for (const QString &name : QDir(windows + folder).entryList({QStringLiteral("*.sh")}, QDir::Files))
                QTest::newRow(qPrintable(folder + name)) << QStringLiteral("packaging/windows/") + folder + name;
        }
    }
    void everyScriptIsSound()
    {
        QFETCH(QString, script);
        const QFileInfo file(QStringLiteral(ORTSKONTAKT_SOURCE_DIR "/") + script);
        QVERIFY(file.exists());
        QVERIFY(file.isExecutable() || file.suffix() == QStringLiteral("sh"));
        QProcess process;
        process.start(QStringLiteral("bash"), {QStringLiteral("-n"), file.filePath()});
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }
};

ORTSKONTAKT_TEST("scripts", ScriptsTest)
#include "tst_scripts.moc"
