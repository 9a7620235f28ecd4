#include "postgresqldialect.h"

#include "serverrefusal.h"

QList<std::pair<QString, QString>> PostgreSqlDialect::tokens() const
{
    const auto s = [](const char *text) { return QString::fromLatin1(text); };
    // Text compares by byte, as in SQLite: the order people see comes from the sort keys.
    return {{s("{id}"), s("BIGINT PRIMARY KEY")}, {s("{serial}"), s("BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY")}, {s("{ref}"), s("BIGINT")},
        {s("{text}"), s("TEXT COLLATE \"C\"")}, {s("{int}"), s("INTEGER")}, {s("{real}"), s("DOUBLE PRECISION")}, {s("{blob}"), s("BYTEA")},
        {s("{json}"), s("TEXT")}, {s("{strict}"), s("")}};
}

QStringList PostgreSqlDialect::historyTriggers(const QString &table, const QString &root, const QStringList &columns) const
{
    Q_UNUSED(columns) // the row is turned to JSON whole
    // Who it is, is what the server knows; what the program sends is a note beside it (Author::stored()).
    return {QStringLiteral(R"(CREATE OR REPLACE FUNCTION author_of(claim text) RETURNS text LANGUAGE sql STABLE AS $body$
    SELECT CASE WHEN coalesce(claim, '') IN ('', CAST(session_user AS text)) THEN CAST(session_user AS text)
        WHEN starts_with(claim, session_user || ' (”') AND right(claim, 2) = '”)' THEN claim
        ELSE session_user || ' (”' || claim || '”)' END
$body$)"),
        QStringLiteral(R"(CREATE OR REPLACE FUNCTION name_author() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        -- A program that says nothing leaves the name of the one before.
        IF NEW.changed_by = OLD.changed_by AND NEW.changed_by <> session_user AND NOT starts_with(NEW.changed_by, session_user || ' (”') THEN
            NEW.changed_by := session_user;
        END IF;
    END IF;
    NEW.changed_by := author_of(NEW.changed_by);
    RETURN NEW;
END
$body$)"),
        QStringLiteral("CREATE OR REPLACE TRIGGER change_author BEFORE INSERT ON change FOR EACH ROW EXECUTE FUNCTION name_author()"),
        QStringLiteral("CREATE OR REPLACE TRIGGER %1_author BEFORE INSERT OR UPDATE ON %1 FOR EACH ROW EXECUTE FUNCTION name_author()").arg(table),
        QStringLiteral(R"(CREATE OR REPLACE FUNCTION keep_history() RETURNS trigger LANGUAGE plpgsql AS $body$
DECLARE
    hidden CONSTANT text[] := ARRAY['id', 'revision', 'changed_at', 'changed_by', 'deleted_at', 'sort_key', 'search_words'];
    present jsonb := to_jsonb(CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END);
    operation text := lower(TG_OP);
BEGIN
    IF TG_OP = 'UPDATE' AND OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL THEN
        operation := 'bin';
    ELSIF TG_OP = 'UPDATE' AND OLD.deleted_at IS NOT NULL AND NEW.deleted_at IS NULL THEN
        operation := 'restore';
    END IF;
    INSERT INTO change (changed_at, changed_by, table_name, row_id, root_id, revision, operation, old_values, new_values)
    VALUES (present->>'changed_at', CASE WHEN TG_OP = 'DELETE' THEN session_user ELSE present->>'changed_by' END, TG_TABLE_NAME, (present->>'id')::bigint, (present->>TG_ARGV[0])::bigint,
        (present->>'revision')::integer, operation,
        CASE WHEN TG_OP = 'INSERT' THEN NULL ELSE (to_jsonb(OLD) - hidden)::text END,
        CASE WHEN TG_OP = 'UPDATE' THEN (to_jsonb(NEW) - hidden)::text END);
    RETURN NULL;
END
$body$)"),
        QStringLiteral("DROP TRIGGER IF EXISTS %1_history ON %1").arg(table),
        QStringLiteral("CREATE TRIGGER %1_history AFTER INSERT OR UPDATE OR DELETE ON %1 FOR EACH ROW EXECUTE FUNCTION keep_history('%2')").arg(table, root)};
}

