#include "progressmeter.h"

static int stepsOf(const Block &block)
{
    if (const auto *table = std::get_if<Table>(&block))
        return int(table->rows.size()) + 1;
    return 1;
}

ProgressMeter::ProgressMeter(const Document &document, const Progress &progress, int passes) : m_progress(progress)
{
    for (const Block &block : document.blocks)
        m_total += stepsOf(block) * passes;
    m_stride = qMax(1, m_total / 200);
    if (m_progress && !m_progress(0, m_total))
        m_cancelled = true;
}

bool ProgressMeter::step()
{
    ++m_done;
    const bool tell = m_done % m_stride == 0 || m_done == m_total;
    if (tell && m_progress && !m_cancelled && !m_progress(qMin(m_done, m_total), m_total))
        m_cancelled = true;
    return !m_cancelled;
}
