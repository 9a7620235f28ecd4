#include "export/exportchoices.h"

#include "shell/uistate.h"

#include <QFileInfo>
#include <QStandardPaths>

static constexpr std::pair<const char *, bool SummaryOptions::*> parts[] = {
    {"export/notes", &SummaryOptions::notes},
    {"export/attendance", &SummaryOptions::attendance},
    {"export/items", &SummaryOptions::items},
    {"export/actions", &SummaryOptions::actions},
    {"export/attachments", &SummaryOptions::attachments},
};

ExportChoices ExportChoices::remembered(const UiState &state)
{
    ExportChoices choices;
    for (const auto &[key, part] : parts)
        choices.options.*part = state.value(QLatin1String(key), choices.options.*part).toBool();
    choices.format = DocumentFormats::fromSuffix(state.value(QStringLiteral("export/format")).toString()).value_or(choices.format);
    choices.folder = state.value(QStringLiteral("export/folder")).toString();
    if (choices.folder.isEmpty() || !QFileInfo(choices.folder).isDir())
        choices.folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return choices;
}

void ExportChoices::remember(UiState &state) const
{
    for (const auto &[key, part] : parts)
        state.setValue(QLatin1String(key), options.*part);
    state.setValue(QStringLiteral("export/format"), DocumentFormats::suffix(format));
    state.setValue(QStringLiteral("export/folder"), folder);
}
