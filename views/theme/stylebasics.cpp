#include "theme/stylepaint.h"

#include "theme/theme.h"

#include <QAbstractScrollArea>

namespace StylePaint {

void box(QPainter *p, const QRectF &rect, const QColor &fill, const QColor &outline, qreal width, qreal radius)
{
    p->save();
    p->setRenderHint(QPainter::Antialiasing);
    p->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    p->setPen(outline.isValid() ? QPen(outline, width) : QPen(Qt::NoPen));
    const qreal half = outline.isValid() ? width / 2 : 0;
    p->drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
    p->restore();
}

void focusFrame(QPainter *p, const QRectF &rect, const ThemeColors &c, qreal radius)
{
    box(p, rect, {}, c[ColorRole::Focus], 2, radius);
}

void arrow(QPainter *p, const QRectF &rect, Arrow direction, const QColor &color)
{
    p->save();
    p->setRenderHint(QPainter::Antialiasing);
    // As large beside large text as beside small.
    const qreal scale = Theme::iconSize() / 20.0;
    p->setPen(QPen(color, 1.6 * scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    p->translate(rect.center());
    const int turns[] = {180, 0, 90, -90};
    p->rotate(turns[static_cast<int>(direction)]);
    const qreal s = std::clamp(std::min(rect.width(), rect.height()) / 3.6, 2.5, 4.5 * scale);
    p->drawPolyline(QPolygonF({{-s, -s / 2}, {0, s / 2}, {s, -s / 2}}));
    p->restore();
}

void mark(QPainter *p, const QRectF &rect, const QColor &color)
{
    box(p, rect, color, {}, 0, rect.width() / 2);
}

void scrollBar(QPainter *p, const QStyleOptionSlider *o, const ThemeColors &c, const QRect &handle, const QWidget *w)
{
    // The ground of what is scrolled goes on under the bar.
    const QWidget *holder = w && w->parentWidget() ? w->parentWidget()->parentWidget() : nullptr;
    const auto *area = qobject_cast<const QAbstractScrollArea *>(holder);
    p->fillRect(o->rect, area ? area->viewport()->palette().color(area->viewport()->backgroundRole()) : o->palette.color(QPalette::Base));
    if (!handle.isValid() || !(o->state & QStyle::State_Enabled))
        return;
    const bool strong = (o->state & QStyle::State_MouseOver) || (o->activeSubControls & QStyle::SC_ScrollBarSlider);
    const QRectF slim = o->orientation == Qt::Vertical ? QRectF(handle).adjusted(3, 2, -3, -2) : QRectF(handle).adjusted(2, 3, -2, -3);
    box(p, slim, strong ? c[ColorRole::MutedText] : c[ColorRole::Border], {}, 0, std::min(slim.width(), slim.height()) / 2);
}

void progressGroove(QPainter *p, const QStyleOption *o, const ThemeColors &c)
{
    box(p, o->rect, c[ColorRole::Surface], c[ColorRole::Border], 1, 4);
}

void progressContents(QPainter *p, const QStyleOptionProgressBar *o, const ThemeColors &c)
{
    const QRectF inner = QRectF(o->rect).adjusted(2, 2, -2, -2);
    const double span = double(o->maximum) - o->minimum;
    const double part = span > 0 ? std::clamp((double(o->progress) - o->minimum) / span, 0.0, 1.0) : 0.3;
    if (part <= 0)
        return;
    QRectF filled = inner;
    filled.setWidth(std::max(4.0, inner.width() * part));
    if (o->direction == Qt::RightToLeft)
        filled.moveRight(inner.right());
    box(p, filled, c[ColorRole::Accent], {}, 0, 2.5);
}

void splitter(QPainter *p, const QStyleOption *o, const ThemeColors &c)
{
    const bool horizontal = o->state & QStyle::State_Horizontal;  // panes side by side
    const bool strong = o->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const QPointF middle = QRectF(o->rect).center();
    const QColor color = strong ? c[ColorRole::Accent] : c[ColorRole::Line];
    const qreal width = strong ? 2 : 1;
    if (horizontal)
        p->fillRect(QRectF(middle.x() - width / 2, o->rect.top(), width, o->rect.height()), color);
    else
        p->fillRect(QRectF(o->rect.left(), middle.y() - width / 2, o->rect.width(), width), color);
    // A short grip in an outline colour shows that it can be moved.
    box(p, horizontal ? QRectF(middle.x() - 1.5, middle.y() - 14, 3, 28) : QRectF(middle.x() - 14, middle.y() - 1.5, 28, 3),
        strong ? c[ColorRole::Accent] : c[ColorRole::Border], {}, 0, 1.5);
}

}
