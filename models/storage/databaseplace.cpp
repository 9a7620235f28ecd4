#include "databaseplace.h"

#include "connection.h"
#include "dialect.h"
#include "sqlitesystem.h"
#include "statement.h"

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(DatabasePlace)
};
}

Error databaseMoved(const QString &database, const QString &technical)
{
    return {ErrorCode::Io,
            Text::tr("Databasen %1 har flyttats, bytts ut eller tagits bort av ett annat program medan den var öppen, så inget sparas i den. Låt det du har skrivit stå kvar. Lägg tillbaka "
                     "filen som den hette, med filerna -wal och -shm bredvid, eller spara en säkerhetskopia på ett annat ställe. Starta sedan om Ortskontakt.").arg(database),
            technical, QStringLiteral("moved")};
}

Status checkDatabasePlace(Connection &connection)
{
    if (!connection.dialect().isSqlite())
        return {};
    Statement list(connection, QStringLiteral("PRAGMA database_list"));
    if (const Status run = list.run(); !run)
        return run;
    // The name as SQLite has resolved it, of the first database.
    if (list.next() && !SqliteSystem::isInPlace(list.text(2).toUtf8()))
        return fail(databaseMoved(connection.displayName()));
    return {};
}
