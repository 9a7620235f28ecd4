#pragma once

#include "documentwriter.h"

/// Rows for Excel and other programs: `;`, UTF-8 with BOM, CRLF, quoted only when needed. A cell that a spreadsheet would take for
/// a formula gets a leading `'` (https://owasp.org/www-community/attacks/CSV_Injection); negative plain numbers stay numbers.
class CsvWriter
{
public:
    /// `device` is open for writing and outlives the writer.
    explicit CsvWriter(QIODevice &device);
    /// Errors: DiskFull, Io. The first row is preceded by the BOM.
    Status writeRow(const QStringList &cells);
    /// Writes what is still buffered (and the BOM when there was no row).
    Status finish();

    /// The cell as it is written, before quoting.
    static QString guarded(const QString &typed);

private:
    Status flush(qsizetype limit);

    QIODevice &m_device;
    QByteArray m_buffer;
};

/// A document's tables one after the other with an empty line between them; captions only when there are several tables, so that
/// a single table starts with its header as importing programs expect. Headings and paragraphs have no place in CSV.
class CsvDocumentWriter : public DocumentWriter
{
public:
    Status write(const Document &document, QIODevice &device, const Progress &progress = {}) const override;
};
