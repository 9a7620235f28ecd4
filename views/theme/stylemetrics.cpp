#include "theme/ortskontaktstyle.h"

#include "theme/theme.h"

#include <QComboBox>
#include <QFontMetrics>
#include <QStyleOption>
#include <QToolButton>

/// Height of a control with one line of text: the line and 6 px above and below, on the 4 px grid.
static int controlHeight(const QStyleOption *o)
{
    const int line = o ? o->fontMetrics.height() : 16;
    return (line + 12 + 3) / 4 * 4;
}

int OrtskontaktStyle::pixelMetric(PixelMetric metric, const QStyleOption *o, const QWidget *w) const
{
    switch (metric) {
    case PM_DefaultFrameWidth: return w && (w->inherits("QMenu") || w->inherits("QComboBoxPrivateContainer")) ? 1 : 2;
    case PM_SpinBoxFrameWidth:
    case PM_ComboBoxFrameWidth: return 2;
    case PM_ButtonMargin: return 16;
    case PM_ButtonDefaultIndicator:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabOverlap: return 0;
    case PM_TabBarTabHSpace: return 28;
    case PM_TabBarTabVSpace: return 16;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin: return Space::M;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return Space::S;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize:
    case PM_ToolBarIconSize: return Theme::iconSize();
    case PM_LargeIconSize:
    case PM_MessageBoxIconSize: return 2 * Theme::iconSize();
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return Theme::iconSize() - 2;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return Space::S;
    case PM_ScrollBarExtent: return 14;
    case PM_ScrollBarSliderMin: return 36;
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_SplitterWidth: return 9;
    case PM_HeaderMargin: return Space::S;
    case PM_HeaderMarkSize: return 14;
    case PM_FocusFrameHMargin: return 6;
    case PM_FocusFrameVMargin: return 3;
    case PM_MenuHMargin:
    case PM_MenuVMargin: return Space::XS;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuBarItemSpacing: return 2;
    case PM_MenuBarHMargin: return Space::S;
    case PM_MenuBarVMargin: return 2;
    case PM_MenuBarPanelWidth: return 0;
    case PM_MenuButtonIndicator: return 20;
    case PM_ToolBarItemSpacing: return Space::XS;
    case PM_ToolBarItemMargin: return 2;
    case PM_ToolBarFrameWidth: return 0;
    case PM_TreeViewIndentation: return 20;
    case PM_ToolTipLabelFrameWidth: return 6;
    default: return QProxyStyle::pixelMetric(metric, o, w);
    }
}

int OrtskontaktStyle::styleHint(StyleHint hint, const QStyleOption *o, const QWidget *w, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient:
    case SH_TabBar_ElideMode: return 0;
    case SH_UnderlineShortcut: return 1;  // access keys are always seen
    case SH_FormLayoutLabelAlignment: return Qt::AlignLeft | Qt::AlignVCenter;
    case SH_FormLayoutFieldGrowthPolicy: return 1;
    case SH_Header_ArrowAlignment: return Qt::AlignRight | Qt::AlignVCenter;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition: return 1;
    case SH_Table_GridLineColor: return int(colors()[ColorRole::Line].rgba());
    case SH_GroupBox_TextLabelColor: return int(colors()[ColorRole::Text].rgba());
    case SH_ItemView_PaintAlternatingRowColorsForEmptyArea: return 0;
    case SH_MessageBox_CenterButtons:
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    default: return QProxyStyle::styleHint(hint, o, w, data);
    }
}

QSize OrtskontaktStyle::sizeFromContents(ContentsType type, const QStyleOption *o, const QSize &size, const QWidget *w) const
{
    QSize s = QProxyStyle::sizeFromContents(type, o, size, w);
    switch (type) {
    case CT_PushButton:
        s.setHeight(std::max(size.height() + 8, controlHeight(o)));
        s.setWidth(std::max(s.width() + 8, 72));
        break;
    case CT_LineEdit:
    case CT_SpinBox: s.setHeight(std::max(s.height(), controlHeight(o))); break;
    case CT_ComboBox:
        s.setHeight(std::max(s.height(), controlHeight(o)));
        s.rwidth() += 12;
        break;
    case CT_ToolButton:
        s = s.expandedTo(QSize(controlHeight(o), controlHeight(o)));
        break;
    case CT_GroupBox: s.rheight() += QFontMetrics(Theme::font(TextRole::Strong)).height(); break;
    case CT_CheckBox:
    case CT_RadioButton: s = QSize(s.width() + 10, std::max(s.height(), o->fontMetrics.height() + 8)); break;
    case CT_ItemViewItem: s.setHeight(std::max(s.height(), (o->fontMetrics.height() + 11 + 3) / 4 * 4)); break;
    case CT_HeaderSection: s.setHeight(std::max(s.height(), controlHeight(o))); break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(o)) {
            if (item->menuItemType == QStyleOptionMenuItem::Separator) {
                s.setHeight(item->text.isEmpty() ? 9 : o->fontMetrics.height() + 8);
            } else {
                s.setHeight(o->fontMetrics.height() + 12);
                s.setWidth(size.width() + 12 + Theme::iconSize() + 12 + 32 + (item->text.contains(u'\t') ? 24 : 0));
            }
        }
        break;
    case CT_MenuBarItem: s = size + QSize(20, 10); break;
    default: break;
    }
    return s;
}

