#include "connection.h"

#include "attachment.h"
#include "dialect.h"
#include "prepared.h"
#include "sqlitefile.h"
#include "sqlitesystem.h"
#include "trustedroots.h"

#include <QMultiHash>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <atomic>
#include <utility>

struct Connection::Cache {
    QMultiHash<QString, Prepared *> prepared;
    ~Cache() { qDeleteAll(prepared); }
};

static QString nextName()
{
    static std::atomic<int> counter = 0;
    return QStringLiteral("ortskontakt-%1").arg(++counter);
}

static QString loginName()
{
    for (const char *variable : {"USERNAME", "USER", "LOGNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name;
    }
    return Connection::tr("okänd");
}

Connection::Connection(DatabaseAddress address, Mode mode, Clock clock)
    : m_address(std::move(address)), m_dialect(Dialect::of(m_address.kind)), m_readOnly(mode == Mode::ReadOnly), m_clock(std::move(clock)),
      m_name(nextName()), m_user(loginName()), m_attachmentLimit(::attachmentLimit), m_cache(std::make_unique<Cache>())
{
}

Connection::~Connection()
{
    // Before the database is closed.
    qDeleteAll(std::exchange(m_cache->prepared, {}));
    if (QSqlDatabase::contains(m_name)) {
        database().close();
        QSqlDatabase::removeDatabase(m_name);
    }
}

Result<std::unique_ptr<Connection>> Connection::open(const DatabaseAddress &address, Mode mode, Clock clock, const QString &password)
{
    std::unique_ptr<Connection> connection(new Connection(address, mode, std::move(clock)));
    const Status status = address.kind == DatabaseAddress::Kind::Sqlite ? connection->openSqlite(mode) : connection->openPostgreSql(password);
    if (!status)
        return fail(status.error());
    return connection;
}

Status Connection::openSqlite(Mode mode)
{
    if (isNetworkPath(m_address.file))
        return fail(ErrorCode::NetworkPath,
            tr("%1 ligger på en nätverksplats, och där kan en databasfil skadas när flera använder den. Lägg filen på den egna datorn, eller använd en gemensam PostgreSQL-databas (postgresql://…).").arg(displayName()));
    SqliteSystem::prepare();
    if (const Status checked = checkSqliteFile(m_address.file, mode == Mode::Create); !checked)
        return checked;
    QSqlDatabase database = QSqlDatabase::addDatabase(m_dialect.driver(), m_name);
    database.setDatabaseName(sqliteFileName(m_address.file));
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000") + (m_readOnly ? QStringLiteral(";QSQLITE_OPEN_READONLY") : QString()));
    if (!database.open())
        return fail(error(database.lastError()));
    m_handle = sqliteHandle();
    // The journal mode is written into the file: it is set once the file is known to be ours (Migrator).
    const Status set = execute({QStringLiteral("PRAGMA foreign_keys = ON"), QStringLiteral("PRAGMA recursive_triggers = ON"),
        QStringLiteral("PRAGMA synchronous = FULL"), QStringLiteral("PRAGMA cache_size = -8000")});
    if (!set)
        return set;
    return checkSqliteIdentity(*this, mode == Mode::Create);
}

/// A value of a libpq connection string: quoted, so that a path with spaces is one value.
static QString quoted(QString value)
{
    return u'\'' + value.replace(u'\\', QLatin1String("\\\\")).replace(u'\'', QLatin1String("\\'")) + u'\'';
}

Status Connection::openPostgreSql(const QString &password)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(m_dialect.driver(), m_name);
    if (!database.isValid())
        return fail(ErrorCode::Internal, tr("Drivrutinen för PostgreSQL saknas i installationen. Installera om Ortskontakt."));
    database.setHostName(m_address.host);
    if (m_address.port > 0)
        database.setPort(m_address.port);
    database.setDatabaseName(m_address.database);
    database.setUserName(m_address.user);
    if (!password.isEmpty())
        database.setPassword(password);
    QStringList options;
    if (!m_address.options.contains(QStringLiteral("connect_timeout")))
        options << QStringLiteral("connect_timeout=10");
    for (auto it = m_address.options.cbegin(); it != m_address.options.cend(); ++it)
        options << it.key() + u'=' + quoted(it.value());
    if (TrustedRoots::areWanted(m_address.options, TrustedRoots::ofThisUser())) {
        const auto roots = TrustedRoots::file();
        if (!roots)
            return fail(roots.error());
        options << QStringLiteral("sslrootcert=") + quoted(*roots);
    }
    options << QStringLiteral("application_name=ortskontakt");
    database.setConnectOptions(options.join(u';'));
    if (!database.open())
        return fail(error(database.lastError()));
    QStringList statements{QStringLiteral("SET client_min_messages = warning"), QStringLiteral("SET TIME ZONE 'UTC'"), QStringLiteral("SET lock_timeout = '10s'"),
        QStringLiteral("SET search_path = public")};
    if (m_readOnly)
        statements << QStringLiteral("SET default_transaction_read_only = on");
    return execute(statements);
}

QString Connection::displayName() const { return m_address.display(); }

void Connection::setAttachmentLimit(qint64 bytes) { m_attachmentLimit = std::min(bytes, ::attachmentLimit); }

QString Connection::stamp() const { return m_clock().toUTC().toString(Qt::ISODateWithMs); }

QSqlDatabase Connection::database() const { return QSqlDatabase::database(m_name, false); }

sqlite3 *Connection::sqliteHandle() const
{
    const QVariant handle = database().driver()->handle();
    if (!m_dialect.isSqlite() || !handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

Error Connection::error(const QSqlError &error) const { return m_dialect.translated(error, displayName()); }

Status Connection::execute(const QStringList &statements)
{
    QSqlQuery query(database());
    for (const QString &statement : statements) {
        if (!query.exec(statement))
            return fail(error(query.lastError()));
    }
    return {};
}

std::unique_ptr<Prepared> Connection::takePrepared(const QString &sql)
{
    if (Prepared *ready = m_cache->prepared.take(sql))
        return std::unique_ptr<Prepared>(ready);
    return Prepared::make(database(), m_handle, sql);
}

void Connection::giveBack(const QString &sql, std::unique_ptr<Prepared> prepared)
{
    constexpr qsizetype most = 200;
    prepared->finish();
    if (m_cache->prepared.size() < most)
        m_cache->prepared.insert(sql, prepared.release());
}
