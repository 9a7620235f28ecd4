#include "startarguments.h"

#include "managedsettings.h"
#include "shell/uistate.h"

#include <QCoreApplication>
#include <QStandardPaths>
#include <QTextStream>
#include <QTranslator>

static const QString settingsOption = QStringLiteral("settings");

static QString usualStateFile() { return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/ortskontakt.ini"); }

/// The command line without the options that Qt takes for itself when the windows begin (its manual names them at QGuiApplication and
/// QApplication); each stands with one dash or two, and most with a value after it.
static QStringList withoutQtOptions(int argc, char **argv)
{
    static const QStringList alone{QStringLiteral("reverse")};
    static const QStringList valued{QStringLiteral("platform"), QStringLiteral("platformpluginpath"), QStringLiteral("platformtheme"), QStringLiteral("plugin"),
        QStringLiteral("qwindowgeometry"), QStringLiteral("qwindowicon"), QStringLiteral("qwindowtitle"), QStringLiteral("session"), QStringLiteral("display"),
        QStringLiteral("geometry"), QStringLiteral("fontengine"), QStringLiteral("style"), QStringLiteral("stylesheet")};
    QStringList left;
    for (int i = 0; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        if (argument == QLatin1String("--")) {
            for (; i < argc; ++i)
                left << QString::fromLocal8Bit(argv[i]);
            break;
        }
        QString name = argument.startsWith(QLatin1String("--")) ? argument.mid(2) : argument.startsWith(u'-') ? argument.mid(1) : QString();
        const bool withValue = name.contains(u'=');
        name = name.section(u'=', 0, 0);
        if (i > 0 && alone.contains(name))
            continue;
        if (i > 0 && valued.contains(name)) {
            i += withValue ? 0 : 1;
            continue;
        }
        left << argument;
    }
    return left;
}

void StartArguments::describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(tr("Träffar, frågor, åtgärder och föreningar för kontaktpersoner i Borås Stad."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({settingsOption, tr("Läs och spara fönstrens utseende i FIL."), tr("FIL")});
    parser.addPositionalArgument(QStringLiteral("databas"), tr("Databasfil, eller adress som börjar med postgresql://. Utan den öppnas den senast använda."),
                                 QStringLiteral("[databas]"));
}

StartArguments StartArguments::read(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    parser.parse(arguments);
    StartArguments read;
    read.address = parser.positionalArguments().value(0);
    read.stateFile = parser.isSet(settingsOption) ? parser.value(settingsOption) : usualStateFile();
    return read;
}

QString StartArguments::language(const QString &stateFile)
{
    const QString own = UiState(stateFile.isEmpty() ? usualStateFile() : stateFile).value(QStringLiteral("window/language")).toString();
    const QString decided = ManagedSettings(ManagedSettings::ofThisComputer()).value(ManagedSettings::Setting::Language, own).text;
    return decided.isEmpty() ? QStringLiteral("sv") : decided;
}

std::optional<int> StartArguments::withoutWindow(int &argc, char **argv)
{
    const QStringList arguments = withoutQtOptions(argc, argv);
    QCommandLineParser asked;
    describe(asked);
    const bool understood = asked.parse(arguments);
    const bool help = asked.isSet(QStringLiteral("help")) || asked.isSet(QStringLiteral("help-all")), version = asked.isSet(QStringLiteral("version"));
    if (understood && !help && !version && asked.positionalArguments().size() < 2)
        return std::nullopt;

    const QCoreApplication program(argc, argv);
    const QString spoken = language(asked.isSet(settingsOption) ? asked.value(settingsOption) : usualStateFile());
    QTranslator texts, standard;
    if (texts.load(QStringLiteral(":/i18n/ortskontakt_%1.qm").arg(spoken)))
        QCoreApplication::installTranslator(&texts);
    if (standard.load(QStringLiteral(":/i18n/qtbase_%1.qm").arg(spoken)))
        QCoreApplication::installTranslator(&standard);
    QCommandLineParser parser;  // again, in that language
    describe(parser);
#ifdef Q_OS_WIN
    parser.process(arguments);  // shows a box where there is no console, and ends
#endif
    parser.parse(arguments);
    QTextStream out(stdout), errors(stderr);
    if (understood && help)
        out << parser.helpText();
    else if (understood && version)
        out << QCoreApplication::applicationName() << u' ' << QCoreApplication::applicationVersion() << Qt::endl;
    else if (!understood)
        errors << parser.errorText() << u' ' << tr("Se ortskontakt --help.") << Qt::endl;
    else
        errors << tr("”%1” är ett ord för mycket: bara en databas kan öppnas. Se ortskontakt --help.").arg(parser.positionalArguments().at(1)) << Qt::endl;
    return understood && (help || version) ? 0 : 2;
}
