#include "theme/stylepaint.h"

#include "theme/theme.h"

#include <QHeaderView>
#include <QTableView>

namespace StylePaint {

/// Whether the cell begins its row as it is seen. A table, unlike a tree, does not tell.
static bool beginsRow(const QStyleOptionViewItem *o)
{
    using Position = QStyleOptionViewItem::ViewItemPosition;
    if (const auto *table = qobject_cast<const QTableView *>(o->widget)) {
        const QHeaderView *header = table->horizontalHeader();
        for (int visual = 0; visual < header->count(); ++visual)
            if (const int logical = header->logicalIndex(visual); !header->isSectionHidden(logical))
                return logical == o->index.column();
    }
    return o->viewItemPosition == Position::Beginning || o->viewItemPosition == Position::OnlyOne
           || o->viewItemPosition == Position::Invalid;
}

void row(QPainter *p, const QStyleOptionViewItem *o, const ThemeColors &c)
{
    if (o->state & QStyle::State_Selected) {
        p->fillRect(o->rect, c[ColorRole::Selection]);
        if (beginsRow(o)) {
            // Not by colour alone: a mark stands at the start of the row.
            const bool rtl = o->direction == Qt::RightToLeft;
            const QRectF at(rtl ? o->rect.right() - 2 : o->rect.left(), o->rect.top() + 4, 3, std::max(4, o->rect.height() - 8));
            mark(p, at, c.contrast(c[ColorRole::Accent], c[ColorRole::Selection]) < 3 ? c[ColorRole::SelectionText] : c[ColorRole::Accent]);
        }
    } else if (o->state & QStyle::State_MouseOver) {
        p->fillRect(o->rect, c[ColorRole::Hover]);
    } else if (o->backgroundBrush.style() != Qt::NoBrush) {
        p->fillRect(o->rect, o->backgroundBrush);
    }
}

void headerSection(QPainter *p, const QStyleOptionHeader *o, const ThemeColors &c)
{
    p->fillRect(o->rect, c[o->state & QStyle::State_MouseOver ? ColorRole::Hover : ColorRole::Window]);
    const QRect r = o->rect;
    p->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), c[ColorRole::Border]);
    if (o->orientation == Qt::Horizontal && o->position != QStyleOptionHeader::End && o->position != QStyleOptionHeader::OnlyOneSection)
        p->fillRect(QRect(r.right(), r.top() + 6, 1, r.height() - 12), c[ColorRole::Line]);
}

void tab(QPainter *p, const QStyleOptionTab *o, const ThemeColors &c)
{
    const bool selected = o->state & QStyle::State_Selected;
    if (!selected && (o->state & QStyle::State_MouseOver))
        box(p, QRectF(o->rect).adjusted(2, 2, -2, -4), c[ColorRole::Hover], {});
    const bool vertical = o->shape == QTabBar::RoundedWest || o->shape == QTabBar::RoundedEast || o->shape == QTabBar::TriangularWest
        || o->shape == QTabBar::TriangularEast;
    const QRect r = o->rect;
    if (selected)
        mark(p, vertical ? QRectF(r.right() - 3, r.top() + 6, 3, r.height() - 12) : QRectF(r.left() + 6, r.bottom() - 2, r.width() - 12, 3),
             c[ColorRole::Accent]);
    if ((o->state & QStyle::State_HasFocus) && selected)
        focusFrame(p, QRectF(r).adjusted(1, 1, -1, -4), c);
}

void menuBarItem(QPainter *p, const QStyleOptionMenuItem *o, const ThemeColors &c)
{
    p->fillRect(o->rect, c[ColorRole::Window]);
    const bool active = (o->state & QStyle::State_Selected) && (o->state & QStyle::State_Enabled);
    if (active)
        box(p, QRectF(o->rect).adjusted(0, 2, 0, -2), c[ColorRole::Selection], {});
    p->setPen(c[!(o->state & QStyle::State_Enabled) ? ColorRole::DisabledText : active ? ColorRole::SelectionText : ColorRole::Text]);
    p->drawText(o->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextDontClip | Qt::TextSingleLine, o->text);
}

static void menuCheck(QPainter *p, const QStyleOptionMenuItem *o, const ThemeColors &c, const QRect &at, const QColor &color)
{
    if (o->checkType == QStyleOptionMenuItem::Exclusive) {
        box(p, QRectF(at).adjusted(2, 2, -2, -2), {}, color, 1.5, at.width());
        if (o->checked)
            box(p, QRectF(at).adjusted(6, 6, -6, -6), color, {}, 0, at.width());
        return;
    }
    QStyleOption check;
    check.rect = at;
    check.state = QStyle::State_Enabled | (o->checked ? QStyle::State_On : QStyle::State_Off);
    checkBox(p, &check, c);
}

void menuItem(QPainter *p, const QStyleOptionMenuItem *o, const ThemeColors &c)
{
    const QRect r = o->rect;
    if (o->menuItemType == QStyleOptionMenuItem::Separator) {
        const int y = r.center().y();
        if (!o->text.isEmpty()) {
            p->setPen(c[ColorRole::MutedText]);
            p->setFont(Theme::font(TextRole::Small));
            p->drawText(r.adjusted(Space::M, 0, -Space::S, 0), Qt::AlignVCenter | Qt::AlignLeft, o->text);
            return;
        }
        p->fillRect(QRect(r.left() + Space::S, y, r.width() - 2 * Space::S, 1), c[ColorRole::Line]);
        return;
    }
    const bool enabled = o->state & QStyle::State_Enabled, active = o->state & QStyle::State_Selected;
    if (active)
        box(p, QRectF(r).adjusted(4, 1, -4, -1), enabled ? c[ColorRole::Selection] : c[ColorRole::Hover], {});
    const QColor color = c[!enabled ? ColorRole::DisabledText : active ? ColorRole::SelectionText : ColorRole::Text];
    const auto place = [o, &r](const QRect &rect) { return QStyle::visualRect(o->direction, r, rect); };
    const int side = Theme::iconSize();
    const QRect lead(r.left() + 12, r.center().y() - side / 2 + 1, side, side);
    if (o->checkType != QStyleOptionMenuItem::NotCheckable)
        menuCheck(p, o, c, place(lead.adjusted(1, 1, -1, -1)), color);
    else if (!o->icon.isNull())
        o->icon.paint(p, place(lead), Qt::AlignCenter, !enabled ? QIcon::Disabled : active ? QIcon::Selected : QIcon::Normal);
    const qsizetype tab = o->text.indexOf(u'\t');
    const QRect words(lead.right() + 11, r.top(), r.right() - lead.right() - 11 - 20, r.height());
    p->setPen(color);
    p->setFont(o->font);
    const int flags = Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine | Qt::TextDontClip;
    p->drawText(place(words), flags | (o->direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft),
                o->text.left(tab < 0 ? o->text.size() : tab));
    if (tab >= 0) {
        if (enabled && !active)
            p->setPen(c[ColorRole::MutedText]);
        p->drawText(place(words), flags | (o->direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight), o->text.mid(tab + 1));
    }
    if (o->menuItemType == QStyleOptionMenuItem::SubMenu)
        arrow(p, place(QRect(r.right() - 20, r.top(), 16, r.height())), o->direction == Qt::RightToLeft ? Arrow::Left : Arrow::Right,
              color);
}

}
