#pragma once

#include <QString>

/// Some words of a text around the first of the searched words, on one line, with ellipses where it was cut. Empty when the text is empty.
QString snippetOf(const QString &text, const QString &search);
