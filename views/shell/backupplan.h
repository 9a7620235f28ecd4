#pragma once

#include "automaticbackup.h"

class ManagedSettings;
class UiState;

/// What the user chose about automatic backups is kept in UiState under these names.
inline constexpr char backupFolderKey[] = "backup/folder";
inline constexpr char backupDaysKey[] = "backup/days";

/// `Säkerhetskopior` beside the user's own database.
QString standardBackupFolder();
/// Who decides goes first; what nobody has said is the program's own.
BackupPlan backupPlan(const ManagedSettings &managed, const UiState &state);
