#pragma once

#include "documentwriter.h"

/// Office Open XML (ISO/IEC 29500 transitional), as Word and LibreOffice read it: real heading styles, header rows that repeat,
/// lists by numbering, proofing language, page numbers in the foot, A4. Any thread.
class DocxWriter : public DocumentWriter
{
public:
    Status write(const Document &document, QIODevice &device, const Progress &progress = {}) const override;
};
