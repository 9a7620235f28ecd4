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
    /// Who is written as *Ändrad av*; the login name unless set.
    QString user() const { return m_user; }
    void setUser(const QString &user) { m_user = user; }
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
    std::unique_ptr<Prepared> takePrepared(const QString &sql);
    void giveBack(const QString &sql, std::unique_ptr<Prepared> prepared);
    sqlite3 *sqliteHandle() const;

    const DatabaseAddress m_address;
    const Dialect &m_dialect;
    const bool m_readOnly;
    const Clock m_clock;
    const QString m_name;  ///< of the QSqlDatabase
    QString m_user;
    qint64 m_attachmentLimit;
    DisposalRule m_disposalRule = DisposalRule::Decision;
    sqlite3 *m_handle = nullptr;  ///< of SQLite; null on PostgreSQL
    struct Cache;
    const std::unique_ptr<Cache> m_cache;  ///< statements ready to run again, by their text
};
