#include "sqlitedialect.h"

QList<std::pair<QString, QString>> SqliteDialect::tokens() const
{
    const auto s = [](const char *text) { return QString::fromLatin1(text); };
    return {{s("{id}"), s("INTEGER PRIMARY KEY")}, {s("{serial}"), s("INTEGER PRIMARY KEY")}, {s("{ref}"), s("INTEGER")}, {s("{text}"), s("TEXT")},
        {s("{int}"), s("INTEGER")}, {s("{real}"), s("REAL")}, {s("{blob}"), s("BLOB")}, {s("{json}"), s("TEXT")}, {s("{strict}"), s("STRICT")}};
}

QStringList SqliteDialect::historyTriggers(const QString &table, const QString &root, const QStringList &columns) const
{
    const auto object = [&columns](const QString &row) {
        QStringList parts;
        for (const QString &column : columns)
            parts << u'\'' + column + QStringLiteral("', ") + row + u'.' + column;
        return QStringLiteral("json_object(") + parts.join(QStringLiteral(", ")) + u')';
    };
    const QString start = QStringLiteral("CREATE TRIGGER %1_history_%2 AFTER %3 ON %1 BEGIN INSERT INTO change (changed_at, changed_by, table_name, "
                                         "row_id, root_id, revision, operation, old_values, new_values) VALUES (");
    const QString rowStart = QStringLiteral("%1.changed_at, %1.changed_by, '%2', %1.id, %1.%3, %1.revision, ");
    // An inserted row is its own record until its first change, which stores it as the old values: no copy is needed before.
    const QString drop = QStringLiteral("DROP TRIGGER IF EXISTS %1_history_%2");
    return {drop.arg(table, QStringLiteral("insert")), drop.arg(table, QStringLiteral("update")), drop.arg(table, QStringLiteral("delete")),
        start.arg(table, QStringLiteral("insert"), QStringLiteral("INSERT")) + rowStart.arg(QStringLiteral("NEW"), table, root)
            + QStringLiteral("'insert', NULL, NULL); END"),
        start.arg(table, QStringLiteral("update"), QStringLiteral("UPDATE")) + rowStart.arg(QStringLiteral("NEW"), table, root)
            + QStringLiteral("CASE WHEN OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL THEN 'bin' WHEN OLD.deleted_at IS NOT NULL AND "
                             "NEW.deleted_at IS NULL THEN 'restore' ELSE 'update' END, ")
            + object(QStringLiteral("OLD")) + QStringLiteral(", ") + object(QStringLiteral("NEW")) + QStringLiteral("); END"),
        start.arg(table, QStringLiteral("delete"), QStringLiteral("DELETE")) + rowStart.arg(QStringLiteral("OLD"), table, root)
            + QStringLiteral("'delete', ") + object(QStringLiteral("OLD")) + QStringLiteral(", NULL); END")};
}

QStringList SqliteDialect::searchIndex(const QString &table, const QStringList &columns) const
{
    const QString index = table + QStringLiteral("_search");
    const QString list = columns.join(QStringLiteral(", "));
    const auto row = [&columns](const QString &name) {
        QStringList parts;
        for (const QString &column : columns)
            parts << name + u'.' + column;
        return parts.join(QStringLiteral(", "));
    };
    QStringList changed;
    for (const QString &column : columns)
        changed << QStringLiteral("OLD.%1 IS NOT NEW.%1").arg(column);
    const QString remove = QStringLiteral("INSERT INTO %1 (%1, rowid, %2) VALUES ('delete', OLD.id, %3);").arg(index, list, row(QStringLiteral("OLD")));
    const QString add = QStringLiteral("INSERT INTO %1 (rowid, %2) VALUES (NEW.id, %3);").arg(index, list, row(QStringLiteral("NEW")));
    // Positions are not kept (detail=none): words are joined by AND, never searched as phrases, and the index is half the size.
    return {QStringLiteral("CREATE VIRTUAL TABLE %1 USING fts5 (%2, content='%3', content_rowid='id', tokenize='unicode61 remove_diacritics 0', "
                           "prefix='1 2 3 4', detail='none')").arg(index, list, table),
        // The words of the index, for searchTerm(): stores nothing of its own.
        QStringLiteral("CREATE VIRTUAL TABLE %1_words USING fts5vocab (%1, 'instance')").arg(index),
        QStringLiteral("CREATE TRIGGER %1_insert AFTER INSERT ON %2 BEGIN %3 END").arg(index, table, add),
        QStringLiteral("CREATE TRIGGER %1_update AFTER UPDATE OF %2 ON %3 WHEN %4 BEGIN %5 %6 END")
            .arg(index, list, table, changed.join(QStringLiteral(" OR ")), remove, add),
        QStringLiteral("CREATE TRIGGER %1_delete AFTER DELETE ON %2 BEGIN %3 END").arg(index, table, remove)};
}

QString SqliteDialect::matchingIds(const QString &table) const
{
    return QStringLiteral("SELECT rowid FROM %1_search WHERE %1_search MATCH ?").arg(table);
}

QString SqliteDialect::searchFrom(const QString &table, const QString &joins) const
{
    return QStringLiteral("%1_search CROSS JOIN %1 t ON t.id = %1_search.rowid %2 WHERE %1_search MATCH ?").arg(table, joins);
}

QString SqliteDialect::wordsQuery(const QString &table) const
{
    return QStringLiteral("SELECT term FROM %1_search_words WHERE term >= ?").arg(table);
}

QString SqliteDialect::matchTerm(const QStringList &words) const
{
    QStringList terms;
    for (const QString &word : words)
        terms << u'"' + word + QStringLiteral("\" *");
    return terms.join(QStringLiteral(" AND "));
}

Error SqliteDialect::translated(const QSqlError &error, const QString &what) const
{
    const QString technical = error.nativeErrorCode() + u' ' + error.databaseText().left(300);
    // The low byte is the primary result code, the rest says more about it (sqlite.org/rescode.html).
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 5: case 6:
        return {ErrorCode::Busy, tr("Databasen %1 används just nu av ett annat program. Vänta en stund och försök igen.").arg(what), technical, {}};
    case 8:
        return {ErrorCode::ReadOnly, tr("Databasen %1 går inte att skriva i. Kontrollera att du får skriva i filen och i mappen den ligger i.").arg(what), technical, {}};
    case 9:
        return {ErrorCode::Cancelled, tr("Avbrutet. Inget har ändrats."), technical, {}};
    case 11:
        return {ErrorCode::Corrupt, tr("Databasen %1 är skadad. Återställ den senaste säkerhetskopian.").arg(what), technical, {}};
    case 13:
        return {ErrorCode::DiskFull, tr("Disken är full, så inget sparades i %1. Frigör utrymme och försök igen.").arg(what), technical, {}};
    case 14:
        return {ErrorCode::Io, tr("Databasen %1 går inte att öppna. Kontrollera att mappen finns och att du får skriva i den.").arg(what), technical, {}};
    case 19:
        return constraintError(technical);
    case 26:
        return {ErrorCode::NotOurFile, tr("%1 är inte en databas. Välj en annan fil.").arg(what), technical, {}};
    default:
        return fallback(error, what);
    }
}
