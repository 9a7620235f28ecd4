#include "longworkscope.h"

#include "connection.h"

#include <sqlite3.h>

LongWorkScope::LongWorkScope(Connection &connection, LongWork *work, std::function<int()> measure)
    : m_work(work), m_handle(work ? connection.sqliteHandle() : nullptr), m_measure(std::move(measure))
{
    if (!m_handle)
        return;
    // SQLite counts steps of its virtual machine; a thousand take far less than a millisecond.
    sqlite3_progress_handler(m_handle, 1000, &LongWorkScope::asked, this);
    m_outer = m_work->setInterrupt([handle = m_handle] { sqlite3_interrupt(handle); });
}

LongWorkScope::~LongWorkScope()
{
    if (!m_handle)
        return;
    m_work->setInterrupt(m_outer);
    sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

int LongWorkScope::asked(void *scope)
{
    auto *self = static_cast<LongWorkScope *>(scope);
    if (self->m_measure && ++self->m_turn % 64 == 0)
        self->m_work->setPercent(self->m_measure());
    return self->m_work->isCancelled() ? 1 : 0;
}
