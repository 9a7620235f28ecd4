#include "lists/detailreading.h"

void DetailReading::want(qint64 id)
{
    m_wanted = id;
    if (m_reading)
        m_again = true;
    else
        start();
}

void DetailReading::start()
{
    m_reading = m_wanted;
    m_again = false;
    m_error.reset();
    m_next = {};
    if (m_reading)
        begin(m_reading);
}

void DetailReading::partDone()
{
    if (--m_parts > 0)
        return;
    const std::function<void()> step = std::exchange(m_next, {});
    if (step && !m_again && !m_error && m_wanted == m_reading)
        step();
    if (m_parts == 0)
        finish();
}

void DetailReading::finish()
{
    const qint64 read = std::exchange(m_reading, 0);
    if (m_again || read != m_wanted)
        start();
    else if (m_error)
        broke(*m_error);
    else
        done();
}
