#include "databaseaddress.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStorageInfo>
#include <QUrl>
#include <QUrlQuery>

Result<DatabaseAddress> DatabaseAddress::parse(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return fail(ErrorCode::Invalid, tr("Databasens plats saknas. Ange en fil eller en adress som börjar med postgresql://."));
    static const QRegularExpression server(QStringLiteral("^postgres(ql)?://"), QRegularExpression::CaseInsensitiveOption);
    if (!trimmed.contains(server))
        return ofFile(trimmed);

    const QUrl url(trimmed, QUrl::StrictMode);
    if (!url.isValid() || url.path().size() < 2 || url.path().mid(1).contains(u'/'))
        return fail(ErrorCode::Invalid,
            tr("Adressen till databasservern går inte att läsa. Skriv den som postgresql://användare@server:5432/databas."), url.errorString());
    if (!url.password().isEmpty())
        return fail(ErrorCode::Invalid, tr("Adressen innehåller ett lösenord. Ta bort det och lägg lösenordet i PostgreSQL:s lösenordsfil eller i PGPASSWORD."));
    DatabaseAddress address;
    address.kind = Kind::PostgreSql;
    address.host = url.host();
    address.port = qMax(0, url.port());
    address.database = url.path(QUrl::FullyDecoded).mid(1);
    address.user = url.userName(QUrl::FullyDecoded);
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items) {
        if (key.compare(QLatin1String("password"), Qt::CaseInsensitive) == 0)
            return fail(ErrorCode::Invalid, tr("Adressen innehåller ett lösenord. Ta bort det och lägg lösenordet i PostgreSQL:s lösenordsfil eller i PGPASSWORD."));
        if (key == QLatin1String("host"))
            address.host = value;
        else
            address.options.insert(key, value);
    }
    return address;
}

DatabaseAddress DatabaseAddress::ofFile(const QString &file)
{
    DatabaseAddress address;
    // A UNC path must keep its form, so that it is recognised as one on every system.
    address.file = file.startsWith(QLatin1String("\\\\")) || file.startsWith(QLatin1String("//")) || file.contains(QLatin1String("://"))
        ? file : QFileInfo(file).absoluteFilePath();
    return address;
}

QString DatabaseAddress::display() const
{
    if (kind == Kind::Sqlite)
        return QDir::toNativeSeparators(file);
    return QStringLiteral("postgresql://") + (user.isEmpty() ? QString() : user + u'@') + host
        + (port > 0 ? u':' + QString::number(port) : QString()) + u'/' + database;
}

bool isNetworkPath(const QString &path, const QByteArray &fileSystemType)
{
    static const QRegularExpression address(QStringLiteral("^[a-z][a-z0-9+.-]+://"), QRegularExpression::CaseInsensitiveOption);
    if (path.startsWith(QLatin1String("\\\\")) || path.startsWith(QLatin1String("//")) || path.contains(address)) {
        // \\?\C:\… is only Windows' long form of a local path.
        static const QRegularExpression longLocal(QStringLiteral("^[\\\\/]{2}\\?[\\\\/][a-z]:"), QRegularExpression::CaseInsensitiveOption);
        return !path.contains(longLocal);
    }
    QByteArray type = fileSystemType;
    if (type.isEmpty()) {
        QFileInfo existing(path);
        while (!existing.exists() && existing.absolutePath() != existing.absoluteFilePath())
            existing = QFileInfo(existing.absolutePath());
        const QStorageInfo storage(existing.absoluteFilePath());
        type = storage.fileSystemType();
        // Qt names a mapped network drive by its device \\server\share.
        if (storage.device().startsWith("\\\\") && !storage.device().startsWith("\\\\?\\"))
            return true;
    }
    static const QList<QByteArray> shared{"nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "ncpfs", "afs", "9p", "davfs", "fuse.sshfs",
        "fuse.davfs2", "fuse.gvfsd-fuse", "fuse.smbnetfs"};
    return shared.contains(type.toLower());
}
