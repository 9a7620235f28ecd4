#pragma once

#include "document.h"

/// Text that every format can carry: line ends become `\n` (also the ones that word processors use inside a paragraph), what XML 1.0
/// forbids is left out (control characters, lone surrogates, U+FFFE and U+FFFF). Everything else stays as it was typed: NFD, emoji,
/// direction marks.
QString cleanText(const QString &text);
/// The same without line breaks, for titles and other one-line properties.
QString cleanLine(const QString &text);

/// Document::stamp as `2026-09-26T14:02:00Z`; a fixed time when none was given, so that the output stays the same.
QString stampText(const Document &document);

/// The words and page numbers of the page foot, in the order of the program's language.
struct FootPart {
    enum Kind { Text, Page, Pages } kind = Text;
    QString text;
};
QList<FootPart> pageNumberParts();
