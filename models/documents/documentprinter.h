#pragma once

#include "documentwriter.h"
#include "pagecanvas.h"

class QPagedPaintDevice;

/// Lays a document out on A4 (or what the printer holds) exactly as the PDF writer does; for printing and QPrintPreviewDialog:
/// `connect(&preview, &QPrintPreviewDialog::paintRequested, …, [&](QPrinter *printer) { printDocument(document, printer); })`.
/// `only`: page ranges chosen in the print dialog (QPrinter::pageRanges() when printRange() is PageRange), empty for all.
/// Sets the device's margins. GUI thread for printers. Errors: Cancelled, Io.
Status printDocument(const Document &document, QPagedPaintDevice *device, const Progress &progress = {}, const QPageRanges &only = {});

/// What printDocument() shares with the PDF writer.
class DocumentPrinter
{
    Q_DECLARE_TR_FUNCTIONS(DocumentPrinter)
public:
    /// Margins of the page in millimetres; the foot stands inside the lower part of the area between them.
    static QMarginsF margins() { return QMarginsF(22, 20, 22, 12); }
    /// Paints all pages; the bookmarks of the headings are for the PDF file.
    static Result<QList<PageBookmark>> paint(const Document &document, QPagedPaintDevice &device, const Progress &progress,
                                             const QPageRanges &only);
    /// The first of the fonts we know that this machine has.
    static QString fontFamily();
};
