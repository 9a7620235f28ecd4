#include "checked.h"
#include "connection.h"
#include "csvimport.h"
#include "generator.h"
#include "measures.h"
#include "report.h"
#include "sqlite.h"
#include "words.h"

#include <QDate>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>

namespace {

constexpr int rows = 100000;
/// The table with the column that is NULL in every row put last: `.import` can leave out only the last ones.
constexpr const char *columns = "id, revision, changed_at, changed_by, council_id, locality_id, kind_id, theme, sort_key, meeting_date, start_time, end_time, form, status, "
                                "cancel_reason, place, organiser, invited, attendance_in_person, attendance_remote, note, approved_by, approved_on";

QByteArray quoted(const QByteArray &text) { return '"' + QByteArray(text).replace("\"", "\"\"") + '"'; }

void writeFile(const QString &name, const QByteArray &content)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(name));
}

void removeDatabase(const QString &file)
{
    for (const char *end : {"", "-wal", "-shm"})
        QFile::remove(file + QLatin1String(end));
}

QString copied(const QString &from, const QString &to)
{
    removeDatabase(to);
    if (!QFile::copy(from, to))
        qFatal("cannot write %s", qPrintable(to));
    return to;
}

/// What people would hand over: `import --kind meetings`.
QByteArray meetingsFile()
{
    Words words(11);
    Random &random = words.random();
    static const QList<QByteArray> kinds{"Ortsråd", "Årsmöte", "Samrådsarena", "Informationskväll"};
    static const QList<QByteArray> places{"Dalsjöfors", "Fristad", "Sandared", "Viskafors"};
    QByteArray csv("date,time,kind,form,status,service_locality,venue,organiser,theme,attendance_in_person,attendance_remote,invited,note\n");
    QSet<QByteArray> occasions;
    while (occasions.size() < rows) {
        const QByteArray date = QDate(2005, 1, 1).addDays(random.below(7300)).toString(Qt::ISODate).toLatin1();
        const QByteArray time = QByteArray::number(10 + random.below(10)) + ":" + (random.oneIn(2) ? "00" : "30");
        const QByteArray occasion = date + ',' + time + ',' + kinds.at(random.below(4)) + ",fysiskt,genomfört," + places.at(random.below(4)) + ',' + quoted(words.venue()) + ','
            + quoted(words.role()) + ',' + quoted(words.theme());
        if (occasions.contains(occasion))
            continue;
        occasions.insert(occasion);
        csv += occasion + ',' + QByteArray::number(5 + random.below(40)) + ',' + QByteArray::number(random.below(9)) + ",," + quoted(words.body()) + '\n';
    }
    return csv;
}

/// The rows as they were stored, for `.import`.
QByteArray storedRows(const QString &file)
{
    BareSqlite database(file);
    BareStatement statement(database, QByteArray("SELECT ") + columns + " FROM meeting ORDER BY id");
    const qsizetype count = QByteArray(columns).count(',') + 1;
    QByteArray csv;
    while (statement.step()) {
        for (int column = 0; column < count; ++column)
            csv += (column ? "," : "") + quoted(statement.text(column));
        csv += '\n';
    }
    return csv;
}

/// The same table with its indexes and triggers, the columns in the order of `columns`.
void reorderColumns(const QString &file)
{
    BareSqlite database(file);
    QList<QByteArray> later;
    QByteArray table;
    {
        BareStatement all(database, "SELECT type, sql FROM sqlite_schema WHERE tbl_name = 'meeting' AND sql IS NOT NULL");
        while (all.step()) {
            if (all.text(0) == "table")
                table = all.text(1);
            else
                later << all.text(1);
        }
    }
    QList<QByteArray> lines = table.split('\n');
    const QList<QByteArray> order = QByteArray(columns).split(',');
    const auto place = [&order](const QByteArray &line) {
        const QByteArray name = line.simplified().split(' ').value(0);
        for (qsizetype i = 0; i < order.size(); ++i) {
            if (order.at(i).trimmed() == name)
                return i;
        }
        return order.size();
    };
    for (QByteArray &line : lines) {
        if (line.endsWith(','))
            line.chop(1);
    }
    std::stable_sort(lines.begin() + 1, lines.end() - 1, [&place](const QByteArray &a, const QByteArray &b) { return place(a) < place(b); });
    database.execute("DROP TABLE meeting");
    database.execute(lines.first() + '\n' + lines.mid(1, lines.size() - 2).join(",\n") + '\n' + lines.last());
    for (const QByteArray &sql : later)
        database.execute(sql);
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)");
}

void shellImport(const QString &shell, const QString &database, const QString &csv)
{
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());  // one remark a row on the column left out
    process.start(shell, {QStringLiteral("-cmd"), QStringLiteral("PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON; PRAGMA cache_size = -8000"), database,
        QStringLiteral(".import --csv \"%1\" meeting").arg(csv)});
    if (!process.waitForFinished(600000) || process.exitCode() != 0)
        qFatal("sqlite3 .import failed");
}

qint64 countOf(const QString &file)
{
    BareSqlite database(file);
    BareStatement count(database, "SELECT (SELECT count(*) FROM meeting) + (SELECT count(*) FROM change WHERE table_name = 'meeting') + (SELECT count(*) FROM meeting_search WHERE meeting_search MATCH 'möte*')");
    count.step();
    return count.integer(0);
}

}

void Measures::import(Report &report, const Generator &generator)
{
    const QString shell = QStandardPaths::findExecutable(QStringLiteral("sqlite3"));
    if (shell.isEmpty())
        qFatal("sqlite3 is not installed");
    const QString ours = generator.emptyDatabase(QStringLiteral("import.ortskontakt"));
    const QString bare = copied(ours, ours + QStringLiteral(".bare"));
    const QString work = ours + QStringLiteral(".work"), csv = ours + QStringLiteral(".csv"), storedCsv = ours + QStringLiteral(".stored.csv");
    writeFile(csv, meetingsFile());
    const auto importOurs = [&] {
        const auto connection = checked(Connection::open(DatabaseAddress::ofFile(work), Connection::Mode::ReadWrite));
        const double time = millisecondsOf([&] {
            if (checked(importCsvFile(*connection, ImportKind::Meetings, csv)).added != rows)
                qFatal("not every row was imported");
        });
        return time;
    };
    // The kinds that our import makes are there for both, since .import refers to them.
    copied(ours, work);
    importOurs();
    const qint64 expected = countOf(work);
    writeFile(storedCsv, storedRows(work));
    {
        BareSqlite database(bare);
        database.execute("ATTACH '" + work.toUtf8() + "' AS done; INSERT OR IGNORE INTO meeting_kind SELECT * FROM done.meeting_kind");
    }
    reorderColumns(bare);
    QList<double> mine, theirs;
    for (int round = 0; round < 5; ++round) {
        copied(ours, work);
        mine << importOurs();
        copied(bare, work);
        theirs << millisecondsOf([&] { shellImport(shell, work, storedCsv); });
        if (countOf(work) != expected)
            qFatal("the two imports did not store the same");
    }
    report.section(QStringLiteral("CSV import of %1 meetings, whole: checked, looked for among what is there, with history and search").arg(rows),
                   QStringLiteral("sqlite3 .import of the stored rows (keys and order keys ready) into the same table with its indexes, triggers and full-text index"));
    report.add({QStringLiteral("100,000 rows"), median(mine), median(theirs), QStringLiteral("ms"), Figure::Goal::Ratio, 4});
    for (const QString &file : {ours, bare, work})
        removeDatabase(file);
    QFile::remove(csv);
    QFile::remove(storedCsv);
}
