#pragma once

#include "documentwriter.h"

/// One web page by itself: valid HTML5 without script, its style inside, nothing fetched from anywhere. Readable on narrow screens, in
/// light and dark, and on paper. The document's title is the only first heading, its headings follow one level below; several headings
/// of level 1 begin with a table of contents. A heading with a list of facts below it (Table::rowHeaders) is a record. Any thread.
class HtmlWriter : public DocumentWriter
{
public:
    Status write(const Document &document, QIODevice &device, const Progress &progress = {}) const override;
    /// The style sheet as it stands in every page.
    static QString style();
};
