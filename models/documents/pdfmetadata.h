#pragma once

#include "document.h"
#include "pagecanvas.h"

class PdfFile;

/// What a PDF/A file says about itself, in the old information object and in XMP, word for word the same (ISO 19005-1, 6.7.3).
class PdfMetadata
{
public:
    static QByteArray xmp(const Document &document);
    /// Information object from the document instead of the clock, title shown in the window, language, bookmarks of the headings.
    static void complete(PdfFile &file, const Document &document, const QList<PageBookmark> &bookmarks);

private:
    static QByteArray information(const Document &document);
    static void addBookmarks(PdfFile &file, const QList<PageBookmark> &bookmarks);
};
