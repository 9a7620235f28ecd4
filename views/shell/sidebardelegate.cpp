#include "shell/sidebardelegate.h"

#include "shell/sidebar.h"
#include "theme/stylepaint.h"
#include "theme/theme.h"

#include <QPainter>

SidebarDelegate::SidebarDelegate(Sidebar *sidebar) : QStyledItemDelegate(sidebar), m_sidebar(sidebar) {}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, std::max(40, QFontMetrics(Theme::font(TextRole::Body)).height() + 20)};
}

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool current = option.state & QStyle::State_Selected, hover = option.state & QStyle::State_MouseOver;
    const QRect row = option.rect.adjusted(Inset, 2, -Inset, -2);
    const bool rtl = option.direction == Qt::RightToLeft;
    if (current)
        StylePaint::box(painter, row, Theme::color(ColorRole::Selection), {});
    else if (hover)
        StylePaint::box(painter, row, Theme::color(ColorRole::Hover), {});
    if (current) {
        const bool same = ThemeColors::contrast(Theme::color(ColorRole::Accent), Theme::color(ColorRole::Selection)) < 3;
        StylePaint::mark(painter, QRectF(rtl ? row.right() - 4 : row.left() + 1, row.top() + 9, 3, row.height() - 18),
                         Theme::color(same ? ColorRole::SelectionText : ColorRole::Accent));
    }
    if (current && m_sidebar->hasFocus())
        StylePaint::focusFrame(painter, row, Theme::colors());
    const int side = Theme::iconSize();
    const QRect icon(row.left() + Pad, row.center().y() - side / 2 + 1, side, side);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, QStyle::visualRect(option.direction, row, icon), Qt::AlignCenter,
                                                       current ? QIcon::Selected : QIcon::Normal);
    if (m_sidebar->isCollapsed())
        return;
    painter->setFont(Theme::font(current ? TextRole::Strong : TextRole::Body));
    painter->setPen(Theme::color(current ? ColorRole::SelectionText : ColorRole::Text));
    const QRect word(icon.right() + 1 + Space::S, row.top(), row.right() - icon.right() - Space::S - 4, row.height());
    painter->drawText(QStyle::visualRect(option.direction, row, word), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                      index.data(Qt::DisplayRole).toString());
}
