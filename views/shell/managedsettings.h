#pragma once

#include <QSettings>
#include <QStringList>

/// What others than the user have decided about the program on this computer, and who goes before whom: the organisation's policy for the
/// computer, its policy for the user, the user, what the installation was told (MSI properties), and what the program does by itself.
/// Read when the program starts; only read. Any thread.
class ManagedSettings
{
public:
    enum class Setting { Database, SharedServer, Language, UpdateCheck };
    /// In rising order: the later goes before the earlier.
    enum class Origin { BuiltIn, Installation, User, UserPolicy, ComputerPolicy };
    struct Value {
        QString text;                      ///< empty when nobody has said anything
        Origin origin = Origin::BuiltIn;
        /// The user cannot change it; such a choice is shown with `lockedText()`.
        bool isLocked() const { return origin >= Origin::UserPolicy; }
    };
    /// Where each layer is kept: registry keys or INI files; empty = there is none.
    struct Places {
        QString computerPolicy;
        QString userPolicy;
        QString installation;
        QSettings::Format format = QSettings::IniFormat;
    };
    /// Windows: Software\Policies\Ortskontakt of the computer and of the user, and HKEY_LOCAL_MACHINE\Software\Ortskontakt, which the package
    /// writes. Elsewhere: /etc/ortskontakt/policy.ini and /etc/ortskontakt/defaults.ini.
    static Places ofThisComputer();

    /// Every name as it stands in the registry, in the file and in packaging/windows/admx.
    static QStringList names();
    static QString name(Setting setting);
    static QString lockedText();

    explicit ManagedSettings(const Places &places);

    /// `chosen` is what the user has chosen, empty for nothing.
    Value value(Setting setting, const QString &chosen = {}) const;
    /// A line for each value that the program does not understand and so does not use, for the user to hand on to whoever decides.
    QStringList problems() const { return m_problems; }

private:
    void read(const QString &place, QSettings::Format format, Origin origin);

    QMap<Setting, QMap<Origin, QString>> m_values;
    QStringList m_problems;
};