QRect OrtskontaktStyle::subElementRect(SubElement element, const QStyleOption *o, const QWidget *w) const
{
    const QRect r = QProxyStyle::subElementRect(element, o, w);
    const auto inward = [o, w](const QRect &rect) { return rect.translated(o->direction == Qt::RightToLeft ? -4 : w ? 4 : 0, 0); };
    switch (element) {
    case SE_LineEditContents: return r.adjusted(6, 0, -6, 0);
    case SE_HeaderArrow: return visualRect(o->direction, o->rect, QRect(o->rect.right() - 20, o->rect.center().y() - 7, 14, 14));
    case SE_HeaderLabel: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(o);
        const bool arrow = header && header->sortIndicator != QStyleOptionHeader::None;
        return visualRect(o->direction, o->rect, o->rect.adjusted(Space::S, 0, arrow ? -22 : -Space::S, 0));
    }
    // Room for the focus frame before the box.
    case SE_CheckBoxIndicator:
    case SE_CheckBoxContents:
    case SE_RadioButtonIndicator:
    case SE_RadioButtonContents: return inward(r);
    default: return r;
    }
}

QRect OrtskontaktStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *o, SubControl sub, const QWidget *w) const
{
    const QRect r = o->rect;
    const auto visual = [o](const QRect &rect) { return QStyle::visualRect(o->direction, o->rect, rect); };
    switch (control) {
    case CC_ComboBox:
        switch (sub) {
        case SC_ComboBoxArrow: return visual(QRect(r.right() - 26, r.top(), 24, r.height()));
        case SC_ComboBoxEditField: return visual(QRect(r.left() + 8, r.top() + 2, r.width() - 38, r.height() - 4));
        default: break;
        }
        break;
    case CC_SpinBox: {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(o);
        const bool buttons = spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        switch (sub) {
        case SC_SpinBoxUp: return buttons ? visual(QRect(r.right() - 25, r.top() + 2, 24, r.height() / 2 - 2)) : QRect();
        case SC_SpinBoxDown: return buttons ? visual(QRect(r.right() - 25, r.top() + r.height() / 2, 24, r.height() / 2 - 2)) : QRect();
        case SC_SpinBoxEditField: return visual(r.adjusted(2, 2, buttons ? -28 : -2, -2));
        default: break;
        }
        break;
    }
    case CC_GroupBox: {
        // The title stands over the frame.
        const int head = QFontMetrics(Theme::font(TextRole::Strong)).height();
        const int box = pixelMetric(PM_IndicatorWidth, o, w);
        const bool checkable = o->subControls & SC_GroupBoxCheckBox;
        const int top = std::max(head, checkable ? box : 0) + Space::XS;
        switch (sub) {
        case SC_GroupBoxCheckBox: return visual(QRect(r.left() + 4, r.top() + (top - box) / 2, box, box));
        case SC_GroupBoxLabel: return visual(r.adjusted(checkable ? box + 4 + Space::S : 0, 0, 0, top - r.height()));
        case SC_GroupBoxFrame:
        case SC_GroupBoxContents: return r.adjusted(0, top, 0, 0);
        default: break;
        }
        break;
    }
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(o)) {
            const bool upright = bar->orientation == Qt::Vertical;
            const int length = upright ? r.height() : r.width();
            const double range = double(bar->maximum) - bar->minimum;
            const int least = pixelMetric(PM_ScrollBarSliderMin, o, w);
            const int handle =
                range > 0 ? std::clamp(int(double(bar->pageStep) / (range + bar->pageStep) * length), std::min(least, length), length)
                          : length;
            const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
            const auto part = [&](int from, int size) {
                return upright ? QRect(r.left(), r.top() + from, r.width(), size) : QRect(r.left() + from, r.top(), size, r.height());
            };
            switch (sub) {
            case SC_ScrollBarAddLine:
            case SC_ScrollBarSubLine: return {};
            case SC_ScrollBarGroove: return r;
            case SC_ScrollBarSlider: return visual(part(start, handle));
            case SC_ScrollBarSubPage: return visual(part(0, start));
            case SC_ScrollBarAddPage: return visual(part(start + handle, length - start - handle));
            default: break;
            }
        }
        break;
    default: break;
    }
    return QProxyStyle::subControlRect(control, o, sub, w);
}
