#pragma once

#include "result.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

struct OptionInfo {
    QString name;   ///< without the hyphens
    QString value;  ///< what it takes, as shown in help; empty for a switch
    QString help;
};

/// The words of a command line, sorted out. Options may stand anywhere, as `--name value` or `--name=value`; after `--` everything is a word.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
public:
    /// Errors: Invalid, for an option that is unknown, lacks its value or is there twice; `field` names it.
    static Result<CommandLine> parse(const QStringList &arguments, const QList<OptionInfo> &options);

    const QStringList &words() const { return m_words; }
    bool has(const QString &option) const { return m_values.contains(option); }
    QString value(const QString &option) const { return m_values.value(option); }

private:
    Status add(const QString &name, const QString &value);
    QStringList m_words;
    QHash<QString, QString> m_values;
};
