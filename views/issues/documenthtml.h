#pragma once

#include "document.h"

/// A document as rich text for a text view of the window: the same words in the same order as the file has, without its pages.
QString documentHtml(const Document &document);
/// Plain text as rich text: nothing in it is taken for markup, and nothing is fetched.
QString plainHtml(const QString &text);
