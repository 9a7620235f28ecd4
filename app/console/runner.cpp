#include "runner.h"

#include "command.h"
#include "help.h"

#include <QTranslator>

namespace {

/// The language is needed before the rest can be found fault with in words.
QString languageOf(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i).startsWith(QLatin1String("--lang=")))
            return arguments.at(i).mid(7);
        if (arguments.at(i) == QLatin1String("--lang"))
            return arguments.value(i + 1);
    }
    return QStringLiteral("sv");
}

Clock clockOf()
{
    bool ok = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&ok);
    if (!ok)
        return systemClock();
    return [seconds] { return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC); };
}

/// The options of all commands, so that one in the wrong place is told from one that does not exist.
QList<OptionInfo> allOptions(const QList<Command> &all)
{
    QList<OptionInfo> options = globalOptions();
    for (const Command &command : all)
        options += command.options;
    return options;
}

Outcome checkWords(const Command &command, const QStringList &words)
{
    // What is written in small letters stands for itself.
    const QStringList kinds = command.words.value(0).split(u'|');
    const bool literal = kinds.first() == kinds.first().toLower();
    if (literal && !words.isEmpty() && !kinds.contains(words.first()))
        return wrongUse(ConsoleText::tr("Kommandot %1 kan bara %2.").arg(command.verb, kinds.join(QStringLiteral(", "))));
    if (words.size() < command.words.size())
        return wrongUse(ConsoleText::tr("%1 saknas. Så här: %2").arg(command.words.at(words.size()), Help::usage(command)));
    if (words.size() > command.words.size())
        return wrongUse(ConsoleText::tr("”%1” är ett ord för mycket. Så här: %2").arg(words.at(command.words.size()), Help::usage(command)));
    return {};
}

Outcome runCommand(const QStringList &arguments, const QList<Command> &all, Output &output)
{
    const auto line = CommandLine::parse(arguments, allOptions(all));
    if (!line)
        return wrongUse(line.error().message + u' ' + ConsoleText::tr("Se ortskontaktctl --help."), line.error().field);
    if (line->has(QStringLiteral("version"))) {
        output.line(QStringLiteral("ortskontaktctl ") + QCoreApplication::applicationVersion());
        output.object({{QStringLiteral("version"), QCoreApplication::applicationVersion()}});
        return {};
    }
    const QString verb = line->words().value(0);
    const auto command = std::find_if(all.cbegin(), all.cend(), [&verb](const Command &known) { return known.verb == verb; });
    if (line->has(QStringLiteral("help")) && (command != all.cend() || verb.isEmpty())) {
        const QString text = verb.isEmpty() ? Help::program() : Help::command(*command);
        output.line(text);
        output.object({{QStringLiteral("help"), text}});
        return {};
    }
    if (verb.isEmpty())
        return wrongUse(ConsoleText::tr("Kommandot saknas. Se ortskontaktctl --help."));
    if (command == all.cend())
        return wrongUse(ConsoleText::tr("Kommandot ”%1” finns inte. Se ortskontaktctl --help.").arg(verb));
    const QList<OptionInfo> others = allOptions(all);
    const QList<OptionInfo> own = command->options + globalOptions();
    for (const OptionInfo &option : others) {
        if (line->has(option.name) && std::none_of(own.cbegin(), own.cend(), [&option](const OptionInfo &mine) { return mine.name == option.name; }))
            return wrongUse(ConsoleText::tr("Alternativet --%1 hör inte till kommandot %2.").arg(option.name, verb), option.name);
    }
    const QStringList words = line->words().mid(1);
    if (Outcome outcome = checkWords(*command, words); !outcome)
        return outcome;
    return command->run({*line, words, output, clockOf()});
}

}

int Console::run(const QStringList &arguments, FILE *out, FILE *err)
{
    Output output(out, err);
    output.setJson(arguments.contains(QStringLiteral("--json")));
    const QString language = languageOf(arguments);
    QTranslator translator;
    const bool known = language == QLatin1String("sv") || language == QLatin1String("en");
    if (known && translator.load(QStringLiteral(":/i18n/ortskontakt_") + language + QStringLiteral(".qm")))
        QCoreApplication::installTranslator(&translator);
    Outcome outcome;
    if (known)
        outcome = runCommand(arguments, commands(), output);
    else
        outcome = wrongUse(ConsoleText::tr("Språket ”%1” finns inte. Välj sv eller en.").arg(language), QStringLiteral("lang"));
    if (outcome)
        return 0;
    const Failure &failure = outcome.error();
    output.error(failure.error, failure.wrongUse ? QStringLiteral("Usage") : QString(), failure.more, failure.members);
    return failure.wrongUse ? 2 : 1;
}

bool Console::needsFonts(int argc, char **argv)
{
    bool exports = false;
    bool pdf = false;
    for (int i = 1; i < argc; ++i) {
        const QByteArray argument = QByteArray(argv[i]).toLower();
        exports = exports || argument == "export";
        pdf = pdf || argument == "pdf" || argument == "--format=pdf";
    }
    return exports && pdf;
}
