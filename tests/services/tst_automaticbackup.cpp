#include "automaticbackup.h"
#include "backupcopies.h"
#include "backupservice.h"
#include "connection.h"
#include "recordrepository.h"
#include "association.h"
#include "testdatabase.h"
#include "testregistry.h"
#include "testresult.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

/// Copies that are made by themselves: when, where, which are kept, and what is said when there is none. The clock is the test's.
class AutomaticBackupTest : public QObject
{
    Q_OBJECT
    const QDate m_today{2026, 11, 23};

    static BackupPlan plan(TestDatabase &database, int days = 7) { return {database.folder().filePath(QStringLiteral("Säkerhetskopior")), days, true, false}; }
    static QStringList files(const QString &folder) { return QDir(folder).entryList(QDir::Files, QDir::Name); }
    static void touch(const QString &file, const QByteArray &content = "x")
    {
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        QFile made(file);
        QVERIFY(made.open(QIODevice::WriteOnly));
        made.write(content);
    }
    static BackupCopies copies(TestDatabase &database, const QString &folder) { return {folder, BackupCopies::stemOf(database.address().file, folder)}; }
    Result<BackupState> look(TestDatabase &database, const BackupPlan &plan, bool now = false, const AutomaticBackup::Copier &copier = &BackupService::backup)
    {
        return AutomaticBackup::copyWhenDue(database.connection(), plan, m_today, now, nullptr, copier);
    }
    static std::unique_ptr<Database> opened(TestDatabase &database, std::shared_ptr<QDateTime> now)
    {
        auto opened = Database::open(database.addressText(), {Database::Threads::Inline, true, QStringLiteral("Testa Testsson"), [now] { return *now; }});
        return opened ? std::move(*opened) : nullptr;
    }
    static AutomaticBackup::Copier failing(ErrorCode code, const QString &message)
    {
        return [code, message](Connection &, const QString &, LongWork *) -> Status { return fail(code, message); };
    }

private Q_SLOTS:
    void theFirstCopyIsMadeAndIsWhole()
    {
        TestDatabase database;
        if (TestDatabase::isPostgreSql())
            return;
        Association association;
        association.name = QStringLiteral("Åsbo byalag");
        VERIFY_RESULT(RecordRepository(database.connection()).save(association));
        const BackupPlan where = plan(database);
        const auto state = look(database, where);
        VERIFY_RESULT(state);
        QVERIFY(state->made);
        QCOMPARE(state->latest, m_today);
        // The folder lies beside the database: the name is the plain one.
        QCOMPARE(files(where.folder), QStringList{QFileInfo(database.address().file).completeBaseName() + QStringLiteral("-2026-11-23.ortskontakt")});
        const auto copy = Connection::open(DatabaseAddress::ofFile(state->file), Connection::Mode::ReadOnly);
        VERIFY_RESULT(copy);
        QCOMPARE(RecordRepository(**copy).list<Association>()->first().name, association.name);
    }

