#include "documentprinter.h"

#include "cleantext.h"
#include "pageflow.h"
#include "progressmeter.h"
#include "../files/savefailure.h"

#include <QFontDatabase>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>

QString DocumentPrinter::fontFamily()
{
    // Arial is what DOCX and ODT name; Liberation Sans has its widths. TrueType fonts only: Qt embeds others as outlines without text.
    const QStringList families = QFontDatabase::families();
    for (const QString family : {"Liberation Sans", "Arial", "Segoe UI", "DejaVu Sans", "Helvetica"}) {
        if (families.contains(family))
            return family;
    }
    return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
}

Result<QList<PageBookmark>> DocumentPrinter::paint(const Document &document, QPagedPaintDevice &device, const Progress &progress,
                                                   const QPageRanges &only)
{
    device.setPageMargins(margins(), QPageLayout::Millimeter);
    QPainter painter;
    if (!painter.begin(&device))
        return fail(ErrorCode::Io, tr("Det gick inte att börja skriva ut. Kontrollera skrivaren och försök igen."));
    PageMetrics metrics;
    metrics.device = &device;
    metrics.unit = device.logicalDpiY() / 72.0;
    metrics.page = QSizeF(device.width(), device.height());
    metrics.footHeight = 28 * metrics.unit;
    metrics.family = fontFamily();

    ProgressMeter meter(document, progress, 2);
    PageCanvas counter;
    if (!PageFlow(document, metrics, counter).run(meter))
        return SaveFailure::cancelled();
    PaintedCanvas canvas(device, painter, metrics, cleanLine(document.footer), counter.pages(), only);
    if (!PageFlow(document, metrics, canvas).run(meter))
        return SaveFailure::cancelled();
    if (!painter.end() || !canvas.isOk())
        return fail(ErrorCode::Io, tr("Utskriften avbröts av skrivaren. Kontrollera den och försök igen."));
    return canvas.bookmarks();
}

Status printDocument(const Document &document, QPagedPaintDevice *device, const Progress &progress, const QPageRanges &only)
{
    const auto painted = DocumentPrinter::paint(document, *device, progress, only);
    if (!painted)
        return fail(painted.error());
    return {};
}
