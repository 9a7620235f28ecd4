#include "databaseaddress.h"
#include "testdatabase.h"
#include "testregistry.h"
#include "testresult.h"
#include "trustedroots.h"

#include <QDir>
#include <QFile>
#include <QTest>

/// How databases are named, where they may be, and what a connection to a server needs beside its address.
class AddressTest : public QObject
{
    Q_OBJECT

    static QString identity(const QString &text) { return DatabaseAddress::parse(text)->identity(); }
    static bool remote(const QString &path, const FilePlace &place) { return isNetworkPath(path, place); }

private Q_SLOTS:
    void oneFileHasOneName()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("Ärenden.ortskontakt"));
        const QString before = identity(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QCOMPARE(identity(path), before);  // made meanwhile
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("under")));
        QCOMPARE(identity(folder.path() + QStringLiteral("/under/../Ärenden.ortskontakt")), before);
        QCOMPARE(identity(QDir::current().relativeFilePath(path)), before);
        QCOMPARE(identity(QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded)), before);
#ifndef Q_OS_WIN  // where Qt makes a shortcut, which is another file
        QVERIFY(QFile::link(path, folder.filePath(QStringLiteral("länk"))));
        QCOMPARE(identity(folder.filePath(QStringLiteral("länk"))), before);
#endif
        QVERIFY(identity(folder.filePath(QStringLiteral("annan.ortskontakt"))) != before);
    }

    void oneServerDatabaseHasOneName()
    {
        const QString name = identity(QStringLiteral("postgresql://testa@Server.example/orts"));
        QCOMPARE(name, QStringLiteral("postgresql://testa@server.example:5432/orts"));
        QCOMPARE(identity(QStringLiteral("postgres://testa@server.example:5432/orts?sslmode=verify-full")), name);
        for (const char *other : {"postgresql://annan@server.example/orts", "postgresql://testa@server.example:5433/orts", "postgresql://testa@server.example/orts2",
                                  "postgresql://testa@server.example/orts?service=x"})
            QVERIFY2(identity(QLatin1String(other)) != name, other);
    }

    void networkPlacesAreRecognised_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("real");
        QTest::addColumn<QByteArray>("device");
        QTest::addColumn<QByteArray>("fileSystem");
        QTest::addColumn<bool>("told");
        QTest::addColumn<bool>("network");
        const auto row = [](const char *name, const char *path, const char *real, const char *device, const char *fileSystem, bool told, bool network) {
            QTest::newRow(name) << QString::fromUtf8(path) << QString::fromUtf8(real) << QByteArray(device) << QByteArray(fileSystem) << told << network;
        };
        row("drive", "C:/Data/å/a.db", "C:/Data/å", "\\\\?\\Volume{1b2c}\\", "NTFS", false, false);
        row("UNC", "\\\\server\\ärenden\\a.db", "", "", "", false, true);
        row("UNC with slashes", "//server/ärenden/a.db", "", "", "", false, true);
        row("long UNC", "\\\\?\\UNC\\server\\delat\\a.db", "", "", "", false, true);
        row("long local", "\\\\?\\C:\\Data\\a.db", "", "\\\\?\\Volume{1b2c}\\", "NTFS", false, false);
        row("volume", "\\\\?\\Volume{1b2c}\\a.db", "", "", "NTFS", false, false);
        row("device", "\\\\.\\C:\\a.db", "", "", "NTFS", false, false);
        row("mapped drive by its device", "H:/a.db", "H:/", "\\\\server\\hem", "NTFS", false, true);
        row("mapped drive that Qt cannot name", "H:/a.db", "H:/", "", "", true, true);
        row("substituted network folder", "S:/a.db", "S:/", "", "NTFS", true, true);
        row("link to a share", "C:/länk/a.db", "//server/delat", "\\\\?\\Volume{1b2c}\\", "NTFS", false, true);
        row("address", "smb://server/delat/a.db", "", "", "", false, true);
        row("NFS", "/data/testa/a.db", "/data/testa", "server:/data", "nfs4", false, true);
        row("CIFS in capitals", "/mnt/a.db", "/mnt", "//server/delat", "CIFS", false, true);
        row("Linux disk", "/data/testa/a.db", "/data/testa", "/dev/sda1", "ext4", false, false);
    }
    void networkPlacesAreRecognised()
    {
        QFETCH(QString, path);
        QFETCH(QString, real);
        QFETCH(QByteArray, device);
        QFETCH(QByteArray, fileSystem);
        QFETCH(bool, told);
        QFETCH(bool, network);
        QCOMPARE(remote(path, {real, fileSystem, device, told}), network);
    }

    void thisFolderIsHere()
    {
        const QTemporaryDir folder;
        QVERIFY(!isNetworkPath(folder.filePath(QStringLiteral("saknas/än/a.db"))));
        QVERIFY(!placeOf(folder.filePath(QStringLiteral("saknas/än/a.db"))).real.isEmpty());
    }

    void tooLongNamesGetThePrefix()
    {
        const QString usual = QStringLiteral("C:/Data/åäö/a.ortskontakt");
        QCOMPARE(longFileName(usual), usual);
        const QString folder = QStringLiteral("mapp med åäö och mellanslag ");
        const QString path = QStringLiteral("C:/Data/") + folder.repeated(12).trimmed() + QStringLiteral("/under/../a.ortskontakt");
        QVERIFY(path.size() > 260);
        const QString longer = longFileName(path);
        QVERIFY(longer.startsWith(QStringLiteral("\\\\?\\C:\\Data\\mapp")));
        QVERIFY(longer.endsWith(QStringLiteral("\\a.ortskontakt")));
        QVERIFY(!longer.contains(u'/') && !longer.contains(QStringLiteral("..")));
        QCOMPARE(longFileName(longer), longer);
        QVERIFY(!isNetworkPath(longer, FilePlace{}));
        // What SQLite puts beside it has to fit as well.
        const QString edge = QStringLiteral("C:/") + QString(249, u'x');
        QVERIFY(longFileName(edge).startsWith(QStringLiteral("\\\\?\\")));
        QCOMPARE(longFileName(edge.chopped(1)), edge.chopped(1));
        // A Linux path of that length is none of Windows' business.
        const QString linux = u'/' + QString(300, u'x');
        QCOMPARE(longFileName(linux), linux);
    }

    void longSwedishPathsOpen()
    {
        if (TestDatabase::isPostgreSql())
            QSKIP("a file");
        const QTemporaryDir folder;
        QString below = folder.path();
        while (below.size() < 320)
            below += QStringLiteral("/mapp med åäö");
        QVERIFY(QDir().mkpath(below));
        const auto opened = Connection::open(DatabaseAddress::ofFile(below + QStringLiteral("/Ärenden.ortskontakt")), Connection::Mode::Create);
        VERIFY_RESULT(opened);
        VERIFY_RESULT((*opened)->execute({QStringLiteral("CREATE TABLE t (x INTEGER)")}));
        QVERIFY(QFile::exists(below + QStringLiteral("/Ärenden.ortskontakt")));
    }

    void rootsAreGivenOnlyWhenAsked()
    {
        using TrustedRoots::areWanted;
        const QString mode = QStringLiteral("sslmode"), roots = QStringLiteral("sslrootcert");
        QVERIFY(areWanted({{mode, QStringLiteral("verify-full")}}, {}));
        QVERIFY(areWanted({{mode, QStringLiteral("verify-ca")}}, {}));
        QVERIFY(areWanted({}, {QStringLiteral("verify-full"), {}, false}));
        QVERIFY(!areWanted({}, {}));
        QVERIFY(!areWanted({{mode, QStringLiteral("require")}}, {QStringLiteral("verify-full"), {}, false}));
        QVERIFY(!areWanted({{mode, QStringLiteral("verify-full")}, {roots, QStringLiteral("/a.pem")}}, {}));
        QVERIFY(!areWanted({{mode, QStringLiteral("verify-full")}}, {{}, QStringLiteral("/b.pem"), false}));
        QVERIFY(!areWanted({{mode, QStringLiteral("verify-full")}}, {{}, {}, true}));
    }

    void rootsAreWrittenOnceAndWhole()
    {
        const QByteArray a(200, 'a'), b("kort");
        const QByteArray pem = TrustedRoots::pem({a, b, a});
        QCOMPARE(pem.count("-----BEGIN CERTIFICATE-----\n"), 2);
        QCOMPARE(TrustedRoots::pem({b, a}), pem);
        for (const QByteArray &line : pem.split('\n'))
            QVERIFY(line.size() <= 64);
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("rötter.pem"));
        VERIFY_RESULT(TrustedRoots::write(file, pem));
        const QDateTime then = QDateTime::currentDateTime().addDays(-1);
        QFile present(file);
        QVERIFY(present.open(QIODevice::ReadWrite) && present.setFileTime(then, QFileDevice::FileModificationTime));
        present.close();
        VERIFY_RESULT(TrustedRoots::write(file, pem));
        QVERIFY(QFileInfo(file).lastModified() < then.addSecs(60));  // untouched
        VERIFY_RESULT(TrustedRoots::write(file, TrustedRoots::pem({b})));
        QVERIFY(present.open(QIODevice::ReadOnly));
        QCOMPARE(present.readAll(), TrustedRoots::pem({b}));
        QVERIFY(!TrustedRoots::write(folder.filePath(QStringLiteral("saknas/x.pem")), pem));
    }

    void aPasswordIsAskedForByName()
    {
        if (!TestDatabase::isPostgreSql())
            QSKIP("a server");
        TestDatabase database(TestDatabase::Schema::Empty);
        QVERIFY2(database.isValid(), qPrintable(database.problem()));
        const QByteArray right = qgetenv("PGPASSWORD");
        if (right.isEmpty())
            QSKIP("the server of this run lets everybody in");
        const auto restore = qScopeGuard([&right] {
            qputenv("PGPASSWORD", right);
            qunsetenv("PGPASSFILE");
        });
        qunsetenv("PGPASSWORD");
        qputenv("PGPASSFILE", "/dev/null");
        const auto open = [&database](const QString &password) { return Connection::open(database.address(), Connection::Mode::ReadWrite, systemClock(), password); };
        for (const QString &password : {QString(), QStringLiteral("fel ' \\ hemligt")}) {
            const auto refused = open(password);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::Denied);
            QCOMPARE(refused.error().field, QStringLiteral("password"));
            QVERIFY(!(refused.error().message + refused.error().technical).contains(QStringLiteral("hemligt")));
        }
        const auto opened = open(QString::fromUtf8(right));
        VERIFY_RESULT(opened);
        QVERIFY(!(*opened)->displayName().contains(QString::fromUtf8(right)));
    }
};

ORTSKONTAKT_TEST("address", AddressTest)
#include "tst_address.moc"
