#pragma once

#include "clock.h"
#include "databaseaddress.h"
#include "disposalrule.h"
#include "result.h"

#include <memory>

class Dialect;
class Prepared;
class QSqlDatabase;
class QSqlError;
struct sqlite3;

/// One open database, used on the thread that opened it. Opening checks that the file or server holds what Ortskontakt made before
/// anything is written; bringing the schema up to date is the Migrator's.
class Connection
{
    Q_DECLARE_TR_FUNCTIONS(Connection)
public:
    enum class Mode {
        ReadWrite,
        ReadOnly,
        Create,  ///< ReadWrite, and a missing or empty SQLite file is made
    };

    /// Errors: NetworkPath, NotFound, NotOurFile, NewerSchema, Corrupt, ReadOnly, Io, Unreachable, Denied.
    /// Denied has the field "password" when the server wants a password, or another than it got. Without one here it takes that of PGPASSWORD
    /// or of the password file.
    static Result<std::unique_ptr<Connection>> open(const DatabaseAddress &address, Mode mode, Clock clock = systemClock(), const QString &password = {});
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    const DatabaseAddress &address() const { return m_address; }
    const Dialect &dialect() const { return m_dialect; }
    bool isReadOnly() const { return m_readOnly; }
    /// The database as named to people in messages.
    QString displayName() const;
    /// What the user is called: as said with setUser(), otherwise the account's name. For what is one's own (drafts, *mina*); it proves nothing.
    QString user() const { return m_user; }
    void setUser(const QString &user) { m_user = user; }
    /// Who it is for sure: the server's session_user, for a file the account that the program runs under.
    QString account() const { return m_account; }
    /// What is written as *Ändrad av*: the account, with user() beside it as a note when that is another. A server writes it itself.
    QString author() const;
    /// Asks who it is once more. `account` is for tests, and only for a file.
    Status identify(const QString &account = {});
    /// What was removed for good is not yet written over on the disk (Overwriting::finish()).
    bool overwritingIsLeft() const { return m_overwritingLeft; }
    void setOverwritingLeft(bool left) { m_overwritingLeft = left; }
    static constexpr int busyTimeout = 10000;  ///< how long a SQLite file that is held by another program is waited for, in ms
    /// How large an attachment may be that is stored through this connection, in bytes; never more than ::attachmentLimit.
    qint64 attachmentLimit() const { return m_attachmentLimit; }
    void setAttachmentLimit(qint64 bytes);
    /// What is asked before a record is disposed of through this connection.
    DisposalRule disposalRule() const { return m_disposalRule; }
    void setDisposalRule(DisposalRule rule) { m_disposalRule = rule; }
    /// The time of a change, UTC, as stored: 2026-11-23T14:02:11.045Z.
    QString stamp() const;
    QDateTime now() const { return m_clock(); }

    /// Runs statements without values or rows, one after the other.
    Status execute(const QStringList &statements);
    QSqlDatabase database() const;
    Error error(const QSqlError &error) const;

private:
    friend class Statement;
    friend class LongWorkScope;
    Connection(DatabaseAddress address, Mode mode, Clock clock);
    Status openSqlite(Mode mode);
    Status openPostgreSql(const QString &password);
    Status openServer(QSqlDatabase &database, QStringList options, const QString &password);
    std::unique_ptr<Prepared> takePrepared(const QString &sql);
    void giveBack(const QString &sql, std::unique_ptr<Prepared> prepared);
    sqlite3 *sqliteHandle() const;

    const DatabaseAddress m_address;
    const Dialect &m_dialect;
    const bool m_readOnly;
    const Clock m_clock;
    const QString m_name;  ///< of the QSqlDatabase
    QString m_user;
    QString m_account;
    bool m_overwritingLeft = false;
    qint64 m_attachmentLimit;
    DisposalRule m_disposalRule = DisposalRule::Decision;
    sqlite3 *m_handle = nullptr;  ///< of SQLite; null on PostgreSQL
    struct Cache;
    const std::unique_ptr<Cache> m_cache;  ///< statements ready to run again, by their text
};
