#include "connection.h"

#include "attachment.h"
#include "author.h"
#include "dialect.h"
#include "pqlibrary.h"
#include "databaseplace.h"
#include "../files/opendatabase.h"
#include "prepared.h"
#include "privatefiles.h"
#include "serverrefusal.h"
#include "sqlitefile.h"
#include "sqlitesystem.h"
#include "statement.h"
#include "systemaccount.h"
#include "trustedroots.h"

#include <QMultiHash>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <atomic>
#include <sqlite3.h>
#include <utility>

struct Connection::Cache {
    QMultiHash<QString, Prepared *> prepared;
    std::unique_ptr<OpenDatabase> open;  ///< until SQLite has closed the file
    ~Cache() { qDeleteAll(prepared); }
};

static QString nextName()
{
    static std::atomic<int> counter = 0;
    return QStringLiteral("ortskontakt-%1").arg(++counter);
}

/// Asked by SQLite before every commit: what is written to a file without a name is gone when the last program has closed it. 0 lets it pass.
static int refusedWhenMoved(void *handle)
{
    return SqliteSystem::isInPlace(sqlite3_db_filename(static_cast<sqlite3 *>(handle), "main")) ? 0 : 1;
}

Connection::Connection(DatabaseAddress address, Mode mode, Clock clock)
    : m_address(std::move(address)), m_dialect(Dialect::of(m_address.kind)), m_readOnly(mode == Mode::ReadOnly), m_clock(std::move(clock)),
      m_name(nextName()), m_user(shortAccount(systemAccount())), m_attachmentLimit(::attachmentLimit), m_cache(std::make_unique<Cache>())
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
    if (const Status known = connection->identify(); !known)
        return fail(known.error());
    return connection;
}

Status Connection::identify(const QString &account)
{
    if (m_dialect.isSqlite()) {
        m_account = account.isEmpty() ? systemAccount() : account;
        return {};
    }
    Statement session(*this, QStringLiteral("SELECT CAST(session_user AS text)"));
    if (const Status status = session.run(); !status)
        return status;
    m_account = session.next() ? session.text(0) : QString();
    return session.finished();
}

QString Connection::author() const
{
    return Author{m_account, m_user == shortAccount(m_account) ? QString() : m_user}.stored();
}

Status Connection::openSqlite(Mode mode)
{
    if (isNetworkPath(m_address.file))
        return fail(ErrorCode::NetworkPath,
            tr("%1 ligger på en nätverksplats, och där kan en databasfil skadas när flera använder den. Lägg filen på den egna datorn, eller använd en gemensam PostgreSQL-databas (postgresql://…).").arg(displayName()));
    SqliteSystem::prepare();
    if (const Status checked = checkSqliteFile(m_address.file, mode == Mode::Create); !checked)
        return checked;
    if (mode == Mode::Create)
        PrivateFiles::make(sqliteFileName(m_address.file));
    QSqlDatabase database = QSqlDatabase::addDatabase(m_dialect.driver(), m_name);
    database.setDatabaseName(sqliteFileName(m_address.file));
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeout) + (m_readOnly ? QStringLiteral(";QSQLITE_OPEN_READONLY") : QString()));
    if (!database.open())
        return fail(error(database.lastError()));
    m_cache->open = std::make_unique<OpenDatabase>(m_address.file);
    m_handle = sqliteHandle();
    if (m_handle && !m_readOnly)
        sqlite3_commit_hook(m_handle, &refusedWhenMoved, m_handle);
    // The journal mode is written into the file: it is set once the file is known to be ours (Migrator).
    const Status set = execute({QStringLiteral("PRAGMA foreign_keys = ON"), QStringLiteral("PRAGMA recursive_triggers = ON"),
        QStringLiteral("PRAGMA synchronous = FULL"), QStringLiteral("PRAGMA cache_size = -8000"),
        QStringLiteral("PRAGMA secure_delete = ON")});
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
    if (const Status opened = openServer(database, options, password); !opened)
        return opened;
    // What the server remarks on would be written to standard error, between the program's own words.
    QStringList statements{QStringLiteral("SET client_min_messages = error"), QStringLiteral("SET TIME ZONE 'UTC'"), QStringLiteral("SET lock_timeout = '10s'"),
        QStringLiteral("SET search_path = public")};
    if (m_readOnly)
        statements << QStringLiteral("SET default_transaction_read_only = on");
    return execute(statements);
}

Status Connection::openServer(QSqlDatabase &database, QStringList options, const QString &password)
{
    const PqLibrary::InEnglish english;
    if (database.open())
        return {};
    const QString text = database.lastError().databaseText().trimmed();
    auto cause = ServerRefusal::causeOf({}, text);
    QString state;
    if (cause == ServerRefusal::Cause::Unknown) {
        // The server speaks another language: its code tells. One more try, and not after every refusal, for they may be counted.
        const auto add = [&options](const char *key, const QString &value) {
            if (!value.isEmpty())
                options << QLatin1String(key) + quoted(value);
        };
        add("host=", m_address.host);
        add("port=", m_address.port > 0 ? QString::number(m_address.port) : QString());
        add("dbname=", m_address.database);
        add("user=", m_address.user);
        add("password=", password);
        state = PqLibrary::refusalState(options.join(u' '));
        cause = ServerRefusal::causeOf(state, text);
    }
    return fail(ServerRefusal::error(cause, displayName(), (state + u' ' + text.left(300)).trimmed()));
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

Error Connection::error(const QSqlError &error) const
{
    // What SQLite says of a file that is no longer there is not what has happened.
    if (m_handle && !SqliteSystem::isInPlace(sqlite3_db_filename(m_handle, "main")))
        return databaseMoved(displayName(), error.nativeErrorCode() + u' ' + error.databaseText().left(300));
    return m_dialect.translated(error, displayName());
}

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
