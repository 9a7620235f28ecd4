#include "documentwriter.h"

#include "csvwriter.h"
#include "docxwriter.h"
#include "htmlwriter.h"
#include "odtwriter.h"
#include "../files/outputfile.h"
#include "pdfwriter.h"
#include "../files/savefailure.h"
#include "workbookwriter.h"

DocumentWriter::~DocumentWriter() = default;

std::unique_ptr<DocumentWriter> documentWriter(DocumentFormat format)
{
    switch (format) {
    case DocumentFormat::Docx: return std::make_unique<DocxWriter>();
    case DocumentFormat::Pdf: return std::make_unique<PdfWriter>();
    case DocumentFormat::Odt: return std::make_unique<OdtWriter>();
    case DocumentFormat::Xlsx: return std::make_unique<WorkbookWriter>();
    case DocumentFormat::Html: return std::make_unique<HtmlWriter>();
    case DocumentFormat::Csv: break;
    }
    return std::make_unique<CsvDocumentWriter>();
}

Status writeDocument(const Document &document, DocumentFormat format, const QString &fileName, const Progress &progress)
{
    OutputFile file(fileName);
    if (const Status opened = file.open(); !opened)
        return opened;
    if (const Status written = documentWriter(format)->write(document, file.device(), progress); !written) {
        file.cancel();
        return SaveFailure::named(written.error(), fileName);
    }
    return file.commit();
}

QList<DocumentFormat> DocumentFormats::all()
{
    return {DocumentFormat::Docx, DocumentFormat::Pdf,  DocumentFormat::Odt,
            DocumentFormat::Html, DocumentFormat::Xlsx, DocumentFormat::Csv};
}

QString DocumentFormats::name(DocumentFormat format)
{
    switch (format) {
    case DocumentFormat::Docx: return tr("Word-dokument");
    case DocumentFormat::Pdf: return tr("PDF för arkivering (PDF/A)");
    case DocumentFormat::Odt: return tr("OpenDocument-text");
    case DocumentFormat::Xlsx: return tr("Excel-arbetsbok");
    case DocumentFormat::Html: return tr("Webbsida");
    case DocumentFormat::Csv: break;
    }
    return tr("Tabell (CSV)");
}

QString DocumentFormats::suffix(DocumentFormat format)
{
    switch (format) {
    case DocumentFormat::Docx: return QStringLiteral("docx");
    case DocumentFormat::Pdf: return QStringLiteral("pdf");
    case DocumentFormat::Odt: return QStringLiteral("odt");
    case DocumentFormat::Xlsx: return QStringLiteral("xlsx");
    case DocumentFormat::Html: return QStringLiteral("html");
    case DocumentFormat::Csv: break;
    }
    return QStringLiteral("csv");
}

QString DocumentFormats::fileFilter(DocumentFormat format) { return QStringLiteral("%1 (*.%2)").arg(name(format), suffix(format)); }

std::optional<DocumentFormat> DocumentFormats::fromSuffix(const QString &given)
{
    const QString wanted = (given.startsWith(u'.') ? given.mid(1) : given).toLower();
    for (const DocumentFormat format : all()) {
        if (suffix(format) == wanted)
            return format;
    }
    return std::nullopt;
}
