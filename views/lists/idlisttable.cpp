#include "lists/idlisttable.h"

#include "idlistmodel.h"
#include "theme/afterchange.h"
#include "theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

IdListTable::IdListTable(IdListModel &model, QWidget *parent) : FocusEdge(parent), m_model(model), m_columns(new QMenu(this))
{
    m_columns->setObjectName(QStringLiteral("columnsMenu"));
    m_columns->setIcon(Theme::icon(QStringLiteral("columns")));
    setModel(&model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setSortIndicatorShown(true);
    header->setSectionsClickable(true);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        if (!m_arranging)
            m_model.sort(column, order);
    });
    connect(header, &QHeaderView::customContextMenuRequested, this,
            [this, header](const QPoint &at) { m_columns->popup(header->mapToGlobal(at)); });
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_arranging)
            Q_EMIT columnsChanged();
    });
    connect(header, &QHeaderView::sectionResized, this, [this](int column) {
        if (!m_arranging && column != fillingColumn())
            fillWidthLater();
    });
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT openRequested(m_model.idAt(index.row())); });
    connect(&model, &IdListModel::idsAboutToChange, this, &IdListTable::keepPlace);
    connect(&model, &IdListModel::idsChanged, this, &IdListTable::restorePlace);
    fitRows();
    AfterChange::follow(this, this, AfterChange::Font, [this] {
        fitRows();
        fillWidth();
    });
}

void IdListTable::begin(int sortColumn, Qt::SortOrder order)
{
    showSorted(sortColumn, order);
    setUsualColumns();
    fillColumns();
}

void IdListTable::showSorted(int column, Qt::SortOrder order)
{
    m_arranging = true;
    horizontalHeader()->setSortIndicator(column, order);
    m_arranging = false;
}

int IdListTable::sortedColumn() const { return horizontalHeader()->sortIndicatorSection(); }
Qt::SortOrder IdListTable::sortedOrder() const { return horizontalHeader()->sortIndicatorOrder(); }

void IdListTable::retranslate() { fillColumns(); }

void IdListTable::fitRows()
{
    verticalHeader()->setMinimumSectionSize(0);
    const int height = fontMetrics().height();
    verticalHeader()->setDefaultSectionSize(height + Space::M);
    // Another size of text: the columns hold as many letters as before.
    if (m_textHeight > 0 && m_textHeight != height) {
        m_arranging = true;
        for (int column = 0; column < columnCount(); ++column) {
            if (!isColumnHidden(column))
                setColumnWidth(column, columnWidth(column) * height / m_textHeight);
        }
        m_arranging = false;
    }
    m_textHeight = height;
}

void IdListTable::resizeEvent(QResizeEvent *event)
{
    FocusEdge::resizeEvent(event);
    fillWidth();
}

qint64 IdListTable::currentId() const { return m_model.idAt(currentIndex().row()); }

QList<qint64> IdListTable::selectedIds() const
{
    QList<qint64> ids;
    const QItemSelection selection = selectionModel()->selection();
    QList<std::pair<int, int>> rows;
    for (const QItemSelectionRange &range : selection)
        rows << std::pair{range.top(), range.bottom()};
    std::sort(rows.begin(), rows.end());
    int next = 0;
    for (const auto &[top, bottom] : std::as_const(rows)) {
        for (next = std::max(next, top); next <= bottom; ++next)
            ids << m_model.idAt(next);
    }
    return ids;
}

int IdListTable::selectedCount() const
{
    int count = 0;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        count += range.height();
    return count;
}

void IdListTable::setCurrentRow(int row)
{
    if (row < 0 || row >= m_model.count())
        return;
    const int column = currentIndex().isValid() && !isColumnHidden(currentIndex().column()) ? currentIndex().column() : shownColumns().first();
    selectionModel()->setCurrentIndex(m_model.index(row, column), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(currentIndex());
}

void IdListTable::keepPlace()
{
    m_changing = true;
    m_currentRow = currentIndex().row();
    m_currentId = currentId();
    m_topRow = verticalScrollBar()->value();
    m_topId = m_model.idAt(m_topRow);
}

void IdListTable::restorePlace(bool newQuery)
{
    m_changing = false;
    if (newQuery) {
        // Another selection begins at its top, unless what one was reading is in it.
        if (currentIndex().isValid())
            scrollTo(currentIndex(), PositionAtCenter);
        else
            scrollToTop();
    } else {
        const int row = m_topRow == 0 ? 0 : m_model.rowOf(m_topId);
        verticalScrollBar()->setValue(row < 0 ? m_topRow : row);
        // What took the place of a removed row is the next to work on.
        if (m_currentRow >= 0 && currentId() != m_currentId)
            setCurrentRow(std::min(m_currentRow, m_model.count() - 1));
    }
    if (currentId() != m_currentId)
        Q_EMIT currentIdChanged(currentId());
}

void IdListTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    FocusEdge::currentChanged(current, previous);
    if (!m_changing && current.row() != previous.row())
        Q_EMIT currentIdChanged(m_model.idAt(current.row()));
}

void IdListTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !event->modifiers().testFlag(Qt::ControlModifier)) {
        if (const qint64 id = currentId())
            Q_EMIT openRequested(id);
        return;
    }
    // Home and End go to the ends of the list, not of a row.
    if (event->key() == Qt::Key_Home && !event->modifiers())
        setCurrentRow(0);
    else if (event->key() == Qt::Key_End && !event->modifiers())
        setCurrentRow(m_model.count() - 1);
    else
        FocusEdge::keyPressEvent(event);
}
