#include "report.h"

#include <cstdio>
#include <ctime>

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values.at(values.size() / 2);
}

bool Figure::isOver() const
{
    switch (goal) {
    case Goal::Ratio: return value > baseline * limit;
    case Goal::Most: return value > limit;
    case Goal::MoreBy: return value > baseline + limit;
    case Goal::None: break;
    }
    return false;
}

static QString number(double value, const QString &unit)
{
    return QString::number(value, 'f', value < 10 ? 2 : value < 100 ? 1 : 0) + u' ' + unit;
}

static QString goalText(const Figure &figure)
{
    switch (figure.goal) {
    case Figure::Goal::Ratio: return QStringLiteral("≤ %1×").arg(figure.limit);
    case Figure::Goal::Most: return QStringLiteral("≤ %1 %2").arg(figure.limit).arg(figure.unit);
    case Figure::Goal::MoreBy: return QStringLiteral("≤ +%1 %2").arg(figure.limit).arg(figure.unit);
    case Figure::Goal::None: break;
    }
    return QStringLiteral("–");
}

void Report::section(const QString &title, const QString &baseline)
{
    std::printf("\n%s\n  against %s\n", qPrintable(title), qPrintable(baseline));
    std::printf("  %-52s %11s %11s %7s %10s\n", "figure", "ours", "baseline", "ratio", "goal");
    std::fflush(stdout);
}

void Report::add(const Figure &figure)
{
    m_over += figure.isOver() ? 1 : 0;
    const QString baseline = figure.baseline > 0 ? number(figure.baseline, figure.unit) : QStringLiteral("–");
    const QString ratio = figure.baseline > 0 ? QString::number(figure.value / figure.baseline, 'f', 2) : QStringLiteral("–");
    const QString verdict = figure.goal == Figure::Goal::None ? QString() : figure.isOver() ? QStringLiteral("OVER") : QStringLiteral("ok");
    const QString line = QStringLiteral("  %1 %2 %3 %4 %5  %6").arg(figure.name, -52).arg(number(figure.value, figure.unit), 11).arg(baseline, 11).arg(ratio, 7).arg(goalText(figure), 10).arg(verdict);
    std::printf("%s\n", line.toUtf8().constData());
    std::fflush(stdout);
}

double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}
