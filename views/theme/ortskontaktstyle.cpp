#include "theme/ortskontaktstyle.h"

#include "theme/stylepaint.h"
#include "theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>
#include <QTreeView>

OrtskontaktStyle::OrtskontaktStyle(ThemeChoice choice, ThemeChoice effective)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_choice(choice), m_effective(effective)
{
    setObjectName(QStringLiteral("ortskontakt"));
}

QPalette OrtskontaktStyle::standardPalette() const { return colors().palette(); }

void OrtskontaktStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget)
        || qobject_cast<QLineEdit *>(widget) || qobject_cast<QScrollBar *>(widget) || qobject_cast<QTabBar *>(widget)
        || qobject_cast<QSplitterHandle *>(widget) || qobject_cast<QHeaderView *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    // A scroll area repaints only its viewport when the focus moves; its frame is where the focus is shown.
    if (auto *area = qobject_cast<QAbstractScrollArea *>(widget)) {
        area->installEventFilter(this);
        if (qobject_cast<QAbstractItemView *>(area))
            area->viewport()->setAttribute(Qt::WA_Hover);
    }
    if (qobject_cast<QMenu *>(widget))
        widget->setAttribute(Qt::WA_TranslucentBackground, false);
}

void OrtskontaktStyle::unpolish(QWidget *widget)
{
    if (qobject_cast<QAbstractScrollArea *>(widget))
        widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

bool OrtskontaktStyle::eventFilter(QObject *watched, QEvent *event)
{
    if ((event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) && watched->isWidgetType())
        static_cast<QWidget *>(watched)->update();
    return QProxyStyle::eventFilter(watched, event);
}

void OrtskontaktStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *o, QPainter *p, const QWidget *w) const
{
    const ThemeColors &c = colors();
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(o); frame && frame->lineWidth > 0)
            StylePaint::field(p, o, c, w);
        return;
    case PE_FrameLineEdit: return;
    case PE_Frame:
        if (w && w->property("flatFrame").toBool())
            return;
        if (w && w->property("card").toBool())
            StylePaint::box(p, o->rect, c[ColorRole::Surface], c[ColorRole::Line], 1, 8);
        else
            StylePaint::scrollFrame(p, o, c, w);
        return;
    case PE_FrameFocusRect:
        // Rows are marked by selection and the list's own frame; a frame within shows the current row of a multi-selection.
        StylePaint::focusFrame(p, o->rect, c, 4);
        return;
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(o))
            StylePaint::pushButton(p, button, c, w);
        return;
    case PE_FrameDefaultButton: return;
    case PE_PanelButtonTool:
    case PE_FrameButtonTool:
        StylePaint::toolButton(p, o, c);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        StylePaint::checkBox(p, o, c);
        return;
    case PE_IndicatorRadioButton:
        StylePaint::radioButton(p, o, c);
        return;
    case PE_PanelItemViewRow: return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(o))
            StylePaint::row(p, item, c);
        return;
    case PE_IndicatorBranch:
        if (o->state & State_Children)
            StylePaint::arrow(p, o->rect,
                              o->state & State_Open             ? StylePaint::Arrow::Down
                              : o->direction == Qt::RightToLeft ? StylePaint::Arrow::Left
                                                                : StylePaint::Arrow::Right,
                              c[ColorRole::MutedText]);
        return;
    case PE_IndicatorArrowUp: StylePaint::arrow(p, o->rect, StylePaint::Arrow::Up, o->palette.color(QPalette::Text)); return;
    case PE_IndicatorArrowDown: StylePaint::arrow(p, o->rect, StylePaint::Arrow::Down, o->palette.color(QPalette::Text)); return;
    case PE_IndicatorArrowLeft: StylePaint::arrow(p, o->rect, StylePaint::Arrow::Left, o->palette.color(QPalette::Text)); return;
    case PE_IndicatorArrowRight: StylePaint::arrow(p, o->rect, StylePaint::Arrow::Right, o->palette.color(QPalette::Text)); return;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(o))
            StylePaint::arrow(p, o->rect,
                              header->sortIndicator & QStyleOptionHeader::SortUp ? StylePaint::Arrow::Up : StylePaint::Arrow::Down,
                              c[ColorRole::Accent]);
        return;
    case PE_FrameTabWidget:
        p->fillRect(QRect(o->rect.left(), o->rect.top(), o->rect.width(), 1), c[ColorRole::Line]);
        return;
    case PE_FrameTabBarBase: return;
    case PE_FrameGroupBox:
        StylePaint::box(p, o->rect, {}, c[ColorRole::Line], 1, 8);
        return;
    case PE_FrameMenu:
        p->fillRect(o->rect, c[ColorRole::Surface]);
        StylePaint::box(p, o->rect, {}, c[ColorRole::Border], 1, 0);
        return;
    case PE_PanelMenu:
        p->fillRect(o->rect, c[ColorRole::Surface]);
        return;
    case PE_PanelTipLabel:
        p->fillRect(o->rect, c[ColorRole::Surface]);
        StylePaint::box(p, o->rect, {}, c[ColorRole::Border], 1, 0);
        return;
    case PE_FrameStatusBarItem:
    case PE_PanelScrollAreaCorner:
    case PE_PanelMenuBar:
    case PE_PanelToolBar: return;
    default: QProxyStyle::drawPrimitive(element, o, p, w);
    }
}

