#include "sqlitefile.h"

#include "connection.h"
#include "networkpath.h"
#include "sqlitesystem.h"
#include "statement.h"

#include <QDir>
#include <QFileInfo>
#include <QtEndian>
#include <memory>
#include <sqlite3.h>

namespace {
constexpr int headerSize = 100;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SqliteFile)
};

Error notOurs(const QString &file)
{
    return {ErrorCode::NotOurFile, Text::tr("%1 är ett annat programs databas. Filen är orörd; välj en databas som Ortskontakt har skapat.").arg(QDir::toNativeSeparators(file)), {}, {}};
}

/// The first bytes of a file as SQLite's own file functions read them: no lock, no log, nothing written. Whoever else closed the file would
/// give up every lock that this process has on it (sqlite.org/howtocorrupt §2.2), and the next program to end would take the log away.
tl::expected<QByteArray, QString> headerOf(const QString &file)
{
    SqliteSystem::prepare();
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open_v2(sqliteFileName(file).toUtf8().constData(), &opened, SQLITE_OPEN_READONLY | SQLITE_OPEN_PRIVATECACHE, nullptr);
    const std::unique_ptr<sqlite3, int (*)(sqlite3 *)> closing(opened, sqlite3_close);
    sqlite3_file *handle = nullptr;
    if (code != SQLITE_OK || sqlite3_file_control(opened, "main", SQLITE_FCNTL_FILE_POINTER, &handle) != SQLITE_OK || !handle || !handle->pMethods)
        return tl::unexpected(QString::fromUtf8(opened ? sqlite3_errmsg(opened) : sqlite3_errstr(code)));
    QByteArray header(headerSize, '\0');
    const int read = handle->pMethods->xRead(handle, header.data(), headerSize, 0);
    if (read == SQLITE_IOERR_SHORT_READ)
        return QByteArray();
    if (read != SQLITE_OK)
        return tl::unexpected(QString::fromUtf8(sqlite3_errstr(read)));
    return header;
}
}

Status checkSqliteFile(const QString &file, bool mayCreate)
{
    const QString shown = QDir::toNativeSeparators(file);
    const QFileInfo info(file);
    if (info.isDir())
        return fail(ErrorCode::Io, Text::tr("%1 är en mapp. Ange en fil i mappen.").arg(shown));
    if (info.exists() && !info.isFile())
        return fail(ErrorCode::NotOurFile, Text::tr("%1 är ingen vanlig fil. Välj en databas som Ortskontakt har skapat.").arg(shown));
    if (!info.exists() || info.size() == 0) {
        if (!mayCreate)
            return fail(ErrorCode::NotFound, Text::tr("Databasen %1 finns inte eller är tom. Kontrollera sökvägen, eller skapa databasen först.").arg(shown));
        if (!info.absoluteDir().exists())
            return fail(ErrorCode::Io, Text::tr("Mappen %1 finns inte. Skapa den först, eller välj en annan plats.").arg(QDir::toNativeSeparators(info.absolutePath())));
        return {};
    }
    const auto read = headerOf(file);
    if (!read)
        return fail(ErrorCode::Denied, Text::tr("Databasen %1 går inte att läsa. Kontrollera att du får läsa filen.").arg(shown), read.error());
    const QByteArray &header = *read;
    if (header.size() < headerSize || !header.startsWith(QByteArray("SQLite format 3", 16)))
        return fail(ErrorCode::NotOurFile, Text::tr("%1 är inte en databas. Filen är orörd; välj en annan fil.").arg(shown));
    const auto number = [&header](int offset) { return qFromBigEndian<quint32>(header.constData() + offset); };
    // With a write-ahead log beside it the main file may lag behind: then only SQLite itself can tell.
    if (QFileInfo::exists(file + QStringLiteral("-wal")))
        return {};
    if (number(68) != sqliteApplicationId)
        return fail(notOurs(file));
    const quint32 stored = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    if (number(24) == number(92) && number(28) * pageSize > info.size())
        return fail(ErrorCode::Corrupt, Text::tr("Databasen %1 är avkortad: en del av filen saknas. Återställ den senaste säkerhetskopian.").arg(shown));
    return {};
}

Status checkSqliteIdentity(Connection &connection, bool mayCreate)
{
    Statement application(connection, QStringLiteral("PRAGMA application_id"));
    if (const Status run = application.run(); !run)
        return run;
    if (application.next() && quint32(application.integer(0)) == sqliteApplicationId)
        return {};
    Statement tables(connection, QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    if (const Status run = tables.run(); !run)
        return run;
    if (mayCreate && tables.next() && tables.integer(0) == 0)
        return {};
    return fail(notOurs(connection.address().file));
}
