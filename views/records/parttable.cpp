#include "records/parttable.h"

#include "records/disposing.h"
#include "database.h"
#include "records/recorddialog.h"
#include "records/toolrow.h"
#include "recordservice.h"
#include "recordtypes.h"
#include "shell/appcontext.h"
#include "whendone.h"
#include "theme/theme.h"
#include "widgets/messagebar.h"
#include "widgets/sectionheader.h"
#include "widgets/textlabel.h"

#include <QAction>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

PartTable::PartTable(const AppContext &context, const RecordSchema &schema, const QString &parentField, const QStringList &columns,
                     QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_schema(schema)
    , m_parentField(parentField)
    , m_model(new RecordListModel(schema, columns, this))
    , m_header(new SectionHeader(SectionHeader::Level::Section, this))
    , m_tools(new ToolRow(this))
    , m_bar(new MessageBar(this))
    , m_table(new QTableView(this))
    , m_empty(new TextLabel(TextRole::Body, ColorRole::MutedText, this))
{
    setObjectName(schema.table + QStringLiteral("Parts"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Space::S, 0, Space::S);
    layout->setSpacing(Space::S);
    layout->addWidget(m_header);
    layout->addWidget(m_tools);
    layout->addWidget(m_bar);
    layout->addWidget(m_empty);
    layout->addWidget(m_table);
    m_empty->setWordWrap(true);
    m_bar->setObjectName(QStringLiteral("partBar"));
    m_table->setObjectName(schema.table + QStringLiteral("Table"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setVisible(columns.size() > 1);
    m_add = command("addPart", "add", Qt::Key_Insert, &PartTable::add);
    m_change = command("changePart", "edit", Qt::Key_F2, &PartTable::change);
    m_remove = command("removePart", "delete", Qt::Key_Delete, &PartTable::removeCurrent);
    m_change->setShortcuts({QKeySequence(Qt::Key_F2), QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    connect(m_table, &QTableView::doubleClicked, this, &PartTable::change);
    connect(&context.database, &Database::changed, this, &PartTable::reload);
    retranslate();
    setParentRecord(0);
}

QAction *PartTable::command(const char *name, const char *icon, const QKeySequence &keys, void (PartTable::*act)())
{
    auto *action = new QAction(Theme::icon(QString::fromLatin1(icon)), QString(), this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(action);
    connect(action, &QAction::triggered, this, act);
    m_tools->addCommand(action, action->objectName() == QLatin1String("addPart"));
    return action;
}

void PartTable::setParentRecord(qint64 id)
{
    if (m_parent != id)
        m_bar->dismiss();
    m_parent = id;
    setVisible(id != 0);
    reload();
}

void PartTable::loadNames()
{
    for (int i = 0; i < m_model->columnCount(); ++i) {
        const FieldInfo field = m_schema.fields.at(m_schema.indexOf(m_model->fieldName(i)));
        if (field.kind != FieldKind::Reference)
            continue;
        whenDone(m_context.records.names(*schemaOf(field.reference), true), this, [this, field](const Result<QList<RecordName>> &names) {
            for (const RecordName &name : names.value_or(QList<RecordName>()))
                m_names[field.reference].insert(name.id, name.name);
            m_model->setNames(m_names);
        });
    }
}

void PartTable::reload()
{
    const quint64 generation = ++m_generation;
    if (m_parent == 0) {
        m_model->setRecords({});
        fit();
        return;
    }
    loadNames();
    RecordFilter filter;
    filter.parentField = m_parentField;
    filter.parent = m_parent;
    whenDone(m_context.records.list(m_schema, filter), this, [this, generation](const Result<QList<Record>> &records) {
        if (generation != m_generation || !records)
            return;
        const qint64 current = m_model->idAt(m_table->currentIndex().row());
        m_model->setRecords(*records);
        if (const int row = m_model->rowOf(current); row >= 0)
            m_table->selectRow(row);
        fit();
    });
}

void PartTable::fit()
{
    const int rows = m_model->rowCount();
    m_empty->setVisible(rows == 0);
    m_table->setVisible(rows > 0);
    m_change->setEnabled(rows > 0);
    m_remove->setEnabled(rows > 0);
    m_header->setNote(rows > 0 ? QString::number(rows) : QString());
    const int header = m_table->horizontalHeader()->isHidden() ? 0 : m_table->horizontalHeader()->sizeHint().height();
    m_table->setFixedHeight(header + qBound(1, rows, 10) * m_table->verticalHeader()->defaultSectionSize() + 2 * m_table->frameWidth() + 2);
}

void PartTable::openDialog(qint64 id)
{
    if (m_parent == 0)
        return;
    auto *dialog = new RecordDialog(m_context, m_schema, id, {{m_parentField, m_parent}}, {m_parentField}, window());
    dialog->open();
}

void PartTable::change()
{
    if (const qint64 id = m_model->idAt(m_table->currentIndex().row()); id != 0)
        openDialog(id);
}

void PartTable::removeCurrent()
{
    if (const qint64 id = m_model->idAt(m_table->currentIndex().row()); id != 0)
        setBinned(id, true);
}

void PartTable::setBinned(qint64 id, bool binned)
{
    whenDone(m_context.records.setBinned(m_schema, id, binned), this, [this, id, binned](const Status &status) {
        if (!status) {
            m_bar->showMessage(MessageBar::Kind::Warning, status.error().message);
        } else if (binned) {
            m_bar->showMessage(MessageBar::Kind::Success, tr("Raden ligger i papperskorgen."));
            Disposing::addUndo(m_context, m_bar, {id}, tr("Ångra"), [this, id] { setBinned(id, false); })->setObjectName(QStringLiteral("undoRemove"));
        } else {
            m_bar->dismiss();
        }
    });
}

void PartTable::setTexts(const QString &title, const QString &add, const QString &empty)
{
    m_header->setTitle(title);
    m_table->setAccessibleName(title);
    m_add->setText(add);
    m_empty->setText(empty);
}

void PartTable::retranslate()
{
    m_change->setText(tr("Ändra …"));
    m_remove->setText(tr("Ta bort"));
    m_model->retranslate();
}
