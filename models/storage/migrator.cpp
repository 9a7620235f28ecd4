#include "migrator.h"

#include "backup.h"
#include "connection.h"
#include "dialect.h"
#include "overwriting.h"
#include "../files/inputfile.h"
#include "sqlitefile.h"
#include "statement.h"
#include "writetransaction.h"

#include <QDir>
#include <QRegularExpression>

QList<Migrator::Migration> Migrator::builtIn()
{
    QList<Migration> migrations;
    const QDir folder(QStringLiteral(":/sql/migrations"));
    const QStringList names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        if (const QByteArray text = readResource(folder.filePath(name)); !text.isEmpty())
            migrations << Migration{name.section(u'_', 0, 0).toInt(), name.section(u'_', 1).chopped(4), QString::fromUtf8(text)};
    }
    return migrations;
}

Result<int> Migrator::version()
{
    const bool sqlite = m_connection.dialect().isSqlite();
    Statement tables(m_connection, sqlite
            ? QStringLiteral("SELECT count(*), coalesce(sum(name = 'schema_version'), 0) FROM sqlite_schema WHERE type = 'table'")
            : QStringLiteral("SELECT count(*), coalesce(sum(CASE WHEN table_name = 'schema_version' THEN 1 ELSE 0 END), 0) FROM information_schema.tables "
                             "WHERE table_schema = current_schema()"));
    if (const Status status = tables.run(); !status)
        return fail(status.error());
    tables.next();
    if (tables.integer(0) == 0)
        return 0;
    const Error foreign{ErrorCode::NotOurFile,
        tr("Databasen %1 innehåller ett annat programs tabeller och är orörd. Ange en tom databas eller en som Ortskontakt har skapat.").arg(m_connection.displayName()), {}, {}};
    if (tables.integer(1) == 0)
        return fail(foreign);
    const auto found = columns(QStringLiteral("schema_version"));
    if (!found)
        return fail(found.error());
    if (!found->contains(QStringLiteral("ortskontakt")))
        return fail(foreign);
    Statement version(m_connection, QStringLiteral("SELECT max(ortskontakt) FROM schema_version"));
    if (const Status status = version.run(); !status)
        return fail(status.error());
    version.next();
    return int(version.integer(0));
}

Result<Migrator::Outcome> Migrator::run()
{
    const auto present = version();
    if (!present)
        return fail(present.error());
    if (*present > latest())
        return fail(ErrorCode::NewerSchema, tr("Databasen %1 är skapad av en senare version av Ortskontakt. Den är orörd; uppdatera programmet och öppna den igen.").arg(m_connection.displayName()),
            QStringLiteral("schema %1, program %2").arg(*present).arg(latest()));
    if (*present == latest()) {
        if (m_connection.dialect().isSqlite() && !m_connection.isReadOnly()) {
            // A restored backup comes without the write-ahead log.
            if (const Status status = m_connection.execute({QStringLiteral("PRAGMA journal_mode = WAL")}); !status)
                return fail(status.error());
            m_connection.setOverwritingLeft(Overwriting(m_connection).isWanted());
        }
        return Outcome::Current;
    }
    if (m_connection.isReadOnly())
        return fail(ErrorCode::ReadOnly, tr("Databasen %1 behöver uppdateras men är skrivskyddad.").arg(m_connection.displayName()));
    if (*present == 0) {
        if (const Status status = prepareNew(); !status)
            return fail(status.error());
    } else if (m_connection.dialect().isSqlite()) {
        const QString copy = m_connection.address().file + QStringLiteral(".before-%1.backup").arg(latest(), 4, 10, QLatin1Char('0'));
        if (const Status status = backupSqlite(m_connection, copy); !status)
            return fail(status.error());
    }
    for (const Migration &migration : m_migrations) {
        if (migration.version <= *present)
            continue;
        if (const Status status = apply(migration); !status)
            return fail(status.error());
    }
    if (*present == 0) {
        Overwriting(m_connection).markNew();
        return Outcome::Created;
    }
    // What was freed before secure_delete was on leaves the file; when somebody is in the way, later.
    (void)Overwriting(m_connection).finish();
    return Outcome::Upgraded;
}

