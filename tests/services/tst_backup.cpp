#include "association.h"
#include "attachmentrepository.h"
#include "backupservice.h"
#include "longworkscope.h"
#include "migrator.h"
#include "recordrepository.h"
#include "statement.h"
#include "testdatabase.h"
#include "testregistry.h"
#include "testresult.h"

#include <QDir>
#include <QFile>
#include <QTest>

/// Backup, restore and check. On a server the first two only say which command to run.
class BackupTest : public QObject
{
    Q_OBJECT
private:
    static Status addAssociation(Connection &connection, const char *name)
    {
        Association association;
        association.name = QString::fromUtf8(name);
        return RecordRepository(connection).save(association);
    }
    static QStringList names(const DatabaseAddress &address)
    {
        QStringList found;
        const auto connection = Connection::open(address, Connection::Mode::ReadWrite);
        if (!connection)
            return {connection.error().message};
        const auto stored = *RecordRepository(**connection).list<Association>();
        for (const Association &association : stored)
            found << association.name;
        return found;
    }
    static QByteArray bytes(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &name, const QByteArray &content)
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    const QDateTime m_now{QDate(2026, 11, 23), QTime(8, 0), Qt::UTC};

private Q_SLOTS:
    void aServerIsLeftToItsOwnTools()
    {
        TestDatabase database;
        if (!TestDatabase::isPostgreSql())
            return;
        const QString file = database.folder().filePath("kopia.db");
        const Status backup = BackupService::backup(database.connection(), file);
        QVERIFY(!backup);
        QVERIFY2(backup.error().message.contains("pg_dump"), qPrintable(backup.error().message));
        const auto restore = BackupService::restore(file, database.address(), m_now);
        QVERIFY(!restore);
        QVERIFY2(restore.error().message.contains("pg_restore"), qPrintable(restore.error().message));
        QVERIFY(!QFile::exists(file));
    }

    void aBackupTakesThePlaceOfTheDatabase()
    {
        if (TestDatabase::isPostgreSql())
            return;
        TestDatabase database;
        VERIFY_RESULT(addAssociation(database.connection(), "Före"));
        const QString backup = database.folder().filePath("kopia å.db");
        VERIFY_RESULT(BackupService::backup(database.connection(), backup));
        VERIFY_RESULT(addAssociation(database.connection(), "Efter"));
        VERIFY_RESULT(BackupService::check(database.connection()));

        // In use, even by a program that does nothing just now: refused.
        const auto busy = BackupService::restore(backup, database.address(), m_now);
        QVERIFY(!busy);
        QCOMPARE(busy.error().code, ErrorCode::Busy);
        QCOMPARE(names(database.address()), (QStringList{"Efter", "Före"}));

        const DatabaseAddress target = DatabaseAddress::ofFile(database.folder().filePath("annan.db"));
        QCOMPARE(*BackupService::restore(backup, target, m_now), QString());
        QCOMPARE(names(target), QStringList{"Före"});
        VERIFY_RESULT(addAssociation(**Connection::open(target, Connection::Mode::ReadWrite), "Tredje"));
        const auto aside = BackupService::restore(backup, target, m_now);
        VERIFY_RESULT(aside);
        QVERIFY2(aside->contains(".before-restore-2026"), qPrintable(*aside));
        QCOMPARE(names(target), QStringList{"Före"});
        QCOMPARE(names(DatabaseAddress::ofFile(*aside)), (QStringList{"Före", "Tredje"}));
        // A second one within the same second keeps both.
        const auto second = BackupService::restore(backup, target, m_now);
        VERIFY_RESULT(second);
        QVERIFY(*second != *aside);
    }

