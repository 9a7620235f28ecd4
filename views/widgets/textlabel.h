#pragma once

#include "theme/theme.h"

#include <QLabel>

/// A label that takes its size from the type scale and its colour from the theme, and keeps both when they change.
class TextLabel : public QLabel
{
    Q_OBJECT
public:
    explicit TextLabel(TextRole role = TextRole::Body, ColorRole color = ColorRole::Text, QWidget *parent = nullptr);
    TextLabel(const QString &text, TextRole role, ColorRole color = ColorRole::Text, QWidget *parent = nullptr);
    void setTextRole(TextRole role);
    void setColorRole(ColorRole color);

private:
    void refresh();
    TextRole m_role;
    ColorRole m_color;
};

/// An icon of the theme as a label of its own, at `scale` times the size of an icon beside text.
class IconLabel : public QWidget
{
    Q_OBJECT
public:
    explicit IconLabel(const QString &icon = {}, ColorRole color = ColorRole::Text, double scale = 1, QWidget *parent = nullptr);
    void setIcon(const QString &icon, ColorRole color);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
    double m_scale;
};
