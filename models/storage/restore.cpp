#include "restore.h"

#include "backup.h"
#include "connection.h"
#include "databasecheck.h"
#include "migrator.h"
#include "sqlitefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Restore)
};

/// Makes a verified copy of the backup. Errors: all that may be wrong with the backup.
Status copyBackup(const QString &backup, const QString &copy)
{
    {
        auto opened = Connection::open(DatabaseAddress::ofFile(backup), Connection::Mode::ReadOnly);
        if (!opened)
            return fail(opened.error());
        Migrator migrator(**opened);
        const auto version = migrator.version();
        if (!version)
            return fail(version.error());
        if (*version == 0 || *version > migrator.latest())
            return *version == 0 ? fail(ErrorCode::NotOurFile, Text::tr("%1 är ingen säkerhetskopia av Ortskontakt.").arg((*opened)->displayName()))
                                 : fail(ErrorCode::NewerSchema, Text::tr("Säkerhetskopian %1 är gjord av en senare version av Ortskontakt. Uppdatera programmet och försök igen.").arg((*opened)->displayName()));
        if (const auto checked = checkDatabase(**opened); !checked)
            return fail(checked.error());
        if (const Status status = backupSqlite(**opened, copy); !status)
            return status;
    }
    auto opened = Connection::open(DatabaseAddress::ofFile(copy), Connection::Mode::ReadWrite);
    if (!opened)
        return fail(opened.error());
    return (*opened)->execute({QStringLiteral("PRAGMA journal_mode = WAL")});
}

bool move(const QString &from, const QString &to)
{
    return !QFileInfo::exists(from) || QFile::rename(from, to);
}

}

Status checkSqliteUnused(const QString &target)
{
    auto opened = Connection::open(DatabaseAddress::ofFile(target), Connection::Mode::ReadWrite);
    if (!opened)
        return opened.error().code == ErrorCode::Corrupt ? Status() : fail(opened.error());
    // In WAL mode every open connection holds a shared lock, which this one cannot be had beside.
    const Status status = (*opened)->execute({QStringLiteral("PRAGMA busy_timeout = 500"), QStringLiteral("PRAGMA locking_mode = EXCLUSIVE"),
        QStringLiteral("BEGIN EXCLUSIVE"), QStringLiteral("COMMIT"), QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")});
    if (status || status.error().code == ErrorCode::Corrupt)
        return {};
    if (status.error().code == ErrorCode::Busy)
        return fail(ErrorCode::Busy, Text::tr("Databasen %1 är öppen i ett annat program. Stäng det och försök igen.").arg((*opened)->displayName()), status.error().technical);
    return status;
}

Status restoreSqlite(const QString &backup, const QString &target, const QString &aside)
{
    const QString shown = QDir::toNativeSeparators(target);
    const bool present = QFileInfo::exists(target) && QFileInfo(target).size() > 0;
    if (isNetworkPath(target) || present) {
        if (const Status status = checkSqliteUnused(target); !status)
            return status;
    } else if (const Status status = checkSqliteFile(target, true); !status) {
        return status;
    }
    const QString copy = target + QStringLiteral(".restoring");
    const auto failed = [&copy](const Error &error) {
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(copy + QLatin1String(suffix));
        return fail(error);
    };
    if (const Status status = copyBackup(backup, copy); !status)
        return failed(status.error());
    if (!present)
        QFile::remove(target);  // an empty file at most
    // A log left by a damaged database belongs to it and must not meet the restored one.
    const bool moved = move(target, aside) && move(target + QStringLiteral("-wal"), aside + QStringLiteral("-wal"))
        && move(target + QStringLiteral("-shm"), aside + QStringLiteral("-shm"));
    if (moved && QFile::rename(copy, target))
        return {};
    for (const char *suffix : {"", "-wal", "-shm"}) {
        if (!QFileInfo::exists(target + QLatin1String(suffix)))
            (void)move(aside + QLatin1String(suffix), target + QLatin1String(suffix));
    }
    return failed({ErrorCode::Io, Text::tr("Databasen %1 gick inte att byta ut och är som den var. Kontrollera att du får skriva i mappen och att inget program har filen öppen.").arg(shown), {}, {}});
}
