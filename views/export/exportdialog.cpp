#include "export/exportdialog.h"

#include "export/exportchoices.h"
#include "export/exportfolder.h"
#include "export/exportwork.h"
#include "export/filereveal.h"
#include "export/meetingexport.h"
#include "shell/uistate.h"
#include "theme/afterchange.h"
#include "whendone.h"
#include "theme/theme.h"
#include "widgets/formfield.h"
#include "widgets/messagebar.h"
#include "widgets/progresspanel.h"
#include "widgets/sectionheader.h"

#include "userprompt.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShowEvent>
#include <QStandardItemModel>
#include <QVBoxLayout>

ExportDialog::ExportDialog(const AppContext &context, const ExportSource &source, SummaryPrinter printer, QWidget *parent)
    : ExportDialog(context, std::make_unique<MeetingExport>(context, source), std::move(printer), parent)
{
}

ExportDialog::ExportDialog(const AppContext &context, std::unique_ptr<ExportSubject> subject, SummaryPrinter printer, QWidget *parent)
    : QDialog(parent), m_context(context), m_subject(std::move(subject)), m_printer(std::move(printer))
{
    setObjectName(QStringLiteral("exportDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    const ExportChoices choices = ExportChoices::remembered(m_context.state);
    m_subject->useRemembered(choices);
    m_format->setCurrentIndex(m_format->findData(int(choices.format)));
    m_poll.setInterval(50);
    connect(&m_poll, &QTimer::timeout, this, [this] { m_progress->setPercent(m_work ? m_work->percent.load() : 0); });
    retranslate();
    offerFormats();
    AfterChange::follow(this, AfterChange::Language, &ExportDialog::retranslate);
    connect(m_subject.get(), &ExportSubject::formatsChanged, this, &ExportDialog::offerFormats);
    // Room for a message with its two buttons beside it.
    const int wanted = std::max(fontMetrics().averageCharWidth() * 84, m_area->widget()->minimumSizeHint().width() + 2 * Space::S);
    setMinimumWidth(std::min(wanted, screen()->availableSize().width() - Space::M));
}

ExportDialog::~ExportDialog()
{
    if (m_work)
        m_work->cancelled = true;
}

void ExportDialog::explainFormat()
{
    switch (format()) {
    case DocumentFormat::Docx: m_formatField->setHint(tr("Går att skriva vidare i. Fungerar bäst med skärmläsare.")); break;
    case DocumentFormat::Pdf: m_formatField->setHint(tr("Ser likadan ut överallt och kan arkiveras (PDF/A-1b).")); break;
    case DocumentFormat::Odt: m_formatField->setHint(tr("Går att skriva vidare i med LibreOffice och andra program.")); break;
    case DocumentFormat::Xlsx:
    case DocumentFormat::Csv:
        m_formatField->setHint(m_subject->words().tableHint + u' ' + tr("Förhandsgranskning och utskrift visar dokumentet."));
        break;
    case DocumentFormat::Html: m_formatField->setHint(tr("En sida för sig, att lägga på en webbplats eller läsa i webbläsaren.")); break;
    }
}

DocumentFormat ExportDialog::format() const { return DocumentFormat(m_format->currentData().toInt()); }

void ExportDialog::offerFormats()
{
    auto *model = qobject_cast<QStandardItemModel *>(m_format->model());
    for (int i = 0; i < m_format->count(); ++i)
        model->item(i)->setEnabled(m_subject->canBe(DocumentFormat(m_format->itemData(i).toInt())));
    if (!m_subject->canBe(format()))
        m_format->setCurrentIndex(m_format->findData(int(DocumentFormat::Docx)));
}

void ExportDialog::remember(const QString &folder)
{
    ExportChoices choices = ExportChoices::remembered(m_context.state);
    m_subject->remember(choices);
    choices.format = format();
    if (!folder.isEmpty())
        choices.folder = folder;
    choices.remember(m_context.state);
}

std::optional<QString> ExportDialog::askFileName(DocumentFormat &chosen)
{
    const QString folder = exportFolder(m_context.managed, m_context.state);
    const QString suggested = QDir(folder).filePath(m_subject->suggestedName() + u'.' + DocumentFormats::suffix(chosen));
    auto name = m_context.prompt.saveFile(m_subject->words().title, suggested, {DocumentFormats::fileFilter(chosen)});
    if (!name)
        return std::nullopt;
    // A name with another of our endings means that format; any other name gets the ending of the chosen one.
    if (const auto typed = DocumentFormats::fromSuffix(QFileInfo(*name).suffix()))
        chosen = *typed;
    else
        *name += u'.' + DocumentFormats::suffix(chosen);
    return name;
}

void ExportDialog::exportFile()
{
    if (isWorking())
        return;
    if (const QString wrong = m_subject->check(); !wrong.isEmpty()) {
        say(MessageBar::Kind::Error, wrong);
        return;
    }
    DocumentFormat wanted = format();
    const auto name = askFileName(wanted);
    if (!name)
        return;
    remember(QFileInfo(*name).absolutePath());
    const auto work = begin(tr("Skriver %1").arg(QFileInfo(*name).fileName()));
    whenDone(m_subject->write(wanted, *name, ExportWork::progress(work)), this, [this, file = *name](const Result<int> &written) {
        if (end(written ? Status() : fail(written.error())))
            showWritten(file, *written);
        Q_EMIT finishedWork();
    });
}

void ExportDialog::makeDocument(const std::function<void(const Document &)> &use)
{
    if (isWorking())
        return;
    if (const QString wrong = m_subject->check(); !wrong.isEmpty()) {
        say(MessageBar::Kind::Error, wrong);
        return;
    }
    remember();
    const auto work = begin(tr("Sammanställer"));
    // Pages, also when the file would be a table.
    whenDone(m_subject->document(DocumentFormat::Pdf, ExportWork::progress(work)), this, [this, use](const Result<Document> &made) {
        if (end(made ? Status() : fail(made.error())))
            use(*made);
        Q_EMIT finishedWork();
    });
}

void ExportDialog::preview()
{
    makeDocument([this](const Document &document) { m_printer.preview(document, parentWidget()); });
}

void ExportDialog::print()
{
    makeDocument([this](const Document &document) {
        if (m_printer.print(document, this))
            say(MessageBar::Kind::Success, tr("”%1” är skickad till skrivaren.").arg(document.title));
    });
}

void ExportDialog::say(MessageBar::Kind kind, const QString &text)
{
    m_bar->showMessage(kind, text);
    makeRoom();
}

void ExportDialog::makeRoom()
{
    // A window that is open does not grow by itself with what wraps inside it, nor beyond the screen.
    layout()->activate();
    const int across = std::max(width(), minimumWidth());
    const auto heightOf = [across](const QLayout &part) { return part.hasHeightForWidth() ? part.totalHeightForWidth(across) : part.totalSizeHint().height(); };
    int wanted = heightOf(*m_area->widget()->layout()) + heightOf(*m_below);
    if (m_bar->isVisibleTo(this))
        wanted += std::max(m_bar->sizeHint().height(), m_bar->heightForWidth(across));
    const QSize frame(Space::M, 3 * Space::L);
    const QSize most = screen()->availableSize() - frame;
    resize(std::min(across, most.width()), std::min(std::max(height(), wanted), most.height()));
}

std::shared_ptr<ExportWork> ExportDialog::begin(const QString &what)
{
    m_bar->dismiss();
    m_work = std::make_shared<ExportWork>();
    m_progress->start(what, 0);
    m_progress->setPercent(0);
    m_poll.start();
    setWorking(true);
    makeRoom();
    return m_work;
}

bool ExportDialog::end(const Status &outcome)
{
    m_poll.stop();
    m_progress->finish();
    m_work.reset();
    setWorking(false);
    if (m_closeWhenDone) {
        QDialog::reject();
        return false;
    }
    if (outcome)
        return true;
    if (outcome.error().code == ErrorCode::Cancelled)
        say(MessageBar::Kind::Info, tr("Avbrutet. Ingen fil har ändrats."));
    else
        say(MessageBar::Kind::Error, outcome.error().message);
    return false;
}

void ExportDialog::setWorking(bool working)
{
    QWidget *const choices[] = {m_subject->scope(), m_subject->content(), m_formatField, m_preview, m_print, m_export};
    for (QWidget *part : choices)
        part->setEnabled(!working);
    if (!working)
        m_export->setFocus(Qt::OtherFocusReason);
    else if (auto *cancel = m_progress->findChild<QPushButton *>(QStringLiteral("cancelWork")))
        cancel->setFocus(Qt::OtherFocusReason);
}

void ExportDialog::showWritten(const QString &fileName, int count)
{
    const QString name = QFileInfo(fileName).fileName();
    say(MessageBar::Kind::Success, m_subject->written(count, name));
    m_bar->addButton(tr("&Öppna filen"), [this, fileName] {
        if (const Status opened = FileReveal::open(fileName); !opened)
            say(MessageBar::Kind::Error, opened.error().message);
    })->setObjectName(QStringLiteral("openExported"));
    m_bar->addButton(tr("Visa i &mappen"), [this, fileName] {
        if (const Status shown = FileReveal::inFolder(fileName); !shown)
            say(MessageBar::Kind::Error, shown.error().message);
    })->setObjectName(QStringLiteral("showExported"));
    makeRoom();
}

void ExportDialog::reject()
{
    if (!isWorking()) {
        QDialog::reject();
        return;
    }
    // The work notices within a moment; until then the file is not gone yet.
    m_work->cancelled = true;
    m_closeWhenDone = true;
}

void ExportDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    // Now that the style has had its say, it is known how much room everything takes.
    if (!event->spontaneous())
        makeRoom();
}
