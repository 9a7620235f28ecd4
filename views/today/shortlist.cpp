#include "today/shortlist.h"

#include "theme/afterchange.h"
#include "theme/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>

ShortList::ShortList(QWidget *parent) : QTreeWidget(parent)
{
    setColumnCount(3);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setContextMenuPolicy(Qt::CustomContextMenu);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    header()->setSectionResizeMode(1, QHeaderView::Stretch);
    // A click or the keyboard opens by one path: itemActivated.
    connect(this, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        const Row row = m_rows.value(indexOfTopLevelItem(item));
        if (row.open)
            row.open();
    });
    connect(this, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        if (QTreeWidgetItem *item = itemAt(position)) {
            setCurrentItem(item);
            Q_EMIT contextRequested(viewport()->mapToGlobal(position), bool(currentRow().done));
        }
    });
    connect(this, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item && hasFocus() && !m_filling)
            Q_EMIT picked();
    });
    AfterChange::follow(this, AfterChange::Palette | AfterChange::Style, &ShortList::dress);
}

void ShortList::setRows(const QList<Row> &rows)
{
    const int current = currentItem() ? indexOfTopLevelItem(currentItem()) : -1;
    m_rows = rows;
    m_filling = true;
    clear();
    for (const Row &row : rows) {
        auto *item = new QTreeWidgetItem(this, {row.when, row.what, row.context});
        item->setToolTip(1, row.tip.isEmpty() ? row.what : row.tip);
        item->setToolTip(2, row.context);
        item->setData(0, Qt::AccessibleTextRole, QStringLiteral("%1: %2, %3").arg(row.when, row.what, row.context));
    }
    dress();
    if (current >= 0 && !rows.isEmpty())
        setCurrentItem(topLevelItem(qMin(current, int(rows.size()) - 1)));
    m_filling = false;
    if (hasFocus())
        Q_EMIT picked();
    updateGeometry();
}

void ShortList::align(const QList<ShortList *> &lists)
{
    int when = 0, context = 0;
    for (const ShortList *list : lists) {
        when = qMax(when, list->sizeHintForColumn(0) + Space::M);
        context = qMax(context, list->sizeHintForColumn(2) + Space::M);
    }
    for (ShortList *list : lists) {
        list->m_when = when;
        list->m_context = context;
        list->arrange();
    }
}

/// What the row is about keeps nearly half of the room, also with long names and large text.
void ShortList::arrange()
{
    const int when = qMin(m_when, width() * 2 / 5);
    setColumnWidth(0, when);
    setColumnWidth(2, qMin(m_context, qMax(width() * 11 / 20 - when, width() / 5)));
}

void ShortList::resizeEvent(QResizeEvent *event)
{
    arrange();
    QTreeWidget::resizeEvent(event);
}

void ShortList::dress()
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = topLevelItem(i);
        const Row &row = m_rows.at(i);
        item->setIcon(0, Theme::icon(row.icon, row.tone));
        item->setForeground(0, Theme::color(row.tone));
        item->setForeground(2, Theme::color(ColorRole::MutedText));
    }
}

ShortList::Row ShortList::currentRow() const { return currentItem() ? m_rows.value(indexOfTopLevelItem(currentItem())) : Row(); }

void ShortList::focusInEvent(QFocusEvent *event)
{
    QTreeWidget::focusInEvent(event);
    Q_EMIT picked();
}

void ShortList::finishCurrent()
{
    const Row row = currentRow();
    if (row.done)
        row.done();
}

void ShortList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        finishCurrent();
        return;
    }
    QTreeWidget::keyPressEvent(event);
}

QSize ShortList::sizeHint() const
{
    const int row = topLevelItemCount() > 0 ? sizeHintForRow(0) : fontMetrics().height();
    return {320, row * topLevelItemCount() + 2 * frameWidth() + 2};
}
