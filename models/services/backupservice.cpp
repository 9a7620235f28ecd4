#include "backupservice.h"

#include "backup.h"
#include "connection.h"
#include "../files/filecopy.h"
#include "../files/filegate.h"
#include "../files/fileidentity.h"
#include "restore.h"
#include "sqlitefile.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

Status BackupService::backup(Connection &connection, const QString &file, LongWork *work)
{
    const DatabaseAddress &address = connection.address();
    const QString shown = QDir::toNativeSeparators(file);
    if (address.kind == DatabaseAddress::Kind::PostgreSql)
        return fail(ErrorCode::Invalid, tr("Databasen ligger på en PostgreSQL-server och säkerhetskopieras med serverns eget verktyg. Kör: %1")
                        .arg(QStringLiteral("pg_dump --format=custom --file='%1' '%2'").arg(shown, address.display())));
    if (resolvedPath(file) == resolvedPath(address.file))
        return fail(ErrorCode::Invalid, tr("Säkerhetskopian kan inte skrivas över databasen själv. Välj ett annat filnamn än %1.").arg(shown));
    // A path to a network share keeps its form.
    const QString target = DatabaseAddress::ofFile(file).file;
    if (const Status possible = FileGate::checkTarget(target, FileGate::Existing::Replace, FileGate::Content::Database); !possible && possible.error().code == ErrorCode::Invalid)
        return possible;
    if (const Status status = checkSqliteFile(target, true); !status && status.error().code == ErrorCode::NotOurFile)
        return fail(ErrorCode::NotOurFile, tr("%1 finns redan och är ingen säkerhetskopia av Ortskontakt. Filen är orörd; välj ett annat namn.").arg(shown));
    // An earlier copy is replaced; a database that somebody works in is not.
    if (!isNetworkPath(target) && QFileInfo(target).size() > 0) {
        if (const Status unused = checkSqliteUnused(target); !unused)
            return unused;
    }
    return backupSqlite(connection, target, work);
}

Result<QString> BackupService::restore(const QString &file, const DatabaseAddress &target, const QDateTime &now)
{
    const QString shown = QDir::toNativeSeparators(file);
    if (target.kind == DatabaseAddress::Kind::PostgreSql)
        return fail(ErrorCode::Invalid, tr("Databasen ligger på en PostgreSQL-server och återställs med serverns eget verktyg. Kör: %1")
                        .arg(QStringLiteral("pg_restore --clean --if-exists --dbname='%1' '%2'").arg(target.display(), shown)));
    // Put in the place of a link, the file that the link leads to would be left as it was, and the others who use it with it.
    if (const QFileInfo place(target.file); place.isSymLink())
        return fail(ErrorCode::Invalid, tr("%1 är en länk till %2. Ange filen själv, så att den och inte länken byts ut.")
                        .arg(QDir::toNativeSeparators(target.file), QDir::toNativeSeparators(place.symLinkTarget())));
    const QString backup = DatabaseAddress::ofFile(file).file;
    if (QFileInfo::exists(backup) && QFileInfo(backup).canonicalFilePath() == QFileInfo(target.file).canonicalFilePath())
        return fail(ErrorCode::Invalid, tr("Säkerhetskopian och databasen är samma fil, %1. Ange två olika.").arg(shown));
    const QString base = target.file + QStringLiteral(".before-restore-") + now.toLocalTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString aside = base;
    for (int number = 2; QFileInfo::exists(aside); ++number)
        aside = base + u'-' + QString::number(number);
    // SQLite reads nothing on a network share: such a backup is fetched first.
    const QTemporaryDir here;
    const QString fetched = isNetworkPath(backup) ? here.filePath(QFileInfo(backup).fileName()) : backup;
    if (const Status copied = fetched != backup ? copyFile(backup, fetched) : FileGate::checkSource(backup); !copied)
        return !copied.error().message.isEmpty() ? fail(copied.error()) : fail(QFileInfo::exists(backup) ? ErrorCode::Io : ErrorCode::NotFound, tr("Säkerhetskopian %1 gick inte att hämta. Kontrollera att den finns, att du får läsa den och att det finns plats på datorns disk.").arg(shown));
    if (const Status status = restoreSqlite(fetched, target.file, aside); !status)
        return fail(status.error());
    return QFileInfo::exists(aside) ? aside : QString();
}

Result<CheckReport> BackupService::check(Connection &connection, LongWork *work) { return checkDatabase(connection, work); }
