#include "issues/issuetable.h"

#include "issuelistmodel.h"
#include "issues/issuechips.h"
#include "lists/chipdelegate.h"
#include "swedishformat.h"

static std::optional<Chip> chipOf(const QModelIndex &index)
{
    const QString status = index.data(IssueListModel::StatusRole).toString();
    if (index.column() == int(IssueColumn::State) && !status.isEmpty())
        return index.data(IssueListModel::DraftRole).toBool() ? Chip{QStringLiteral("draft"), index.data().toString(), ColorRole::Warning} : IssueChips::of(fromCode<IssueStatus>(status));
    if (index.column() == int(IssueColumn::Due) && index.data(IssueListModel::LateRole).toBool())
        return Chip{QStringLiteral("warning"), index.data().toString(), ColorRole::Danger};
    return {};
}

IssueTable::IssueTable(IssueListModel &model, QWidget *parent) : IdListTable(model, parent)
{
    setObjectName(QStringLiteral("issueTable"));
    setItemDelegate(new ChipDelegate(chipOf, this));
    begin(int(model.order().column), model.order().order);
}

QList<int> IssueTable::usualColumns() const { return toInts<IssueColumn>({IssueColumn::Number, IssueColumn::Title, IssueColumn::State, IssueColumn::Due}); }
int IssueTable::fillingColumn() const { return int(IssueColumn::Title); }

int IssueTable::widthOf(int column) const
{
    const auto widthOfChip = [](const Chip &chip) { return StatusChip::sizeFor(chip, Theme::font(TextRole::Small)).width() + Space::S + Space::M; };
    switch (IssueColumn(column)) {
    case IssueColumn::Number: return widthOfText(QStringLiteral("OR-2026-0000"));
    case IssueColumn::State: return widthOfChip(IssueChips::of(IssueStatus::Acknowledged));
    case IssueColumn::Due: return widthOfChip(IssueChips::late(QDate(2026, 1, 1), QDate(2026, 2, 1)));
    case IssueColumn::Raised:
    case IssueColumn::Answered: return widthOfText(QStringLiteral("2026-09-26")) + Space::S;
    case IssueColumn::Changed: return widthOfText(QStringLiteral("2026-09-26 09.00")) + Space::S;
    case IssueColumn::Title: return widthOfText(QString(24, u'n'));
    case IssueColumn::Type:
    case IssueColumn::Topic: return widthOfText(QStringLiteral("Gatubelysning"));
    case IssueColumn::Localities: return widthOfText(QStringLiteral("Dalsjöfors"));
    default: return widthOfText(QString(15, u'n'));
    }
}

void IssueTable::retranslate()
{
    setAccessibleName(tr("Frågor"));
    IdListTable::retranslate();
}
