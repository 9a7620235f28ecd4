#include "generator.h"
#include "measures.h"
#include "report.h"
#include "xscreen.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

void Measures::start(Report &report, const QString &file, const Generator &generator)
{
    constexpr int rounds = 7;
    struct Program {
        QString name;
        QString path;
        QStringList arguments;
        QList<double> times;
        QList<double> memory;
    };
    const QString own = QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("ortskontakt"));
    QList<Program> programs{{QStringLiteral("big"), own, {file}, {}, {}}, {QStringLiteral("empty"), own, {generator.emptyDatabase(QStringLiteral("empty.ortskontakt"))}, {}, {}}};
    for (const char *other : {"keepassxc", "sqlitebrowser"}) {
        const QString path = QStandardPaths::findExecutable(QLatin1String(other));
        if (path.isEmpty())
            qWarning("%s is not installed: left out", other);
        else
            programs << Program{QLatin1String(other), path, {}, {}, {}};
    }
    XScreen screen;
    for (int round = -1; round < rounds; ++round) {
        for (Program &program : programs) {
            const XScreen::Start start = screen.start(program.path, program.arguments);
            // The first round is for warming up, and for what programs do only once.
            if (round >= 0) {
                program.times << start.milliseconds;
                program.memory << start.megabytes;
            }
        }
    }
    const double time = median(programs.at(0).times), memory = median(programs.at(0).memory);
    report.section(QStringLiteral("From start to a painted window, and most memory, %1 rounds by turns on one Xvfb 1280×800").arg(rounds),
                   QStringLiteral("the same with an empty database, then other programs from Debian, started without a file"));
    report.add({QStringLiteral("time, against an empty database"), time, median(programs.at(1).times), QStringLiteral("ms"), Figure::Goal::Ratio, 1.2});
    report.add({QStringLiteral("memory, against an empty database"), memory, median(programs.at(1).memory), QStringLiteral("MB"), Figure::Goal::MoreBy, 40});
    double bestTime = 0, bestMemory = 0;
    for (const Program &program : programs.mid(2)) {
        const double otherTime = median(program.times), otherMemory = median(program.memory);
        report.add({QStringLiteral("time, against ") + program.name, time, otherTime, QStringLiteral("ms"), Figure::Goal::None});
        report.add({QStringLiteral("memory, against ") + program.name, memory, otherMemory, QStringLiteral("MB"), Figure::Goal::None});
        bestTime = bestTime > 0 ? qMin(bestTime, otherTime) : otherTime;
        bestMemory = bestMemory > 0 ? qMin(bestMemory, otherMemory) : otherMemory;
    }
    if (bestTime > 0) {
        report.add({QStringLiteral("time, against the better of them"), time, bestTime, QStringLiteral("ms"), Figure::Goal::Ratio, 0.9});
        report.add({QStringLiteral("memory, against the better of them"), memory, bestMemory, QStringLiteral("MB"), Figure::Goal::Ratio, 0.9});
    }
}
