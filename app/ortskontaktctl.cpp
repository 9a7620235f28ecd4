#include "console/runner.h"
#include "threadend.h"

#include <QGuiApplication>
#include <memory>
#ifdef Q_OS_WIN
#include <windows.h>
#endif

/// Only a PDF needs the fonts of a graphical program, and then without a screen.
static std::unique_ptr<QCoreApplication> application(int &argc, char **argv)
{
    if (!Console::needsFonts(argc, argv))
        return std::make_unique<QCoreApplication>(argc, argv);
#ifdef Q_OS_UNIX
    // On Windows the usual platform shows nothing either before a window does, and it alone knows the installed fonts.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    return std::make_unique<QGuiApplication>(argc, argv);
}

/// What Qt itself remarks on is nothing to those who read the answers of a schedule; it is shown when looked for.
static void keepQuiet(QtMsgType, const QMessageLogContext &, const QString &) {}

int main(int argc, char **argv)
{
    keepThreadsFromFalling();
#ifdef Q_OS_UNIX
    // File names and texts are UTF-8, whatever the machine is set to.
    qputenv("LC_ALL", "C.UTF-8");
#else
    // What is written is UTF-8; a console shows it as that only when told.
    SetConsoleOutputCP(CP_UTF8);
#endif
    QCoreApplication::setApplicationName(QStringLiteral("ortskontaktctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ORTSKONTAKT_VERSION));
    if (qEnvironmentVariableIsEmpty("QT_LOGGING_RULES"))
        qInstallMessageHandler(keepQuiet);
    const auto program = application(argc, argv);
    return Console::run(QCoreApplication::arguments().mid(1), stdout, stderr);
}
