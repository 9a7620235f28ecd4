#include "shell/managedsettings.h"
#include "testregistry.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

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

    struct Element { QString name; QXmlStreamAttributes attributes; };

    static QString policyFile(const QString &path)
    {
        QFile file(QStringLiteral(ORTSKONTAKT_SOURCE_DIR "/packaging/windows/admx/") + path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    /// Every element of the file; nothing when it is no XML.
    static QList<Element> elements(const QString &path)
    {
        QXmlStreamReader reader(policyFile(path));
        QList<Element> all;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement)
                all << Element{reader.name().toString(), reader.attributes()};
        }
        return reader.hasError() ? QList<Element>() : all;
    }
    static QStringList values(const QList<Element> &all, const QString &name, const QString &attribute)
    {
        QStringList found;
        for (const Element &one : all) {
            if ((name.isEmpty() || one.name == name) && one.attributes.hasAttribute(attribute))
                found << one.attributes.value(attribute).toString();
        }
        found.sort();
        return found;
    }
    /// The words that the policies refer to as $(string.NAME) or $(presentation.NAME).
    static QStringList references(const QString &kind)
    {
        QStringList found;
        const QRegularExpression reference(QStringLiteral("\\$\\(%1\\.(\\w+)\\)").arg(kind));
        for (auto matches = reference.globalMatch(policyFile(QStringLiteral("Ortskontakt.admx"))); matches.hasNext();)
            found << matches.next().captured(1);
        found.removeDuplicates();
        found.sort();
        return found;
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
    }
    void nonsenseIsNotUsedButTold()
    {
        QFETCH(QByteArray, line);
        const ManagedSettings settings = read(line + '\n');
        QCOMPARE(settings.problems().size(), 1);
        const QString told = settings.problems().first();
        QVERIFY2(told.contains(QString::fromLatin1(line).section(u'=', 0, 0)) && told.contains(QString::fromLatin1(line).section(u'=', 1)), qPrintable(told));
        QVERIFY(told.contains(QStringLiteral("computer.ini")));
        for (const Setting setting : {Setting::Database, Setting::SharedServer, Setting::Language, Setting::UpdateCheck})
            QVERIFY(settings.value(setting).text.isEmpty());
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
        QCOMPARE(ManagedSettings::name(Setting::Database), QStringLiteral("Database"));
        QCOMPARE(ManagedSettings::name(Setting::UpdateCheck), QStringLiteral("UpdateCheck"));
        QCOMPARE(ManagedSettings::names().size(), 4);
    }
    void policiesAreThoseOfTheProgram()
    {
        const QList<Element> all = elements(QStringLiteral("Ortskontakt.admx"));
        QStringList names = ManagedSettings::names();
        names.sort();
        QCOMPARE(values(all, {}, QStringLiteral("valueName")), names);
        // Anywhere else the value would stay when the policy is taken away.
        const QStringList keys = values(all, {}, QStringLiteral("key"));
        QCOMPARE(keys.size(), names.size());
        QCOMPARE(keys.count(QStringLiteral("Software\\Policies\\Ortskontakt")), names.size());
    }
    void policiesHaveTheirWords_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("sv") << QStringLiteral("sv-SE/Ortskontakt.adml");
        QTest::newRow("en, which Windows falls back to") << QStringLiteral("en-US/Ortskontakt.adml");
    }
    void policiesHaveTheirWords()
    {
        QFETCH(QString, file);
        const QList<Element> all = elements(file);
        QCOMPARE(values(all, QStringLiteral("string"), QStringLiteral("id")), references(QStringLiteral("string")));
        QCOMPARE(values(all, QStringLiteral("presentation"), QStringLiteral("id")), references(QStringLiteral("presentation")));
        QStringList fields = values(elements(QStringLiteral("Ortskontakt.admx")), QStringLiteral("text"), QStringLiteral("id"))
            + values(elements(QStringLiteral("Ortskontakt.admx")), QStringLiteral("enum"), QStringLiteral("id"));
        fields.sort();
        QCOMPARE(values(all, {}, QStringLiteral("refId")), fields);
    }
};

ORTSKONTAKT_TEST("managedsettings", ManagedSettingsTest)
#include "tst_managedsettings.moc"
