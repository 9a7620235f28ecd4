#pragma once

#include "textbox.h"

#include <QtGlobal>

/// The look of printed pages, equal in size and colour to the styles in DOCX and ODT. Distances are points.
namespace PageStyles {
inline constexpr QRgb ink = 0xFF1A1A1A, accent = 0xFF1F3A5F, muted = 0xFF56616C, shade = 0xFFE9EEF3, strongLine = 0xFF8FA0B2,
                      line = 0xFFB8C2CC, faintLine = 0xFFD5DBE1;

inline TextStyle title() { return {22, true, QColor(accent), 1.25}; }
inline TextStyle body() { return {10, false, QColor(ink), 1.4}; }
inline TextStyle mutedBody() { return {9, false, QColor(muted), 1.4}; }
inline TextStyle caption() { return {9, true, QColor(muted), 1.4}; }
inline TextStyle cell() { return {9, false, QColor(ink), 1.3}; }
inline TextStyle headerCell() { return {9, true, QColor(accent), 1.3}; }

struct HeadingLook {
    TextStyle style;
    qreal above;
    qreal below;
};
inline HeadingLook heading(int level)
{
    switch (qBound(1, level, 4)) {
    case 1: return {{16, true, QColor(accent), 1.25}, 22, 6};
    case 2: return {{13, true, QColor(accent), 1.3}, 17, 5};
    case 3: return {{11, true, QColor(accent), 1.3}, 13, 4};
    default: return {{10, true, QColor(ink), 1.35}, 10, 3};
    }
}

inline constexpr qreal afterTitle = 12, afterParagraph = 6, betweenItems = 2, listIndent = 21, cellPadding = 4.8, cellPaddingVertical = 3,
                       beforeCaption = 12, afterCaption = 4, afterTable = 9;
}
