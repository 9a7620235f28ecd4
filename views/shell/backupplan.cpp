#include "shell/backupplan.h"

#include "managedsettings.h"
#include "shell/uistate.h"

#include <QStandardPaths>

QString standardBackupFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/Säkerhetskopior");
}

BackupPlan backupPlan(const ManagedSettings &managed, const UiState &state)
{
    const auto chosen = [&](ManagedSettings::Setting setting, const char *key) { return managed.value(setting, state.value(QLatin1String(key)).toString()); };
    const auto folder = chosen(ManagedSettings::Setting::BackupFolder, backupFolderKey);
    const int days = chosen(ManagedSettings::Setting::BackupDays, backupDaysKey).number(AutomaticBackup::standardDays);
    return {folder.text.isEmpty() ? standardBackupFolder() : folder.text, days, folder.text.isEmpty(), folder.isLocked()};
}
