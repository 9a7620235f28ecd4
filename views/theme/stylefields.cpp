#include "theme/stylepaint.h"

#include <QWidget>

namespace StylePaint {

static bool hasError(const QWidget *w) { return w && w->property("error").toBool(); }

static QColor fieldFill(const QStyleOption *o, const ThemeColors &c)
{
    return (o->state & QStyle::State_Enabled) && !(o->state & QStyle::State_ReadOnly) ? c[ColorRole::Surface] : c[ColorRole::Window];
}

static void fieldOutline(QPainter *p, const QRectF &rect, const QStyleOption *o, const ThemeColors &c, const QWidget *w, bool focused)
{
    const bool enabled = o->state & QStyle::State_Enabled;
    if (focused && enabled)
        focusFrame(p, rect, c);
    else if (hasError(w))
        box(p, rect, {}, c[ColorRole::Danger], 2);
    else
        box(p, rect, {},
            enabled ? (o->state & QStyle::State_MouseOver ? c[ColorRole::MutedText] : c[ColorRole::Border]) : c[ColorRole::Line]);
}

void field(QPainter *p, const QStyleOption *o, const ThemeColors &c, const QWidget *w)
{
    box(p, o->rect, fieldFill(o, c), {});
    fieldOutline(p, o->rect, o, c, w, o->state & QStyle::State_HasFocus);
}

void scrollFrame(QPainter *p, const QStyleOption *o, const ThemeColors &c, const QWidget *w)
{
    fieldOutline(p, o->rect, o, c, w, o->state & QStyle::State_HasFocus);
}

void spinBox(QPainter *p, const QStyleOptionSpinBox *o, const ThemeColors &c, const QWidget *w, const QRect &up, const QRect &down)
{
    if (o->subControls & QStyle::SC_SpinBoxFrame && o->frame)
        field(p, o, c, w);
    if (o->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto button = [&](const QRect &rect, QStyle::SubControl sub, QAbstractSpinBox::StepEnabledFlag flag, Arrow direction) {
        const bool enabled = (o->stepEnabled & flag) && (o->state & QStyle::State_Enabled);
        if (enabled && o->activeSubControls == sub)
            box(p, QRectF(rect).adjusted(0, 1, -2, -1), c[ColorRole::Hover], {}, 0, 3);
        arrow(p, rect, direction, enabled ? c[ColorRole::MutedText] : c[ColorRole::DisabledText]);
    };
    button(up, QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Arrow::Up);
    button(down, QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Arrow::Down);
}

void comboBox(QPainter *p, const QStyleOptionComboBox *o, const ThemeColors &c, const QWidget *w, const QRect &arrowRect)
{
    if (o->frame)
        field(p, o, c, w);
    else if (o->state & QStyle::State_HasFocus)
        focusFrame(p, o->rect, c);
    arrow(p, arrowRect, Arrow::Down, o->state & QStyle::State_Enabled ? c[ColorRole::MutedText] : c[ColorRole::DisabledText]);
}

}
