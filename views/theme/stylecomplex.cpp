#include "theme/ortskontaktstyle.h"

#include "theme/stylepaint.h"
#include "theme/theme.h"

void OrtskontaktStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *o, QPainter *p, const QWidget *w) const
{
    const ThemeColors &c = colors();
    switch (control) {
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(o))
            StylePaint::spinBox(p, spin, c, w, subControlRect(CC_SpinBox, o, SC_SpinBoxUp, w),
                                subControlRect(CC_SpinBox, o, SC_SpinBoxDown, w));
        return;
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(o))
            StylePaint::comboBox(p, combo, c, w, subControlRect(CC_ComboBox, o, SC_ComboBoxArrow, w));
        return;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(o))
            StylePaint::scrollBar(p, bar, c, bar->maximum > bar->minimum ? subControlRect(CC_ScrollBar, o, SC_ScrollBarSlider, w) : QRect(),
                                  w);
        return;
    case CC_GroupBox:
        if (const auto *group = qstyleoption_cast<const QStyleOptionGroupBox *>(o)) {
            StylePaint::box(p, subControlRect(CC_GroupBox, o, SC_GroupBoxFrame, w), {}, c[ColorRole::Line], 1, 8);
            const QRect words = subControlRect(CC_GroupBox, o, SC_GroupBoxLabel, w);
            p->setFont(Theme::font(TextRole::Strong));
            p->setPen(c[o->state & State_Enabled ? ColorRole::Text : ColorRole::DisabledText]);
            p->drawText(words, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, group->text);
            if (group->subControls & SC_GroupBoxCheckBox) {
                QStyleOption box(*o);
                box.rect = subControlRect(CC_GroupBox, o, SC_GroupBoxCheckBox, w);
                StylePaint::checkBox(p, &box, c);
                if (o->state & State_HasFocus)
                    StylePaint::focusFrame(p, box.rect.adjusted(-2, -2, 2, 2), c, 4);
            }
        }
        return;
    case CC_ToolButton: {
        QProxyStyle::drawComplexControl(control, o, p, w);
        if ((o->state & State_HasFocus) && (o->state & State_Enabled))
            StylePaint::focusFrame(p, o->rect, c);
        return;
    }
    default: QProxyStyle::drawComplexControl(control, o, p, w);
    }
}
