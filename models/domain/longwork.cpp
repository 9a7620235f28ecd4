#include "longwork.h"

#include <utility>

void LongWork::cancel()
{
    m_cancelled = true;
    const QMutexLocker lock(&m_mutex);
    if (m_interrupt)
        m_interrupt();
}

Status LongWork::begin(Step step)
{
    m_percent = -1;
    m_step = step;
    if (m_begun)
        m_begun(step);
    if (m_cancelled)
        return fail(cancelledError());
    return {};
}

Error LongWork::cancelledError() { return {ErrorCode::Cancelled, tr("Avbrutet. Inget har ändrats."), {}, {}}; }

std::function<void()> LongWork::setInterrupt(std::function<void()> interrupt)
{
    const QMutexLocker lock(&m_mutex);
    return std::exchange(m_interrupt, std::move(interrupt));
}
