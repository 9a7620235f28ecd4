#include "lists/idlisttable.h"

#include "idlistmodel.h"
#include "shell/uistate.h"
#include "theme/theme.h"

#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>

// Which columns the table shows, how wide they are and the menu to choose them.

int IdListTable::columnCount() const { return m_model.columnCount(); }
int IdListTable::widthOfText(const QString &widest) const { return fontMetrics().horizontalAdvance(widest) + 3 * Space::S; }

void IdListTable::setUsualColumns()
{
    m_arranging = true;
    for (int column = 0; column < columnCount(); ++column)
        horizontalHeader()->resizeSection(column, widthOf(column));
    m_arranging = false;
    showColumns(usualColumns());
}

int IdListTable::usualWidth() const
{
    int width = verticalScrollBar()->sizeHint().width() + 2 * frameWidth();
    const QList<int> columns = usualColumns();
    for (int column : columns)
        width += widthOf(column);
    return width;
}

/// The filling column gets what the others leave, and never less than its own words need: then the list scrolls sideways.
void IdListTable::fillWidth()
{
    const int filling = fillingColumn();
    const bool fills = filling >= 0 && !isColumnHidden(filling);
    QHeaderView *header = horizontalHeader();
    m_arranging = true;
    if (header->stretchLastSection() == fills)
        header->setStretchLastSection(!fills);
    if (fills)
        header->resizeSection(filling, std::max(widthOf(filling), viewport()->width() - header->length() + header->sectionSize(filling)));
    m_arranging = false;
}

/// A header that is just being dragged must not be changed under the hand.
void IdListTable::fillWidthLater()
{
    QMetaObject::invokeMethod(this, &IdListTable::fillWidth, Qt::QueuedConnection);
}

void IdListTable::remember(UiState &state, const QString &key)
{
    m_arranging = true;
    state.follow(horizontalHeader(), key);
    m_arranging = false;
    fillWidth();
    fillColumns();
}

QList<int> IdListTable::shownColumns() const
{
    QList<int> result;
    for (int place = 0; place < columnCount(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            result << column;
    }
    return result;
}

void IdListTable::showColumns(const QList<int> &columns)
{
    if (columns.isEmpty() || columns == shownColumns())
        return;
    m_arranging = true;
    QHeaderView *header = horizontalHeader();
    for (int place = 0; place < columns.size(); ++place) {
        setColumnHidden(columns.at(place), false);
        header->moveSection(header->visualIndex(columns.at(place)), place);
    }
    for (int column = 0; column < columnCount(); ++column) {
        if (!columns.contains(column))
            setColumnHidden(column, true);
    }
    // Which section is the last is found out anew, or it keeps the width it had when others came after it.
    header->setStretchLastSection(false);
    header->setStretchLastSection(true);
    m_arranging = false;
    fillWidth();
    fillColumns();
}

void IdListTable::fillColumns()
{
    m_columns->setTitle(tr("&Kolumner"));
    m_columns->clear();
    const QList<int> shown = shownColumns();
    for (int column = 0; column < columnCount(); ++column) {
        QAction *action = m_columns->addAction(m_model.headerData(column, Qt::Horizontal).toString());
        action->setObjectName(QStringLiteral("column%1").arg(column));
        action->setCheckable(true);
        action->setChecked(shown.contains(column));
        // The last one stays: a list without columns could not be given any back.
        action->setEnabled(shown.size() > 1 || !action->isChecked());
        connect(action, &QAction::triggered, this, [this, column](bool on) {
            setColumnHidden(column, !on);
            QMetaObject::invokeMethod(this, &IdListTable::fillColumns, Qt::QueuedConnection);
            Q_EMIT columnsChanged();
        });
    }
    m_columns->addSeparator();
    QAction *usual = m_columns->addAction(tr("&Vanliga kolumner"));
    usual->setObjectName(QStringLiteral("usualColumns"));
    connect(usual, &QAction::triggered, this, [this] {
        QMetaObject::invokeMethod(this, [this] {
            setUsualColumns();
            Q_EMIT columnsChanged();
        }, Qt::QueuedConnection);
    });
}
