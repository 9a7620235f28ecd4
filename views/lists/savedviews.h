#pragma once

#include "attachment.h"
#include "database.h"

#include <QObject>
#include <functional>

class RecordService;

/// The named selections of a list: those the program brings, and those that people keep in the database for everyone. What a selection is
/// only its page knows; here it is the JSON that the page writes and reads.
class SavedViews : public QObject
{
    Q_OBJECT
public:
    struct Entry {
        QString key;         ///< "all", "bin" … of the built-in ones; the id of a saved one
        QString name;
        QString definition;  ///< JSON of the page
        SavedViewId id;      ///< invalid for a built-in one
        bool isBuiltIn() const { return !id; }
    };
    /// `page`: whose views these are in the database, e.g. "meetings".
    SavedViews(const QString &page, RecordService &records, QObject *parent = nullptr);

    QList<Entry> entries() const;
    std::optional<Entry> find(const QString &key) const;
    std::optional<Entry> named(const QString &name) const;
    /// Stores a new one, or other contents under the same name. `done` gets its key.
    void store(const QString &name, const QString &definition, std::function<void(const QString &key)> done);
    void rename(const QString &key, const QString &name);
    void setBinned(SavedViewId id, bool binned, std::function<void()> done);
    virtual void reload();
    /// Whether all have been read that there are; each part that comes is told of by changed().
    virtual bool isComplete() const { return m_read; }

Q_SIGNALS:
    void changed();
    void failed(const Error &error);

protected:
    /// Those the program brings, in the language it speaks now.
    virtual QList<Entry> builtIn() const = 0;

private:
    void save(SavedView saved, std::function<void(const QString &key)> done);
    QString m_page;
    RecordService &m_records;
    QList<SavedView> m_saved;
    bool m_read = false;
};
