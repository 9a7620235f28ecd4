#pragma once

#include "theme/themecolors.h"

#include <QFont>
#include <QIcon>

class QLabel;
class QWidget;

/// Distances of the 4/8 px grid, in device-independent pixels.
namespace Space {
constexpr int XS = 4;   ///< between an icon and its word
constexpr int S = 8;    ///< between parts of one thing
constexpr int M = 16;   ///< between things; margin of a page's parts
constexpr int L = 24;   ///< margin of a page
constexpr int XL = 32;  ///< between chapters of a page
constexpr int Radius = 5;
}

/// The type scale; all sizes follow the application font, so 14 pt and 200 % work.
enum class TextRole { Body, Small, Strong, Heading, Title };

/// The look of the program, one place. State lives in QApplication's style, palette and font; window thread only.
class Theme
{
public:
    /// Sets style, palette and font of the application at once: when the program begins, before there are windows.
    static void apply(ThemeChoice choice);
    /// The same while the program runs: done when control is back in the event loop. Qt makes every widget anew in its new style, and
    /// whoever asks for that is in the middle of the key press or the message that chose it.
    static void change(ThemeChoice choice);
    static ThemeChoice choice();
    /// Light, Dark or Contrast: what the choice came to on this desktop.
    static ThemeChoice effective();
    static const ThemeColors &colors();
    static QColor color(ColorRole role) { return colors()[role]; }

    /// Sets the size of the body text in points (0 = the desktop's, at least 10.5); kept over apply().
    static void setFontPoints(double points);
    /// Text size in percent of the usual (100–200), as chosen in *Visa*.
    static void setTextScale(int percent);
    /// The same while the program runs, as change() does it.
    static void changeTextScale(int percent);
    static QFont font(TextRole role);
    /// The size of an icon beside body text: 20 px at the usual size, growing with the font.
    static int iconSize();

    /// One of resources/icons by its name without ending, tinted for the theme, for normal, disabled and selected, at any
    /// device pixel ratio. `role` tints the normal mode. An unknown name gives a null icon.
    static QIcon icon(const QString &name, ColorRole role = ColorRole::Text);
    /// The program's own mark, in colour.
    static QIcon appIcon();
};
