#include "widgets/textlabel.h"

#include "theme/afterchange.h"

#include <QPainter>

TextLabel::TextLabel(TextRole role, ColorRole color, QWidget *parent) : QLabel(parent), m_role(role), m_color(color)
{
    refresh();
    AfterChange::follow(this, AfterChange::Look, &TextLabel::refresh);
}

TextLabel::TextLabel(const QString &text, TextRole role, ColorRole color, QWidget *parent) : TextLabel(role, color, parent)
{
    setText(text);
}

void TextLabel::setTextRole(TextRole role)
{
    m_role = role;
    refresh();
}

void TextLabel::setColorRole(ColorRole color)
{
    m_color = color;
    refresh();
}

void TextLabel::refresh()
{
    if (m_role != TextRole::Body)
        setFont(Theme::font(m_role));
    if (m_color != ColorRole::Text) {
        QPalette own;
        own.setColor(QPalette::Active, QPalette::WindowText, Theme::color(m_color));
        own.setColor(QPalette::Inactive, QPalette::WindowText, Theme::color(m_color));
        own.setColor(QPalette::Disabled, QPalette::WindowText, Theme::color(ColorRole::DisabledText));
        setPalette(own);
    } else {
        setPalette({});
    }
}

IconLabel::IconLabel(const QString &icon, ColorRole color, double scale, QWidget *parent)
    : QWidget(parent), m_icon(Theme::icon(icon, color)), m_scale(scale)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString &icon, ColorRole color)
{
    m_icon = Theme::icon(icon, color);
    update();
}

QSize IconLabel::sizeHint() const
{
    const int side = qRound(Theme::iconSize() * m_scale);
    return {side, side};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect(), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
}