void OrtskontaktStyle::drawControl(ControlElement element, const QStyleOption *o, QPainter *p, const QWidget *w) const
{
    const ThemeColors &c = colors();
    switch (element) {
    case CE_PushButton:
        // The bevel draws the focus itself.
        drawControl(CE_PushButtonBevel, o, p, w);
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(o)) {
            QStyleOptionButton label(*button);
            label.rect = subElementRect(SE_PushButtonContents, o, w);
            drawControl(CE_PushButtonLabel, &label, p, w);
        }
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(o)) {
            QStyleOptionButton label(*button);
            label.palette.setColor(QPalette::ButtonText, StylePaint::pushButtonText(button, c, w));
            QProxyStyle::drawControl(element, &label, p, w);
        }
        return;
    case CE_CheckBox:
    case CE_RadioButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(o)) {
            QStyleOptionButton plain(*button);
            plain.state &= ~State_HasFocus;
            QProxyStyle::drawControl(element, &plain, p, w);
            if (button->state & State_HasFocus) {
                QRect frame = o->rect;
                if (w)  // no wider than what is shown
                    frame.setWidth(std::min(frame.width(), w->sizeHint().width()));
                StylePaint::focusFrame(p, visualRect(o->direction, o->rect, frame), c, 4);
            }
        }
        return;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(o)) {
            QStyleOptionComboBox label(*combo);
            label.state &= ~State_HasFocus;
            QProxyStyle::drawControl(element, &label, p, w);
        }
        return;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(o)) {
            QStyleOptionViewItem row(*item);
            for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive})
                row.palette.setColor(group, QPalette::HighlightedText, c[ColorRole::SelectionText]);
            if (row.state & State_Selected)
                row.state &= ~State_HasFocus;  // the selection and the list's own frame say it
            QProxyStyle::drawControl(element, &row, p, w);
        }
        return;
    case CE_Header:
        // Qt's own asks the base style where the parts are.
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(o)) {
            drawControl(CE_HeaderSection, o, p, w);
            QStyleOptionHeader part(*header);
            part.rect = subElementRect(SE_HeaderLabel, o, w);
            part.text = header->fontMetrics.elidedText(header->text, Qt::ElideRight, part.rect.width());
            drawControl(CE_HeaderLabel, &part, p, w);
            part.rect = subElementRect(SE_HeaderArrow, o, w);
            if (header->sortIndicator != QStyleOptionHeader::None)
                drawPrimitive(PE_IndicatorHeaderArrow, &part, p, w);
        }
        return;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(o))
            StylePaint::headerSection(p, header, c);
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(o)) {
            QStyleOptionHeader label(*header);
            label.palette.setColor(QPalette::ButtonText, c[ColorRole::MutedText]);
            label.state &= ~State_On;
            QProxyStyle::drawControl(element, &label, p, w);
        }
        return;
    case CE_HeaderEmptyArea:
        p->fillRect(o->rect, c[ColorRole::Window]);
        p->fillRect(QRect(o->rect.left(), o->rect.bottom(), o->rect.width(), 1), c[ColorRole::Border]);
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(o))
            StylePaint::tab(p, tab, c);
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(o)) {
            QStyleOptionTab label(*tab);
            label.state &= ~State_HasFocus;
            label.palette.setColor(QPalette::WindowText, c[!(o->state & State_Enabled) ? ColorRole::DisabledText
                                                           : o->state & State_Selected ? ColorRole::Text
                                                                                       : ColorRole::MutedText]);
            QProxyStyle::drawControl(element, &label, p, w);
        }
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(o))
            StylePaint::menuBarItem(p, item, c);
        return;
    case CE_MenuBarEmptyArea: p->fillRect(o->rect, c[ColorRole::Window]); return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(o); item && !qobject_cast<const QComboBox *>(w))
            StylePaint::menuItem(p, item, c);
        return;
    case CE_MenuEmptyArea: return;
    case CE_ProgressBarGroove: StylePaint::progressGroove(p, o, c); return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(o))
            StylePaint::progressContents(p, bar, c);
        return;
    case CE_ProgressBarLabel: return;
    case CE_Splitter: StylePaint::splitter(p, o, c); return;
    default: QProxyStyle::drawControl(element, o, p, w);
    }
}
