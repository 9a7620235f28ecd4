#include "managedsettings.h"

#include "managedvalue.h"

#include <QCoreApplication>

using Setting = ManagedSettings::Setting;
using Kind = ManagedSettings::Kind;

static constexpr ManagedSettings::Description known[] = {
    {Setting::Database, "Database", Kind::Address},
    {Setting::SharedServer, "SharedServer", Kind::Server},
    {Setting::TlsMode, "TlsMode", Kind::Choice, "require|verify-ca|verify-full"},
    {Setting::Language, "Language", Kind::Choice, "sv|en"},
    {Setting::BackupFolder, "BackupFolder", Kind::Folder},
    {Setting::BackupDays, "BackupDays", Kind::Number, "", 0, 365},
    {Setting::ExportFolder, "ExportFolder", Kind::Folder},
    {Setting::AttachmentLimitMb, "AttachmentLimitMb", Kind::Number, "", 1, 25},
    {Setting::Disposal, "Disposal", Kind::Choice, "decision|two-persons|never"},
    {Setting::UpdateCheck, "UpdateCheck", Kind::Switch},
};

std::span<const ManagedSettings::Description> ManagedSettings::list() { return known; }

ManagedSettings::Places ManagedSettings::ofThisComputer()
{
#ifdef Q_OS_WIN
    return {QStringLiteral("HKEY_LOCAL_MACHINE\\Software\\Policies\\Ortskontakt"), QStringLiteral("HKEY_CURRENT_USER\\Software\\Policies\\Ortskontakt"),
            QStringLiteral("HKEY_LOCAL_MACHINE\\Software\\Ortskontakt"), QSettings::Registry64Format};
#else
    return {QStringLiteral("/etc/ortskontakt/policy.ini"), {}, QStringLiteral("/etc/ortskontakt/defaults.ini"), QSettings::IniFormat};
#endif
}

QString ManagedSettings::name(Setting setting) { return QLatin1String(known[int(setting)].name); }

QString ManagedSettings::lockedText()
{
    return QCoreApplication::translate("ManagedSettings", "Styrs av organisationen");
}

QString ManagedSettings::lockedBy(const Value &value)
{
    const QString words = value.origin == Origin::ComputerPolicy ? QCoreApplication::translate("ManagedSettings", "Bestämt för datorn, i %1", "a key of the registry or a file")
                                                                 : QCoreApplication::translate("ManagedSettings", "Bestämt för användaren, i %1", "a key of the registry or a file");
    return value.isLocked() ? words.arg(value.place) : QString();
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
    m_places.insert(origin, place);
    const QSettings settings(place, format);
    if (origin >= Origin::UserPolicy && (settings.status() != QSettings::NoError || ManagedValue::isUnreadable(place, format)))
        m_unreadable << place;
    for (const Description &one : known) {
        const QString text = ManagedValue::textOf(settings.value(QLatin1String(one.name)));
        // The installation writes - for what was taken away.
        if (text.isEmpty() || text == QLatin1String("-"))
            continue;
        if (const auto understood = ManagedValue::understood(one, text))
            m_values[one.setting][origin] = *understood;
        else
            m_notUnderstood << NotUnderstood{one.setting, text, place, origin};
    }
}

static QString unreadable(const QString &place)
{
    return QCoreApplication::translate("ManagedSettings", "Organisationens princip i %1 går inte att läsa.", "a key of the registry or a file").arg(place);
}

Status ManagedSettings::mayOpen(bool server) const
{
    const QString what = QCoreApplication::translate("ManagedSettings", "Den kan kräva ett skydd, så ingen databas öppnas. Säg till den som sköter datorn.");
    if (!m_unreadable.isEmpty())
        return fail(ErrorCode::Denied, unreadable(m_unreadable.first()) + u' ' + what);
    for (const NotUnderstood &one : m_notUnderstood) {
        const bool protects = one.setting == Setting::Disposal || (one.setting == Setting::TlsMode && server);
        if (!protects || one.origin < Origin::UserPolicy || value(one.setting).origin > one.origin)
            continue;
        const Description &meant = known[int(one.setting)];
        return fail(ErrorCode::Denied, QCoreApplication::translate("ManagedSettings", "Organisationens princip %1 har värdet ”%2”, som programmet inte förstår. Tillåtet är %3. Den står i %4.", "name, value, what is allowed, place")
                                           .arg(QLatin1String(meant.name), one.text, ManagedValue::allowed(meant), one.place) + u' ' + what);
    }
    return {};
}

QStringList ManagedSettings::problems() const
{
    QStringList lines;
    for (const QString &place : m_unreadable)
        lines << unreadable(place);
    for (const NotUnderstood &one : m_notUnderstood) {
        const Description &meant = known[int(one.setting)];
        lines << QCoreApplication::translate("ManagedSettings", "Inställningen %1 används inte, för värdet ”%2” är fel. Tillåtet är %3. Den står i %4.", "name, value, what is allowed, place")
                     .arg(QLatin1String(meant.name), one.text, ManagedValue::allowed(meant), one.place);
    }
    return lines;
}

ManagedSettings::Value ManagedSettings::value(Setting setting, const QString &chosen) const
{
    QMap<Origin, QString> said = m_values.value(setting);
    // The command line may name a database in ways that a policy may not (a path relative to where one stands).
    const auto own = chosen.isEmpty() || known[int(setting)].kind == Kind::Address ? chosen : ManagedValue::understood(known[int(setting)], chosen).value_or(QString());
    if (!own.isEmpty())
        said.insert(Origin::User, own);
    if (said.isEmpty())
        return {};
    return {said.last(), said.lastKey(), m_places.value(said.lastKey())};
}
