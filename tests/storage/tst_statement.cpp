#include "connection.h"
#include "dialect.h"
#include "statement.h"
#include "testdatabase.h"
#include "testregistry.h"
#include "testresult.h"

#include <QTest>

/// A statement behaves alike on both databases, and after what went wrong.
class StatementTest : public QObject
{
    Q_OBJECT

    static Status makeTable(Connection &connection)
    {
        return connection.execute({connection.dialect().expanded(QStringLiteral("CREATE TABLE sample (id {id}, word {text} NOT NULL UNIQUE, number {int}, part {real}, content {blob}) {strict}"))});
    }
    static Status insert(Connection &connection, const QVariantList &values)
    {
        Statement statement(connection, QStringLiteral("INSERT INTO sample (id, word, number, part, content) VALUES (?, ?, ?, ?, ?)"));
        statement.bindAll(values);
        return statement.run();
    }

private Q_SLOTS:
    void valuesComeBackAsTheyWere()
    {
        TestDatabase database;
        Connection &connection = database.connection();
        VERIFY_RESULT(makeTable(connection));
        const QString word = QString::fromUtf8("Gångväg \"å\" 🚲; --");
        const QByteArray content("\0\1\377x", 4);
        VERIFY_RESULT(insert(connection, {qint64(1) << 60, word, -7, 57.7217, content}));
        VERIFY_RESULT(insert(connection, {2, QString(), QVariant(), QVariant(), QVariant()}));
        Statement row(connection, QStringLiteral("SELECT id, word, number, part, content FROM sample ORDER BY id DESC"));
        VERIFY_RESULT(row.run());
        QVERIFY(row.next());
        QCOMPARE(row.integer(0), qint64(1) << 60);
        QCOMPARE(row.text(1), word);
        QCOMPARE(row.value(2).toInt(), -7);
        QCOMPARE(row.value(3).toDouble(), 57.7217);
        QCOMPARE(row.value(4).toByteArray(), content);
        QVERIFY(row.next());
        QVERIFY(!row.isNull(1));
        QCOMPARE(row.text(1), QString());
        for (int column : {2, 3, 4}) {
            QVERIFY(row.isNull(column));
            QVERIFY(row.value(column).isNull());
        }
        QVERIFY(!row.next());
        VERIFY_RESULT(row.finished());
        QVERIFY(!row.next());
    }

    void aFailureDoesNotSpoilTheNextUse()
    {
        TestDatabase database;
        Connection &connection = database.connection();
        VERIFY_RESULT(makeTable(connection));
        VERIFY_RESULT(insert(connection, {1, QStringLiteral("bro"), 1, 1.0, QVariant()}));
        const Status again = insert(connection, {2, QStringLiteral("bro"), 1, 1.0, QVariant()});
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Constraint);
        VERIFY_RESULT(insert(connection, {2, QStringLiteral("väg"), 1, 1.0, QVariant()}));
        Statement count(connection, QStringLiteral("SELECT count(*) FROM sample"));
        VERIFY_RESULT(count.run());
        QVERIFY(count.next());
        QCOMPARE(count.integer(0), 2);
    }

    void whatIsNotSqlFailsEveryTime()
    {
        TestDatabase database;
        for (int i = 0; i < 2; ++i) {
            Statement statement(database.connection(), QStringLiteral("SELEKT ?"));
            statement.bind(1);
            QVERIFY(!statement.run());
            QVERIFY(!statement.next());
            QVERIFY(statement.isNull(0));
        }
    }

    void theSameTextRunsInsideItself()
    {
        TestDatabase database;
        Connection &connection = database.connection();
        VERIFY_RESULT(makeTable(connection));
        for (int i = 1; i <= 3; ++i)
            VERIFY_RESULT(insert(connection, {i, QString::number(i), i, 1.0, QVariant()}));
        const QString sql = QStringLiteral("SELECT number FROM sample WHERE number >= ? ORDER BY number");
        QList<qint64> seen;
        Statement outer(connection, sql);
        outer.bind(2);
        VERIFY_RESULT(outer.forEach([&](const Statement &row) {
            seen << row.integer(0);
            Statement inner(connection, sql);
            inner.bind(row.integer(0));
            if (inner.forEach([&seen](const Statement &other) { seen << -other.integer(0); }))
                seen << 0;
        }));
        QCOMPARE(seen, (QList<qint64>{2, -2, -3, 0, 3, -3, 0}));
    }

    void affectedRowsAreThoseOfTheStatement()
    {
        TestDatabase database;
        Connection &connection = database.connection();
        VERIFY_RESULT(makeTable(connection));
        for (int i = 1; i <= 3; ++i)
            VERIFY_RESULT(insert(connection, {i, QString::number(i), i, 1.0, QVariant()}));
        Statement update(connection, QStringLiteral("UPDATE sample SET part = ? WHERE number > ?"));
        update.bind(2.5).bind(1);
        VERIFY_RESULT(update.run());
        QCOMPARE(update.affected(), 2);
        update.bind(2.5).bind(9);
        VERIFY_RESULT(update.run());
        QCOMPARE(update.affected(), 0);
    }
};

ORTSKONTAKT_TEST("statement", StatementTest)
#include "tst_statement.moc"
