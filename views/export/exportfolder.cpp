#include "export/exportfolder.h"

#include "export/exportchoices.h"
#include "managedsettings.h"
#include "shell/uistate.h"

#include <QFileInfo>

QString exportFolder(const ManagedSettings &managed, const UiState &state)
{
    const QString folder = managed.value(ManagedSettings::Setting::ExportFolder, state.value(QLatin1String(exportFolderKey)).toString()).text;
    return !folder.isEmpty() && QFileInfo(folder).isDir() ? folder : ExportChoices::remembered(state).folder;
}
