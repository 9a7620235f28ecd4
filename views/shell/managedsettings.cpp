#include "shell/managedsettings.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace {

using Setting = ManagedSettings::Setting;

struct Known {
    Setting setting;
    const char *name;
    const char *allowed;    ///< the whole value must match
};

constexpr Known known[] = {
    // A relative path would be another file for every shortcut.
    {Setting::Database, "Database", "([A-Za-z]:[\\\\/]|/|%|postgresql://).+"},
    {Setting::SharedServer, "SharedServer", "postgresql://[^/]+/.+"},
    {Setting::Language, "Language", "sv|en"},
    {Setting::UpdateCheck, "UpdateCheck", "0|1"},
};

/// %LOCALAPPDATA%\x, as administrators write paths. What is not set stays, so that the message about the path shows it.
QString expanded(QString text)
{
    static const QRegularExpression variable(QStringLiteral("%([A-Za-z_][A-Za-z0-9_()]*)%"));
    qsizetype from = 0;
    for (auto match = variable.match(text); match.hasMatch(); match = variable.match(text, from)) {
        const QString value = qEnvironmentVariable(match.captured(1).toUtf8().constData());
        if (value.isEmpty()) {
            from = match.capturedEnd();
            continue;
        }
        text.replace(match.capturedStart(), match.capturedLength(), value);
        from = match.capturedStart() + value.size();
    }
    return text;
}

}

ManagedSettings::Places ManagedSettings::ofThisComputer()
{
#ifdef Q_OS_WIN
    return {QStringLiteral("HKEY_LOCAL_MACHINE\\Software\\Policies\\Ortskontakt"), QStringLiteral("HKEY_CURRENT_USER\\Software\\Policies\\Ortskontakt"),
            QStringLiteral("HKEY_LOCAL_MACHINE\\Software\\Ortskontakt"), QSettings::Registry64Format};
#else
    return {QStringLiteral("/etc/ortskontakt/policy.ini"), {}, QStringLiteral("/etc/ortskontakt/defaults.ini"), QSettings::IniFormat};
#endif
}

QStringList ManagedSettings::names()
{
    QStringList all;
    for (const Known &one : known)
        all << QLatin1String(one.name);
    return all;
}

QString ManagedSettings::name(Setting setting)
{
    return names().at(int(setting));
}

QString ManagedSettings::lockedText()
{
    return QCoreApplication::translate("ManagedSettings", "Styrs av organisationen");
}

ManagedSettings::ManagedSettings(const Places &places)
{
    read(places.installation, places.format, Origin::Installation);
    read(places.userPolicy, places.format, Origin::UserPolicy);
    read(places.computerPolicy, places.format, Origin::ComputerPolicy);
}

void ManagedSettings::read(const QString &place, QSettings::Format format, Origin origin)
{
    if (place.isEmpty())
        return;
    const QSettings settings(place, format);
    for (const Known &one : known) {
        // A semicolon or comma in an INI file makes a list of what is one text.
        const QString text = settings.value(QLatin1String(one.name)).toStringList().join(QStringLiteral(", ")).trimmed();
        // The installation writes - for what was taken away.
        if (text.isEmpty() || text == QLatin1String("-"))
            continue;
        const QRegularExpression allowed(QRegularExpression::anchoredPattern(QLatin1String(one.allowed)));
        if (allowed.match(text).hasMatch())
            m_values[one.setting][origin] = expanded(text);
        else
            m_problems << QCoreApplication::translate("ManagedSettings", "Inställningen %1 används inte, för värdet ”%2” är fel. Den står i %3.", "name, value, place")
                              .arg(QLatin1String(one.name), text, place);
    }
}

ManagedSettings::Value ManagedSettings::value(Setting setting, const QString &chosen) const
{
    QMap<Origin, QString> said = m_values.value(setting);
    if (!chosen.isEmpty())
        said.insert(Origin::User, chosen);
    if (said.isEmpty())
        return {};
    return {said.last(), said.lastKey()};
}
