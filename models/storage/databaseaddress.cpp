#include "databaseaddress.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

static QString wrongPort(const QString &port)
{
    return DatabaseAddress::tr("Porten %1 i adressen finns inte. Ange ett tal från 1 till 65535, eller ingen port alls; då används 5432.").arg(port);
}

Result<DatabaseAddress> DatabaseAddress::parse(const QString &text)
{
    QString trimmed = text.trimmed();
    // As a file manager may pass a file.
    if (const QUrl url(trimmed, QUrl::StrictMode); url.isLocalFile())
        trimmed = url.toLocalFile();
    if (trimmed.isEmpty())
        return fail(ErrorCode::Invalid, tr("Databasens plats saknas. Ange en fil eller en adress som börjar med postgresql://."));
    // SQLite's own names for a database that is gone when the program ends.
    if (trimmed.startsWith(u':'))
        return fail(ErrorCode::Invalid, tr("”%1” är inget filnamn: det som skrevs skulle försvinna när programmet slutar. Ange en fil, till exempel ortskontakt.ortskontakt.").arg(trimmed));
    static const QRegularExpression server(QStringLiteral("^postgres(ql)?://"), QRegularExpression::CaseInsensitiveOption);
    if (!trimmed.contains(server))
        return ofFile(trimmed);

    const QUrl url(trimmed, QUrl::StrictMode);
    if (!url.isValid() || url.path().size() < 2 || url.path().mid(1).contains(u'/'))
        return fail(ErrorCode::Invalid,
            tr("Adressen till databasservern går inte att läsa. Skriv den som postgresql://användare@server:5432/databas."), url.errorString());
    if (url.port() == 0)
        return fail(ErrorCode::Invalid, wrongPort(QStringLiteral("0")));
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
        if (bool whole = false; key == QLatin1String("port") && (value.toInt(&whole) < 1 || !whole || value.toInt() > 65535))
            return fail(ErrorCode::Invalid, wrongPort(value));
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

QString DatabaseAddress::identity() const
{
    if (kind == Kind::PostgreSql) {
        const int standardPort = 5432;
        QString text = QStringLiteral("postgresql://%1@%2:%3/%4").arg(user, host.toLower()).arg(port > 0 ? port : standardPort).arg(database);
        for (const char *where : {"hostaddr", "service"}) {
            if (const QString value = options.value(QLatin1String(where)); !value.isEmpty())
                text += QStringLiteral("?%1=%2").arg(QLatin1String(where), value);
        }
        return text;
    }
    // The file itself, through links; one that is still missing by its folder.
    QString path = QFileInfo(file).canonicalFilePath();
    if (path.isEmpty()) {
        const QFileInfo info(file);
        const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
        path = folder.isEmpty() ? file : folder + u'/' + info.fileName();
    }
#ifdef Q_OS_WIN
    path = path.toLower();
#endif
    return path.normalized(QString::NormalizationForm_C);
}
