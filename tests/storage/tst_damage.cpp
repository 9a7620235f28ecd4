#include "databasecheck.h"
#include "issuerepository.h"
#include "statement.h"
#include "storedissue.h"
#include "testdatabase.h"
#include "testregistry.h"
#include "testresult.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

/// What is wrong with a database is found by the check, and not only what SQLite's quick look finds.
class DamageTest : public QObject
{
    Q_OBJECT
private:
    static Status addIssue(Connection &connection, int number)
    {
        IssueFile file;
        file.issue.title = QStringLiteral("Fråga %1").arg(number);
        file.issue.text = QStringLiteral("Gatubelysningen vid skolan är släckt. ").repeated(1 + number % 40);
        file.issue.raisedOn = QDate(2026, 1, 1).addDays(number);
        return storeIssue(connection, file);
    }
    /// SQLite by itself, past what the program does.
    static QStringList sqlite(const QString &file, const QStringList &statements)
    {
        QStringList answers;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase("QSQLITE", "damage");
            database.setDatabaseName(file);
            QSqlQuery query(database.open() ? database : QSqlDatabase());
            for (const QString &statement : statements) {
                if (!query.exec(statement))
                    answers << "failed";
                while (query.next())
                    answers << query.value(0).toString();
            }
        }
        QSqlDatabase::removeDatabase("damage");
        return answers;
    }
    static Status checked(const QString &file)
    {
        const auto connection = Connection::open(DatabaseAddress::ofFile(file), Connection::Mode::ReadWrite);
        if (!connection)
            return fail(connection.error());
        const auto report = checkDatabase(**connection);
        return report ? Status() : fail(report.error());
    }
    static QByteArray filled(TestDatabase &database)
    {
        auto connection = database.connect();
        for (int i = 0; i < 40; ++i) {
            if (const Status added = addIssue(*connection, i); !added)
                qFatal("%s", qPrintable(added.error().message + added.error().technical));
        }
        connection.reset();
        sqlite(database.addressText(), {"PRAGMA wal_checkpoint(TRUNCATE)"});
        QFile file(database.addressText());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QString written(const QTemporaryDir &folder, const QByteArray &bytes)
    {
        const QString name = folder.filePath("damaged.ortskontakt");
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(name + QLatin1String(suffix));
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("not written");
        return name;
    }

private Q_SLOTS:
    void flippedBitsAreFound()
    {
        if (TestDatabase::isPostgreSql())
            QSKIP("The server looks after its own pages.");
        TestDatabase database;
        const QByteArray whole = filled(database);
        QVERIFY(whole.size() > 100'000);
        QTemporaryDir folder;
        VERIFY_RESULT(checked(written(folder, whole)));
        QRandomGenerator random(7);
        int found = 0;
        for (int i = 0; i < 200; ++i) {
            QByteArray bytes = whole;
            const auto at = qsizetype(random.bounded(quint32(bytes.size())));
            bytes[at] = char(bytes.at(at) ^ (1 << random.bounded(8)));
            const QString file = written(folder, bytes);
            if (sqlite(file, {"PRAGMA integrity_check"}) == QStringList{"ok"})
                continue;
            ++found;
            QVERIFY2(!checked(written(folder, bytes)), qPrintable(QStringLiteral("byte %1 of round %2").arg(at).arg(i)));
        }
        QVERIFY2(found >= 10, qPrintable(QString::number(found)));
    }

    void aRowThatIsGoneFromAnIndexIsFound()
    {
        if (TestDatabase::isPostgreSql())
            QSKIP("The server looks after its own indexes.");
        TestDatabase database;
        QTemporaryDir folder;
        const QString file = written(folder, filled(database));
        // The index is put out of sight while a row is changed.
        sqlite(file, {"CREATE TABLE hidden AS SELECT * FROM sqlite_schema WHERE name = 'issue_order'", "PRAGMA writable_schema = ON", "DELETE FROM sqlite_schema WHERE name = 'issue_order'"});
        sqlite(file, {"DROP TRIGGER issue_history_update", "UPDATE issue SET raised_on = '2027-01-01' WHERE title = 'Fråga 7'"});
        sqlite(file, {"PRAGMA writable_schema = ON", "INSERT INTO sqlite_schema SELECT * FROM hidden"});
        sqlite(file, {"DROP TABLE hidden"});
        QCOMPARE(sqlite(file, {"PRAGMA quick_check"}), QStringList{"ok"});
        QVERIFY(sqlite(file, {"PRAGMA integrity_check"}) != QStringList{"ok"});
        const Status found = checked(file);
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::Corrupt);
        QVERIFY2(found.error().technical.contains("issue_order") && found.error().message.contains("Återställ"), qPrintable(found.error().technical));
    }

    void whatWasLostBesideTheFileIsFound_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<QString>("named");
        QTest::newRow("the counter is behind") << QStringList{"UPDATE issue_counter SET last = 1"} << "issue_counter 2026 3";
        QTest::newRow("the counter is gone") << QStringList{"DELETE FROM issue_counter"} << "issue_counter 2026 3";
        QTest::newRow("a change without its row") << QStringList{"INSERT INTO change (changed_at, changed_by, table_name, row_id, root_id, revision, operation) VALUES ('2026-01-01', 'x', 'issue', 5, 5, 1, 'insert')"} << "issue history 5";
        QTest::newRow("a row older than its change") << QStringList{"INSERT INTO change (changed_at, changed_by, table_name, row_id, root_id, revision, operation) SELECT '2026-01-01', 'x', 'issue', id, id, revision + 1, 'update' FROM issue WHERE number = 'OR-2026-0002'"} << "issue history";
    }
    void whatWasLostBesideTheFileIsFound()
    {
        QFETCH(QStringList, statements);
        QFETCH(QString, named);
        TestDatabase database;
        auto connection = database.connect();
        for (int i = 0; i < 3; ++i)
            VERIFY_RESULT(addIssue(*connection, i));
        VERIFY_RESULT(checkDatabase(*connection));
        VERIFY_RESULT(connection->execute(statements));
        const auto found = checkDatabase(*connection);
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::Corrupt);
        QVERIFY2(found.error().technical.contains(named), qPrintable(found.error().technical));
    }
};

ORTSKONTAKT_TEST("damage", DamageTest)
#include "tst_damage.moc"
