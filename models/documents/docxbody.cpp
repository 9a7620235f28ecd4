#include "docxbody.h"

#include "cleantext.h"
#include "progressmeter.h"
#include "tableshape.h"

DocxBody::DocxBody(QByteArray &target, const Document &document) : m_document(document), m_xml(&target) {}

void DocxBody::empty(const char *name, const char *attribute, const QString &value)
{
    m_xml.writeEmptyElement(QLatin1String(name));
    if (attribute)
        m_xml.writeAttribute(QLatin1String(attribute), value);
}

bool DocxBody::write(ProgressMeter &meter)
{
    if (meter.isCancelled())
        return false;
    m_xml.writeStartDocument(QStringLiteral("1.0"), true);
    m_xml.writeStartElement(QStringLiteral("w:document"));
    m_xml.writeAttribute(QStringLiteral("xmlns:w"), QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main"));
    m_xml.writeAttribute(QStringLiteral("xmlns:r"), QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships"));
    m_xml.writeStartElement(QStringLiteral("w:body"));
    if (!m_document.title.isEmpty())
        writeParagraph({QStringLiteral("Title")}, cleanLine(m_document.title));
    for (const Block &block : m_document.blocks) {
        if (!writeBlock(block, meter))
            return false;
    }
    if (m_afterTable)
        writeGap();
    writeSection();
    m_xml.writeEndDocument();
    return true;
}

bool DocxBody::writeBlock(const Block &block, ProgressMeter &meter)
{
    if (const auto *table = std::get_if<Table>(&block))
        return writeTable(*table, meter);
    if (const auto *heading = std::get_if<Heading>(&block))
        writeParagraph({QStringLiteral("Heading%1").arg(qBound(1, heading->level, 4))}, cleanLine(heading->text));
    else if (const auto *paragraph = std::get_if<Paragraph>(&block))
        writeParagraph({paragraph->muted ? QStringLiteral("MutedText") : QStringLiteral("BodyText")}, cleanText(paragraph->text));
    else if (const auto *list = std::get_if<ListBlock>(&block))
        writeList(*list);
    else
        m_breakBefore = true;
    return meter.step();
}

void DocxBody::writeList(const ListBlock &list)
{
    const int numbering = list.numbered ? 2 + m_numberedLists++ : 1;  // w:num 1 is the bullets
    const QString style = list.numbered ? QStringLiteral("ListNumber") : QStringLiteral("ListBullet");
    for (const QString &item : list.items)
        writeParagraph({style, numbering}, cleanText(item));
}

void DocxBody::writeParagraph(const Format &format, const QString &text)
{
    m_xml.writeStartElement(QStringLiteral("w:p"));
    m_xml.writeStartElement(QStringLiteral("w:pPr"));
    empty("w:pStyle", "w:val", format.style);
    if (format.keepNext)
        empty("w:keepNext");
    if (m_breakBefore)
        empty("w:pageBreakBefore");
    if (format.numbering > 0) {
        m_xml.writeStartElement(QStringLiteral("w:numPr"));
        empty("w:ilvl", "w:val", QStringLiteral("0"));
        empty("w:numId", "w:val", QString::number(format.numbering));
        m_xml.writeEndElement();
    }
    if (text.isRightToLeft())
        empty("w:bidi");
    // A table has no space below it; headings bring their own above.
    if (m_afterTable && !format.style.startsWith(QLatin1String("Heading")))
        empty("w:spacing", "w:before", QStringLiteral("180"));
    if (format.right)
        empty("w:jc", "w:val", QStringLiteral("right"));
    m_xml.writeEndElement();
    m_breakBefore = false;
    m_afterTable = false;
    writeRun(m_xml, text);
    m_xml.writeEndElement();
}

void DocxBody::writeRun(QXmlStreamWriter &xml, const QString &text)
{
    if (text.isEmpty())
        return;
    xml.writeStartElement(QStringLiteral("w:r"));
    if (text.isRightToLeft()) {
        xml.writeStartElement(QStringLiteral("w:rPr"));
        xml.writeEmptyElement(QStringLiteral("w:rtl"));
        xml.writeEndElement();
    }
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const QChar c = i < text.size() ? text.at(i) : QChar(u'\n');
        if (c != u'\n' && c != u'\t')
            continue;
        if (i > start) {
            xml.writeStartElement(QStringLiteral("w:t"));
            xml.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
            xml.writeCharacters(text.mid(start, i - start));
            xml.writeEndElement();
        }
        if (i < text.size())
            xml.writeEmptyElement(c == u'\t' ? QStringLiteral("w:tab") : QStringLiteral("w:br"));
        start = i + 1;
    }
    xml.writeEndElement();
}

/// Word joins two tables that have nothing between them, and wants a paragraph after the last one.
void DocxBody::writeGap()
{
    m_afterTable = false;
    writeParagraph({QStringLiteral("TableGap")}, {});
}

bool DocxBody::writeTable(const Table &table, ProgressMeter &meter)
{
    if (m_afterTable && table.caption.isEmpty())
        writeGap();
    if (!table.caption.isEmpty())
        writeParagraph({QStringLiteral("Caption")}, cleanLine(table.caption));
    else if (m_breakBefore)
        writeGap();
    if (columnCount(table) == 0)
        return meter.step();
    const QList<int> widths = columnWidths(table, textWidth);
    m_xml.writeStartElement(QStringLiteral("w:tbl"));
    writeTableProperties(table, widths);
    if (!table.header.isEmpty())
        writeRow(table.header, table, widths, RowKind::Header);
    bool going = meter.step();
    const bool whole = isKeptWhole(table);
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        writeRow(table.rows.at(i), table, widths, whole && i + 1 < table.rows.size() ? RowKind::KeptWithNext : RowKind::Plain);
        going = meter.step();
        if (!going)
            return false;
    }
    if (table.header.isEmpty() && table.rows.isEmpty())
        writeRow({}, table, widths, RowKind::Plain);
    m_xml.writeEndElement();
    m_afterTable = true;
    return going;
}

