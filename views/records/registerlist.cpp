#include "records/registerlist.h"

#include "database.h"
#include "meetingservice.h"
#include "recordservice.h"
#include "shell/appcontext.h"
#include "whendone.h"
#include "swedishformat.h"
#include "theme/theme.h"
#include "widgets/emptystate.h"
#include "widgets/searchfield.h"
#include "widgets/textlabel.h"
#include "words.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

RegisterList::RegisterList(const AppContext &context, const RecordSchema &schema, RegisterOptions options, QWidget *parent)
    : QWidget(parent), m_context(context), m_schema(schema), m_options(std::move(options)),
      m_model(new RecordListModel(schema, m_options.columns, this)), m_search(new SearchField(this)), m_place(new QComboBox(this)),
      m_count(new TextLabel(TextRole::Small, ColorRole::MutedText, this)), m_stack(new QStackedWidget(this)), m_table(new QTableView(this)),
      m_empty(new EmptyState(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::S);
    layout->addWidget(m_search);
    m_filters = new QHBoxLayout;
    m_filters->setSpacing(Space::S);
    if (!m_options.filterField.isEmpty()) {
        m_filter = new QComboBox(this);
        m_filter->setObjectName(QStringLiteral("registerFilter"));
        m_filter->addItem(QString(), qint64(0));
        m_filters->addWidget(m_filter, 1);
        connect(m_filter, &QComboBox::activated, this, &RegisterList::reload);
    }
    m_place->addItems({QString(), QString()});
    m_place->setObjectName(QStringLiteral("registerPlace"));
    m_filters->addWidget(m_place, 1);
    layout->addLayout(m_filters);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_count);
    m_search->setObjectName(QStringLiteral("registerSearch"));
    m_count->setObjectName(QStringLiteral("registerCount"));
    makeList();
    connect(m_search, &SearchField::searchChanged, this, &RegisterList::reload);
    connect(m_search, &SearchField::leaveDown, this, &RegisterList::focusRows);
    connect(m_place, &QComboBox::activated, this, &RegisterList::reload);
    connect(m_empty, &EmptyState::activated, this, &RegisterList::createRequested);
    connect(&context.database, &Database::changed, this, [this] {
        loadNames();
        reload();
    });
    for (QComboBox *box : findChildren<QComboBox *>(Qt::FindDirectChildrenOnly)) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
    }
    retranslate();
    loadNames();
    reload();
}

void RegisterList::makeList()
{
    m_table->setObjectName(QStringLiteral("registerTable"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    // One height for all rows, so that thousands are not measured one by one.
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int i = 1; i < m_options.columns.size(); ++i)
        m_table->setColumnWidth(i, fontMetrics().averageCharWidth() * (m_schema.fields.value(m_schema.indexOf(m_options.columns.at(i))).kind == FieldKind::Integer ? 9 : 14));
    m_table->horizontalHeader()->setVisible(m_options.columns.size() > 1);
    m_table->installEventFilter(this);
    m_empty->setIcon(m_options.icon);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RegisterList::tellCurrent);
    connect(m_table, &QTableView::doubleClicked, this, [this] { Q_EMIT activated(currentId()); });
}

bool RegisterList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT activated(currentId());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RegisterList::reload()
{
    RecordFilter filter;
    filter.text = m_search->text();
    filter.bin = showsBin();
    if (m_filter && m_filter->currentData().toLongLong() != 0) {
        filter.parentField = m_options.filterField;
        filter.parent = m_filter->currentData().toLongLong();
    }
    const quint64 generation = ++m_generation;
    whenDone(m_context.records.list(m_schema, filter), this, [this, generation](const Result<QList<Record>> &records) {
        if (generation != m_generation)
            return;
        if (records)
            shown(*records);
        else
            m_count->setText(records.error().message);
    });
    reloadDrafts();
}

void RegisterList::reloadDrafts()
{
    whenDone(m_context.meetings.drafts(), this, [this](const Result<QList<Draft>> &drafts) {
        QSet<qint64> ids;
        for (const Draft &draft : drafts.value_or(QList<Draft>())) {
            if (draft.subject == m_schema.table)
                ids.insert(draft.subjectId);
        }
        m_model->setDrafts(ids);
    });
}