    void aCopyIsMadeWhenTheLatestIsOldEnough_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("age");
        QTest::addColumn<bool>("made");
        QTest::newRow("six days of seven") << 7 << 6 << false;
        QTest::newRow("a week") << 7 << 7 << true;
        QTest::newRow("long ago") << 7 << 400 << true;
        QTest::newRow("today, daily") << 1 << 0 << false;
        QTest::newRow("yesterday, daily") << 1 << 1 << true;
        QTest::newRow("never") << 0 << 400 << false;
        QTest::newRow("dated in the future by a wrong clock") << 7 << -30 << true;
    }
    void aCopyIsMadeWhenTheLatestIsOldEnough()
    {
        TestDatabase database;
        if (TestDatabase::isPostgreSql())
            return;
        QFETCH(int, days);
        QFETCH(int, age);
        const BackupPlan where = plan(database, days);
        touch(copies(database, where.folder).fileOf(m_today.addDays(-age)));
        const auto state = look(database, where);
        VERIFY_RESULT(state);
        QTEST(state->made, "made");
        QCOMPARE(state->latest, state->made ? m_today : m_today.addDays(-age));
    }

    void tenAreKeptAndNothingElseIsTouched()
    {
        TestDatabase database;
        if (TestDatabase::isPostgreSql())
            return;
        const BackupPlan where = plan(database);
        const BackupCopies mine = copies(database, where.folder);
        for (int i = 1; i <= 14; ++i)
            touch(mine.fileOf(m_today.addDays(-7 * i)));
        const QString stem = QFileInfo(mine.fileOf(m_today)).completeBaseName().chopped(11);
        const QStringList foreign{stem + ".ortskontakt", stem + "-2020-01-01.ortskontakt.bak", "min-" + stem + "-2020-01-01.ortskontakt", stem + "-2020-13-01.ortskontakt",
                                  stem + "-2027-01-01.ortskontakt", "brev.docx", stem + "-2020-01-01 kopia.ortskontakt"};
        for (const QString &name : foreign)
            touch(QDir(where.folder).filePath(name));
        VERIFY_RESULT(look(database, where));
        QCOMPARE(mine.all(m_today).size(), AutomaticBackup::kept);
        QCOMPARE(mine.all(m_today).first().day, m_today);
        QCOMPARE(mine.all(m_today).last().day, m_today.addDays(-7 * 9));
        for (const QString &name : foreign)
            QVERIFY2(QFile::exists(QDir(where.folder).filePath(name)), qPrintable(name));
        QCOMPARE(files(where.folder).size(), AutomaticBackup::kept + foreign.size());
    }

    void nothingIsDeletedUnlessTheNewOneIsWhole_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("full disk") << ErrorCode::DiskFull;
        QTest::newRow("damaged database") << ErrorCode::Corrupt;
        QTest::newRow("stopped") << ErrorCode::Cancelled;
        QTest::newRow("nothing written though it says so") << ErrorCode::Internal;
    }
    void nothingIsDeletedUnlessTheNewOneIsWhole()
    {
        TestDatabase database;
        if (TestDatabase::isPostgreSql())
            return;
        QFETCH(ErrorCode, code);
        const BackupPlan where = plan(database);
        for (int i = 1; i <= 14; ++i)
            touch(copies(database, where.folder).fileOf(m_today.addDays(-7 * i)));
        const QStringList before = files(where.folder);
        const auto lying = [](Connection &, const QString &, LongWork *) -> Status { return {}; };
        const auto state = look(database, where, false, code == ErrorCode::Internal ? AutomaticBackup::Copier(lying) : failing(code, QStringLiteral("Så är det.")));
        QVERIFY(!state);
        QCOMPARE(state.error().code, code == ErrorCode::Internal ? ErrorCode::Io : code);
        QCOMPARE(files(where.folder), before);
    }

    void aChosenFolderIsMadeOnlyWhereSomethingIs()
    {
        TestDatabase database;
        if (TestDatabase::isPostgreSql())
            return;
        const QString missing = database.folder().filePath(QStringLiteral("disk/kopior/mina"));
        const auto state = look(database, {missing, 7, false, false});
        QVERIFY(!state);
        QCOMPARE(state.error().code, ErrorCode::Io);
        QVERIFY2(state.error().message.contains(QDir::toNativeSeparators(missing)), qPrintable(state.error().message));
        QVERIFY(!QDir(database.folder().filePath(QStringLiteral("disk"))).exists());
        QVERIFY2(state.error().message.contains(QStringLiteral("Inställningar")), qPrintable(state.error().message));
        const auto decided = look(database, {missing, 7, false, true});
        QVERIFY(!decided);
        QVERIFY2(decided.error().message.contains(QStringLiteral("Organisationen")), qPrintable(decided.error().message));
        QVERIFY(QDir().mkpath(database.folder().filePath(QStringLiteral("disk/kopior"))));
        VERIFY_RESULT(look(database, {missing, 7, false, false}));
        QCOMPARE(files(missing).size(), 1);
        // The program's own is made with all above it.
        VERIFY_RESULT(look(database, {database.folder().filePath(QStringLiteral("a/b/c")), 7, true, false}));
    }

    void aFolderThatCannotBeWrittenIsTold()
    {
        TestDatabase database;
        if (TestDatabase::isPostgreSql())
            return;
        // Where not even root may write.
        const auto state = look(database, {QStringLiteral("/proc/self"), 7, false, false});
        QVERIFY(!state);
        QVERIFY2(state.error().message.contains(QStringLiteral("/proc/self")), qPrintable(state.error().message));
        QCOMPARE(state.error().code, ErrorCode::Io);
    }

    void databasesOfOneNameDoNotMeet()
    {
        const QString shared = QStringLiteral("/srv/kopior");
        const QString anna = BackupCopies::stemOf(QStringLiteral("/srv/anna/Ortskontakt.ortskontakt"), shared);
        const QString bo = BackupCopies::stemOf(QStringLiteral("/srv/bo/Ortskontakt.ortskontakt"), shared);
        QVERIFY(anna != bo);
        QVERIFY(anna.startsWith(QStringLiteral("Ortskontakt-")));
        QCOMPARE(BackupCopies::stemOf(QStringLiteral("/srv/anna/Ortskontakt.ortskontakt"), QStringLiteral("/srv/anna/Säkerhetskopior")), QStringLiteral("Ortskontakt"));
    }

    void aNetworkShareGetsAWholeCopy()
    {
        TestDatabase database;
        if (TestDatabase::isPostgreSql())
            return;
        // By its form a path on another computer; here it is the test's own folder.
        const QString share = u'/' + database.folder().filePath(QStringLiteral("kopior"));
        QVERIFY(isNetworkPath(share));
        const auto state = look(database, {share, 7, false, false});
        VERIFY_RESULT(state);
        const QString local = state->file.mid(1);
        VERIFY_RESULT(Connection::open(DatabaseAddress::ofFile(local), Connection::Mode::ReadOnly));
        QCOMPARE(files(database.folder().filePath(QStringLiteral("kopior"))).size(), 1);
        // It is put back from there too.
        const DatabaseAddress target = DatabaseAddress::ofFile(database.folder().filePath(QStringLiteral("åter.ortskontakt")));
        VERIFY_RESULT(BackupService::restore(state->file, target, QDateTime(m_today, QTime(9, 0))));
        VERIFY_RESULT(Connection::open(target, Connection::Mode::ReadOnly));
        const auto missing = BackupService::restore(share + QStringLiteral("/borta.ortskontakt"), target, QDateTime(m_today, QTime(9, 0)));
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
        // Over an earlier one as well, and stopped without a trace.
        VERIFY_RESULT(look(database, {share, 7, false, false}, true));
        LongWork work;
        work.cancel();
        const auto stopped = AutomaticBackup::copyWhenDue(database.connection(), {share, 7, false, false}, m_today, true, &work, &BackupService::backup);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(files(database.folder().filePath(QStringLiteral("kopior"))).size(), 1);
    }

    void theProgramLooksAndTellsAndTriesAgain()
    {
        TestDatabase database(TestDatabase::Schema::Empty);
        if (TestDatabase::isPostgreSql())
            return;
        auto now = std::make_shared<QDateTime>(QDate(2026, 11, 23), QTime(9, 0));
        const auto open = opened(database, now);
        QVERIFY(open);
        bool full = true;
        AutomaticBackup backups(*open, [&full](Connection &connection, const QString &file, LongWork *work) -> Status {
            return full ? fail(ErrorCode::DiskFull, QStringLiteral("Disken är full.")) : BackupService::backup(connection, file, work);
        });
        QSignalSpy changed(&backups, &AutomaticBackup::changed);
        QVERIFY(backups.isPossible() && !backups.state());
        backups.setPlan(plan(database));
        QVERIFY(backups.isWorking());
        QTRY_VERIFY(!backups.isWorking());
        QVERIFY(backups.failure());
        QCOMPARE(backups.failure()->code, ErrorCode::DiskFull);
        QVERIFY(changed.size() >= 2);
        full = false;
        backups.copyNow();
        QTRY_VERIFY(!backups.isWorking());
        QVERIFY(!backups.failure());
        QCOMPARE(backups.state()->latest, m_today);
        QVERIFY(backups.state()->made);
        // Nothing to do the same week, something the next.
        *now = now->addDays(6);
        backups.check();
        QTRY_VERIFY(!backups.isWorking());
        QVERIFY(!backups.state()->made);
        *now = now->addDays(1);
        backups.check();
        QTRY_VERIFY(!backups.isWorking());
        QVERIFY(backups.state()->made);
        QCOMPARE(backups.state()->latest, m_today.addDays(7));
    }

    void aPlanThatChangesMeanwhileHolds()
    {
        TestDatabase database(TestDatabase::Schema::Empty);
        if (TestDatabase::isPostgreSql())
            return;
        auto now = std::make_shared<QDateTime>(QDate(2026, 11, 23), QTime(9, 0));
        const auto open = opened(database, now);
        AutomaticBackup backups(*open);
        backups.setPlan(plan(database, 0));
        const BackupPlan other{database.folder().filePath(QStringLiteral("annan")), 7, true, false};
        backups.setPlan(other);
        QTRY_VERIFY(backups.state() && backups.state()->made);
        QCOMPARE(files(other.folder).size(), 1);
        QVERIFY(!QDir(plan(database).folder).exists());
    }

    void aServerIsLeftAlone()
    {
        TestDatabase database(TestDatabase::Schema::Empty);
        if (!TestDatabase::isPostgreSql())
            return;
        const auto open = opened(database, std::make_shared<QDateTime>(QDate(2026, 11, 23), QTime(9, 0)));
        QVERIFY(open);
        AutomaticBackup backups(*open);
        QVERIFY(!backups.isPossible());
        backups.setPlan({database.folder().filePath(QStringLiteral("kopior")), 1, true, false});
        QVERIFY(!backups.isWorking());
        backups.copyNow();
        QVERIFY(!backups.isWorking() && !backups.failure());
        QVERIFY(!QDir(database.folder().filePath(QStringLiteral("kopior"))).exists());
    }
};

ORTSKONTAKT_TEST("automaticbackup", AutomaticBackupTest)
#include "tst_automaticbackup.moc"
