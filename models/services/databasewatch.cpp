#include "databasewatch.h"

#include "backupservice.h"
#include "database.h"
#include "databaseplace.h"
#include "whendone.h"

DatabaseWatch::DatabaseWatch(Database &database, QObject *parent) : QObject(parent), m_database(database)
{
    if (database.isServer())
        return;
    constexpr int interval = 2000;
    connect(&m_timer, &QTimer::timeout, this, &DatabaseWatch::look);
    m_timer.start(interval);
}

void DatabaseWatch::look()
{
    // A long read is waited for, not queued behind.
    if (m_looking)
        return;
    m_looking = true;
    whenDone(m_database.read([](Connection &connection) { return checkDatabasePlace(connection); }), this, [this](const Status &place) {
        m_looking = false;
        const bool differs = place.has_value() != m_place.has_value();
        m_place = place;
        if (differs)
            Q_EMIT changed();
    });
}

QFuture<Status> DatabaseWatch::rescue(const QString &file)
{
    // On the connection that is open: a new one would find another file, or none.
    return m_database.read([file](Connection &connection) { return BackupService::backup(connection, file); });
}
