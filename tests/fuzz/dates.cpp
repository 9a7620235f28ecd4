#include "target.h"

#include <smartdate.h>

#include <QString>

/// Dates and times as people write them, on a day that the first two bytes choose.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const QDate today = QDate(1990, 1, 1).addDays((data[0] << 8 | data[1]) % 40'000);
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data + 2), qsizetype(size - 2));
    if (const Result<QDate> date = SmartDate::parseDate(text, today)) {
        promise(date->isValid() && date->year() >= 1800 && date->year() <= 2199, "a date is one of the calendar");
        promise(SmartDate::parseDate(date->toString(Qt::ISODate), today) == *date, "a date written out is the same");
    } else {
        promise(!date.error().message.isEmpty(), "what is no date is refused in words");
    }
    if (const Result<QTime> time = SmartDate::parseTime(text))
        promise(time->isValid() && SmartDate::parseTime(time->toString(QStringLiteral("HH:mm"))) == *time, "a time written out is the same");
    else
        promise(!time.error().message.isEmpty(), "what is no time is refused in words");
    return 0;
}
