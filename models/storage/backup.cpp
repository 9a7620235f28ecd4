#include "backup.h"

#include "connection.h"
#include "dialect.h"
#include "longworkscope.h"
#include "statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <filesystem>

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};
}

Status checkSqlite(Connection &connection)
{
    QStringList faults;
    Statement check(connection, QStringLiteral("PRAGMA quick_check(20)"));
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

static Status begin(LongWork *work, LongWork::Step step) { return work ? work->begin(step) : Status(); }

Status backupSqlite(Connection &connection, const QString &target, LongWork *work)
{
    if (!connection.dialect().isSqlite())
        return fail(ErrorCode::Invalid, Text::tr("En databas på en PostgreSQL-server säkerhetskopieras på servern, med pg_dump."));
    const QString shown = QDir::toNativeSeparators(target);
    if (!QFileInfo(target).absoluteDir().exists())
        return fail(ErrorCode::Io, Text::tr("Mappen för säkerhetskopian %1 finns inte. Skapa den först, eller välj en annan plats.").arg(shown));
    const QString part = target + QStringLiteral(".part");
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
    const auto failed = [&part](Error error) {
        QFile::remove(part);
        return fail(std::move(error));
    };
    {
        Statement copy(connection, QStringLiteral("VACUUM INTO ?"));
        copy.bind(part);
        if (const Status status = copy.run(); !status) {
            Error error = status.error();
            if (error.code == ErrorCode::Io || error.code == ErrorCode::ReadOnly)
                error.message = Text::tr("Säkerhetskopian %1 gick inte att skriva. Kontrollera att du får skriva i mappen.").arg(shown);
            return failed(std::move(error));
        }
    }
    {
        auto opened = Connection::open(DatabaseAddress::ofFile(part), Connection::Mode::ReadOnly);
        if (!opened)
            return failed(opened.error());
        const LongWorkScope followingCopy(**opened, work);
        if (const Status status = begin(work, LongWork::Step::CheckingCopy); !status)
            return failed(status.error());
        if (const Status status = checkSqlite(**opened); !status)
            return failed(status.error());
    }
    if (work && work->isCancelled())
        return failed(LongWork::cancelledError());
    std::error_code code;
    std::filesystem::rename(QFile(part).filesystemFileName(), QFile(target).filesystemFileName(), code);
    if (code)
        return failed({ErrorCode::Io, Text::tr("Säkerhetskopian %1 gick inte att skriva. Kontrollera att du får skriva i mappen.").arg(shown), QString::fromStdString(code.message()), {}});
    return {};
}
