#pragma once

#include "documentwriter.h"

/// A workbook for Excel and LibreOffice by libxlsxwriter: a sheet for each table, named by its caption or the heading above it, with a
/// header row that stays and filters, and dates and numbers as such by Table::kinds. Text is never taken for a formula or a link.
/// What is not in tables stands on a last sheet of its own. Any thread.
///
/// The library of Debian 12 (1.1.4) writes to a file only; the bytes go by way of a temporary folder.
class WorkbookWriter : public DocumentWriter
{
public:
    /// Errors: also Invalid when a table has more rows or columns than a sheet.
    Status write(const Document &document, QIODevice &device, const Progress &progress = {}) const override;
};
