#include "managedsettings.h"
#include "testregistry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using Setting = ManagedSettings::Setting;
using Origin = ManagedSettings::Origin;

/// Who goes before whom, and what becomes of nonsense.
class ManagedSettingsTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;

    QString write(const QString &name, const QByteArray &lines)
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(lines) == lines.size() ? file.fileName() : QString();
    }
    ManagedSettings read(const QByteArray &computer, const QByteArray &user = {}, const QByteArray &installation = {})
    {
        return ManagedSettings({write(QStringLiteral("computer.ini"), computer), write(QStringLiteral("user.ini"), user),
            write(QStringLiteral("installation.ini"), installation), QSettings::IniFormat});
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void nothingSaidIsNothing()
    {
        const ManagedSettings none({});
        QVERIFY(none.value(Setting::Database).text.isEmpty());
        QCOMPARE(none.value(Setting::Database).origin, Origin::BuiltIn);
        QCOMPARE(none.value(Setting::Language, QStringLiteral("en")).text, QStringLiteral("en"));
        QCOMPARE(none.value(Setting::Language, QStringLiteral("en")).origin, Origin::User);
    }
    void theHigherGoesBefore_data()
    {
        QTest::addColumn<QByteArray>("computer");
        QTest::addColumn<QByteArray>("user");
        QTest::addColumn<QByteArray>("installation");
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<bool>("locked");
        const QByteArray sv = "Language=sv\n";
        const QByteArray en = "Language=en\n";
        QTest::newRow("computer over all") << sv << en << en << "en" << "sv" << true;
        QTest::newRow("user policy over the user") << QByteArray() << sv << en << "en" << "sv" << true;
        QTest::newRow("user over the installation") << QByteArray() << QByteArray() << sv << "en" << "en" << false;
        QTest::newRow("installation when nobody chose") << QByteArray() << QByteArray() << en << "" << "en" << false;
    }
    void theHigherGoesBefore()
    {
        QFETCH(QByteArray, computer);
        QFETCH(QByteArray, user);
        QFETCH(QByteArray, installation);
        QFETCH(QString, chosen);
        const auto value = read(computer, user, installation).value(Setting::Language, chosen);
        QTEST(value.text, "expected");
        QTEST(value.isLocked(), "locked");
    }
    void nonsenseIsNotUsedButTold_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("language") << QByteArray("Language=norska");
        QTest::newRow("relative path") << QByteArray("Database=min.ortskontakt");
        QTest::newRow("server without database") << QByteArray("SharedServer=postgresql://server.example");
        QTest::newRow("neither yes nor no") << QByteArray("UpdateCheck=kanske");
        QTest::newRow("no such protection") << QByteArray("TlsMode=prefer");
        QTest::newRow("relative folder") << QByteArray("BackupFolder=kopior");
        QTest::newRow("folder of a variable that is not set") << QByteArray("ExportFolder=%NOT_SET_ANYWHERE%/x");
        QTest::newRow("too large") << QByteArray("AttachmentLimitMb=26");
        QTest::newRow("too small") << QByteArray("AttachmentLimitMb=0");
        QTest::newRow("no such rule of disposal") << QByteArray("Disposal=ja");
        QTest::newRow("no number") << QByteArray("BackupDays=varje vecka");
        QTest::newRow("no whole number") << QByteArray("BackupDays=1.5");
    }
    void nonsenseIsNotUsedButTold()
    {
        QFETCH(QByteArray, line);
        const ManagedSettings settings = read(line + '\n');
        QCOMPARE(settings.problems().size(), 1);
        const QString told = settings.problems().first();
        QVERIFY2(told.contains(QString::fromLatin1(line).section(u'=', 0, 0)) && told.contains(QString::fromLatin1(line).section(u'=', 1)), qPrintable(told));
        QVERIFY(told.contains(QStringLiteral("computer.ini")));
        for (const auto &one : ManagedSettings::list())
            QVERIFY(settings.value(one.setting).text.isEmpty());
    }
    /// Who asks for a protection in other words than the program's gets no less than asked.
    void nonsenseThatProtectsLetsNobodyIn()
    {
        const ManagedSettings tls = read("TlsMode=verify-ful\n");
        QCOMPARE(tls.mayOpen(true).error().code, ErrorCode::Denied);
        const QString told = tls.mayOpen(true).error().message;
        QVERIFY2(told.contains(QStringLiteral("TlsMode")) && told.contains(QStringLiteral("verify-ful”")) && told.contains(QStringLiteral("computer.ini")), qPrintable(told));
        QVERIFY(tls.mayOpen(false));  // a file goes over no net
        QCOMPARE(read("Disposal=two-person\n").mayOpen(false).error().code, ErrorCode::Denied);
        QCOMPARE(read({}, "TlsMode=ja\n").mayOpen(true).error().code, ErrorCode::Denied);
        // What goes before is understood, or nobody is protected by it.
        QVERIFY(read("TlsMode=verify-full\n", "TlsMode=ja\n").mayOpen(true));
        QVERIFY(read({}, {}, "TlsMode=ja\n").mayOpen(true));
        QVERIFY(read("Language=norska\nBackupDays=ja\n").mayOpen(true));
        QVERIFY(read({}).mayOpen(true));
    }
    void anUnreadablePolicyLetsNobodyIn()
    {
        const ManagedSettings settings = read("ingen inställning\n");
        QCOMPARE(settings.mayOpen(false).error().code, ErrorCode::Denied);
        QVERIFY2(settings.problems().size() == 1 && settings.problems().first().contains(QStringLiteral("computer.ini")), qPrintable(settings.problems().join(u'\n')));
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("policy.ini")));
        QCOMPARE(ManagedSettings({folder.filePath(QStringLiteral("policy.ini")), {}, {}}).mayOpen(false).error().code, ErrorCode::Denied);
        QVERIFY(ManagedSettings({folder.filePath(QStringLiteral("none.ini")), {}, {}}).mayOpen(false));
        // As a default of the installation it asks for nothing.
        QVERIFY(read({}, {}, "ingen inställning\n").mayOpen(false));
    }
    /// The settings are read before the program knows its language.
    void nonsenseIsToldInTheLanguageOfTheMoment()
    {
        class English : public QTranslator
        {
        public:
            bool isEmpty() const override { return false; }
            QString translate(const char *, const char *, const char *, int) const override { return QStringLiteral("%1 is not used: %2"); }
        };
        const ManagedSettings settings = read("Language=klingon\n");
        QVERIFY(settings.problems().first().startsWith(QStringLiteral("Inställningen Language")));
        English english;
        QCoreApplication::installTranslator(&english);
        const QString told = settings.problems().first();
        QCoreApplication::removeTranslator(&english);
        QVERIFY2(told.startsWith(QStringLiteral("Language is not used: klingon")), qPrintable(told));
    }
    void nonsenseAboveLeavesTheBelow()
    {
        QCOMPARE(read("Language=norska\n", {}, "Language=en\n").value(Setting::Language).text, QStringLiteral("en"));
    }
    void whatWasTakenAwayIsNothing()
    {
        const ManagedSettings settings = read({}, {}, "Database=-\nLanguage=\n");
        QVERIFY(settings.value(Setting::Database).text.isEmpty() && settings.value(Setting::Language).text.isEmpty());
        QVERIFY(settings.problems().isEmpty());
    }
    void variablesInPathsAreExpanded()
    {
        qputenv("ORTSKONTAKT_TEST_PLACE", "/srv/data");
        const ManagedSettings settings = read("Database=%ORTSKONTAKT_TEST_PLACE%/%NOT_SET_ANYWHERE%/a.ortskontakt\n");
        qunsetenv("ORTSKONTAKT_TEST_PLACE");
        QCOMPARE(settings.value(Setting::Database).text, QStringLiteral("/srv/data/%NOT_SET_ANYWHERE%/a.ortskontakt"));
    }
    void pathsOfEverySystemAreAccepted_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path : {"C:/Data/a.ortskontakt", "/srv/a.ortskontakt", "postgresql://server.example/ortskontakt"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }
    void pathsOfEverySystemAreAccepted()
    {
        QFETCH(QString, path);
        QCOMPARE(read("Database=" + path.toUtf8() + '\n').value(Setting::Database).text, path);
    }
    void namesAreThoseOfTheSettings()
    {
        // The order of the list is that of the enum, and a name may never change: it stands in registries.
        const QStringList names{QStringLiteral("Database"), QStringLiteral("SharedServer"), QStringLiteral("TlsMode"), QStringLiteral("Language"), QStringLiteral("BackupFolder"),
                                QStringLiteral("BackupDays"), QStringLiteral("ExportFolder"), QStringLiteral("AttachmentLimitMb"), QStringLiteral("Disposal"), QStringLiteral("UpdateCheck")};
        QCOMPARE(qsizetype(ManagedSettings::list().size()), names.size());
        for (const auto &one : ManagedSettings::list()) {
            QCOMPARE(QString::fromLatin1(one.name), names.at(int(one.setting)));
            QCOMPARE(ManagedSettings::name(one.setting), names.at(int(one.setting)));
        }
    }
    void numbersAreReadAsTheRegistryGivesThem()
    {
        // REG_DWORD comes as a number, not as text.
        static const auto format = QSettings::registerFormat(QStringLiteral("numbers"), [](QIODevice &, QSettings::SettingsMap &map) {
            map.insert(QStringLiteral("BackupDays"), 14);
            map.insert(QStringLiteral("UpdateCheck"), quint32(0));
            return true;
        }, nullptr);
        const ManagedSettings settings({write(QStringLiteral("a.numbers"), "x"), {}, {}, format});
        QCOMPARE(settings.value(Setting::BackupDays).number(7), 14);
        QCOMPARE(settings.value(Setting::UpdateCheck).text, QStringLiteral("0"));
        QVERIFY(settings.problems().isEmpty());
    }
    void numbersKeepWithinTheirRange()
    {
        for (const auto &one : ManagedSettings::list()) {
            if (one.kind != ManagedSettings::Kind::Number)
                continue;
            const auto said = [&](int number) { return read(QByteArray(one.name) + '=' + QByteArray::number(number) + '\n').value(one.setting); };
            QCOMPARE(said(one.least).text, QString::number(one.least));
            QCOMPARE(said(one.most).number(-1), one.most);
            QCOMPARE(said(one.least - 1).number(-7), -7);
            QCOMPARE(said(one.most + 1).number(-7), -7);
        }
    }
    void theUsersNonsenseIsNoChoice()
    {
        const auto value = read({}, {}, "BackupDays=3\n").value(Setting::BackupDays, QStringLiteral("ofta"));
        QCOMPARE(value.number(7), 3);
        QCOMPARE(value.origin, Origin::Installation);
    }
    void foldersAreExpanded_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("folder");
        QTest::newRow("home") << "~/Kopior å" << QDir::homePath() + "/Kopior å";
        QTest::newRow("home itself") << "~" << QDir::homePath();
        QTest::newRow("variable") << "%ORTSKONTAKT_TEST_PLACE%/kopior" << "/srv/data/kopior";
        QTest::newRow("server") << R"(\\server\kopior\%ORTSKONTAKT_TEST_USER%)" << R"(\\server\kopior\testa)";
        QTest::newRow("drive") << "H:/Kopior" << "H:/Kopior";
    }
    void foldersAreExpanded()
    {
        QFETCH(QString, written);
        qputenv("ORTSKONTAKT_TEST_PLACE", "/srv/data");
        qputenv("ORTSKONTAKT_TEST_USER", "testa");
        // In an INI file a backslash is written twice.
        const auto value = read("BackupFolder=\"" + QString(written).replace(QLatin1String("\\"), QLatin1String("\\\\")).toUtf8() + "\"\n").value(Setting::BackupFolder);
        qunsetenv("ORTSKONTAKT_TEST_PLACE");
        qunsetenv("ORTSKONTAKT_TEST_USER");
        QTEST(value.text, "folder");
    }
    void whoDecidedIsTold()
    {
        const auto byComputer = read("Language=sv\n", "Language=en\n").value(Setting::Language);
        QVERIFY2(ManagedSettings::lockedBy(byComputer).contains(QStringLiteral("datorn")) && ManagedSettings::lockedBy(byComputer).contains(QStringLiteral("computer.ini")),
                 qPrintable(ManagedSettings::lockedBy(byComputer)));
        const auto byUser = read({}, "Language=en\n").value(Setting::Language);
        QVERIFY2(ManagedSettings::lockedBy(byUser).contains(QStringLiteral("användaren")) && ManagedSettings::lockedBy(byUser).contains(QStringLiteral("user.ini")),
                 qPrintable(ManagedSettings::lockedBy(byUser)));
        QVERIFY(ManagedSettings::lockedBy(read({}, {}, "Language=en\n").value(Setting::Language)).isEmpty());
    }
};

ORTSKONTAKT_TEST("managedsettings", ManagedSettingsTest)
#include "tst_managedsettings.moc"
