#include "bulkload.h"

QList<qint64> idsOf(BareSqlite &database, const QByteArray &sql)
{
    QList<qint64> ids;
    BareStatement statement(database, sql);
    while (statement.step())
        ids << statement.integer(0);
    return ids;
}

QList<QByteArray> textsOf(BareSqlite &database, const QByteArray &sql)
{
    QList<QByteArray> texts;
    BareStatement statement(database, sql);
    while (statement.step())
        texts << statement.text(0);
    return texts;
}

void loadInBulk(BareSqlite &database, const QList<QByteArray> &tables, const std::function<void()> &fill)
{
    // Nothing is lost when this is cut off: the file gets its name when it is whole.
    database.execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -400000; PRAGMA temp_store = MEMORY");
    const QByteArray put = "FROM sqlite_schema WHERE sql IS NOT NULL AND tbl_name IN ('" + QByteArrayList(tables).join("', '")
        + "', 'change') AND (type = 'index' OR (type = 'trigger' AND name LIKE '%_search_%'))";
    const QList<QByteArray> later = textsOf(database, "SELECT sql " + put);
    for (const QByteArray &sql : textsOf(database, "SELECT 'DROP ' || type || ' ' || name " + put))
        database.execute(sql);
    database.execute("BEGIN");
    fill();
    database.execute("COMMIT");
    for (const QByteArray &sql : later)
        database.execute(sql);
    for (const QByteArray &table : tables) {
        const QByteArray search = table + "_search";
        if (!textsOf(database, "SELECT name FROM sqlite_schema WHERE name = '" + search + "'").isEmpty())
            database.execute("INSERT INTO " + search + " (" + search + ") VALUES ('rebuild')");
    }
}
