#pragma once

#include "document.h"

#include <QCoreApplication>
#include <functional>
#include <memory>
#include <optional>
#include <result.h>

class QIODevice;

enum class DocumentFormat { Docx, Pdf, Odt, Xlsx, Csv, Html };

/// Called with the work done so far and all of it; false stops the work (ErrorCode::Cancelled). Called in the thread that writes.
using Progress = std::function<bool(int done, int total)>;

/// Turns a Document into the bytes of one file format. The same document gives the same bytes, except for what tells
/// Document::stamp (DOCX and XLSX docProps/core.xml, ODT meta.xml, PDF information and metadata objects). Without state: one writer may
/// be used again.
class DocumentWriter
{
public:
    virtual ~DocumentWriter();
    /// `device` must be open for writing. Errors: Cancelled, DiskFull, Io; what was written before the error is not a whole document.
    virtual Status write(const Document &document, QIODevice &device, const Progress &progress = {}) const = 0;

protected:
    DocumentWriter() = default;
    Q_DISABLE_COPY_MOVE(DocumentWriter)
};

/// Any thread; PDF needs a QGuiApplication because of the fonts.
std::unique_ptr<DocumentWriter> documentWriter(DocumentFormat format);

/// Writes the file whole or not at all: a failed or cancelled export leaves an existing file as it was and nothing new behind.
/// The message names the file and says what to do. Errors: Cancelled, DiskFull, ReadOnly, Io.
Status writeDocument(const Document &document, DocumentFormat format, const QString &fileName, const Progress &progress = {});

/// What a format is called on the screen, in file names and on the command line.
class DocumentFormats
{
    Q_DECLARE_TR_FUNCTIONS(DocumentFormats)
public:
    static QList<DocumentFormat> all();
    static QString name(DocumentFormat format);        ///< "Word-dokument"
    static QString suffix(DocumentFormat format);      ///< "docx"
    static QString fileFilter(DocumentFormat format);  ///< "Word-dokument (*.docx)"
    /// From a suffix, with or without the dot, in any case; nothing when it is not one of ours.
    static std::optional<DocumentFormat> fromSuffix(const QString &suffix);
    /// Only the tables of a document come along in these, so they are given a document of rows rather than one for reading.
    static bool isTable(DocumentFormat format) { return format == DocumentFormat::Xlsx || format == DocumentFormat::Csv; }
};
