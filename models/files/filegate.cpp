#include "filegate.h"

#include "opendatabase.h"
#include "savefailure.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>

namespace {

QString shown(const QString &path) { return QDir::toNativeSeparators(path); }

/// By its first bytes. Only for what this process has not open: the file is opened and closed.
bool isDatabase(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && file.read(16) == QByteArray("SQLite format 3", 16);
}

/// Whether it is, or would become, the log or the journal of a database that is there.
bool belongsToDatabase(const QString &path)
{
    const QStringList companions = databaseCompanions();
    return std::any_of(companions.cbegin(), companions.cend(), [&path](const QString &suffix) {
        return path.endsWith(suffix, Qt::CaseInsensitive) && isDatabase(path.chopped(suffix.size()));
    });
}

/// Names that Windows keeps for devices, in every folder and with any ending.
bool isDeviceName([[maybe_unused]] const QString &path)
{
#ifdef Q_OS_WIN
    static const QRegularExpression reserved(QStringLiteral("^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.|:|$)"), QRegularExpression::CaseInsensitiveOption);
    return QFileInfo(path).fileName().contains(reserved);
#else
    return false;
#endif
}

}

Status FileGate::checkSource(const QString &fileName)
{
    if (OpenDatabase::has(fileName))
        return fail(ErrorCode::Invalid, tr("”%1” är den öppna databasen eller hör till den. Välj en annan fil; en kopia av databasen görs med säkerhetskopiering.").arg(shown(fileName)));
    return {};
}

Status FileGate::checkTarget(const QString &fileName, Existing existing, Content content)
{
    // A link is written through, so it is where it leads that counts.
    const QString real = resolvedPath(fileName);
    if (OpenDatabase::has(real))
        return fail(ErrorCode::Invalid, tr("”%1” är den öppna databasen eller hör till den, och skrivs inte över. Välj ett annat filnamn.").arg(shown(fileName)));
    const QFileInfo info(real);
    if (isDeviceName(real) || (info.exists() && !info.isFile() && !info.isDir()))
        return fail(ErrorCode::Io, tr("”%1” är ingen vanlig fil, utan en enhet eller en ledning till ett annat program. Välj ett annat filnamn.").arg(shown(fileName)));
    for (const QString &path : {fileName, real}) {
        if (const Status possible = SaveFailure::checkTarget(path); !possible)
            return possible;
    }
    if (belongsToDatabase(real) || (content == Content::Document && isDatabase(real)))
        return fail(ErrorCode::Invalid, tr("”%1” är en databas eller hör till en, och skrivs inte över. Välj ett annat filnamn.").arg(shown(fileName)));
    if (existing == Existing::Refuse && info.exists())
        return fail(ErrorCode::Invalid, tr("Filen ”%1” finns redan. Välj ett annat namn, eller skriv över den med --force.").arg(shown(fileName)));
    return {};
}
