#pragma once

#include "document.h"

/// How much room text takes in a spreadsheet, in characters and lines.
namespace SheetMeasure {

inline constexpr int narrowest = 8, widest = 60;       ///< characters in a column
inline constexpr int filterArrow = 4, margin = 2;      ///< characters beside the text of a header, of a cell

/// Widths of the columns by their content: the longest line of the cells, the longest word of the header.
QList<int> widths(const Table &table);
/// How many lines a text takes in a column of so many characters, words kept whole where they fit.
int lineCount(const QString &text, int width);

}
