#include "meetings/meetingspagetable.h"

#include "meetinglistmodel.h"
#include "meetings/meetingchips.h"
#include "shell/uistate.h"

#include <QHeaderView>
#include <QMenu>

// Which columns the table of meetings has, how wide they are and the menu to choose them.

// The theme comes last and takes what is left.
constexpr std::array defaultColumns{MeetingColumn::Date, MeetingColumn::State, MeetingColumn::Kind, MeetingColumn::Locality, MeetingColumn::Theme};

int MeetingTable::widthOf(MeetingColumn column) const
{
    const auto text = [this](const QString &widest) { return fontMetrics().horizontalAdvance(widest) + 3 * Space::S; };
    switch (column) {
    case MeetingColumn::Date: return text(QStringLiteral("2026-09-26")) + Space::S;
    case MeetingColumn::Time: return text(QStringLiteral("09.00")) + Space::S;
    case MeetingColumn::State: {
        int width = 0;
        for (MeetingStatus status : {MeetingStatus::Planned, MeetingStatus::Ongoing, MeetingStatus::Held, MeetingStatus::Approved, MeetingStatus::Cancelled})
            width = std::max(width, StatusChip::sizeFor(MeetingChips::of(status), Theme::font(TextRole::Small)).width());
        return width + Space::S + Space::M;
    }
    case MeetingColumn::Attendance:
    case MeetingColumn::Items: return text(MeetingListModel::columnName(column)) + Space::M;
    case MeetingColumn::Changed: return text(QStringLiteral("2026-09-26 09.00")) + Space::S;
    case MeetingColumn::Theme: return text(QString(14, u'n'));
    case MeetingColumn::Locality: return text(QStringLiteral("Dalsjöfors"));
    case MeetingColumn::Kind: return text(QStringLiteral("Samrådsarena"));
    default: return text(QString(15, u'n'));
    }
}

void MeetingTable::setDefaultColumns()
{
    m_arranging = true;
    for (int column = 0; column < meetingColumnCount; ++column)
        horizontalHeader()->resizeSection(column, widthOf(MeetingColumn(column)));
    m_arranging = false;
    setColumns(QList<MeetingColumn>(defaultColumns.begin(), defaultColumns.end()));
}

void MeetingTable::remember(UiState &state)
{
    m_arranging = true;
    state.follow(horizontalHeader(), QStringLiteral("meetings"));
    m_arranging = false;
    fillColumns();
}

QList<MeetingColumn> MeetingTable::columns() const
{
    QList<MeetingColumn> result;
    for (int place = 0; place < meetingColumnCount; ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            result << MeetingColumn(column);
    }
    return result;
}

void MeetingTable::setColumns(const QList<MeetingColumn> &columns)
{
    if (columns.isEmpty() || columns == this->columns())
        return;
    m_arranging = true;
    QHeaderView *header = horizontalHeader();
    for (int place = 0; place < columns.size(); ++place) {
        setColumnHidden(int(columns.at(place)), false);
        header->moveSection(header->visualIndex(int(columns.at(place))), place);
    }
    for (int column = 0; column < meetingColumnCount; ++column) {
        if (!columns.contains(MeetingColumn(column)))
            setColumnHidden(column, true);
    }
    // Which section is the last is found out anew, or it keeps the width it had when others came after it.
    header->setStretchLastSection(false);
    header->setStretchLastSection(true);
    m_arranging = false;
    fillColumns();
}

void MeetingTable::fillColumns()
{
    m_columns->setTitle(tr("&Kolumner"));
    m_columns->clear();
    const QList<MeetingColumn> shown = columns();
    for (int column = 0; column < meetingColumnCount; ++column) {
        QAction *action = m_columns->addAction(MeetingListModel::columnName(MeetingColumn(column)));
        action->setObjectName(QStringLiteral("column%1").arg(column));
        action->setCheckable(true);
        action->setChecked(shown.contains(MeetingColumn(column)));
        // The last one stays: a list without columns could not be given any back.
        action->setEnabled(shown.size() > 1 || !action->isChecked());
        connect(action, &QAction::triggered, this, [this, column](bool on) {
            setColumnHidden(column, !on);
            QMetaObject::invokeMethod(this, &MeetingTable::fillColumns, Qt::QueuedConnection);
            Q_EMIT columnsChanged();
        });
    }
    m_columns->addSeparator();
    QAction *usual = m_columns->addAction(tr("&Vanliga kolumner"));
    usual->setObjectName(QStringLiteral("usualColumns"));
    connect(usual, &QAction::triggered, this, [this] {
        QMetaObject::invokeMethod(this, [this] {
            setDefaultColumns();
            Q_EMIT columnsChanged();
        }, Qt::QueuedConnection);
    });
}
