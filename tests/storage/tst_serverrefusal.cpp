#include "connection.h"
#include "serverrefusal.h"
#include "testdatabase.h"
#include "testregistry.h"
#include "testresult.h"

#include <QTest>

using Cause = ServerRefusal::Cause;
Q_DECLARE_METATYPE(ServerRefusal::Cause)

/// A refusal is told for what it is, whatever language the server speaks.
class ServerRefusalTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void causes_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Cause>("cause");
        const auto row = [](const char *state, const char *words, Cause cause) { QTest::addRow("%s %s", state, words) << QString::fromLatin1(state) << QString::fromUtf8(words) << cause; };
        row("28P01", "FATALT: något", Cause::WrongPassword);
        row("28000", "FATALT: något", Cause::UnknownUser);
        row("28000", "FATAL:  no pg_hba.conf entry for host \"10.0.0.1\", user \"anna\", database \"o\", no encryption", Cause::TlsDemanded);
        row("3D000", "", Cause::UnknownDatabase);
        row("53300", "", Cause::Full);
        row("57P03", "", Cause::Starting);
        row("42501", "", Cause::NotLetIn);
        row("", "FATAL:  password authentication failed for user \"anna\"", Cause::WrongPassword);
        row("", "FATALT:  lösenordsautentisering misslyckades för användare \"anna\"", Cause::WrongPassword);
        row("", "fe_sendauth: no password supplied", Cause::NoPassword);
        row("", "FATAL:  role \"anna\" does not exist", Cause::UnknownUser);
        row("", "FATAL:  Peer authentication failed for user \"anna\"", Cause::UnknownUser);
        row("", "FATAL:  database \"o\" does not exist", Cause::UnknownDatabase);
        row("", "FATAL:  too many connections for role \"anna\"", Cause::Full);
        row("", "FATAL:  sorry, too many clients already", Cause::Full);
        row("", "FATAL:  remaining connection slots are reserved for non-replication superuser connections", Cause::Full);
        row("", "FATAL:  permission denied for database \"o\"", Cause::NotLetIn);
        row("", "FATAL:  the database system is starting up", Cause::Starting);
        row("", "server does not support SSL, but SSL was required", Cause::TlsNotOffered);
        row("", "root certificate file \"~/.postgresql/root.crt\" does not exist", Cause::TlsUntrusted);
        row("", "SSL error: certificate verify failed", Cause::TlsUntrusted);
        row("", "server certificate for \"a\" does not match host name \"b\"", Cause::TlsUntrusted);
        row("", "definition of service \"x\" not found", Cause::UnknownService);
        row("", "could not translate host name \"x\" to address: Name or service not known", Cause::UnknownHost);
        row("", "invalid sslmode value: \"ja\"", Cause::BadAddress);
        row("", "connection to server at \"127.0.0.1\", port 9 failed: Connection refused", Cause::NoAnswer);
        row("", "timeout expired", Cause::NoAnswer);
        row("", "något helt annat", Cause::Unknown);
    }
    void causes()
    {
        QFETCH(QString, state);
        QFETCH(QString, text);
        QTEST(ServerRefusal::causeOf(state, text), "cause");
    }
    void everyCauseHasWordsAndTheTechnicalOne()
    {
        QStringList messages;
        for (int cause = int(Cause::Unknown); cause <= int(Cause::BadAddress); ++cause) {
            const Error error = ServerRefusal::error(Cause(cause), QStringLiteral("postgresql://s/o"), QStringLiteral("28000 x"));
            QVERIFY(error.message.contains(QStringLiteral("postgresql://s/o")));
            QCOMPARE(error.technical, QStringLiteral("28000 x"));
            QVERIFY(!messages.contains(error.message));
            messages << error.message;
        }
    }

    void aRealServerRefuses()
    {
        if (!TestDatabase::isPostgreSql())
            return;
        TestDatabase database;
        const auto refusal = [&database](auto change) {
            DatabaseAddress address = database.address();
            change(address);
            const auto opened = Connection::open(address, Connection::Mode::ReadWrite);
            return opened ? Error{} : opened.error();
        };
        const auto compare = [](const Error &error, ErrorCode code, const char *word) {
            QVERIFY2(error.code == code && error.message.contains(QString::fromUtf8(word)) && !error.technical.isEmpty(), qPrintable(error.message + u'\n' + error.technical));
        };
        compare(refusal([](DatabaseAddress &a) { a.database = QStringLiteral("finns_inte"); }), ErrorCode::NotFound, "finns inte på servern");
        compare(refusal([](DatabaseAddress &a) { a.options.insert(QStringLiteral("service"), QStringLiteral("finns_inte")); }), ErrorCode::NotFound, "pg_service.conf");
        compare(refusal([](DatabaseAddress &a) { a.options.insert(QStringLiteral("sslmode"), QStringLiteral("ja")); }), ErrorCode::Invalid, "inte förstår");
        compare(refusal([](DatabaseAddress &a) {
            a.options.insert(QStringLiteral("sslmode"), QStringLiteral("verify-full"));
            a.options.insert(QStringLiteral("sslrootcert"), QStringLiteral("/finns/inte.crt"));
        }), ErrorCode::Unreachable, "TLS");
        compare(refusal([](DatabaseAddress &a) { a.user = QStringLiteral("finns_inte"); }), ErrorCode::Denied, "");
        compare(refusal([](DatabaseAddress &a) {
            a.host = QStringLiteral("127.0.0.1");
            a.port = 1;
        }), ErrorCode::Unreachable, "svarar inte");
        const QString role = QStringLiteral("full_%1").arg(QCoreApplication::applicationPid());
        VERIFY_RESULT(database.connection().execute({QStringLiteral("CREATE ROLE %1 LOGIN PASSWORD 'prov' CONNECTION LIMIT 0").arg(role)}));
        DatabaseAddress address = database.address();
        address.user = role;
        const auto full = Connection::open(address, Connection::Mode::ReadWrite, systemClock(), QStringLiteral("prov"));
        QCOMPARE(full.error().code, ErrorCode::Busy);
        const auto wrong = Connection::open(address, Connection::Mode::ReadWrite, systemClock(), QStringLiteral("fel"));
        QCOMPARE(wrong.error().field, QStringLiteral("password"));
        VERIFY_RESULT(database.connection().execute({QStringLiteral("DROP ROLE ") + role}));
    }
};

ORTSKONTAKT_TEST("serverrefusal", ServerRefusalTest)
#include "tst_serverrefusal.moc"