Status Migrator::prepareNew()
{
    if (!m_connection.dialect().isSqlite())
        return {};
    // Outside the transaction, where these can be set; they make the file ours and readable beside a writer.
    return m_connection.execute({QStringLiteral("PRAGMA application_id = %1").arg(sqliteApplicationId), QStringLiteral("PRAGMA journal_mode = WAL")});
}

Status Migrator::apply(const Migration &migration)
{
    WriteTransaction transaction(m_connection);
    if (const Status status = transaction.begin(); !status)
        return status;
    const bool sqlite = m_connection.dialect().isSqlite();
    // Two programs may start on the same database at once: the second waits here and finds the work done.
    if (!sqlite) {
        if (const Status status = m_connection.execute({QStringLiteral("SELECT pg_advisory_xact_lock(1332900939)")}); !status)
            return status;
    }
    const auto present = version();
    if (!present)
        return fail(present.error());
    if (*present >= migration.version)
        return transaction.commit();
    if (*present == 0) {
        const QString table = QStringLiteral("CREATE TABLE schema_version (ortskontakt {int} PRIMARY KEY, name {text} NOT NULL, applied_at {text} NOT NULL) {strict}");
        if (const Status status = applyStatement(table); !status)
            return status;
    }
    QString statement;
    const auto lines = migration.sql.split(u'\n');
    for (const QString &line : lines) {
        const bool directive = line.startsWith(QLatin1String("-- @"));
        if (!directive) {
            if (!line.startsWith(QLatin1String("--")))
                statement += line + u'\n';
            continue;
        }
        if (const Status status = applyStatement(statement); !status)
            return status;
        statement.clear();
        if (const Status status = applyDirective(line.mid(4)); !status)
            return status;
    }
    if (const Status status = applyStatement(statement); !status)
        return status;
    Statement row(m_connection, QStringLiteral("INSERT INTO schema_version (ortskontakt, name, applied_at) VALUES (?, ?, ?)"));
    row.bind(migration.version).bind(migration.name).bind(m_connection.stamp());
    if (const Status status = row.run(); !status)
        return status;
    if (sqlite) {
        if (const Status status = m_connection.execute({QStringLiteral("PRAGMA user_version = %1").arg(migration.version)}); !status)
            return status;
    }
    return transaction.commit();
}

Status Migrator::applyStatement(const QString &statement)
{
    const QString sql = statement.trimmed();
    return sql.isEmpty() ? Status() : m_connection.execute({m_connection.dialect().expanded(sql)});
}

Status Migrator::applyDirective(const QString &line)
{
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    const QString verb = words.value(0);
    if (verb == QLatin1String("@"))
        return {};
    if (words.size() < 2)
        return fail(ErrorCode::Internal, tr("Programmets databasbeskrivning är felaktig."), line);
    const QString table = words.at(1);
    if (verb == QLatin1String("search"))
        return m_connection.execute(m_connection.dialect().searchIndex(table, words.mid(2)));
    if (verb != QLatin1String("history"))
        return fail(ErrorCode::Internal, tr("Programmets databasbeskrivning är felaktig."), line);
    auto kept = columns(table);
    if (!kept)
        return fail(kept.error());
    for (const char *own : {"id", "revision", "changed_at", "changed_by", "deleted_at", "sort_key"})
        kept->removeAll(QString::fromLatin1(own));
    return m_connection.execute(m_connection.dialect().historyTriggers(table, words.value(2, QStringLiteral("id")), *kept));
}

Result<QStringList> Migrator::columns(const QString &table)
{
    QStringList names;
    Statement query(m_connection, m_connection.dialect().columnsQuery());
    query.bind(table);
    const Status status = query.forEach([&names](const Statement &row) { names << row.text(0); });
    if (!status)
        return fail(status.error());
    return names;
}
