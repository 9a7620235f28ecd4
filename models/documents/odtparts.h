#pragma once

#include "document.h"

#include <QCoreApplication>

class QXmlStreamWriter;

/// The parts of an ODT file beside the text itself, and the automatic styles of its tables.
class OdtParts
{
    Q_DECLARE_TR_FUNCTIONS(OdtParts)
public:
    static QByteArray mimeType();
    static QByteArray manifest();
    /// The only part that tells Document::stamp.
    static QByteArray meta(const Document &document);
    static QByteArray styles(const Document &document);

    static void writeNamespaces(QXmlStreamWriter &xml);
    static void writeTableStyles(QXmlStreamWriter &xml);
    static void writeColumnStyles(QXmlStreamWriter &xml, const Table &table, int index);
    static QString columnStyle(int table, int column);
    static QString tableStyle(bool whole, bool breaksBefore);
};
