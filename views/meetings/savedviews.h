#pragma once

#include "attachment.h"
#include "database.h"
#include "meetings/meetingfilterview.h"

#include <QObject>
#include <functional>

class RecordService;

/// The named selections of the meeting list: those the program brings, and those that people keep in the database for everyone.
class SavedViews : public QObject
{
    Q_OBJECT
public:
    struct Entry {
        QString key;      ///< "all", "bin" … of the built-in ones; the id of a saved one
        QString name;
        MeetingListView view;
        SavedViewId id;   ///< invalid for a built-in one
        bool isBuiltIn() const { return !id; }
    };
    SavedViews(RecordService &records, Database &database, QObject *parent = nullptr);

    QList<Entry> entries() const;
    std::optional<Entry> find(const QString &key) const;
    std::optional<Entry> named(const QString &name) const;
    /// Stores a new one, or other contents under the same name. `done` gets its key.
    void store(const QString &name, const MeetingListView &view, std::function<void(const QString &key)> done);
    void rename(const QString &key, const QString &name);
    void setBinned(SavedViewId id, bool binned, std::function<void()> done);
    void reload();

Q_SIGNALS:
    void changed();
    void failed(const Error &error);

private:
    QList<Entry> builtIn() const;
    void save(SavedView saved, std::function<void(const QString &key)> done);
    void readOwnLocalities();
    RecordService &m_records;
    Database &m_database;
    QList<SavedView> m_saved;
    QList<LocalityId> m_own;  ///< localities of the contact person who has this login, today
};
