#include "testregistry.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
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
    void put(const QString &path, const QByteArray &text)
    {
        QVERIFY(QDir(m_folder->path()).mkpath(QFileInfo(path).path()));
        QFile file(at(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QByteArray got(const QString &path) const
    {
        QFile file(at(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
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
    Run install(const QStringList &groups) { return run(at(QStringLiteral("a checkout/packaging/install")), groups); }
    /// With common.sh of both kinds read in, as packaging/windows/build does.
    Run bash(const QString &commands)
    {
        return run(at(QStringLiteral("bin/bash")), {QStringLiteral("-c"), QStringLiteral("cd \"$PLAYGROUND/a checkout\"; . packaging/common.sh; . packaging/windows/common.sh; mkdir -p \"$logs\"\n") + commands});
    }
    Run run(const QString &what, const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("PATH"), at(QStringLiteral("bin")));
        environment.insert(QStringLiteral("PLAYGROUND"), m_folder->path());
        environment.insert(QStringLiteral("HOME"), at(QStringLiteral("home")));
        environment.insert(QStringLiteral("ORTSKONTAKT_APT_FOLDER"), at(QStringLiteral("apt.d")));
        environment.insert(QStringLiteral("ORTSKONTAKT_SIGN_P12"), at(QStringLiteral("any.p12")));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setStandardInputFile(QProcess::nullDevice());
        process.start(what, arguments);
        Run run;
        if (process.waitForFinished(60000))
            run.status = process.exitCode();
        run.output = QString::fromUtf8(process.readAll());
        QFile apt(at(QStringLiteral("apt")));
        if (apt.open(QIODevice::ReadOnly))
            run.apt = QString::fromUtf8(apt.readAll()).split(u'\n', Qt::SkipEmptyParts);
        return run;
    }

    static void scripts()
    {
        QTest::addColumn<QString>("script");
        for (const char *script : {"packaging/common.sh", "packaging/install", "packaging/run", "packaging/lint", "tests/run", "tests/sanitize", "tests/bench/run", "tests/fuzz/run",
                                   "tests/support/ctest.sh", "tests/support/with-postgresql", "translations/update", ".ci/run"})
            QTest::newRow(script) << QString::fromLatin1(script);
        const QString windows = QStringLiteral(ORTSKONTAKT_SOURCE_DIR "/packaging/windows/");
        for (const QString &name : {QStringLiteral("build"), QStringLiteral("stage"), QStringLiteral("test"), QStringLiteral("sign"), QStringLiteral("runwine")})
            QTest::newRow(qPrintable(name)) << QStringLiteral("packaging/windows/") + name;
        for (const QString &folder : {QString(), QStringLiteral("parts/")}) {
            for (const QString &name : QDir(windows + folder).entryList({QStringLiteral("*.sh")}, QDir::Files))
                QTest::newRow(qPrintable(folder + name)) << QStringLiteral("packaging/windows/") + folder + name;
        }
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QDir root(m_folder->path());
        QVERIFY(root.mkpath(QStringLiteral("a checkout/packaging/windows")) && root.mkpath(QStringLiteral("bin")));
        for (const char *name : {"install", "common.sh", "dependencies", "windows/common.sh", "windows/sign"})
            QVERIFY(QFile::copy(QStringLiteral(ORTSKONTAKT_SOURCE_DIR "/packaging/") + QString::fromLatin1(name), at(QStringLiteral("a checkout/packaging/") + QString::fromLatin1(name))));
        put(QStringLiteral("a checkout/CMakeLists.txt"), "project(Ortskontakt VERSION 1.2.3 LANGUAGES CXX\n");
        for (const char *name : {"bash", "env", "awk", "sort", "comm", "tee", "grep", "wc", "tr", "mkdir", "dirname", "touch", "sed", "cat", "rm", "mv", "chmod", "python3", "dpkg"}) {
            // The system's own: what users put before it may be scripts that need more than this.
            const QString path = QStandardPaths::findExecutable(QString::fromLatin1(name), {QStringLiteral("/usr/bin"), QStringLiteral("/bin")});
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

    void sourceVersions_data()
    {
        QTest::addColumn<QString>("aptCache");
        QTest::addColumn<QString>("versions");
        QTest::newRow("no deb-src line at all") << QStringLiteral("echo 'E: You must put some deb-src URIs in your sources.list' >&2; exit 100") << QString();
        QTest::newRow("an unknown package") << QStringLiteral("exit 0") << QString();
        QTest::newRow("three versions") << QStringLiteral("printf 'Package: x\\nVersion: 1.9\\n\\nVersion: 1:1.0\\nVersion: 1.10\\nVersion: 1.9\\n'") << QStringLiteral("1:1.0\n1.10\n1.9");
    }
    void sourceVersions()
    {
        QFETCH(QString, aptCache);
        QFETCH(QString, versions);
        program(QStringLiteral("apt-cache"), aptCache);
        const Run run = bash(QStringLiteral("versions=$(source_versions x)\necho \"<$versions>\"\n"));
        QVERIFY2(run.status == 0, qPrintable(run.output));
        QCOMPARE(run.output.trimmed(), QStringLiteral("<") + versions + u'>');
    }
    void sourcesAreEnabledBesideTheProgramsOfDebianSources()
    {
        const QByteArray before = "Types: deb\nURIs: http://debian.example/debian\nSuites: bookworm\n\nTypes: deb\nURIs: http://debian.example/security\n";
        put(QStringLiteral("apt.d/sources.list.d/debian.sources"), before);
        const Run run = bash(QStringLiteral("enable_sources"));
        QVERIFY2(run.status == 0, qPrintable(run.output));
        QCOMPARE(got(QStringLiteral("apt.d/sources.list.d/debian.sources")), QByteArray(before).replace("Types: deb\n", "Types: deb deb-src\n"));
        QCOMPARE(run.apt.size(), 1);
        QVERIFY(run.apt.first().endsWith(QStringLiteral("update")));
    }
    void sourcesAreEnabledBesideTheLinesOfSourcesList()
    {
        const QByteArray lines = "# deb http://old.example/debian x\ndeb cdrom:[Debian 12]/ bookworm main\ndeb http://debian.example/debian bookworm main\n"
                                 "deb [arch=amd64 signed-by=/x.gpg]\thttp://debian.example/security bookworm-security main\n";
        put(QStringLiteral("apt.d/sources.list"), lines);
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("apt.d/sources.list.d")));
        const Run run = bash(QStringLiteral("enable_sources"));
        QVERIFY2(run.status == 0, qPrintable(run.output));
        QCOMPARE(got(QStringLiteral("apt.d/sources.list")), lines);
        const QByteArray own = "deb-src http://debian.example/debian bookworm main\ndeb-src [arch=amd64 signed-by=/x.gpg]\thttp://debian.example/security bookworm-security main\n";
        QCOMPARE(got(QStringLiteral("apt.d/sources.list.d/ortskontakt-sources.list")), own);
        // Once more changes nothing; where the user has source lines, they are left alone.
        QCOMPARE(bash(QStringLiteral("enable_sources")).status, 0);
        QCOMPARE(got(QStringLiteral("apt.d/sources.list.d/ortskontakt-sources.list")), own);
        QVERIFY(QFile::remove(at(QStringLiteral("apt.d/sources.list.d/ortskontakt-sources.list"))));
        put(QStringLiteral("apt.d/sources.list"), lines + "deb-src http://debian.example/debian bookworm main\n");
        QCOMPARE(bash(QStringLiteral("enable_sources")).status, 0);
        QCOMPARE(got(QStringLiteral("apt.d/sources.list.d/ortskontakt-sources.list")), QByteArray("no file"));
    }
    void withoutAnyListOfPackagesTheAdviceIsGiven()
    {
        put(QStringLiteral("apt.d/sources.list"), "deb cdrom:[Debian 12]/ bookworm main\n");
        const Run run = bash(QStringLiteral("enable_sources"));
        QCOMPARE(run.status, 1);
        QVERIFY2(run.output.contains(QStringLiteral("Add a deb-src line")), qPrintable(run.output));
    }
    void whatCouldNotBeSignedStaysAsItWas()
    {
        put(QStringLiteral("any.p12"), "x");
        put(QStringLiteral("program.exe"), "whole");
        program(QStringLiteral("osslsigncode"), QStringLiteral("while [ \"$1\" != -out ]; do shift; done; echo half >\"$2\"; exit 1"));
        const Run run = this->run(at(QStringLiteral("a checkout/packaging/windows/sign")), {at(QStringLiteral("program.exe"))});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.output.contains(QStringLiteral("Failed: signing")), qPrintable(run.output));
        QCOMPARE(got(QStringLiteral("program.exe")), QByteArray("whole"));
        QCOMPARE(got(QStringLiteral("program.exe.signed")), QByteArray("no file"));
    }
    /// Under `set -euo pipefail` a command that fails to say "none" ends the script without a word, when it stands first in a pipe whose end is kept.
    void answersThatAreFailures_data() { scripts(); }
    void answersThatAreFailures()
    {
        QFETCH(QString, script);
        static const QRegularExpression unguarded(QStringLiteral("=\"?\\$\\(\\s*(apt-cache|command -v|grep|pgrep|which|xdotool search)\\b[^|]*\\|(?!\\|)"));
        // These are read by a script that goes on after a failure (packaging/windows/test).
        if (QStringList({QStringLiteral("packaging/windows/life.sh"), QStringLiteral("packaging/windows/work.sh")}).contains(script))
            return;
        QFile file(QStringLiteral(ORTSKONTAKT_SOURCE_DIR "/") + script);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        for (const QString &line : lines)
            QVERIFY2(!unguarded.match(line).hasMatch() || line.contains(QStringLiteral("|| true")), qPrintable(line));
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
            QVERIFY2(QStringList({QStringLiteral("build"), QStringLiteral("run"), QStringLiteral("test"), QStringLiteral("bench"), QStringLiteral("fuzz"), QStringLiteral("windows"), QStringLiteral("windows-test")}).contains(words.first()), qPrintable(line));
            // Two groups may need the same package; each names it once.
            const QString entry = words.join(u' ');
            QVERIFY2(!names.contains(entry), qPrintable(line));
            names << entry;
        }
        QVERIFY(names.size() > 20);
    }

    void everyScriptIsSound_data() { scripts(); }
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
        // What it cannot know: variables and `set -e` that come from the script which reads this one, words that are meant to be parted.
        const QString shellcheck = QStandardPaths::findExecutable(QStringLiteral("shellcheck"));
        QVERIFY2(!shellcheck.isEmpty(), "packaging/install test");
        process.start(shellcheck, {QStringLiteral("--shell=bash"), QStringLiteral("--severity=warning"),
                                   QStringLiteral("--exclude=SC2148,SC2154,SC2034,SC2164,SC2046,SC2089,SC2090,SC1007,SC2115,SC2054"), file.filePath()});
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardOutput().constData());
    }
};

ORTSKONTAKT_TEST("scripts", ScriptsTest)
#include "tst_scripts.moc"
