#include "lists/chipdelegate.h"

#include "theme/theme.h"

#include <QPainter>

void ChipDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto chip = m_chipOf(index);
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
