#pragma once

#include <QString>

class ManagedSettings;
class UiState;

/// The user's own choice of a folder for exported files is kept in UiState under this name.
inline constexpr char exportFolderKey[] = "export/startFolder";

/// Where a dialogue for saving what is exported begins: the folder that is decided on or chosen, if it is there; else the one used last.
QString exportFolder(const ManagedSettings &managed, const UiState &state);
