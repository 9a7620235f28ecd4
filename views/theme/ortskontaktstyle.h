#pragma once

#include "theme/themecolors.h"

#include <QProxyStyle>

/// The look over Fusion: calm and flat, outlines of at least 3:1, a 2 px focus frame on everything that takes the keyboard.
///
/// Properties a widget may carry: `primary` (bool, QPushButton: the one filled button of a view), `error` (bool, fields: outline
/// in Danger), `flatFrame` (bool, QFrame: no outline), `card` (bool, QFrame: a surface with a decorative outline).
class OrtskontaktStyle : public QProxyStyle
{
    Q_OBJECT
public:
    OrtskontaktStyle(ThemeChoice choice, ThemeChoice effective);

    ThemeChoice choice() const { return m_choice; }
    ThemeChoice effective() const { return m_effective; }

    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;
    QPalette standardPalette() const override;
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const override;
    QPixmap standardPixmap(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub, const QWidget *widget) const override;

private:
    const ThemeColors &colors() const { return ThemeColors::of(m_effective); }
    ThemeChoice m_choice;
    ThemeChoice m_effective;
};
