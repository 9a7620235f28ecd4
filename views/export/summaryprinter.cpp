#include "export/summaryprinter.h"

#include "../files/filegate.h"
#include "userprompt.h"

#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <documentprinter.h>

static bool askByDialog(QPrinter &printer, QWidget *parent)
{
    QPrintDialog dialog(&printer, parent);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    return dialog.exec() == QDialog::Accepted;
}

/// The pages that are left to us. A range that Qt's dialog hands to the print server (CUPS) leaves the printer at *all pages*; filtering
/// here as well would take pages of the pages.
static QPageRanges ownRanges(const QPrinter &printer)
{
    return printer.printRange() == QPrinter::PageRange ? printer.pageRanges() : QPageRanges();
}

/// The dialog may have been told to print to a file.
static Status printOn(const Document &document, QPrinter &printer)
{
    if (const QString file = printer.outputFileName(); !file.isEmpty()) {
        if (const Status possible = FileGate::checkTarget(file); !possible)
            return possible;
    }
    return printDocument(document, &printer, {}, ownRanges(printer));
}

static void describe(QPrinter &printer, const Document &document)
{
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setDocName(document.title);
    printer.setCreator(QCoreApplication::applicationName());
}

/// Qt's dialog on Windows does not open, and says nothing, when the computer has no printer; elsewhere it offers to print to a file.
static bool hasPrinter()
{
#ifdef Q_OS_WIN
    return !QPrinterInfo::availablePrinterNames().isEmpty();
#else
    return true;
#endif
}

SummaryPrinter::SummaryPrinter(UserPrompt &prompt, Ask ask, Ready ready) : m_prompt(prompt), m_ask(std::move(ask)), m_ready(std::move(ready))
{
    // Who asks in a way of its own knows what it prints on.
    if (!m_ready && !m_ask)
        m_ready = hasPrinter;
    if (!m_ask)
        m_ask = askByDialog;
}

void SummaryPrinter::preview(const Document &document, QWidget *parent) const
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    describe(*printer, document);
    auto *window = new QPrintPreviewDialog(printer.get(), parent, Qt::Window);
    window->setObjectName(QStringLiteral("printPreview"));
    window->setWindowTitle(tr("Förhandsgranskning – %1").arg(document.title));
    window->setAttribute(Qt::WA_DeleteOnClose);
    // The connection keeps the printer for as long as the window paints on it.
    QObject::connect(window, &QPrintPreviewDialog::paintRequested, window, [printer, document, &prompt = m_prompt](QPrinter *target) {
        if (const Status painted = printOn(document, *target); !painted)
            prompt.error(tr("Utskriften misslyckades"), painted.error());
    });
    window->resize(900, 860);
    window->show();
}

bool SummaryPrinter::print(const Document &document, QWidget *parent) const
{
    if (m_ready && !m_ready()) {
        m_prompt.error(tr("Det finns ingen skrivare"), tr("Datorn har ingen skrivare att skriva ut på. Lägg till en i datorns inställningar, eller spara som PDF i stället."));
        return false;
    }
    // As it is made it has the computer's default printer.
    QPrinter printer(QPrinter::HighResolution);
    describe(printer, document);
    if (!m_ask(printer, parent))
        return false;
    if (const Status printed = printOn(document, printer); !printed) {
        m_prompt.error(tr("Utskriften misslyckades"), printed.error());
        return false;
    }
    return true;
}
