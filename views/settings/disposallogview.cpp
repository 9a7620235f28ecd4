#include "settings/disposallogview.h"

#include "documentwriter.h"
#include "export/exportfolder.h"
#include "records/toolrow.h"
#include "shell/appcontext.h"
#include "swedishformat.h"
#include "theme/theme.h"
#include "userprompt.h"
#include "whendone.h"
#include "widgets/emptystate.h"
#include "widgets/messagebar.h"
#include "widgets/sectionheader.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

DisposalLogView::DisposalLogView(const AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_disposals(context.database)
    , m_header(new SectionHeader(SectionHeader::Level::Section, this))
    , m_tools(new ToolRow(this))
    , m_bar(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTreeWidget(this))
    , m_empty(new EmptyState(this))
    , m_export(new QAction(Theme::icon(QStringLiteral("export")), QString(), this))
{
    setObjectName(QStringLiteral("disposalLogView"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::M, Space::M, Space::M, Space::M);
    layout->setSpacing(Space::S);
    layout->addWidget(m_header);
    layout->addWidget(m_tools);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_bar->setObjectName(QStringLiteral("disposalBar"));
    m_empty->setIcon(QStringLiteral("delete"));
    m_table->setObjectName(QStringLiteral("disposalTable"));
    m_table->setColumnCount(int(DisposalService::header().size()));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(3, QHeaderView::Stretch);
    m_export->setObjectName(QStringLiteral("exportDisposals"));
    m_tools->addCommand(m_export);
    connect(m_export, &QAction::triggered, this, &DisposalLogView::write);
    connect(&context.database, &Database::changed, this, [this] {
        if (isVisible())
            reload();
    });
    retranslate();
}

void DisposalLogView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reload();
}

void DisposalLogView::reload()
{
    const quint64 generation = ++m_generation;
    whenDone(m_disposals.list(), this, [this, generation](const Result<QList<Disposal>> &lines) {
        if (generation != m_generation)
            return;
        if (lines)
            fill(*lines);
        else
            m_bar->showMessage(MessageBar::Kind::Error, lines.error().message);
    });
}

void DisposalLogView::fill(const QList<Disposal> &lines)
{
    m_table->clear();
    for (const Disposal &line : lines)
        new QTreeWidgetItem(m_table, DisposalService::row(line));
    m_table->setCurrentItem(m_table->topLevelItem(0));
    m_stack->setCurrentIndex(lines.isEmpty() ? 1 : 0);
    m_header->setNote(lines.isEmpty() ? QString() : SwedishFormat::number(lines.size()));
    m_export->setEnabled(!lines.isEmpty());
}

void DisposalLogView::write()
{
    QStringList filters;
    for (const DocumentFormat format : {DocumentFormat::Csv, DocumentFormat::Xlsx, DocumentFormat::Docx, DocumentFormat::Pdf})
        filters << DocumentFormats::fileFilter(format);
    const QString suggested = QDir(exportFolder(m_context.managed, m_context.state)).filePath(tr("gallringslogg", "file name") + QStringLiteral(".csv"));
    const auto chosen = m_context.prompt.saveFile(tr("Exportera gallringsloggen"), suggested, filters);
    if (!chosen)
        return;
    const QString file = DocumentFormats::fromSuffix(QFileInfo(*chosen).suffix()) ? *chosen : *chosen + QStringLiteral(".csv");
    whenDone(m_disposals.write(file), this, [this, file](const Result<int> &written) {
        if (written)
            m_bar->showMessage(MessageBar::Kind::Success, tr("%n rad(er) finns nu i %1.", nullptr, *written).arg(QDir::toNativeSeparators(file)));
        else
            m_bar->showMessage(MessageBar::Kind::Error, written.error().message);
    });
}

void DisposalLogView::retranslate()
{
    m_header->setTitle(tr("Gallringsloggen"));
    m_table->setAccessibleName(tr("Gallringsloggen"));
    m_table->setHeaderLabels(DisposalService::header());
    m_export->setText(tr("Exportera …"));
    m_empty->setTexts(tr("Inget har gallrats"), tr("Det som tas bort för gott ur papperskorgen får en rad här: vad, när, av vem och enligt vilket beslut."));
    if (isVisible())
        reload();
}
