#include "historyrepository.h"

#include "issuerepository.h"
#include "meetingrepository.h"
#include "recordrepository.h"
#include "statement.h"

#include <QJsonDocument>
#include <algorithm>

Result<QList<ChangeEntry>> HistoryRepository::changes(qint64 root)
{
    QList<ChangeEntry> entries;
    Statement statement(m_connection, QStringLiteral("SELECT id, changed_at, changed_by, table_name, row_id, revision, operation, old_values, new_values "
                                                     "FROM change WHERE root_id = ? ORDER BY id"));
    statement.bind(root);
    const Status status = statement.forEach([&entries](const Statement &row) {
        const auto object = [&row](int column) { return QJsonDocument::fromJson(row.text(column).toUtf8()).object(); };
        entries << ChangeEntry{row.integer(0), fromStoredStamp(row.text(1)), row.text(2), row.text(3), row.integer(4), int(row.integer(5)), row.text(6), object(7), object(8)};
    });
    if (!status)
        return fail(status.error());
    return entries;
}

Result<QList<VersionEntry>> HistoryRepository::versions(const QString &table, qint64 root)
{
    const auto entries = changes(root);
    if (!entries)
        return fail(entries.error());
    QList<VersionEntry> versions;
    for (const ChangeEntry &entry : *entries) {
        if (entry.table == table && entry.row == root)
            versions.prepend({entry.revision, entry.at, entry.by, entry.operation, {}});
        if (!versions.isEmpty())
            versions.first().changes << entry;
    }
    return versions;
}

/// Puts values of the history over a record's. Qt reads whole numbers of JSON as 64-bit integers, so ids come back exact.
static void overlay(const RecordSchema &schema, const QJsonObject &values, Record &record)
{
    for (qsizetype i = 0; i < schema.fields.size(); ++i) {
        const auto value = values.constFind(schema.fields.at(i).name);
        if (value != values.constEnd())
            record.values[i] = value->isNull() ? QVariant() : value->toVariant();
    }
}

/// Takes changes back, newest first. Returns whether the row was there at all.
static bool takeBack(const RecordSchema &schema, const QList<ChangeEntry> &undone, Record &record)
{
    bool present = !record.deletedAt.isValid();
    for (auto entry = undone.crbegin(); entry != undone.crend(); ++entry) {
        if (entry->table != schema.table || entry->row != record.id)
            continue;
        if (entry->operation == QLatin1String("insert"))
            return false;
        overlay(schema, entry->before, record);
        if (entry->operation == QLatin1String("bin"))
            present = true;
        else if (entry->operation == QLatin1String("restore"))
            present = false;
    }
    return present;
}

Result<Record> HistoryRepository::recordAt(const RecordSchema &schema, qint64 id, int revision)
{
    auto record = RecordRepository(m_connection).find(schema, id);
    if (!record)
        return fail(record.error());
    auto entries = changes(id);
    if (!entries)
        return fail(entries.error());
    entries->removeIf([&](const ChangeEntry &entry) { return entry.table != schema.table || entry.row != id || entry.revision <= revision; });
    takeBack(schema, *entries, *record);
    return record;
}

template<class Part> Status HistoryRepository::partsAt(qint64 root, const QList<ChangeEntry> &undone, QList<Part> &parts)
{
    const RecordType<Part> &type = recordType<Part>();
    RecordRepository records(m_connection);
    parts.clear();
    for (const bool bin : {false, true}) {
        auto stored = records.list(type.schema(), {type.schema().root + QStringLiteral(" = ?"), {root}, QStringLiteral("id"), bin});
        if (!stored)
            return fail(stored.error());
        for (Record &record : *stored) {
            if (takeBack(type.schema(), undone, record)) {
                record.deletedAt = {};
                parts << type.fromRecord(record);
            }
        }
    }
    if constexpr (requires(Part part) { part.position; })
        std::stable_sort(parts.begin(), parts.end(), [](const Part &a, const Part &b) { return a.position < b.position; });
    return {};
}

Result<QList<ChangeEntry>> HistoryRepository::changesAfter(const QString &table, qint64 id, int revision)
{
    const auto saves = versions(table, id);
    if (!saves)
        return fail(saves.error());
    QList<ChangeEntry> undone;
    for (const VersionEntry &save : *saves) {
        if (save.revision > revision)
            undone = save.changes + undone;
    }
    return undone;
}

Result<MeetingFile> HistoryRepository::meetingAt(MeetingId id, int revision)
{
    auto file = MeetingRepository(m_connection).load(id);
    if (!file)
        return fail(file.error());
    const auto undone = changesAfter(recordType<Meeting>().schema().table, id.value, revision);
    if (!undone)
        return fail(undone.error());
    Record record = recordType<Meeting>().toRecord(file->meeting);
    takeBack(recordType<Meeting>().schema(), *undone, record);
    file->meeting = recordType<Meeting>().fromRecord(record);
    for (const Status &status : {partsAt(id.value, *undone, file->items), partsAt(id.value, *undone, file->attendance),
                                 partsAt(id.value, *undone, file->actions)}) {
        if (!status)
            return fail(status.error());
    }
    return file;
}

Result<IssueFile> HistoryRepository::issueAt(IssueId id, int revision)
{
    auto file = IssueRepository(m_connection).load(id);
    if (!file)
        return fail(file.error());
    const auto undone = changesAfter(recordType<Issue>().schema().table, id.value, revision);
    if (!undone)
        return fail(undone.error());
    Record record = recordType<Issue>().toRecord(file->issue);
    takeBack(recordType<Issue>().schema(), *undone, record);
    file->issue = recordType<Issue>().fromRecord(record);
    if (const Status status = partsAt(id.value, *undone, file->localities); !status)
        return fail(status.error());
    return file;
}
