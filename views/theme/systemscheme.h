#pragma once

#include "theme/themecolors.h"

#include <functional>

class QPalette;

/// What the desktop asks programs to look like, for the choice *Som datorn*: light or dark, and high contrast. Window thread only.
class SystemScheme
{
public:
    struct Facts {
        bool dark = false;
        bool highContrast = false;
    };
    /// What the desktop says now. Its first call must come before the program sets a palette of its own.
    static Facts ask();
    /// Light, Dark or Contrast. Who has asked the desktop for high contrast gets it, light or dark.
    static ThemeChoice choice(Facts facts);
    /// Told by a desktop's palette, where that is all there is.
    static Facts ofPalette(const QPalette &palette);

    /// Before QApplication is made: Windows then draws the frames of dark windows dark.
    static void prepare();
    /// After it was made: other programs started from this one inherit nothing.
    static void prepared();
    /// Calls `changed` when the desktop changes its mind while the program runs, as far as it tells.
    static void watch(std::function<void()> changed);
};
