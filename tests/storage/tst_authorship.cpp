#include "association.h"
#include "author.h"
#include "connection.h"
#include "historyrepository.h"
#include "recordrepository.h"
#include "statement.h"
#include "systemaccount.h"
#include "testdatabase.h"
#include "testregistry.h"
#include "testresult.h"

#include <QTest>

/// Who has changed something is what the system or the server vouches for.
class AuthorshipTest : public QObject
{
    Q_OBJECT
    static QString text(Connection &connection, const QString &sql, const QVariantList &values = {})
    {
        Statement statement(connection, sql);
        return statement.bindAll(values).run() && statement.next() ? statement.text(0) : QStringLiteral("?");
    }

private Q_SLOTS:
    void whatTheUserIsCalledIsANote()
    {
        TestDatabase database;
        Connection &connection = database.connection();
        QCOMPARE(connection.account(), QStringLiteral("Testa Testsson"));
        QCOMPARE(connection.author(), QStringLiteral("Testa Testsson"));
        connection.setUser(QStringLiteral("chefen"));
        QCOMPARE(connection.user(), QStringLiteral("chefen"));
        Association association;
        association.name = QStringLiteral("Provbygdens byalag");
        RecordRepository records(connection);
        VERIFY_RESULT(records.save(association));
        const QString expected = QStringLiteral("Testa Testsson (”chefen”)");
        QCOMPARE(association.stored.changedBy, expected);
        QCOMPARE(text(connection, QStringLiteral("SELECT changed_by FROM association WHERE id = ?"), {association.id.value}), expected);
        QCOMPARE(HistoryRepository(connection).versions(QStringLiteral("association"), association.id.value)->first().by, expected);
        const auto other = database.connect();
        association.note = QStringLiteral("Ny");
        VERIFY_RESULT(RecordRepository(*other).save(association));
        QCOMPARE(association.stored.changedBy, QStringLiteral("Annan Annansson"));
    }

    void noVariableDecidesIt()
    {
        const QByteArray name = qgetenv("USERNAME"), user = qgetenv("USER"), login = qgetenv("LOGNAME");
        for (const char *variable : {"USERNAME", "USER", "LOGNAME"})
            qputenv(variable, "chefen");
        const QString account = systemAccount();
        TestDatabase database;
        auto opened = Connection::open(database.address(), Connection::Mode::ReadWrite);
        for (const auto &[variable, value] : {std::pair("USERNAME", name), std::pair("USER", user), std::pair("LOGNAME", login)})
            value.isNull() ? qunsetenv(variable) : qputenv(variable, value);
        VERIFY_RESULT(opened);
        QVERIFY(!account.isEmpty());
        QVERIFY(account != QStringLiteral("chefen"));
        QVERIFY(!(*opened)->author().contains(QStringLiteral("chefen")));
        if (!TestDatabase::isPostgreSql())
            QCOMPARE((*opened)->account(), account);
    }

    /// A program that lies to the server.
    void theServerDecidesIt()
    {
        if (!TestDatabase::isPostgreSql())
            return;  // a file is its user's own
        TestDatabase database;
        Connection &connection = database.connection();
        const auto run = [&connection](const char *sql) { return connection.execute({QString::fromUtf8(sql)}); };
        const auto by = [&connection](const char *table) { return text(connection, QStringLiteral("SELECT changed_by FROM %1 ORDER BY id DESC LIMIT 1").arg(QString::fromLatin1(table))); };
        VERIFY_RESULT(run("INSERT INTO person (id, changed_at, changed_by, name, sort_key) VALUES (1, '2026-11-23T08:00:00.000Z', 'chefen', 'Prova', 'p')"));
        QCOMPARE(by("person"), QStringLiteral("Testa Testsson (”chefen”)"));
        QCOMPARE(by("change"), QStringLiteral("Testa Testsson (”chefen”)"));
        VERIFY_RESULT(run("UPDATE person SET changed_by = 'chefen (”x”)', revision = 2"));
        QCOMPARE(Author::of(by("person")).account, QStringLiteral("Testa Testsson"));
        QCOMPARE(Author::of(by("change")).account, QStringLiteral("Testa Testsson"));
        // Another, who says nothing, is not the one before.
        const auto other = database.connect();
        VERIFY_RESULT(other->execute({QStringLiteral("UPDATE person SET name = 'Prov', revision = 3")}));
        QCOMPARE(by("person"), QStringLiteral("Annan Annansson"));
        VERIFY_RESULT(other->execute({QStringLiteral("DELETE FROM person")}));
        QCOMPARE(by("change"), QStringLiteral("Annan Annansson"));
        VERIFY_RESULT(run("INSERT INTO change (changed_at, changed_by, table_name, row_id, root_id, revision, operation) VALUES ('2026', 'chefen', 'person', 1, 1, 9, 'update')"));
        QCOMPARE(by("change"), QStringLiteral("Testa Testsson (”chefen”)"));
    }
};

ORTSKONTAKT_TEST("authorship", AuthorshipTest)
#include "tst_authorship.moc"
