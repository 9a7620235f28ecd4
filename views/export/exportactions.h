#pragma once

#include "export/exportsource.h"
#include "export/exportsubject.h"
#include "export/summaryprinter.h"
#include "shell/appcontext.h"

#include <QObject>
#include <QPointer>

class ExportDialog;
class QAction;

/// What the commands are about, asked each time one is given.
struct ExportMaker {
    std::function<std::unique_ptr<ExportSubject>()> subject;
    /// The pages of what is marked, when that is little enough to be shown at once; nothing where the export window must ask.
    std::function<std::optional<QFuture<Result<Document>>>()> pages;
};

/// The commands that give summaries out of what a page or window shows: *Exportera …* (Ctrl+Shift+E), *Förhandsgranska utskrift …* and
/// *Skriv ut …* (Ctrl+P). They belong in the menu *Arkiv* of that window, in this order.
class ExportActions : public QObject
{
    Q_OBJECT
public:
    ExportActions(const AppContext &context, ExportMaker maker, QWidget *window);
    /// About meetings: `source` is asked each time a command is given. `window` is the page or window whose commands they are.
    ExportActions(const AppContext &context, std::function<ExportSource()> source, QWidget *window);

    QList<QAction *> actions() const { return {m_export, m_preview, m_print}; }
    QAction *exportAction() const { return m_export; }
    QAction *previewAction() const { return m_preview; }
    QAction *printAction() const { return m_print; }
    void setEnabled(bool enabled);
    /// Qt's print dialog unless a test gives another.
    void setPrinterDialog(SummaryPrinter::Ask ask) { m_ask = std::move(ask); }

    /// What must be done first, such as storing what is being typed; it calls its argument when that has succeeded.
    using Preparation = std::function<void(const std::function<void()> &ready)>;
    void setPreparation(Preparation prepare) { m_prepare = std::move(prepare); }

private:
    void prepared(const std::function<void()> &act);
    /// The export window for what is shown now: the open one when it is idle gives way.
    ExportDialog *dialog();
    void showPages(bool print);
    void retranslate();
    const AppContext m_context;
    const ExportMaker m_maker;
    QWidget *const m_window;
    SummaryPrinter::Ask m_ask;
    Preparation m_prepare;
    QAction *m_export, *m_preview, *m_print;
    QPointer<ExportDialog> m_dialog;
};
