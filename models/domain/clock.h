#pragma once

#include <QDateTime>
#include <functional>

/// What time it is, in UTC. Given to whatever needs it, so that tests have a fixed clock.
using Clock = std::function<QDateTime()>;

inline Clock systemClock()
{
    return [] { return QDateTime::currentDateTimeUtc(); };
}
