#include "lists/savedviews.h"

#include "recordservice.h"
#include "whendone.h"

SavedViews::SavedViews(const QString &page, RecordService &records, QObject *parent) : QObject(parent), m_page(page), m_records(records) {}

QList<SavedViews::Entry> SavedViews::entries() const
{
    QList<Entry> result = builtIn();
    for (const SavedView &saved : m_saved)
        result << Entry{QString::number(saved.id.value), saved.name, saved.definition, saved.id};
    return result;
}

std::optional<SavedViews::Entry> SavedViews::find(const QString &key) const
{
    const QList<Entry> all = entries();
    for (const Entry &entry : all) {
        if (entry.key == key)
            return entry;
    }
    return {};
}

std::optional<SavedViews::Entry> SavedViews::named(const QString &name) const
{
    const QList<Entry> all = entries();
    for (const Entry &entry : all) {
        if (entry.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return entry;
    }
    return {};
}

void SavedViews::reload()
{
    whenDone(m_records.list(recordType<SavedView>().schema()), this, [this](const Result<QList<Record>> &records) {
        if (!records) {
            Q_EMIT failed(records.error());
            return;
        }
        m_read = true;
        m_saved.clear();
        for (const Record &record : *records) {
            const SavedView saved = recordType<SavedView>().fromRecord(record);
            if (saved.page == m_page)
                m_saved << saved;
        }
        Q_EMIT changed();
    });
}

void SavedViews::store(const QString &name, const QString &definition, std::function<void(const QString &)> done)
{
    SavedView saved;
    for (const SavedView &other : std::as_const(m_saved)) {
        if (other.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            saved = other;
    }
    saved.page = m_page;
    saved.name = name.trimmed();
    saved.definition = definition;
    save(saved, std::move(done));
}

void SavedViews::rename(const QString &key, const QString &name)
{
    for (const SavedView &saved : std::as_const(m_saved)) {
        if (QString::number(saved.id.value) != key)
            continue;
        SavedView renamed = saved;
        renamed.name = name.trimmed();
        save(renamed, {});
        return;
    }
}

void SavedViews::save(SavedView saved, std::function<void(const QString &)> done)
{
    const RecordType<SavedView> &type = recordType<SavedView>();
    whenDone(m_records.save(type.schema(), type.toRecord(saved)), this, [this, done = std::move(done)](const Result<Record> &record) {
        if (!record) {
            Q_EMIT failed(record.error());
            return;
        }
        const SavedView stored = recordType<SavedView>().fromRecord(*record);
        m_saved.removeIf([&stored](const SavedView &other) { return other.id == stored.id; });
        m_saved << stored;
        Q_EMIT changed();
        if (done)
            done(QString::number(stored.id.value));
        reload();
    });
}

void SavedViews::setBinned(SavedViewId id, bool binned, std::function<void()> done)
{
    whenDone(m_records.setBinned(recordType<SavedView>().schema(), id.value, binned), this, [this, done = std::move(done)](const Status &status) {
        if (!status) {
            Q_EMIT failed(status.error());
            return;
        }
        reload();
        if (done)
            done();
    });
}
