#pragma once

#include <QColor>
#include <QPalette>
#include <array>

/// A named use of colour. Pages name the use, never the colour, so that every theme can answer.
enum class ColorRole {
    Window,         ///< behind everything
    Surface,        ///< fields, lists, cards
    Sidebar,
    Text,
    MutedText,      ///< secondary text; still 4.5:1
    Placeholder,
    Border,         ///< outline of what can be operated; 3:1 against window and surface
    Line,           ///< decorative divider, carries no meaning
    Hover,
    Accent,         ///< primary button, current page, links
    AccentText,     ///< on Accent
    Danger,
    Warning,
    Success,
    Info,
    Focus,          ///< the focus frame; 3:1 against everything it is drawn beside
    Selection,      ///< selected row
    SelectionText,
    DisabledText,
    Count
};

/// What the user chose; System follows the desktop: light, dark or high contrast.
enum class ThemeChoice { System, Light, Dark, Contrast };

/// The colours of one theme. `ThemeChoice::System` is not a set of its own.
class ThemeColors
{
public:
    static const ThemeColors &of(ThemeChoice choice);

    QColor operator[](ColorRole role) const { return QColor::fromRgb(m_colors[static_cast<size_t>(role)]); }
    /// A pale surface in the tone of a role, for message bars and chips; Text on it keeps 4.5:1.
    QColor tint(ColorRole role) const;
    QPalette palette() const;
    bool isDark() const;

    /// Contrast ratio of WCAG 2.1 (1.0 to 21.0) of two opaque colours.
    static double contrast(const QColor &a, const QColor &b);

private:
    using Array = std::array<QRgb, static_cast<size_t>(ColorRole::Count)>;
    explicit ThemeColors(Array colors) : m_colors(colors) {}
    Array m_colors;
};
