#include "help.h"

namespace {

constexpr int Width = 100;

/// Words broken into lines that begin `indent` in, the first after what is there already.
QString wrapped(const QString &text, int indent, int at)
{
    QString result;
    int column = at;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    bool first = true;
    for (const QString &word : words) {
        if (!first && column + 1 + word.size() > Width) {
            result += u'\n' + QString(indent, u' ');
            column = indent;
        } else if (!first) {
            result += u' ';
            ++column;
        }
        result += word;
        column += int(word.size());
        first = false;
    }
    return result;
}

QString optionLines(const QList<OptionInfo> &options)
{
    constexpr int column = 24, widest = 98;
    QString lines;
    for (const OptionInfo &option : options) {
        QString head = QStringLiteral("  --") + option.name + (option.value.isEmpty() ? QString() : u' ' + option.value);
        // A long choice goes on in the next line, after one of its bars.
        if (const qsizetype bar = head.size() > widest ? head.lastIndexOf(u'|', widest - 1) : -1; bar > 0)
            head.insert(bar + 1, QStringLiteral("\n      "));
        head += head.size() + 2 > column ? u'\n' + QString(column, u' ') : QString(column - head.size(), u' ');
        lines += head + wrapped(option.help, column, column) + u'\n';
    }
    return lines;
}

}

QString Help::usage(const Command &command)
{
    return QStringLiteral("ortskontaktctl ") + command.verb + u' ' + command.words.join(u' ')
        + (command.options.isEmpty() ? QString() : u' ' + ConsoleText::tr("[alternativ]"));
}

QString Help::program()
{
    QString text = ConsoleText::tr("Ortskontakt från kommandoraden, för det som ska göras på bestämda tider eller på en server.") + QStringLiteral("\n\n");
    text += ConsoleText::tr("Så här: %1").arg(QStringLiteral("ortskontaktctl ") + ConsoleText::tr("KOMMANDO … [alternativ]")) + QStringLiteral("\n\n");
    const QList<Command> all = commands();
    for (const Command &command : all) {
        const QString head = QStringLiteral("  ") + command.verb;
        text += head + QString(24 - head.size(), u' ') + wrapped(command.summary, 24, 24) + u'\n';
    }
    text += u'\n' + ConsoleText::tr("Alternativ till alla kommandon:") + u'\n' + optionLines(globalOptions()) + u'\n';
    text += wrapped(ConsoleText::tr("DATABAS är en fil eller en adress som postgresql://användare@server:5432/databas. Lösenordet hämtas bara från PostgreSQL:s egna ställen: PGPASSWORD eller lösenordsfilen."), 0, 0)
        + QStringLiteral("\n\n");
    text += wrapped(ConsoleText::tr("Slutkod 0: klart. 1: arbetet gick inte att göra. 2: kommandot var felskrivet."), 0, 0) + u'\n';
    return text + wrapped(ConsoleText::tr("Mer om ett kommando: ortskontaktctl KOMMANDO --help"), 0, 0);
}

QString Help::command(const Command &command)
{
    QString text = wrapped(command.summary, 0, 0) + QStringLiteral("\n\n") + ConsoleText::tr("Så här: %1").arg(usage(command)) + u'\n';
    if (!command.details.isEmpty())
        text += u'\n' + wrapped(command.details, 0, 0) + u'\n';
    if (!command.options.isEmpty())
        text += u'\n' + ConsoleText::tr("Alternativ:") + u'\n' + optionLines(command.options);
    return text + u'\n' + ConsoleText::tr("Alternativ till alla kommandon:") + u'\n' + optionLines(globalOptions()).chopped(1);
}
