#pragma once

#include "documentwriter.h"
#include "meetingsummary.h"

class UiState;

/// What was chosen last time. Names of persons are never remembered: taking them along is decided anew each time.
struct ExportChoices {
    SummaryOptions options;
    DocumentFormat format = DocumentFormat::Docx;
    QString folder;  ///< where the last file went; empty = the user's documents

    static ExportChoices remembered(const UiState &state);
    void remember(UiState &state) const;
};