QStringList PostgreSqlDialect::searchIndex(const QString &table, const QStringList &columns) const
{
    QStringList texts;
    for (const QString &column : columns)
        texts << column;
    // Words are cut as SQLite's unicode61 cuts them, not by PostgreSQL's parser, so that both databases give the same hits. A
    // tsvector holds at most 1 MB: the first 250,000 characters of a text are searchable.
    return {QStringLiteral(R"(CREATE OR REPLACE FUNCTION words_of(content text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $body$
    SELECT array_to_tsvector(ARRAY(SELECT DISTINCT left(word, 500)
        FROM regexp_split_to_table(lower(left(content, 250000) COLLATE "und-x-icu"), '[^[:alnum:]]+') AS word WHERE word <> ''))
$body$)"),
        QStringLiteral("ALTER TABLE %1 ADD COLUMN search_words tsvector GENERATED ALWAYS AS (words_of(%2)) STORED").arg(table, texts.join(QStringLiteral(" || ' ' || "))),
        QStringLiteral("CREATE INDEX %1_search ON %1 USING gin (search_words)").arg(table)};
}

QString PostgreSqlDialect::matchingIds(const QString &table) const
{
    return QStringLiteral("SELECT id FROM %1 WHERE search_words @@ CAST(? AS tsquery)").arg(table);
}

QString PostgreSqlDialect::searchFrom(const QString &table, const QString &joins) const
{
    return QStringLiteral("%1 t %2 WHERE t.search_words @@ CAST(? AS tsquery)").arg(table, joins);
}

QString PostgreSqlDialect::matchTerm(const QStringList &words) const
{
    QStringList terms;
    for (const QString &word : words)
        terms << u'\'' + word + QStringLiteral("':*");
    return terms.join(QStringLiteral(" & "));
}

QString PostgreSqlDialect::columnsQuery() const
{
    return QStringLiteral("SELECT column_name FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = ? "
                          "AND column_name <> 'search_words' ORDER BY ordinal_position");
}

Error PostgreSqlDialect::translated(const QSqlError &error, const QString &what) const
{
    const QString state = error.nativeErrorCode();
    const QString text = error.databaseText();
    // Without what the server adds in further lines: there it repeats the values, which are what people wrote.
    const QString technical = state + u' ' + text.section(u'\n', 0, 0).left(300);
    const auto is = [&state](const char *prefix) { return state.startsWith(QLatin1String(prefix)); };
    if (error.type() == QSqlError::ConnectionError && !is("08"))
        return ServerRefusal::error(ServerRefusal::causeOf(state, text), what, technical);
    if (is("08") || is("57P0") || text.contains(QLatin1String("server closed the connection")) || text.contains(QLatin1String("no connection to the server")))
        return {ErrorCode::Unreachable, tr("Förbindelsen med databasservern för %1 bröts. Inget har sparats; försök igen.").arg(what), technical, {}};
    if (is("23"))
        return constraintError(technical);
    if (is("40") || is("55P03") || is("57014"))
        return {ErrorCode::Busy, tr("Databasen %1 används just nu av ett annat program. Vänta en stund och försök igen.").arg(what), technical, {}};
    if (is("53100"))
        return {ErrorCode::DiskFull, tr("Serverns disk är full, så inget sparades i %1. Säg till den som sköter servern.").arg(what), technical, {}};
    if (is("25006") || is("42501"))
        return {ErrorCode::ReadOnly, tr("Din användare får inte skriva i databasen %1. Be den som sköter servern om rätt att skriva.").arg(what), technical, {}};
    return fallback(error, what);
}
