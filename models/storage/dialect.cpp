#include "dialect.h"

#include "postgresqldialect.h"
#include "sqlitedialect.h"

const Dialect &Dialect::of(DatabaseAddress::Kind kind)
{
    static const SqliteDialect sqlite;
    static const PostgreSqlDialect postgreSql;
    return kind == DatabaseAddress::Kind::Sqlite ? static_cast<const Dialect &>(sqlite) : postgreSql;
}

QString Dialect::expanded(QString sql) const
{
    sql.replace(QLatin1String("{record}"), QLatin1String("id {id},\n    revision {int} NOT NULL DEFAULT 1,\n    changed_at {text} NOT NULL,\n"
                                                         "    changed_by {text} NOT NULL,\n    deleted_at {text}"));
    const auto pairs = tokens();
    for (const auto &[token, text] : pairs)
        sql.replace(token, text);
    return sql;
}

Error Dialect::constraintError(const QString &technical) const
{
    return {ErrorCode::Constraint, tr("Databasen tar inte emot uppgiften: den finns redan, eller något den hänvisar till saknas. Inget har sparats."),
        technical, {}};
}

Error Dialect::fallback(const QSqlError &error, const QString &what) const
{
    return {ErrorCode::Io, tr("Databasen %1 svarade med ett fel. Inget har sparats; försök igen.").arg(what),
        error.nativeErrorCode() + u' ' + error.databaseText().left(300), {}};
}
