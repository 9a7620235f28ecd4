#include "database.h"

#include "catalogueloader.h"
#include "changewatch.h"
#include "connection.h"
#include "databaseplace.h"
#include "migrator.h"
#include "overwriting.h"
#include "privatefiles.h"

#include <future>

Result<Database::Name> Database::name(const QString &text)
{
    const auto address = DatabaseAddress::parse(text);
    if (!address)
        return fail(address.error());
    const bool isFile = address->kind == DatabaseAddress::Kind::Sqlite;
    return Name{text, address->display(), address->identity(), address->user, address->file, isFile && isNetworkPath(address->file)};
}

bool Database::makeFolder(const QString &folder) { return PrivateFiles::makeFolder(folder); }

Result<std::unique_ptr<Database>> Database::open(const QString &text, const Options &options)
{
    const auto address = DatabaseAddress::parse(text);
    if (!address)
        return fail(address.error());
    std::unique_ptr<Database> database(new Database);
    database->m_displayName = address->display();
    database->m_server = address->kind == DatabaseAddress::Kind::PostgreSql;
    database->m_clock = options.clock;
    database->m_attachmentLimit = qint64(options.attachmentMb) * 1024 * 1024;
    Database *const self = database.get();

    const auto openWriter = [address = *address, options, self]() -> Result<std::unique_ptr<Connection>> {
        auto connection = Connection::open(address, options.create ? Connection::Mode::Create : Connection::Mode::ReadWrite, options.clock, options.password);
        if (!connection)
            return fail(connection.error());
        if (!options.user.isEmpty())
            (*connection)->setUser(options.user);
        (*connection)->setAttachmentLimit(qint64(options.attachmentMb) * 1024 * 1024);
        (*connection)->setDisposalRule(options.disposal);
        if (const Status status = options.account.isEmpty() ? Status() : (*connection)->identify(options.account); !status)
            return fail(status.error());
        self->m_user = (*connection)->user();
        self->m_author = (*connection)->author();
        Migrator migrator(**connection);
        if (!options.create) {
            const auto version = migrator.version();
            if (!version)
                return fail(version.error());
            if (*version == 0)
                return fail(ErrorCode::NotFound, tr("Databasen %1 är tom. Skapa den först med ”ortskontaktctl init” eller i programmet.").arg(address.display()));
        }
        const auto outcome = migrator.run();
        if (!outcome)
            return fail(outcome.error());
        if (*outcome == Migrator::Outcome::Created) {
            if (const Status status = loadCatalogue(**connection); !status)
                return fail(status.error());
            self->m_created = true;
        }
        return connection;
    };
    if (options.threads == Threads::Inline) {
        auto connection = openWriter();
        if (!connection)
            return fail(connection.error());
        database->m_writer = std::make_unique<InlineExecutor>(std::move(*connection));
        database->m_reader = database->m_writer.get();
        return database;
    }
    auto writer = ThreadExecutor::start(openWriter);
    if (!writer)
        return fail(writer.error());
    database->m_writer = std::move(*writer);
    database->m_openReader = [address = *address, options]() -> Result<std::unique_ptr<Connection>> {
        auto connection = Connection::open(address, Connection::Mode::ReadOnly, options.clock, options.password);
        // Another file may stand at the path by now, and a backup of that is none of this.
        if (const Status place = connection ? checkDatabasePlace(**connection) : Status(); !place)
            return fail(place.error());
        return connection;
    };
    auto reader = ThreadExecutor::start(database->m_openReader);
    if (!reader)
        return fail(reader.error());
    database->m_ownReader = std::move(*reader);
    database->m_reader = database->m_ownReader.get();
    connect(&database->m_watchTimer, &QTimer::timeout, self, &Database::watch);
    database->m_watchTimer.start(2000);
    return database;
}

Database::~Database()
{
    // The threads stop while everything their work looks at is still here.
    m_watchTimer.stop();
    m_apart.waitForDone();
    m_ownReader.reset();
    m_writer.reset();
}

void Database::runApart(std::function<void(Result<Connection *>)> work)
{
    if (!m_openReader) {
        m_writer->run([&work](Connection &connection) -> Status {
            work(&connection);
            return {};
        });
        return;
    }
    m_apart.start([open = m_openReader, work = std::move(work)] {
        const auto connection = open();
        work(connection ? Result<Connection *>(connection->get()) : Result<Connection *>(fail(connection.error())));
    });
}

bool Database::waitForWrites(std::chrono::milliseconds limit)
{
    // Work is done in the order it was given, so this comes last.
    const auto done = std::make_shared<std::promise<void>>();
    const std::future<void> written = done->get_future();
    m_writer->run([done](Connection &) -> Status {
        done->set_value();
        return {};
    });
    return written.wait_for(limit) == std::future_status::ready;
}

void Database::watch()
{
    m_reader->run([this](Connection &connection) -> Status {
        if (!m_watch)
            m_watch = std::make_shared<ChangeWatch>(connection);
        else if (m_watch->check())
            announceChange();
        return {};
    });
    // What readers held up.
    m_writer->run([](Connection &connection) -> Status {
        if (connection.overwritingIsLeft())
            (void)Overwriting(connection).finish();
        return {};
    });
}

void Database::announceChange()
{
    QMetaObject::invokeMethod(this, &Database::changed, Qt::QueuedConnection);
}
