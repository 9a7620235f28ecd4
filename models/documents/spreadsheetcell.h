#pragma once

#include "document.h"

#include <QDate>
#include <optional>

/// What a spreadsheet may take the text of a cell for (see Table::kinds). Nothing when the text is not wholly of that kind.
namespace SpreadsheetCell {

/// `2026-09-26`, from 1 March 1900 on: Excel believes in a 29 February that year, so earlier days are other days in other programs.
std::optional<QDate> date(const QString &text);
/// `25 000`, `−3,5`: groups parted by spaces, decimals after a comma or a point. Nothing for a number with a leading zero, which is
/// a designation, and for one with more digits than a spreadsheet keeps (15).
std::optional<double> number(const QString &text);
/// `12 %` → 0.12
std::optional<double> percent(const QString &text);

}
