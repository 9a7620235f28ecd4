#pragma once

#include "result.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

class Database;

/// Sees to it that the file of the open database still is where it was (checkDatabasePlace), every two seconds. What is saved meanwhile is
/// refused by storage itself; this is for telling before anybody tries.
class DatabaseWatch : public QObject
{
    Q_OBJECT
public:
    explicit DatabaseWatch(Database &database, QObject *parent = nullptr);

    /// What is wrong, if anything is.
    const Status &place() const { return m_place; }
    /// A backup of what this program still has open, whatever stands at its path by now. Errors: see BackupService::backup.
    QFuture<Status> rescue(const QString &file);

Q_SIGNALS:
    /// It was moved, or it is back; see place().
    void changed();

private:
    void look();
    Database &m_database;
    QTimer m_timer;
    Status m_place;
    bool m_looking = false;
};
