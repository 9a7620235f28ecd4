#include "issues/issuetable.h"

#include "issuelistmodel.h"
#include "issues/issuechips.h"
#include "swedishformat.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace {

/// Paints the status, and a date that has passed, as chips; the row is one thing, so no cell of it has a frame of its own.
class IssueDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto chip = chipOf(index);
        if (!chip) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        QStyleOptionViewItem background(option);
        initStyleOption(&background, index);
        background.text.clear();
        background.widget->style()->drawControl(QStyle::CE_ItemViewItem, &background, painter, background.widget);
        StatusChip::paint(painter, option.rect.adjusted(Space::S, 0, -Space::XS, 0), *chip, Theme::font(TextRole::Small), option.direction);
    }

private:
    static std::optional<Chip> chipOf(const QModelIndex &index)
    {
        const QString status = index.data(IssueListModel::StatusRole).toString();
        if (index.column() == int(IssueColumn::State) && !status.isEmpty())
            return IssueChips::of(fromCode<IssueStatus>(status));
        if (index.column() == int(IssueColumn::Due) && index.data(IssueListModel::LateRole).toBool())
            return Chip{QStringLiteral("warning"), index.data().toString(), ColorRole::Danger};
        return {};
    }
};

// The title comes last and takes what is left.
constexpr std::array usual{IssueColumn::Number, IssueColumn::State, IssueColumn::Due, IssueColumn::Title};

}

IssueTable::IssueTable(IssueListModel &model, QWidget *parent) : IdListTable(model, parent)
{
    setObjectName(QStringLiteral("issueTable"));
    setItemDelegate(new IssueDelegate(this));
    begin(int(model.order().column), model.order().order);
}

QList<int> IssueTable::usualColumns() const
{
    QList<int> columns;
    for (IssueColumn column : usual)
        columns << int(column);
    return columns;
}

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

QList<IssueColumn> IssueTable::columns() const
{
    QList<IssueColumn> columns;
    const QList<int> shown = shownColumns();
    for (int column : shown)
        columns << IssueColumn(column);
    return columns;
}

void IssueTable::setColumns(const QList<IssueColumn> &columns)
{
    QList<int> shown;
    for (IssueColumn column : columns)
        shown << int(column);
    showColumns(shown);
}

void IssueTable::retranslate()
{
    setAccessibleName(tr("Frågor"));
    IdListTable::retranslate();
}
