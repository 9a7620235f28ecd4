#pragma once

#include <QStyledItemDelegate>

/// Paints a line of a timeline: date, icon, what happened, and the rest in quieter type. A year stands alone, as a heading.
class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
