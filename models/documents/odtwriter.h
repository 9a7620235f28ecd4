#pragma once

#include "documentwriter.h"

/// OpenDocument text 1.2 (ISO/IEC 26300): headings with outline levels, header rows, lists, language, page numbers in the foot. Any thread.
class OdtWriter : public DocumentWriter
{
public:
    Status write(const Document &document, QIODevice &device, const Progress &progress = {}) const override;
};
