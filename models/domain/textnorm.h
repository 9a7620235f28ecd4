#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

/// One form for every text that is stored, compared or searched, so that a word typed on one machine is found on another.
/// Pure functions, safe on any thread.
namespace TextNorm {

/// Characters that mean nothing to people, and that files and terminals take for something else: the control characters but tab and line end,
/// and those that Unicode keeps for programs. NUL (PostgreSQL refuses it, C strings end at it) is one.
bool isControl(char16_t c);

/// The form in which text is stored: NFC, no control characters, no half surrogate pair. An old page or line end becomes a new line.
/// Costs one scan and no copy when nothing needs changing.
QString normalized(const QString &text);

/// Lower case NFC, for contains-filters in memory. å, ä and ö stay letters of their own: "bar" is not within "bår".
QString folded(QStringView text);

/// The words of a search, split as SQLite's FTS5 tokeniser `unicode61 remove_diacritics 0` splits the stored text: runs of letters,
/// numbers and private-use characters, with the combining marks inside a run. Lower case NFC. What is left holds no
/// character with a meaning in a query language; text without words gives an empty list. Doubles are kept, in order.
QStringList searchWords(QStringView text);

}
