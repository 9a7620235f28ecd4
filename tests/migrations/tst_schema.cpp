#include "connection.h"
#include "dialect.h"
#include "migrator.h"
#include "recordtypes.h"
#include "statement.h"
#include "testdatabase.h"
#include "testregistry.h"
#include "testresult.h"

#include <QFile>
#include <QTest>

class SchemaTest : public QObject
{
    Q_OBJECT

    static QStringList columns(Connection &connection, const QString &table)
    {
        QStringList names;
        Statement statement(connection, connection.dialect().columnsQuery());
        statement.bind(table);
        if (!statement.forEach([&names](const Statement &row) { names << row.text(0); }))
            return {};
        return names;
    }

    static QByteArray bytes(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void everySchemaHasItsTable()
    {
        TestDatabase database;
        QVERIFY2(database.isValid(), qPrintable(database.problem()));
        const auto schemas = allSchemas();
        for (const RecordSchema *schema : schemas) {
            QStringList expected{QStringLiteral("id"), QStringLiteral("revision"), QStringLiteral("changed_at"), QStringLiteral("changed_by"), QStringLiteral("deleted_at")};
            for (const FieldInfo &field : schema->fields)
                expected << field.name;
            if (schema->sorted)
                expected << QStringLiteral("sort_key");
            QStringList present = columns(database.connection(), schema->table);
            expected.sort();
            present.sort();
            QVERIFY2(present == expected, qPrintable(schema->table + QStringLiteral(": ") + present.join(u',') + QStringLiteral(" / ") + expected.join(u',')));
            QVERIFY2(schema->indexOf(schema->display) >= 0, qPrintable(schema->table));
        }
    }

    void aSecondRunChangesNothing()
    {
        TestDatabase database;
        const auto outcome = Migrator(database.connection()).run();
        VERIFY_RESULT(outcome);
        QCOMPARE(*outcome, Migrator::Outcome::Current);
    }

    void anUpgradeIsOneTransactionAFile()
    {
        TestDatabase database(TestDatabase::Schema::Empty);
        auto migrations = Migrator::builtIn();
        VERIFY_RESULT(Migrator(database.connection(), migrations).run());
        const int base = migrations.last().version;
        migrations << Migrator::Migration{base + 1, QStringLiteral("good"), QStringLiteral("CREATE TABLE extra ({record}, word {text} NOT NULL) {strict}\n-- @history extra\n")}
                   << Migrator::Migration{base + 2, QStringLiteral("bad"), QStringLiteral("CREATE TABLE half (id {id}) {strict}\n-- @@\nCREATE TABLE half (id {id})\n")};
        Migrator migrator(database.connection(), migrations);
        const auto outcome = migrator.run();
        QVERIFY(!outcome);
        QCOMPARE(*migrator.version(), base + 1);
        QVERIFY(!columns(database.connection(), QStringLiteral("extra")).isEmpty());
        QVERIFY(columns(database.connection(), QStringLiteral("half")).isEmpty());
        if (!TestDatabase::isPostgreSql())
            QVERIFY(QFile::exists(database.address().file + QStringLiteral(".before-%1.backup").arg(base + 2, 4, 10, QLatin1Char('0'))));
    }

    void aNewerSchemaIsRefusedUntouched()
    {
        TestDatabase database;
        auto migrations = Migrator::builtIn();
        migrations << Migrator::Migration{9999, QStringLiteral("future"), QStringLiteral("CREATE TABLE future (id {id}) {strict}\n")};
        VERIFY_RESULT(Migrator(database.connection(), migrations).run());
        VERIFY_RESULT(database.connection().execute({TestDatabase::isPostgreSql() ? QStringLiteral("SELECT 1") : QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")}));
        const QByteArray before = bytes(database.address().file);
        const auto other = database.connect();
        const auto outcome = Migrator(*other).run();
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::NewerSchema);
        QCOMPARE(bytes(database.address().file), before);
    }

    void anotherProgramsTablesAreRefusedUntouched()
    {
        TestDatabase database(TestDatabase::Schema::Empty);
        VERIFY_RESULT(database.connection().execute({QStringLiteral("CREATE TABLE customer (id INTEGER)"), QStringLiteral("INSERT INTO customer VALUES (1)")}));
        if (TestDatabase::isPostgreSql()) {
            const auto outcome = Migrator(database.connection()).run();
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().code, ErrorCode::NotOurFile);
            QCOMPARE(columns(database.connection(), QStringLiteral("customer")).size(), 1);
        } else {
            const QByteArray before = bytes(database.address().file);
            const auto opened = Connection::open(database.address(), Connection::Mode::Create);
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, ErrorCode::NotOurFile);
            QCOMPARE(bytes(database.address().file), before);
        }
    }

    void twoProgramsStartingAtOnceMakeOneSchema()
    {
        TestDatabase database(TestDatabase::Schema::Empty);
        const auto other = database.connect(Connection::Mode::Create);
        VERIFY_RESULT(Migrator(database.connection()).run());
        VERIFY_RESULT(Migrator(*other).run());
    }
};

ORTSKONTAKT_TEST("schema", SchemaTest)
#include "tst_schema.moc"
