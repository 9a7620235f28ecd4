#include "meetings/savedviews.h"

#include "contactperson.h"
#include "recordservice.h"
#include "whendone.h"

static const QString meetingsPage = QStringLiteral("meetings");

SavedViews::SavedViews(RecordService &records, Database &database, QObject *parent) : QObject(parent), m_records(records), m_database(database)
{
}

QList<SavedViews::Entry> SavedViews::builtIn() const
{
    MeetingListView all;
    MeetingListView coming;
    coming.period.kind = PeriodChoice::Kind::Coming;
    coming.sort.order = Qt::AscendingOrder;
    MeetingListView own;
    own.filter.localities = m_own;
    MeetingListView unapproved;
    unapproved.filter.statuses = {MeetingStatus::Held};
    MeetingListView cancelled;
    cancelled.filter.statuses = {MeetingStatus::Cancelled};
    MeetingListView bin;
    bin.filter.bin = true;
    bin.sort.column = MeetingColumn::Changed;
    QList<Entry> entries{{QStringLiteral("all"), tr("Alla"), all, {}}, {QStringLiteral("coming"), tr("Kommande"), coming, {}}};
    if (!m_own.isEmpty())
        entries << Entry{QStringLiteral("own"), tr("Mina serviceorter"), own, {}};
    entries << Entry{QStringLiteral("unapproved"), tr("Ej justerade"), unapproved, {}} << Entry{QStringLiteral("cancelled"), tr("Inställda"), cancelled, {}}
            << Entry{QStringLiteral("bin"), tr("Papperskorgen"), bin, {}};
    return entries;
}

QList<SavedViews::Entry> SavedViews::entries() const
{
    QList<Entry> result = builtIn();
    for (const SavedView &saved : m_saved)
        result << Entry{QString::number(saved.id.value), saved.name, MeetingListView::fromJson(saved.definition), saved.id};
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
        m_saved.clear();
        for (const Record &record : *records) {
            const SavedView saved = recordType<SavedView>().fromRecord(record);
            if (saved.page == meetingsPage)
                m_saved << saved;
        }
        Q_EMIT changed();
    });
    readOwnLocalities();
}

/// Nobody is asked who they are: the login that changes are signed with is that of a contact person, or it is not.
void SavedViews::readOwnLocalities()
{
    whenDone(m_records.list(recordType<ContactPerson>().schema()), this, [this](const Result<QList<Record>> &people) {
        if (!people)
            return;
        for (const Record &record : *people) {
            const ContactPerson person = recordType<ContactPerson>().fromRecord(record);
            if (person.login.isEmpty() || person.login.compare(m_database.user(), Qt::CaseInsensitive) != 0)
                continue;
            RecordFilter filter;
            filter.parentField = QStringLiteral("contact_person_id");
            filter.parent = person.id.value;
            whenDone(m_records.list(recordType<Appointment>().schema(), filter), this, [this](const Result<QList<Record>> &appointments) {
                if (!appointments)
                    return;
                m_own.clear();
                const QDate today = m_database.today();
                for (const Record &entry : *appointments) {
                    const Appointment appointment = recordType<Appointment>().fromRecord(entry);
                    if (appointment.from <= today && (!appointment.to.isValid() || appointment.to >= today))
                        m_own << appointment.locality;
                }
                Q_EMIT changed();
            });
            return;
        }
        m_own.clear();
    });
}

void SavedViews::store(const QString &name, const MeetingListView &view, std::function<void(const QString &)> done)
{
    SavedView saved;
    for (const SavedView &other : std::as_const(m_saved)) {
        if (other.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            saved = other;
    }
    saved.page = meetingsPage;
    saved.name = name.trimmed();
    saved.definition = view.toJson();
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
