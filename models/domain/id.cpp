#include "id.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <mutex>

static constexpr qint64 epoch2020 = 1577836800000;

qint64 newId()
{
    static std::mutex mutex;
    static const qint64 process = QRandomGenerator::system()->bounded(1024);
    static qint64 last = 0;
    static qint64 counter = 0;
    const std::lock_guard lock(mutex);
    // A clock set back must not repeat ids: time only goes forward here.
    const qint64 now = qMax(QDateTime::currentMSecsSinceEpoch() - epoch2020, last);
    counter = now == last ? counter + 1 : 0;
    last = now;
    if (counter == 4096) {
        ++last;
        counter = 0;
    }
    return (last << 22) | (process << 12) | counter;
}