void RegisterList::shown(const QList<Record> &records)
{
    const qint64 wanted = m_wanted != 0 ? m_wanted : m_told;
    const int scroll = m_table->verticalScrollBar()->value();
    m_filling = true;
    m_model->setRecords(records);
    const int row = m_model->rowOf(wanted);
    if (row >= 0) {
        m_table->selectRow(row);
        m_table->verticalScrollBar()->setValue(scroll);
        m_table->scrollTo(m_model->index(row, 0));
        m_wanted = 0;
    } else {
        m_table->setCurrentIndex({});
    }
    m_filling = false;
    fillFilter();
    m_stack->setCurrentWidget(records.isEmpty() ? static_cast<QWidget *>(m_empty) : m_table);
    const bool narrowed = !m_search->text().isEmpty() || (m_filter && m_filter->currentIndex() > 0);
    if (showsBin() && !narrowed)
        m_empty->setTexts(tr("Papperskorgen är tom"), tr("Det som tas bort hamnar här och kan återställas."));
    else if (narrowed)
        m_empty->setTexts(tr("Inget passar urvalet"), tr("Ändra sökorden eller visa allt."));
    else
        m_empty->setTexts(m_headline, m_sentence);
    m_empty->setButton(narrowed || showsBin() ? QString() : m_button);
    //: %1 a number with its digits grouped
    m_count->setText(tr("%1 i listan").arg(SwedishFormat::number(records.size())));
    tellCurrent();
    Q_EMIT loaded();
}

void RegisterList::tellCurrent()
{
    if (m_filling || m_told == currentId())
        return;
    m_told = currentId();
    Q_EMIT currentChanged(m_told);
}

qint64 RegisterList::currentId() const { return m_model->idAt(m_table->currentIndex().row()); }

void RegisterList::select(qint64 id)
{
    m_wanted = id;
    const int row = m_model->rowOf(id);
    if (row >= 0) {
        m_wanted = 0;
        m_table->selectRow(row);
        m_table->scrollTo(m_model->index(row, 0));
    }
}

void RegisterList::clearSelection()
{
    m_wanted = 0;
    m_table->setCurrentIndex({});
}

void RegisterList::step(int direction)
{
    if (count() > 0)
        m_table->selectRow(qBound(0, m_table->currentIndex().row() + direction, count() - 1));
}

void RegisterList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Beside each other they must hold "Serviceort: alla", whatever the size of the text.
    m_filters->setDirection(width() < fontMetrics().averageCharWidth() * 32 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

bool RegisterList::showsBin() const { return m_place->currentIndex() == 1; }

void RegisterList::setShowsBin(bool bin)
{
    if (showsBin() == bin)
        return;
    m_place->setCurrentIndex(bin ? 1 : 0);
    reload();
}

void RegisterList::setEmptyTexts(const QString &headline, const QString &sentence, const QString &button)
{
    m_headline = headline;
    m_sentence = sentence;
    m_button = button;
    if (count() == 0)
        reload();
}

void RegisterList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void RegisterList::focusRows()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
    if (!m_table->currentIndex().isValid())
        step(0);
}

/// A closed list says what is chosen in it; what the choice is about is told to a screen reader by a label that is not seen.
void RegisterList::nameBox(QComboBox *box, const QString &name)
{
    const QString labelName = box->objectName() + QStringLiteral("Name");
    auto *label = findChild<QLabel *>(labelName);
    if (!label) {
        label = new QLabel(this);
        label->setObjectName(labelName);
        label->setBuddy(box);
        label->hide();
    }
    label->setText(name);
    box->setAccessibleName(name);
}

void RegisterList::putInTabOrderAfter(QWidget *before)
{
    const QList<QWidget *> order{m_search, m_filter, m_place, m_table};
    for (QWidget *next : order) {
        if (!next)
            continue;
        setTabOrder(before, next);
        before = next;
    }
}

void RegisterList::retranslate()
{
    const QString many = Words::tables(m_schema.table);
    m_search->setPlaceholderText(tr("Sök i listan"));
    //: %1 is the name of a register in the plural
    m_search->setAccessibleName(tr("Sök bland %1").arg(many.toLower()));
    m_table->setAccessibleName(many);
    m_place->setItemText(0, tr("I bruk"));
    m_place->setItemText(1, tr("Papperskorgen"));
    nameBox(m_place, tr("Visa det som är i bruk eller papperskorgen"));
    if (m_filter) {
        const QString field = Words::field(m_schema.table, m_options.filterField);
        //: %1 is the name of a field, "Serviceort": no choice made by it
        m_filter->setItemText(0, tr("%1: alla").arg(field));
        nameBox(m_filter, field);
    }
    m_model->retranslate();
}