void DocxBody::writeTableProperties(const Table &table, const QList<int> &widths)
{
    m_xml.writeStartElement(QStringLiteral("w:tblPr"));
    empty("w:tblStyle", "w:val", QStringLiteral("SummaryTable"));
    empty("w:tblW", "w:w", QString::number(textWidth));
    m_xml.writeAttribute(QStringLiteral("w:type"), QStringLiteral("dxa"));
    empty("w:tblLayout", "w:type", QStringLiteral("fixed"));
    empty("w:tblLook", "w:val", table.header.isEmpty() ? QStringLiteral("0400") : QStringLiteral("0420"));
    if (!table.caption.isEmpty())
        empty("w:tblCaption", "w:val", cleanLine(table.caption));
    m_xml.writeEndElement();
    m_xml.writeStartElement(QStringLiteral("w:tblGrid"));
    for (const int width : widths)
        empty("w:gridCol", "w:w", QString::number(width));
    m_xml.writeEndElement();
}

void DocxBody::writeRow(const QStringList &cells, const Table &table, const QList<int> &widths, RowKind kind)
{
    m_xml.writeStartElement(QStringLiteral("w:tr"));
    m_xml.writeStartElement(QStringLiteral("w:trPr"));
    if (!mayBeSplit(cells))
        empty("w:cantSplit");
    if (kind == RowKind::Header)
        empty("w:tblHeader");
    m_xml.writeEndElement();
    for (int column = 0; column < widths.size(); ++column) {
        m_xml.writeStartElement(QStringLiteral("w:tc"));
        m_xml.writeStartElement(QStringLiteral("w:tcPr"));
        empty("w:tcW", "w:w", QString::number(widths.at(column)));
        m_xml.writeAttribute(QStringLiteral("w:type"), QStringLiteral("dxa"));
        m_xml.writeEndElement();
        const QString style = kind == RowKind::Header           ? QStringLiteral("TableHeading")
                              : table.rowHeaders && column == 0 ? QStringLiteral("TableRowHeading")
                                                                : QStringLiteral("TableText");
        writeParagraph({style, 0, table.rightAligned.contains(column), kind == RowKind::KeptWithNext}, cleanText(cells.value(column)));
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void DocxBody::writeSection()
{
    m_xml.writeStartElement(QStringLiteral("w:sectPr"));
    empty("w:footerReference", "w:type", QStringLiteral("default"));
    m_xml.writeAttribute(QStringLiteral("r:id"), QStringLiteral("rId4"));
    empty("w:pgSz", "w:w", QString::number(pageWidth));
    m_xml.writeAttribute(QStringLiteral("w:h"), QString::number(pageHeight));
    empty("w:pgMar", "w:top", QString::number(topMargin));
    m_xml.writeAttribute(QStringLiteral("w:right"), QString::number(sideMargin));
    m_xml.writeAttribute(QStringLiteral("w:bottom"), QString::number(bottomMargin));
    m_xml.writeAttribute(QStringLiteral("w:left"), QString::number(sideMargin));
    m_xml.writeAttribute(QStringLiteral("w:header"), QStringLiteral("709"));
    m_xml.writeAttribute(QStringLiteral("w:footer"), QStringLiteral("624"));
    m_xml.writeAttribute(QStringLiteral("w:gutter"), QStringLiteral("0"));
    m_xml.writeEndElement();
}
