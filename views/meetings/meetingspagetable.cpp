#include "meetings/meetingspagetable.h"

#include "meetinglistmodel.h"
#include "meetings/meetingchips.h"
#include "shell/uistate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace {

/// Paints the status as a chip; the row is one thing, so no cell of it has a frame of its own.
class MeetingDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString status = index.column() == int(MeetingColumn::State) ? index.data(MeetingListModel::StatusRole).toString() : QString();
        if (status.isEmpty()) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        QStyleOptionViewItem background(option);
        initStyleOption(&background, index);
        background.text.clear();
        background.widget->style()->drawControl(QStyle::CE_ItemViewItem, &background, painter, background.widget);
        StatusChip::paint(painter, option.rect.adjusted(Space::S, 0, -Space::XS, 0), MeetingChips::of(fromCode<MeetingStatus>(status)),
                          Theme::font(TextRole::Small), option.direction);
    }
};

}

MeetingTable::MeetingTable(MeetingListModel &model, QWidget *parent) : FocusEdge(parent), m_model(model), m_columns(new QMenu(this))
{
    setObjectName(QStringLiteral("meetingTable"));
    m_columns->setObjectName(QStringLiteral("columnsMenu"));
    m_columns->setIcon(Theme::icon(QStringLiteral("columns")));
    setItemDelegate(new MeetingDelegate(this));
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
    header->setSortIndicator(int(model.order().column), model.order().order);
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
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT openRequested(m_model.idAt(index.row())); });
    connect(&model, &IdListModel::idsAboutToChange, this, &MeetingTable::keepPlace);
    connect(&model, &IdListModel::idsChanged, this, &MeetingTable::restorePlace);
    fitRows();
    setDefaultColumns();
    fillColumns();
}

void MeetingTable::showOrder(const MeetingSort &order)
{
    m_arranging = true;
    horizontalHeader()->setSortIndicator(int(order.column), order.order);
    m_arranging = false;
}

void MeetingTable::retranslate()
{
    setAccessibleName(tr("Träffar"));
    fillColumns();
}

void MeetingTable::fitRows()
{
    verticalHeader()->setMinimumSectionSize(0);
    const int height = fontMetrics().height();
    verticalHeader()->setDefaultSectionSize(height + Space::M);
    // Another size of text: the columns hold as many letters as before.
    if (m_textHeight > 0 && m_textHeight != height) {
        m_arranging = true;
        for (int column = 0; column < meetingColumnCount; ++column) {
            if (!isColumnHidden(column))
                setColumnWidth(column, columnWidth(column) * height / m_textHeight);
        }
        m_arranging = false;
    }
    m_textHeight = height;
}

void MeetingTable::changeEvent(QEvent *event)
{
    FocusEdge::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitRows();
}

qint64 MeetingTable::currentId() const { return m_model.idAt(currentIndex().row()); }

QList<qint64> MeetingTable::selectedIds() const
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

int MeetingTable::selectedCount() const
{
    int count = 0;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        count += range.height();
    return count;
}

MeetingSort MeetingTable::shownOrder() const
{
    return {MeetingColumn(horizontalHeader()->sortIndicatorSection()), horizontalHeader()->sortIndicatorOrder()};
}

void MeetingTable::setCurrentRow(int row)
{
    if (row < 0 || row >= m_model.count())
        return;
    const int column = currentIndex().isValid() && !isColumnHidden(currentIndex().column()) ? currentIndex().column() : int(columns().first());
    selectionModel()->setCurrentIndex(m_model.index(row, column), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(currentIndex());
}

void MeetingTable::keepPlace()
{
    m_changing = true;
    m_currentRow = currentIndex().row();
    m_currentId = currentId();
    m_topRow = verticalScrollBar()->value();
    m_topId = m_model.idAt(m_topRow);
}

void MeetingTable::restorePlace(bool newQuery)
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

void MeetingTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    FocusEdge::currentChanged(current, previous);
    if (!m_changing && current.row() != previous.row())
        Q_EMIT currentIdChanged(m_model.idAt(current.row()));
}

void MeetingTable::keyPressEvent(QKeyEvent *event)
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
