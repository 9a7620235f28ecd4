#include "pdfwriter.h"

#include "cleantext.h"
#include "documentprinter.h"
#include "pdffile.h"
#include "pdfmetadata.h"
#include "../files/savefailure.h"
#include "zippackage.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>

/// Fine enough for design metrics to be exact in integers.
static constexpr int dotsPerInch = 1200;

Status PdfWriter::write(const Document &document, QIODevice &device, const Progress &progress) const
{
    QByteArray raw;
    QBuffer buffer(&raw);
    buffer.open(QIODevice::WriteOnly);
    QList<PageBookmark> bookmarks;
    {
        QPdfWriter pdf(&buffer);
        pdf.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        pdf.setResolution(dotsPerInch);
        pdf.setPageSize(QPageSize(QPageSize::A4));
        pdf.setDocumentXmpMetadata(PdfMetadata::xmp(document));
        const auto painted = DocumentPrinter::paint(document, pdf, progress, {});
        if (!painted)
            return fail(painted.error());
        bookmarks = *painted;
    }
    PdfFile file(raw);
    if (!file.isOk())
        return fail(ErrorCode::Internal,
                    QCoreApplication::translate("PdfWriter", "PDF-filen kunde inte göras färdig. Spara i ett annat format."),
                    QStringLiteral("unexpected structure from QPdfWriter"));
    PdfMetadata::complete(file, document, bookmarks);
    return writeAll(device, file.toBytes());
}
