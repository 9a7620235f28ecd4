#include "export/exportactions.h"

#include "export/exportchoices.h"
#include "export/exportdialog.h"
#include "export/meetingexport.h"
#include "theme/afterchange.h"
#include "whendone.h"
#include "theme/theme.h"

#include "userprompt.h"

#include <QAction>

/// So many marked meetings are shown or printed at once; more go through the export window with its progress.
static constexpr qsizetype atOnce = 50;

static ExportMaker meetingMaker(const AppContext &context, const std::function<ExportSource()> &source)
{
    const auto pages = [context, source]() -> std::optional<QFuture<Result<Document>>> {
        ExportService::Request request;
        request.meetings = source().meetings;
        if (request.meetings.isEmpty() || request.meetings.size() > atOnce)
            return std::nullopt;
        request.options = ExportChoices::remembered(context.state).options;
        request.format = DocumentFormat::Pdf;
        return context.exports.document(request);
    };
    return {[context, source] { return std::make_unique<MeetingExport>(context, source()); }, pages};
}

ExportActions::ExportActions(const AppContext &context, std::function<ExportSource()> source, QWidget *window)
    : ExportActions(context, meetingMaker(context, source), window)
{
}

ExportActions::ExportActions(const AppContext &context, ExportMaker maker, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_maker(std::move(maker))
    , m_window(window)
    , m_export(new QAction(this))
    , m_preview(new QAction(this))
    , m_print(new QAction(this))
{
    m_export->setObjectName(QStringLiteral("exportAction"));
    m_export->setIcon(Theme::icon(QStringLiteral("export")));
    m_export->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    m_preview->setObjectName(QStringLiteral("previewAction"));
    m_print->setObjectName(QStringLiteral("printAction"));
    m_print->setIcon(Theme::icon(QStringLiteral("print")));
    m_print->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    connect(m_export, &QAction::triggered, this, [this] { prepared([this] { dialog()->show(); }); });
    connect(m_preview, &QAction::triggered, this, [this] { prepared([this] { showPages(false); }); });
    connect(m_print, &QAction::triggered, this, [this] { prepared([this] { showPages(true); }); });
    retranslate();
    AfterChange::follow(this, window, AfterChange::Language, [this] { retranslate(); });
}

void ExportActions::setEnabled(bool enabled)
{
    for (QAction *action : actions())
        action->setEnabled(enabled);
}

void ExportActions::prepared(const std::function<void()> &act)
{
    if (m_prepare)
        m_prepare(act);
    else
        act();
}

ExportDialog *ExportActions::dialog()
{
    if (m_dialog && !m_dialog->isWorking())
        m_dialog->close();
    m_dialog = new ExportDialog(m_context, m_maker.subject(), SummaryPrinter(m_context.prompt, m_ask), m_window->window());
    return m_dialog;
}

void ExportActions::showPages(bool print)
{
    const auto pages = m_maker.pages();
    if (!pages) {
        dialog()->show();
        return;
    }
    whenDone(*pages, this, [this, print](const Result<Document> &made) {
        const SummaryPrinter printer(m_context.prompt, m_ask);
        if (!made)
            m_context.prompt.error(tr("Sammanfattningen kunde inte göras"), made.error());
        else if (print)
            printer.print(*made, m_window->window());
        else
            printer.preview(*made, m_window->window());
    });
}

void ExportActions::retranslate()
{
    m_export->setText(tr("&Exportera …"));
    m_export->setStatusTip(tr("Gör en sammanfattning som Word, PDF, OpenDocument eller tabell"));
    m_preview->setText(tr("&Förhandsgranska utskrift …"));
    m_print->setText(tr("S&kriv ut …"));
}
