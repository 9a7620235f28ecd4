#include "todayservice.h"

#include "todayrepository.h"

QFuture<Result<Today>> TodayService::load(int days, bool onlyMine)
{
    const QDate today = m_database.today();
    return m_database.read([today, days, onlyMine](Connection &connection) { return TodayRepository(connection).load(today, days, onlyMine); });
}
