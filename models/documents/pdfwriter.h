#pragma once

#include "documentwriter.h"

/// PDF/A-1b (ISO 19005-1) for archives: embedded fonts, bookmarks, language and title. Needs a QGuiApplication; any thread.
class PdfWriter : public DocumentWriter
{
public:
    Status write(const Document &document, QIODevice &device, const Progress &progress = {}) const override;
};
