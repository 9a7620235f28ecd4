#pragma once

#include "document.h"

#include <QCoreApplication>

/// The parts of a DOCX file beside the text itself.
class DocxParts
{
    Q_DECLARE_TR_FUNCTIONS(DocxParts)
public:
    static QByteArray contentTypes();
    static QByteArray packageRelations();
    static QByteArray documentRelations();
    /// The only part that tells Document::stamp.
    static QByteArray coreProperties(const Document &document);
    static QByteArray appProperties(const Document &document);
    static QByteArray settings(const Document &document);
    static QByteArray styles(const Document &document);
    static QByteArray numbering(int numberedLists);
    static QByteArray footer(const Document &document);
};
