#pragma once

#include "document.h"

#include <QXmlStreamWriter>

class ProgressMeter;

/// content.xml of an ODT file.
class OdtBody
{
public:
    OdtBody(QByteArray &target, const Document &document);
    /// False when the user stopped it.
    bool write(ProgressMeter &meter);

    /// Text with its tabs, line breaks and runs of spaces, which XML alone would lose.
    static void writeText(QXmlStreamWriter &xml, const QString &text);
    /// Paragraph styles that may begin a page; each has a twin with a break before it (`…_break`).
    static QStringList breakableStyles();

private:
    void writeAutomaticStyles();
    bool writeBlock(const Block &block, int index, ProgressMeter &meter);
    bool writeTable(const Table &table, int index, ProgressMeter &meter);
    void writeRow(const QStringList &cells, const Table &table, int columns, bool header);
    void writeParagraph(const char *element, const QString &style, const QString &text, int outline = 0);
    void writeList(const ListBlock &list);
    void attribute(const char *name, const QString &value) { m_xml.writeAttribute(QLatin1String(name), value); }

    const Document &m_document;
    QXmlStreamWriter m_xml;
    bool m_breakBefore = false;
};
