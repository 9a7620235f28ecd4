#pragma once

#include "clock.h"
#include "dbexecutor.h"
#include "disposalrule.h"

#include <QCoreApplication>
#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <chrono>

class ChangeWatch;

/// The open database of a program: its schema brought up to date, the built-in catalogue in a new one, one executor that writes and
/// one that only reads, so that a long read never holds up what is being saved. `changed` follows every write and is what lists refresh on.
class Database : public QObject
{
    Q_OBJECT
public:
    enum class Threads { Inline, Workers };
    struct Options {
        Threads threads = Threads::Workers;
        bool create = false;   ///< make a missing SQLite file, or the schema in an empty PostgreSQL database
        QString user;          ///< what the user is called, a note in *Ändrad av* (Connection::author()); empty = the account
        Clock clock = systemClock();
        int attachmentMb = 25; ///< the largest attachment that is stored, 1–25
        DisposalRule disposal = DisposalRule::Decision;
        QString account = {};  ///< for tests: in place of the account that the program runs under
        QString password = {}; ///< for a server that asks for one; never stored, shown or logged
    };

    /// What an address says, without opening anything.
    struct Name {
        QString address;         ///< as given
        QString display;         ///< for people
        QString identity;        ///< the same however the database was written: DatabaseAddress::identity
        QString user;            ///< on a server; may be empty
        QString file;            ///< absolute; empty for a server
        bool isNetwork = false;  ///< a file where SQLite cannot work
    };
    /// Errors: Invalid.
    static Result<Name> name(const QString &address);
    /// Makes a folder for what the program keeps, and those above it, for the user alone.
    static bool makeFolder(const QString &folder);
    /// `address` as DatabaseAddress::parse takes it. Errors: all of opening and migrating.
    /// Denied with the field "password" when the server wants one, or another than it got.
    static Result<std::unique_ptr<Database>> open(const QString &address, const Options &options);
    ~Database() override;

    template<class Work> auto read(Work work) { return m_reader->run(std::move(work)); }
    /// Long reading on a thread and a connection of its own (at once when inline), so that nothing waits for it.
    template<class Work> auto readApart(Work work)
    {
        using Value = std::invoke_result_t<Work, Connection &>;
        auto promise = std::make_shared<QPromise<Value>>();
        promise->start();
        QFuture<Value> future = promise->future();
        runApart([promise, work = std::move(work)](Result<Connection *> connection) mutable {
            promise->addResult(connection ? work(**connection) : Value(fail(connection.error())));
            promise->finish();
        });
        return future;
    }
    /// The future's continuations run after `changed` has been queued.
    template<class Work> auto write(Work work)
    {
        return m_writer->run([this, work = std::move(work)](Connection &connection) mutable {
            auto result = work(connection);
            if (result)
                announceChange();
            return result;
        });
    }
    /// A write that no list needs to hear of: drafts.
    template<class Work> auto writeQuietly(Work work) { return m_writer->run(std::move(work)); }

    /// Blocks until everything that was given to be written is written, or `limit` is over; false then. For the end of the program only.
    bool waitForWrites(std::chrono::milliseconds limit);

    /// The largest attachment that is stored, in bytes.
    qint64 attachmentLimit() const { return m_attachmentLimit; }
    QString displayName() const { return m_displayName; }
    bool isServer() const { return m_server; }
    QString user() const { return m_user; }
    /// As *Ändrad av* will say.
    QString author() const { return m_author; }
    /// Local date and time of the program's clock.
    QDateTime now() const { return m_clock().toLocalTime(); }
    QDate today() const { return now().date(); }
    bool wasCreated() const { return m_created; }

Q_SIGNALS:
    /// Something was written, here or by another program (asked every two seconds). Arrives on the window's thread.
    void changed();

private:
    Database() = default;
    void announceChange();
    Q_INVOKABLE void watch();
    void runApart(std::function<void(Result<Connection *>)> work);
    DbExecutor::Open m_openReader;
    QThreadPool m_apart;
    std::unique_ptr<DbExecutor> m_ownReader;
    std::unique_ptr<DbExecutor> m_writer;
    DbExecutor *m_reader = nullptr;  ///< the writer itself when inline
    std::shared_ptr<ChangeWatch> m_watch;  ///< used on the reader's thread only
    QTimer m_watchTimer;
    QString m_displayName;
    QString m_user;
    QString m_author;
    Clock m_clock;
    qint64 m_attachmentLimit = 0;
    bool m_server = false;
    bool m_created = false;
};