    void whatIsNoBackupChangesNothing_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("missing") << 0 << ErrorCode::NotFound;
        QTest::newRow("text") << 1 << ErrorCode::NotOurFile;
        QTest::newRow("cut off") << 2 << ErrorCode::Corrupt;
        QTest::newRow("newer") << 3 << ErrorCode::NewerSchema;
        QTest::newRow("an attachment changed") << 4 << ErrorCode::Corrupt;
    }
    void whatIsNoBackupChangesNothing()
    {
        if (TestDatabase::isPostgreSql())
            return;
        QFETCH(int, what);
        QFETCH(ErrorCode, code);
        TestDatabase database;
        Association association;
        association.name = "Med bilaga";
        VERIFY_RESULT(RecordRepository(database.connection()).save(association));
        VERIFY_RESULT(AttachmentRepository(database.connection()).add("association", association.id.value, "a.txt", "text/plain", "Bilagans innehåll, ordagrant"));
        const QString backup = database.folder().filePath("kopia.db");
        const DatabaseAddress target = DatabaseAddress::ofFile(database.folder().filePath("mål.db"));
        VERIFY_RESULT(BackupService::backup(database.connection(), backup));
        VERIFY_RESULT(BackupService::restore(backup, target, m_now));
        const QByteArray before = bytes(target.file);
        const QByteArray whole = bytes(backup);
        if (what == 0)
            QVERIFY(QFile::remove(backup));
        else if (what == 1)
            write(backup, QByteArray("Det här är ingen databas. ").repeated(50));
        else if (what == 2)
            write(backup, whole.left(whole.size() / 2));
        else if (what == 3)
            VERIFY_RESULT((*Connection::open(DatabaseAddress::ofFile(backup), Connection::Mode::ReadWrite))
                    ->execute({"INSERT INTO schema_version (ortskontakt, name, applied_at) VALUES (9999, 'later', '')", "PRAGMA user_version = 9999"}));
        else
            write(backup, QByteArray(whole).replace("ordagrant", "ordagrand"));
        const auto restored = BackupService::restore(backup, target, m_now);
        QVERIFY(!restored);
        QCOMPARE(restored.error().code, code);
        QCOMPARE(bytes(target.file), before);
        QCOMPARE(QDir(database.folder().path()).entryList({"mål.db*"}, QDir::Files), QStringList{"mål.db"});
    }

    void aDamagedDatabaseIsPutAside()
    {
        if (TestDatabase::isPostgreSql())
            return;
        TestDatabase database;
        VERIFY_RESULT(addAssociation(database.connection(), "Räddad"));
        const QString backup = database.folder().filePath("kopia.db");
        VERIFY_RESULT(BackupService::backup(database.connection(), backup));
        const DatabaseAddress target = DatabaseAddress::ofFile(database.folder().filePath("skadad.db"));
        const QByteArray half = bytes(backup).left(20000);
        write(target.file, half);
        const auto aside = BackupService::restore(backup, target, m_now);
        VERIFY_RESULT(aside);
        QCOMPARE(names(target), QStringList{"Räddad"});
        QCOMPARE(bytes(*aside), half);
    }

    void aBackupOverwritesNothingElse()
    {
        if (TestDatabase::isPostgreSql())
            return;
        TestDatabase database;
        const QString text = database.folder().filePath("brev.txt");
        write(text, "Ett brev som ska vara kvar");
        const Status over = BackupService::backup(database.connection(), text);
        QVERIFY(!over);
        QCOMPARE(over.error().code, ErrorCode::NotOurFile);
        QCOMPARE(bytes(text), QByteArray("Ett brev som ska vara kvar"));
        const Status self = BackupService::backup(database.connection(), database.address().file);
        QVERIFY(!self);
        QCOMPARE(self.error().code, ErrorCode::Invalid);
        QVERIFY(!BackupService::backup(database.connection(), database.folder().filePath("finns inte/kopia.db")));
        const QString backup = database.folder().filePath("kopia.db");
        VERIFY_RESULT(BackupService::backup(database.connection(), backup));
        VERIFY_RESULT(BackupService::backup(database.connection(), backup));
    }

    void aStoppedBackupLeavesNoFile_data()
    {
        QTest::addColumn<LongWork::Step>("at");
        QTest::newRow("before it begins") << LongWork::Step::Checking;
        QTest::newRow("while it is written") << LongWork::Step::Copying;
        QTest::newRow("while the copy is checked") << LongWork::Step::CheckingCopy;
    }
    void aStoppedBackupLeavesNoFile()
    {
        if (TestDatabase::isPostgreSql())
            return;
        QFETCH(LongWork::Step, at);
        TestDatabase database;
        VERIFY_RESULT(addAssociation(database.connection(), "Åsbo byalag"));
        QDir().mkpath(database.folder().filePath("kopior"));
        const QString backup = database.folder().filePath("kopior/kopia.db");
        VERIFY_RESULT(BackupService::backup(database.connection(), backup));
        const QByteArray before = bytes(backup);
        VERIFY_RESULT(addAssociation(database.connection(), "Hedens byalag"));
        LongWork work;
        work.whenBegun([&work, at](LongWork::Step step) {
            if (step == at)
                work.cancel();
        });
        const Status stopped = BackupService::backup(database.connection(), backup, &work);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(work.step(), at);
        QCOMPARE(bytes(backup), before);
        QCOMPARE(QDir(database.folder().filePath("kopior")).entryList(QDir::Files), QStringList{"kopia.db"});
        // The connection is as before: nothing stops what comes after.
        VERIFY_RESULT(BackupService::backup(database.connection(), backup));
        QVERIFY(bytes(backup) != before);
    }

    void aLongStatementIsStopped()
    {
        TestDatabase database;
        LongWork work;
        work.cancel();
        const auto checked = BackupService::check(database.connection(), &work);
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, ErrorCode::Cancelled);
        if (TestDatabase::isPostgreSql())
            return;
        const LongWorkScope scope(database.connection(), &work);
        Statement endless(database.connection(), "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n");
        const Status status = endless.run();
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::Cancelled);
    }

    void theStepsOfACheckAreTold()
    {
        TestDatabase database;
        LongWork work;
        QList<LongWork::Step> steps;
        work.whenBegun([&steps](LongWork::Step step) { steps << step; });
        VERIFY_RESULT(BackupService::check(database.connection(), &work));
        QList<LongWork::Step> wanted{LongWork::Step::Checking, LongWork::Step::CheckingSearch, LongWork::Step::CheckingAttachments};
        if (TestDatabase::isPostgreSql())
            wanted.removeAt(1);
        QCOMPARE(steps, wanted);
    }

    void aCheckFindsWhatIsWrong()
    {
        TestDatabase database;
        Connection &connection = database.connection();
        Association association;
        association.name = "Åsbo byalag";
        VERIFY_RESULT(RecordRepository(connection).save(association));
        VERIFY_RESULT(AttachmentRepository(connection).add("association", association.id.value, "a.txt", "text/plain", "Innehåll"));
        const auto report = BackupService::check(connection);
        VERIFY_RESULT(report);
        QCOMPARE(report->associations, 1);
        QCOMPARE(report->attachments, 1);
        QVERIFY(report->searchChecked);
        VERIFY_RESULT(connection.execute({"UPDATE attachment_content SET size = size + 1"}));
        QCOMPARE(BackupService::check(connection).error().code, ErrorCode::Corrupt);
        VERIFY_RESULT(connection.execute({"UPDATE attachment_content SET size = size - 1"}));
        VERIFY_RESULT(BackupService::check(connection));
        VERIFY_RESULT(connection.execute({"UPDATE attachment SET owner_id = 1"}));
        QCOMPARE(BackupService::check(connection).error().code, ErrorCode::Corrupt);
        VERIFY_RESULT(connection.execute({QStringLiteral("UPDATE attachment SET owner_id = %1").arg(association.id.value)}));
        if (TestDatabase::isPostgreSql())
            return;
        // A word in the search index that the association does not have.
        VERIFY_RESULT(connection.execute({QStringLiteral("INSERT INTO association_search (rowid, name, orgnr, note) VALUES (%1, 'annat', '', '')").arg(association.id.value)}));
        const auto spoiled = BackupService::check(connection);
        QVERIFY(!spoiled);
        QCOMPARE(spoiled.error().code, ErrorCode::Corrupt);
        QVERIFY2(spoiled.error().technical.contains("association_search"), qPrintable(spoiled.error().technical));
    }
};

ORTSKONTAKT_TEST("backup", BackupTest)
#include "tst_backup.moc"
