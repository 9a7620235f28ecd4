#include "meetings/meetingspagetable.h"

#include "meetinglistmodel.h"
#include "meetings/meetingchips.h"

#include <QPainter>
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

// The theme comes last and takes what is left.
constexpr std::array usual{MeetingColumn::Date, MeetingColumn::State, MeetingColumn::Kind, MeetingColumn::Locality, MeetingColumn::Theme};

MeetingTable::MeetingTable(MeetingListModel &model, QWidget *parent) : IdListTable(model, parent)
{
    setObjectName(QStringLiteral("meetingTable"));
    setItemDelegate(new MeetingDelegate(this));
    begin(int(model.order().column), model.order().order);
}

QList<int> MeetingTable::usualColumns() const
{
    QList<int> columns;
    for (MeetingColumn column : usual)
        columns << int(column);
    return columns;
}

int MeetingTable::widthOf(int column) const
{
    switch (MeetingColumn(column)) {
    case MeetingColumn::Date: return widthOfText(QStringLiteral("2026-09-26")) + Space::S;
    case MeetingColumn::Time: return widthOfText(QStringLiteral("09.00")) + Space::S;
    case MeetingColumn::State: {
        int width = 0;
        for (MeetingStatus status : {MeetingStatus::Planned, MeetingStatus::Ongoing, MeetingStatus::Held, MeetingStatus::Approved, MeetingStatus::Cancelled})
            width = std::max(width, StatusChip::sizeFor(MeetingChips::of(status), Theme::font(TextRole::Small)).width());
        return width + Space::S + Space::M;
    }
    case MeetingColumn::Attendance:
    case MeetingColumn::Items: return widthOfText(MeetingListModel::columnName(MeetingColumn(column))) + Space::M;
    case MeetingColumn::Changed: return widthOfText(QStringLiteral("2026-09-26 09.00")) + Space::S;
    case MeetingColumn::Theme: return widthOfText(QString(14, u'n'));
    case MeetingColumn::Locality: return widthOfText(QStringLiteral("Dalsjöfors"));
    case MeetingColumn::Kind: return widthOfText(QStringLiteral("Samrådsarena"));
    default: return widthOfText(QString(15, u'n'));
    }
}

QList<MeetingColumn> MeetingTable::columns() const
{
    QList<MeetingColumn> columns;
    const QList<int> shown = shownColumns();
    for (int column : shown)
        columns << MeetingColumn(column);
    return columns;
}

void MeetingTable::setColumns(const QList<MeetingColumn> &columns)
{
    QList<int> shown;
    for (MeetingColumn column : columns)
        shown << int(column);
    showColumns(shown);
}

void MeetingTable::retranslate()
{
    setAccessibleName(tr("Träffar"));
    IdListTable::retranslate();
}
