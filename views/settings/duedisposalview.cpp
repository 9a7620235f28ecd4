#include "settings/duedisposalview.h"

#include "documentwriter.h"
#include "export/exportfolder.h"
#include "records/toolrow.h"
#include "shell/appcontext.h"
#include "shell/navigator.h"
#include "swedishformat.h"
#include "theme/theme.h"
#include "userprompt.h"
#include "whendone.h"
#include "widgets/emptystate.h"
#include "widgets/flowlayout.h"
#include "widgets/formfield.h"
#include "widgets/messagebar.h"
#include "widgets/sectionheader.h"
#include "words.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

DueDisposalView::DueDisposalView(const AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_disposals(context.database), m_header(new SectionHeader(SectionHeader::Level::Section, this)), m_tools(new ToolRow(this)),
      m_bar(new MessageBar(this)), m_stack(new QStackedWidget(this)), m_table(new QTreeWidget(this)), m_empty(new EmptyState(this)),
      m_open(new QAction(Theme::icon(QStringLiteral("open")), QString(), this)), m_export(new QAction(Theme::icon(QStringLiteral("export")), QString(), this)),
      m_save(new QPushButton(this))
{
    setObjectName(QStringLiteral("dueDisposalView"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::M, Space::M, Space::M, Space::M);
    layout->setSpacing(Space::S);
    layout->addWidget(m_header);
    buildRules();
    layout->addWidget(m_tools);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_bar->setObjectName(QStringLiteral("dueBar"));
    m_empty->setIcon(QStringLiteral("check"));
    m_table->setObjectName(QStringLiteral("dueTable"));
    m_table->setColumnCount(int(DisposalService::dueHeader().size()));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_open->setObjectName(QStringLiteral("openDue"));
    m_export->setObjectName(QStringLiteral("exportDue"));
    m_tools->addCommand(m_open);
    m_tools->addCommand(m_export);
    connect(m_open, &QAction::triggered, this, &DueDisposalView::openCurrent);
    connect(m_export, &QAction::triggered, this, &DueDisposalView::write);
    connect(m_table, &QTreeWidget::itemActivated, this, &DueDisposalView::openCurrent);
    connect(&context.database, &Database::changed, this, [this] {
        if (isVisible())
            reload();
    });
    retranslate();
}

void DueDisposalView::buildRules()
{
    auto *holder = new QWidget(this);
    auto *rules = new FlowLayout(holder, Space::M, Space::S);
    for (const Retention::Rule &rule : Retention::standard()) {
        auto *years = new QSpinBox(holder);
        years->setObjectName(QStringLiteral("years_") + rule.table);
        years->setRange(-1, 100);
        auto *field = new FormField(QString(), years, FormField::Label::Above, holder);
        rules->addWidget(field);
        m_years << std::pair(rule.table, years);
        m_fields << field;
        connect(years, &QSpinBox::valueChanged, this, [this] { m_save->setEnabled(written() != m_stored); });
    }
    m_save->setObjectName(QStringLiteral("saveRetention"));
    m_save->setEnabled(false);
    rules->addWidget(m_save);
    connect(m_save, &QPushButton::clicked, this, &DueDisposalView::saveRules);
    layout()->addWidget(holder);
}

QList<Retention::Rule> DueDisposalView::written() const
{
    QList<Retention::Rule> rules;
    for (const auto &[table, years] : m_years)
        rules << Retention::Rule{table, years->value() < 0 ? std::nullopt : std::optional(years->value())};
    return rules;
}

void DueDisposalView::showRules(const QList<Retention::Rule> &rules)
{
    const bool writing = !m_stored.isEmpty() && written() != m_stored;
    m_stored = rules;
    for (const auto &[table, years] : m_years) {
        if (const auto rule = Retention::ruleFor(rules, table); rule && !writing)
            years->setValue(rule->years.value_or(-1));
    }
    m_save->setEnabled(written() != m_stored);
}

void DueDisposalView::saveRules()
{
    const QList<Retention::Rule> rules = written();
    whenDone(m_disposals.saveRules(rules), this, [this, rules](const Status &saved) {
        if (!saved) {
            m_bar->showMessage(MessageBar::Kind::Error, tr("Reglerna är inte sparade. %1").arg(saved.error().message));
            return;
        }
        m_stored = rules;
        m_save->setEnabled(false);
        Q_EMIT m_context.navigator.statusRequested(tr("Sparat %1").arg(SwedishFormat::tableTime(m_context.database.now().time())));
        reload();
    });
}

void DueDisposalView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reload();
}

void DueDisposalView::reload()
{
    const quint64 generation = ++m_generation;
    whenDone(m_disposals.rules(), this, [this](const Result<QList<Retention::Rule>> &rules) {
        if (rules)
            showRules(*rules);
    });
    whenDone(m_disposals.due(), this, [this, generation](const Result<QList<DueRecord>> &records) {
        if (generation != m_generation)
            return;
        if (records)
            fill(*records);
        else
            m_bar->showMessage(MessageBar::Kind::Error, records.error().message);
    });
}

void DueDisposalView::fill(const QList<DueRecord> &records)
{
    m_table->clear();
    for (const DueRecord &record : records) {
        auto *item = new QTreeWidgetItem(m_table, DisposalService::dueRow(record));
        item->setData(0, Qt::UserRole, record.table);
        item->setData(1, Qt::UserRole, record.id);
        item->setData(2, Qt::UserRole, record.binned);
    }
    m_table->setCurrentItem(m_table->topLevelItem(0));
    m_stack->setCurrentIndex(records.isEmpty() ? 1 : 0);
    m_header->setNote(records.isEmpty() ? QString() : SwedishFormat::number(records.size()));
    m_export->setEnabled(!records.isEmpty());
    m_open->setEnabled(!records.isEmpty());
}

/// Where it can be put into the bin, and from there be disposed of.
void DueDisposalView::openCurrent()
{
    const QTreeWidgetItem *item = m_table->currentItem();
    if (!item)
        return;
    const QString table = item->data(0, Qt::UserRole).toString();
    const qint64 id = item->data(1, Qt::UserRole).toLongLong();
    if (item->data(2, Qt::UserRole).toBool())
        m_bar->showMessage(MessageBar::Kind::Info, tr("Den ligger i papperskorgen, här bredvid. Ta bort den för gott därifrån."));
    else if (table == QLatin1String("issue"))
        Q_EMIT m_context.navigator.issueRequested(IssueId(id));
    else
        Q_EMIT m_context.navigator.recordRequested(table, id);
}

void DueDisposalView::write()
{
    QStringList filters;
    for (const DocumentFormat format : {DocumentFormat::Csv, DocumentFormat::Xlsx, DocumentFormat::Docx, DocumentFormat::Pdf})
        filters << DocumentFormats::fileFilter(format);
    const QString suggested = QDir(exportFolder(m_context.managed, m_context.state)).filePath(tr("att gallra", "file name") + QStringLiteral(".csv"));
    const auto chosen = m_context.prompt.saveFile(tr("Exportera det som ska gallras"), suggested, filters);
    if (!chosen)
        return;
    const QString file = DocumentFormats::fromSuffix(QFileInfo(*chosen).suffix()) ? *chosen : *chosen + QStringLiteral(".csv");
    whenDone(m_disposals.writeDue(file), this, [this, file](const Result<int> &rows) {
        if (rows)
            m_bar->showMessage(MessageBar::Kind::Success, tr("%n rad(er) finns nu i %1.", nullptr, *rows).arg(QDir::toNativeSeparators(file)));
        else
            m_bar->showMessage(MessageBar::Kind::Error, rows.error().message);
    });
}

void DueDisposalView::retranslate()
{
    m_header->setTitle(tr("Att gallra"));
    for (qsizetype i = 0; i < m_years.size(); ++i) {
        const auto &[table, years] = m_years.at(i);
        m_fields.at(i)->setLabel(Words::tables(table));
        years->setSpecialValueText(tr("bevaras"));
        years->setSuffix(tr(" år efter slut"));
        years->setAccessibleName(tr("%1: år innan de får gallras", "kind of record").arg(Words::tables(table)));
    }
    m_save->setText(tr("&Spara reglerna"));
    m_open->setText(tr("Visa"));
    m_export->setText(tr("Exportera …"));
    m_table->setAccessibleName(tr("Att gallra"));
    m_table->setHeaderLabels(DisposalService::dueHeader());
    m_empty->setTexts(tr("Inget ska gallras nu"), tr("Det som har varit avslutat så länge som reglerna säger hamnar här. Det tas bort för gott ur papperskorgen, efter beslut."));
    if (isVisible())
        reload();
}
