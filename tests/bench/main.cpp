#include "generator.h"
#include "measures.h"
#include "report.h"

#include <QApplication>
#include <QCommandLineParser>
#include <cstdio>

int main(int argc, char **argv)
{
    // The windows measured here are painted in memory; other programs get an X server (XScreen).
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption meetings(QStringLiteral("meetings"), QStringLiteral("How many meetings the database has."), QStringLiteral("number"), QStringLiteral("1000000"));
    const QCommandLineOption issues(QStringLiteral("issues"), QStringLiteral("How many issues their database has."), QStringLiteral("number"), QStringLiteral("1000000"));
    const QCommandLineOption folder(QStringLiteral("data"), QStringLiteral("Where the databases are kept."), QStringLiteral("folder"), QStringLiteral("data"));
    const QCommandLineOption only(QStringLiteral("only"), QStringLiteral("Only these, with commas between: list, search, save, import, jump, start, scanners, issues (or of it: statistics, suggestion)."), QStringLiteral("measures"));
    parser.addOptions({meetings, issues, folder, only});
    parser.process(application);

    const Generator generator(parser.value(folder));
    const QStringList wanted = parser.value(only).split(u',', Qt::SkipEmptyParts);
    const auto has = [&wanted](const char *name) { return wanted.isEmpty() || wanted.contains(QLatin1String(name)); };
    const bool ofIssues = has("issues") || has("statistics") || has("suggestion");
    const bool ofMeetings = has("list") || has("search") || has("save") || has("import") || has("jump") || has("start");
    const QString file = ofMeetings ? generator.database(parser.value(meetings).toInt()) : QString();
    Report report;
    if (has("scanners"))
        Measures::scanners(report);
    if (has("list"))
        Measures::list(report, file);
    if (has("search"))
        Measures::search(report, file);
    if (has("save"))
        Measures::save(report, file);
    if (has("import"))
        Measures::import(report, generator);
    if (has("jump"))
        Measures::jump(report, file);
    if (ofIssues) {
        const QString issueFile = generator.issueDatabase(parser.value(issues).toInt());
        if (has("issues"))
            Measures::issues(report, issueFile);
        if (has("issues") || has("statistics"))
            Measures::statistics(report, issueFile);
        if (has("issues") || has("suggestion"))
            Measures::suggestion(report, issueFile);
    }
    if (has("start"))
        Measures::start(report, file, generator);
    std::printf("\n%d over the goal\n", report.over());
    return report.over() == 0 ? 0 : 1;
}
