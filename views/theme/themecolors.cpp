#include "theme/themecolors.h"

#include <cmath>

// In the order of ColorRole. The unit test `views.theme` measures every pair that meets on the screen.
const ThemeColors &ThemeColors::of(ThemeChoice choice)
{
    static const ThemeColors light({
        0xf3f5f6, 0xffffff, 0xe8edef, 0x18232a, 0x51616a, 0x5c6b73,
        0x738189, 0xd6dde1, 0xeaf1f3, 0x14626e, 0xffffff,
        0xb0221b, 0x855000, 0x1b6a3b, 0x1f5fa8, 0x0b5ed7,
        0xd2e6ea, 0x0f2a30, 0x8b979d});
    static const ThemeColors dark({
        0x1b2125, 0x242b30, 0x161b1e, 0xe7edef, 0xaebac0, 0xa3b0b6,
        0x84939b, 0x38434a, 0x2d363c, 0x74c7d1, 0x07282d,
        0xffa198, 0xf2c26b, 0x84d6a5, 0x9cc5ff, 0x8fbcff,
        0x2b4c54, 0xf1fbfc, 0x75828a});
    static const ThemeColors contrast({
        0x000000, 0x000000, 0x000000, 0xffffff, 0xf0f0f0, 0xe0e0e0,
        0xffffff, 0x9a9a9a, 0x262626, 0xffe44d, 0x000000,
        0xff9b91, 0xffd24d, 0x7dffb0, 0x9fd2ff, 0x3df0ff,
        0xffe44d, 0x000000, 0xa8a8a8});
    switch (choice) {
    case ThemeChoice::Dark: return dark;
    case ThemeChoice::Contrast: return contrast;
    case ThemeChoice::Light:
    case ThemeChoice::System: break;
    }
    return light;
}

static double luminance(const QColor &color)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double ThemeColors::contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

bool ThemeColors::isDark() const { return luminance((*this)[ColorRole::Window]) < 0.2; }

QColor ThemeColors::tint(ColorRole role) const
{
    const QColor base = (*this)[ColorRole::Surface], tone = (*this)[role];
    const double part = isDark() ? 0.12 : 0.10;
    const auto mix = [part](double a, double b) { return float(a + (b - a) * part); };
    return QColor::fromRgbF(mix(base.redF(), tone.redF()), mix(base.greenF(), tone.greenF()), mix(base.blueF(), tone.blueF()));
}

QPalette ThemeColors::palette() const
{
    const ThemeColors &c = *this;
    QPalette p;
    p.setColor(QPalette::Window, c[ColorRole::Window]);
    p.setColor(QPalette::WindowText, c[ColorRole::Text]);
    p.setColor(QPalette::Base, c[ColorRole::Surface]);
    p.setColor(QPalette::AlternateBase, c[ColorRole::Window]);
    p.setColor(QPalette::Text, c[ColorRole::Text]);
    p.setColor(QPalette::PlaceholderText, c[ColorRole::Placeholder]);
    p.setColor(QPalette::Button, c[ColorRole::Surface]);
    p.setColor(QPalette::ButtonText, c[ColorRole::Text]);
    p.setColor(QPalette::BrightText, c[ColorRole::Danger]);
    p.setColor(QPalette::ToolTipBase, c[ColorRole::Surface]);
    p.setColor(QPalette::ToolTipText, c[ColorRole::Text]);
    // Highlight is what is marked inside a text; rows are painted with Selection by the style.
    p.setColor(QPalette::Highlight, c[ColorRole::Accent]);
    p.setColor(QPalette::HighlightedText, c[ColorRole::AccentText]);
    p.setColor(QPalette::Link, c[ColorRole::Accent]);
    p.setColor(QPalette::LinkVisited, c[ColorRole::Accent]);
    p.setColor(QPalette::Light, c[ColorRole::Surface]);
    p.setColor(QPalette::Midlight, c[ColorRole::Hover]);
    p.setColor(QPalette::Mid, c[ColorRole::Line]);
    p.setColor(QPalette::Dark, c[ColorRole::Border]);
    p.setColor(QPalette::Shadow, c[ColorRole::Line]);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        p.setColor(QPalette::Disabled, role, c[ColorRole::DisabledText]);
    p.setColor(QPalette::Disabled, QPalette::PlaceholderText, c[ColorRole::DisabledText]);
    p.setColor(QPalette::Disabled, QPalette::Base, c[ColorRole::Window]);
    p.setColor(QPalette::Disabled, QPalette::Button, c[ColorRole::Window]);
    p.setColor(QPalette::Disabled, QPalette::Highlight, c[ColorRole::Line]);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, c[ColorRole::Text]);
    return p;
}
