#include "widgets/smarttimeedit.h"

#include "smartdate.h"
#include "swedishformat.h"

SmartTimeEdit::SmartTimeEdit(QWidget *parent) : SmartEdit(parent) {}

void SmartTimeEdit::setTime(QTime time) { setLineText(SwedishFormat::tableTime(time)); }

Result<QString> SmartTimeEdit::interpret(const QString &text)
{
    const Result<QTime> parsed = SmartDate::parseTime(text);
    m_time = parsed.value_or(QTime());
    if (!parsed)
        return fail(parsed.error());
    //: %1 is a time in words (kl. 9.00)
    return tr("= %1").arg(SwedishFormat::textTime(*parsed));
}

void SmartTimeEdit::announce()
{
    if (m_announced == m_time)
        return;
    m_announced = m_time;
    Q_EMIT timeChanged(m_time);
}

QString SmartTimeEdit::normalText() const { return SwedishFormat::tableTime(m_time); }

void SmartTimeEdit::step(int direction, bool page)
{
    if (!m_time.isValid())
        setTime(QTime(18, 0));  // most meetings are in the evening
    else
        setTime(m_time.addSecs(direction * (page ? 3600 : 900)));
}
