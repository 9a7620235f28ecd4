#include "testdatabase.h"

#include "migrator.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

static Clock tickingClock()
{
    return [tick = qint64(0)]() mutable { return QDateTime(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC).addSecs(tick++); };
}

/// Runs a statement in the server's own database, outside every transaction.
static QString onServer(const QString &sql)
{
    QString problem;
    {
        QSqlDatabase server = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), QStringLiteral("test-server"));
        server.setDatabaseName(QStringLiteral("postgres"));
        QSqlQuery query(server);
        if (!server.open())
            problem = server.lastError().text();
        else if (QSqlQuery statement(server); !statement.exec(sql))
            problem = statement.lastError().text();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("test-server"));
    return problem;
}

bool TestDatabase::isPostgreSql() { return qEnvironmentVariable("ORTSKONTAKT_TEST_DATABASE") == QLatin1String("postgresql"); }

/// On a server the name is another role, which a superuser may become; for a file it is given.
static QString workAs(Connection &connection, const QString &name)
{
    if (TestDatabase::isPostgreSql()) {
        const QString role = QStringLiteral("DO $$ BEGIN CREATE ROLE \"%1\" SUPERUSER; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$").arg(name);
        const Status status = connection.execute({role, QStringLiteral("SET SESSION AUTHORIZATION \"%1\"").arg(name)});
        if (!status)
            return status.error().technical;
    }
    connection.setUser(name);
    const Status status = connection.identify(name);
    return status ? QString() : status.error().technical;
}

TestDatabase::TestDatabase(Schema schema)
{
    static int counter = 0;
    if (isPostgreSql()) {
        m_address.kind = DatabaseAddress::Kind::PostgreSql;
        m_address.host = qEnvironmentVariable("PGHOST", QStringLiteral("localhost"));
        m_address.port = qEnvironmentVariableIntValue("PGPORT");
        m_address.user = qEnvironmentVariable("PGUSER");
        m_address.database = QStringLiteral("test_%1_%2").arg(QCoreApplication::applicationPid()).arg(++counter);
        m_problem = onServer(QStringLiteral("CREATE DATABASE %1 TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'").arg(m_address.database));
        if (!m_problem.isEmpty())
            return;
    } else {
        m_address = DatabaseAddress::ofFile(m_folder.filePath(QStringLiteral("test å %1.ortskontakt").arg(++counter)));
    }
    auto connection = Connection::open(m_address, Connection::Mode::Create, tickingClock());
    if (!connection) {
        m_problem = connection.error().message + u' ' + connection.error().technical;
        return;
    }
    m_connection = std::move(*connection);
    m_problem = workAs(*m_connection, QStringLiteral("Testa Testsson"));
    if (!m_problem.isEmpty())
        return;
    if (schema == Schema::Latest) {
        if (const auto outcome = Migrator(*m_connection).run(); !outcome)
            m_problem = outcome.error().message + u' ' + outcome.error().technical;
    }
}

TestDatabase::~TestDatabase()
{
    m_connection.reset();
    if (isPostgreSql())
        (void)onServer(QStringLiteral("DROP DATABASE IF EXISTS %1 WITH (FORCE)").arg(m_address.database));
}

QString TestDatabase::addressText() const
{
    if (m_address.kind == DatabaseAddress::Kind::Sqlite)
        return m_address.file;
    return m_address.display();
}

std::unique_ptr<Connection> TestDatabase::connect(Connection::Mode mode, const QString &account) const
{
    auto connection = Connection::open(m_address, mode, tickingClock());
    if (!connection)
        qFatal("%s", qPrintable(connection.error().message + u' ' + connection.error().technical));
    if (const QString problem = workAs(**connection, account); !problem.isEmpty())
        qFatal("%s", qPrintable(problem));
    return std::move(*connection);
}
