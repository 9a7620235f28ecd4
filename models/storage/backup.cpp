#include "backup.h"

#include "connection.h"
#include "dialect.h"
#include "longworkscope.h"
#include "networkpath.h"
#include "privatefiles.h"
#include "statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <filesystem>
#include <optional>

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};
}

Status checkSqlite(Connection &connection)
{
    QStringList faults;
    Statement check(connection, QStringLiteral("PRAGMA integrity_check(20)"));
    if (const Status status = check.forEach([&faults](const Statement &row) { faults << row.text(0); }); !status)
        return status;
    faults.removeAll(QStringLiteral("ok"));
    Statement references(connection, QStringLiteral("PRAGMA foreign_key_check"));
    if (const Status status = references.forEach([&faults](const Statement &row) { faults << row.text(0) + u' ' + row.text(1) + u' ' + row.text(2); }); !status)
        return status;
    if (faults.isEmpty())
        return {};
    return fail(ErrorCode::Corrupt, Text::tr("Databasen %1 är skadad. Återställ den senaste säkerhetskopian.").arg(connection.displayName()), faults.join(u'\n'));
}

/// How many bytes the copy of a database will be, nearly: what is free in it is not copied.
static Result<qint64> sizeToCopy(Connection &connection)
{
    Statement pages(connection, QStringLiteral("SELECT (c.page_count - f.freelist_count) * s.page_size FROM pragma_page_count c, pragma_freelist_count f, pragma_page_size s"));
    if (const Status status = pages.run(); !status)
        return fail(status.error());
    return pages.next() ? pages.integer(0) : 0;
}

static QString notWritten(const QString &shown) { return Text::tr("Säkerhetskopian %1 gick inte att skriva. Kontrollera att du får skriva i mappen.").arg(shown); }
static QString full(const QString &shown) { return Text::tr("Disken där säkerhetskopian %1 skulle skrivas är full. Frigör utrymme, eller välj en annan plats.").arg(shown); }

static Status begin(LongWork *work, LongWork::Step step) { return work ? work->begin(step) : Status(); }

static Status writeCopy(Connection &connection, const QString &part, const QString &shown)
{
    // An empty file is written into; one that SQLite made would be as the umask says.
    PrivateFiles::make(sqliteFileName(part));
    Statement copy(connection, QStringLiteral("VACUUM INTO ?"));
    copy.bind(sqliteFileName(part));
    const Status status = copy.run();
    if (status)
        return {};
    Error error = status.error();
    if (error.code == ErrorCode::Io || error.code == ErrorCode::ReadOnly)
        error.message = notWritten(shown);
    else if (error.code == ErrorCode::DiskFull)
        error.message = full(shown);
    return fail(std::move(error));
}

static Status checkCopy(const QString &part, LongWork *work)
{
    auto opened = Connection::open(DatabaseAddress::ofFile(part), Connection::Mode::ReadOnly);
    if (!opened)
        return fail(opened.error());
    const LongWorkScope following(**opened, work);
    if (const Status status = begin(work, LongWork::Step::CheckingCopy); !status)
        return status;
    return checkSqlite(**opened);
}

/// Where the copy is made. SQLite neither writes nor checks a file on a network share: such a copy is made whole on this computer and then
/// carried there.
static QString placeOfPart(const QString &target, const std::optional<QTemporaryDir> &local)
{
    return local ? local->filePath(QStringLiteral("kopia.part")) : target + QStringLiteral(".part");
}

/// Carries a file over, and reads it back: a network may lose what it said it took.
static Status carry(const QString &from, const QString &to, const QString &shown, LongWork *work)
{
    QFile source(from), there(to);
    const auto failed = [&shown](const QFile &file) {
        return file.error() == QFileDevice::ResourceError ? fail(ErrorCode::DiskFull, full(shown), file.errorString())
                                                          : fail(ErrorCode::Io, notWritten(shown), file.errorString());
    };
    if (!source.open(QIODevice::ReadOnly))
        return failed(source);
    if (!there.open(QIODevice::ReadWrite | QIODevice::Truncate, QFile::ReadOwner | QFile::WriteOwner))
        return failed(there);
    constexpr qint64 piece = 1024 * 1024;
    for (QByteArray bytes = source.read(piece); !bytes.isEmpty(); bytes = source.read(piece)) {
        if (work && work->isCancelled())
            return fail(LongWork::cancelledError());
        if (there.write(bytes) != bytes.size())
            return failed(there);
    }
    if (!there.flush())
        return failed(there);
    source.seek(0);
    there.seek(0);
    while (!source.atEnd()) {
        if (work && work->isCancelled())
            return fail(LongWork::cancelledError());
        if (source.read(piece) != there.read(piece))
            return fail(ErrorCode::Corrupt, Text::tr("Säkerhetskopian %1 blev inte som databasen och är borttagen. Försök igen, eller välj en annan plats.").arg(shown));
    }
    if (!there.atEnd())
        return failed(there);
    return {};
}

static Status putInPlace(const QString &part, const QString &target, const QString &shown)
{
    std::error_code code;
    std::filesystem::rename(QFile(sqliteFileName(part)).filesystemFileName(), QFile(sqliteFileName(target)).filesystemFileName(), code);
    return code ? fail(ErrorCode::Io, notWritten(shown), QString::fromStdString(code.message())) : Status();
}

Status backupSqlite(Connection &connection, const QString &target, LongWork *work)
{
    if (!connection.dialect().isSqlite())
        return fail(ErrorCode::Invalid, Text::tr("En databas på en PostgreSQL-server säkerhetskopieras på servern, med pg_dump."));
    const QString shown = QDir::toNativeSeparators(target);
    if (!QFileInfo(target).absoluteDir().exists())
        return fail(ErrorCode::Io, Text::tr("Mappen för säkerhetskopian %1 finns inte. Skapa den först, eller välj en annan plats.").arg(shown));
    std::optional<QTemporaryDir> local;
    if (isNetworkPath(target))
        local.emplace();
    const QString part = placeOfPart(target, local);
    const auto size = sizeToCopy(connection);
    if (!size)
        return fail(size.error());
    const auto written = [&part, work, size = *size] {
        return work->step() == LongWork::Step::Copying && size > 0 ? int(std::min<qint64>(100, QFileInfo(part).size() * 100 / size)) : -1;
    };
    const LongWorkScope following(connection, work, written);
    if (const Status status = begin(work, LongWork::Step::Checking); !status)
        return status;
    if (const Status status = checkSqlite(connection); !status)
        return status;
    if (const Status status = begin(work, LongWork::Step::Copying); !status)
        return status;
    QFile::remove(part);
    Status status = writeCopy(connection, part, local ? QDir::toNativeSeparators(local->path()) : shown);
    if (status)
        status = checkCopy(part, work);
    const QString carried = target + QStringLiteral(".part");
    if (status && local)
        status = carry(part, carried, shown, work);
    if (status && work && work->isCancelled())
        status = fail(LongWork::cancelledError());
    if (status)
        status = putInPlace(carried, target, shown);
    if (!status) {
        QFile::remove(part);
        QFile::remove(carried);
    }
    return status;
}
