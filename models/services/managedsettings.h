#pragma once

#include "result.h"

#include <QMap>
#include <QSettings>
#include <QStringList>
#include <span>

/// What others than the user have decided about the program on this computer, and who goes before whom: the organisation's policy for the
/// computer, its policy for the user, the user, what the installation was told (MSI properties), and what the program does by itself.
/// Read when the program starts; only read. Any thread.
class ManagedSettings
{
public:
    enum class Setting { Database, SharedServer, TlsMode, Language, BackupFolder, BackupDays, ExportFolder, AttachmentLimitMb, Disposal, UpdateCheck };
    /// What a value may be. Everything else is told and not used.
    enum class Kind {
        Address,  ///< a database: a file with its whole path, or the address of a server
        Server,   ///< postgresql://server/database
        Folder,   ///< with its whole path; %VARIABLES% and a ~ at the beginning are expanded
        Choice,   ///< one of `choices`
        Number,   ///< whole, from `least` to `most`
        Switch,   ///< 0 or 1
    };
    struct Description {
        Setting setting;
        const char *name;  ///< as it stands in the registry, in the file, in packaging/windows/admx and in the administrator's guide
        Kind kind;
        const char *choices = "";  ///< parted by |
        int least = 0;
        int most = 0;
    };
    /// Every setting there is, in the order of Setting. Policies, guide and tests are held against this.
    static std::span<const Description> list();

    /// In rising order: the later goes before the earlier.
    enum class Origin { BuiltIn, Installation, User, UserPolicy, ComputerPolicy };
    struct Value {
        QString text;                      ///< empty when nobody has said anything
        Origin origin = Origin::BuiltIn;
        QString place = {};                ///< the key or file that it stands in, for whoever looks for it
        /// The user cannot change it; such a choice is shown with `lockedText()`.
        bool isLocked() const { return origin >= Origin::UserPolicy; }
        int number(int fallback) const { return text.isEmpty() ? fallback : text.toInt(); }
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

    static QString name(Setting setting);
    static QString lockedText();
    /// For the tooltip of what is locked: by which policy, and where it stands.
    static QString lockedBy(const Value &value);

    explicit ManagedSettings(const Places &places);

    /// `chosen` is what the user has chosen, empty for nothing. What the user's own file holds is not trusted more than a policy: a value
    /// that is not allowed counts as none.
    Value value(Setting setting, const QString &chosen = {}) const;
    /// A line for each value that the program does not understand and so does not use, for the user to hand on to whoever decides. In the
    /// language that the program has when it is asked.
    QStringList problems() const;
    /// Whether a database may be opened. A policy that cannot be read, or that asks for a protection in words the program does not understand
    /// (TlsMode for a server, Disposal), must not be taken for one that asks for none. Errors: Denied.
    Status mayOpen(bool server) const;

private:
    void read(const QString &place, QSettings::Format format, Origin origin);

    QMap<Setting, QMap<Origin, QString>> m_values;
    QMap<Origin, QString> m_places;
    struct NotUnderstood {
        Setting setting;
        QString text;
        QString place;
        Origin origin;
    };
    QStringList m_unreadable;  ///< places of policies
    QList<NotUnderstood> m_notUnderstood;
};
