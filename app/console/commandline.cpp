#include "commandline.h"

Status CommandLine::add(const QString &name, const QString &value)
{
    if (m_values.contains(name))
        return fail(ErrorCode::Invalid, tr("Alternativet --%1 står två gånger.").arg(name), {}, name);
    m_values.insert(name, value);
    return {};
}

Result<CommandLine> CommandLine::parse(const QStringList &arguments, const QList<OptionInfo> &options)
{
    CommandLine line;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == QLatin1String("--")) {
            line.m_words += arguments.mid(i + 1);
            break;
        }
        if (!argument.startsWith(QLatin1String("--")) && argument != QLatin1String("-h")) {
            line.m_words << argument;
            continue;
        }
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = argument == QLatin1String("-h") ? QStringLiteral("help") : argument.mid(2, equals < 0 ? -1 : equals - 2);
        const auto option = std::find_if(options.cbegin(), options.cend(), [&name](const OptionInfo &info) { return info.name == name; });
        if (option == options.cend())
            return fail(ErrorCode::Invalid, tr("Alternativet --%1 finns inte.").arg(name), {}, name);
        QString value;
        if (option->value.isEmpty()) {
            if (equals >= 0)
                return fail(ErrorCode::Invalid, tr("Alternativet --%1 tar inget värde.").arg(name), {}, name);
        } else if (equals >= 0) {
            value = argument.mid(equals + 1);
        } else if (i + 1 < arguments.size() && !arguments.at(i + 1).startsWith(QLatin1String("--"))) {
            value = arguments.at(++i);
        } else {
            return fail(ErrorCode::Invalid, tr("Alternativet --%1 saknar värde. Skriv --%1 %2.").arg(name, option->value), {}, name);
        }
        if (const Status status = line.add(name, value); !status)
            return fail(status.error());
    }
    return line;
}
