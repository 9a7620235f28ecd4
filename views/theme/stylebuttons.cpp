#include "theme/stylepaint.h"

#include <QWidget>

namespace StylePaint {

static bool isPrimary(const QStyleOptionButton *o, const QWidget *w)
{
    return (w && w->property("primary").toBool()) || (o->features & QStyleOptionButton::DefaultButton);
}

/// The given colour a step towards the text, for hovering and pressing.
static QColor towards(const QColor &from, const QColor &to, double part)
{
    const auto mix = [part](double a, double b) { return float(a + (b - a) * part); };
    return QColor::fromRgbF(mix(from.redF(), to.redF()), mix(from.greenF(), to.greenF()), mix(from.blueF(), to.blueF()));
}

void pushButton(QPainter *p, const QStyleOptionButton *o, const ThemeColors &c, const QWidget *w)
{
    const bool enabled = o->state & QStyle::State_Enabled, hover = o->state & QStyle::State_MouseOver;
    const bool down = o->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool flat = o->features & QStyleOptionButton::Flat, focused = enabled && (o->state & QStyle::State_HasFocus);
    const QRectF rect = o->rect;
    if (isPrimary(o, w) && enabled) {
        const QColor fill = towards(c[ColorRole::Accent], c[ColorRole::Text], down ? 0.25 : hover ? 0.12 : 0);
        // A gap keeps the focus frame apart from the filled button.
        if (focused) {
            box(p, rect, c[ColorRole::Surface], c[ColorRole::Focus], 2, 6);
            box(p, rect.adjusted(3, 3, -3, -3), fill, {}, 0, 3);
        } else {
            box(p, rect, fill, {});
        }
        return;
    }
    QColor fill = flat ? QColor() : enabled ? c[ColorRole::Surface] : c[ColorRole::Window];
    if (enabled && down)
        fill = c[ColorRole::Selection];
    else if (enabled && hover)
        fill = c[ColorRole::Hover];
    box(p, rect, fill, flat ? QColor() : enabled ? c[ColorRole::Border] : c[ColorRole::Line]);
    if (focused)
        focusFrame(p, rect, c);
}

QColor pushButtonText(const QStyleOptionButton *o, const ThemeColors &c, const QWidget *w)
{
    if (!(o->state & QStyle::State_Enabled))
        return c[ColorRole::DisabledText];
    if (isPrimary(o, w))
        return c[ColorRole::AccentText];
    if (o->state & (QStyle::State_Sunken | QStyle::State_On))
        return c[ColorRole::SelectionText];
    return c[o->features & QStyleOptionButton::Flat ? ColorRole::Accent : ColorRole::Text];
}

void toolButton(QPainter *p, const QStyleOption *o, const ThemeColors &c)
{
    const bool enabled = o->state & QStyle::State_Enabled;
    if (enabled && (o->state & (QStyle::State_Sunken | QStyle::State_On)))
        box(p, o->rect, c[ColorRole::Hover], c[ColorRole::Border]);
    else if (enabled && (o->state & QStyle::State_MouseOver))
        box(p, o->rect, c[ColorRole::Hover], {});
}

static QColor indicatorOutline(const QStyleOption *o, const ThemeColors &c)
{
    return c[o->state & QStyle::State_Enabled ? ColorRole::Border : ColorRole::DisabledText];
}

void checkBox(QPainter *p, const QStyleOption *o, const ThemeColors &c)
{
    const bool filled = o->state & (QStyle::State_On | QStyle::State_NoChange), enabled = o->state & QStyle::State_Enabled;
    const QRectF rect = QRectF(o->rect).adjusted(1, 1, -1, -1);
    if (!filled) {
        box(p, rect, c[enabled ? ColorRole::Surface : ColorRole::Window], indicatorOutline(o, c), 1.5, 4);
        return;
    }
    // In the contrast theme the row's selection has the accent's colour: the outline keeps the box apart.
    box(p, rect, c[enabled ? ColorRole::Accent : ColorRole::DisabledText], c[enabled ? ColorRole::AccentText : ColorRole::Line], 0.75, 4);
    p->save();
    p->setRenderHint(QPainter::Antialiasing);
    p->setPen(QPen(c[enabled ? ColorRole::AccentText : ColorRole::Window], rect.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&rect](qreal x, qreal y) { return QPointF(rect.left() + rect.width() * x, rect.top() + rect.height() * y); };
    if (o->state & QStyle::State_NoChange)
        p->drawLine(at(0.28, 0.5), at(0.72, 0.5));
    else
        p->drawPolyline(QPolygonF({at(0.24, 0.53), at(0.43, 0.71), at(0.77, 0.31)}));
    p->restore();
}

void radioButton(QPainter *p, const QStyleOption *o, const ThemeColors &c)
{
    const QRectF rect = QRectF(o->rect).adjusted(1, 1, -1, -1);
    const bool on = o->state & QStyle::State_On, enabled = o->state & QStyle::State_Enabled;
    const qreal radius = rect.width() / 2;
    box(p, rect, c[enabled ? ColorRole::Surface : ColorRole::Window],
        on && enabled ? c[ColorRole::Accent] : indicatorOutline(o, c), on ? 2 : 1.5, radius);
    if (on)
        box(p, rect.adjusted(radius * 0.5, radius * 0.5, -radius * 0.5, -radius * 0.5),
            c[enabled ? ColorRole::Accent : ColorRole::DisabledText], {}, 0, radius * 0.5);
}

}
