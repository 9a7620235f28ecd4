#include "associations/timelinedelegate.h"

#include "theme/theme.h"
#include "timelinemodel.h"

#include <QApplication>
#include <QPainter>

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 40, qMax(option.fontMetrics.height(), Theme::iconSize()) + 2 * Space::S};
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString title = index.data(TimelineModel::TitleRole).toString();
    const QRect row = item.rect.adjusted(Space::S, 0, -Space::S, 0);
    painter->save();
    if (index.data(TimelineModel::IsYearRole).toBool()) {
        painter->fillRect(item.rect, Theme::color(ColorRole::Surface));
        painter->setFont(Theme::font(TextRole::Strong));
        painter->setPen(Theme::color(ColorRole::Text));
        painter->drawText(row, Qt::AlignLeft | Qt::AlignVCenter, title);
        painter->fillRect(QRect(item.rect.left(), item.rect.bottom(), item.rect.width(), 1), Theme::color(ColorRole::Line));
        painter->restore();
        return;
    }
    item.text.clear();
    const QWidget *widget = item.widget;
    (widget ? widget->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &item, painter, widget);
    const bool selected = item.state & QStyle::State_Selected;
    const QColor text = Theme::color(selected ? ColorRole::SelectionText : ColorRole::Text);
    const QColor muted = Theme::color(selected ? ColorRole::SelectionText : ColorRole::MutedText);
    painter->setFont(item.font);
    painter->setPen(muted);
    const int dateWidth = item.fontMetrics.horizontalAdvance(QStringLiteral("2026-11-23 18.00")) + Space::M;
    painter->drawText(row, Qt::AlignLeft | Qt::AlignVCenter, index.data(TimelineModel::DateRole).toString());
    const int side = Theme::iconSize();
    const QRect iconRect(row.left() + dateWidth, row.center().y() - side / 2, side, side);
    Theme::icon(index.data(TimelineModel::IconRole).toString(), selected ? ColorRole::SelectionText : ColorRole::MutedText)
        .paint(painter, iconRect);
    QRect rest = row;
    rest.setLeft(iconRect.right() + Space::S);
    painter->setPen(text);
    const QString shown = item.fontMetrics.elidedText(title, Qt::ElideRight, rest.width());
    painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, shown);
    rest.setLeft(rest.left() + item.fontMetrics.horizontalAdvance(shown) + Space::M);
    if (rest.width() > 3 * Space::L) {
        painter->setPen(muted);
        painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                          item.fontMetrics.elidedText(index.data(TimelineModel::NoteRole).toString(), Qt::ElideRight, rest.width()));
    }
    painter->restore();
}
