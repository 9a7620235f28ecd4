#include "meetings/meetingspagetable.h"

#include "lists/chipdelegate.h"
#include "meetinglistmodel.h"
#include "meetings/meetingchips.h"

static std::optional<Chip> chipOf(const QModelIndex &index)
{
    const QString status = index.column() == int(MeetingColumn::State) ? index.data(MeetingListModel::StatusRole).toString() : QString();
    if (status.isEmpty())
        return {};
    return MeetingChips::of(fromCode<MeetingStatus>(status));
}

MeetingTable::MeetingTable(MeetingListModel &model, QWidget *parent) : IdListTable(model, parent)
{
    setObjectName(QStringLiteral("meetingTable"));
    setItemDelegate(new ChipDelegate(chipOf, this));
    begin(int(model.order().column), model.order().order);
}

// The theme comes last and takes what is left.
QList<int> MeetingTable::usualColumns() const
{
    return toInts<MeetingColumn>({MeetingColumn::Date, MeetingColumn::State, MeetingColumn::Kind, MeetingColumn::Locality, MeetingColumn::Theme});
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

void MeetingTable::retranslate()
{
    setAccessibleName(tr("Träffar"));
    IdListTable::retranslate();
}
