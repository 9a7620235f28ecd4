#pragma once

#include "document.h"

/// As many columns as the widest row, so that a crooked table still comes out whole.
int columnCount(const Table &table);
/// Shares of `total` by Table::widths (equal when they do not fit the columns); the shares add up to `total`.
QList<int> columnWidths(const Table &table, int total);
/// Short tables are not divided between pages: six rows of little text, or fourteen facts, which any page has room for.
bool isKeptWhole(const Table &table);
/// A row of this much text in one cell may be taller than a page and has to be divided.
bool mayBeSplit(const QStringList &cells);
