#pragma once

#include "database.h"
#include "today.h"

/// What the day holds (*Idag*).
class TodayService
{
public:
    explicit TodayService(Database &database) : m_database(database) {}
    /// Due within `days`; only the user's own localities when `onlyMine` and there are any.
    QFuture<Result<Today>> load(int days, bool onlyMine);

private:
    Database &m_database;
};
