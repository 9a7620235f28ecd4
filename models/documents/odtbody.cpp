#include "odtbody.h"

#include "cleantext.h"
#include "odtparts.h"
#include "progressmeter.h"
#include "tableshape.h"

OdtBody::OdtBody(QByteArray &target, const Document &document) : m_document(document), m_xml(&target) {}

QStringList OdtBody::breakableStyles()
{
    return {QStringLiteral("Heading_20_1"), QStringLiteral("Heading_20_2"),    QStringLiteral("Heading_20_3"),
            QStringLiteral("Heading_20_4"), QStringLiteral("Text_20_body"),    QStringLiteral("Muted"),
            QStringLiteral("List"),         QStringLiteral("Table_20_Caption")};
}

bool OdtBody::write(ProgressMeter &meter)
{
    if (meter.isCancelled())
        return false;
    m_xml.writeStartDocument();
    m_xml.writeStartElement(QStringLiteral("office:document-content"));
    OdtParts::writeNamespaces(m_xml);
    writeAutomaticStyles();
    m_xml.writeStartElement(QStringLiteral("office:body"));
    m_xml.writeStartElement(QStringLiteral("office:text"));
    if (!m_document.title.isEmpty())
        writeParagraph("text:p", QStringLiteral("Title"), cleanLine(m_document.title));
    for (qsizetype i = 0; i < m_document.blocks.size(); ++i) {
        if (!writeBlock(m_document.blocks.at(i), int(i), meter))
            return false;
    }
    m_xml.writeEndDocument();
    return true;
}

void OdtBody::writeAutomaticStyles()
{
    m_xml.writeStartElement(QStringLiteral("office:automatic-styles"));
    const QStringList styles = breakableStyles();
    for (const QString &name : styles) {
        m_xml.writeStartElement(QStringLiteral("style:style"));
        attribute("style:name", name + QStringLiteral("_break"));
        attribute("style:family", QStringLiteral("paragraph"));
        attribute("style:parent-style-name", name);
        m_xml.writeEmptyElement(QStringLiteral("style:paragraph-properties"));
        attribute("fo:break-before", QStringLiteral("page"));
        m_xml.writeEndElement();
    }
    OdtParts::writeTableStyles(m_xml);
    for (qsizetype i = 0; i < m_document.blocks.size(); ++i) {
        if (const auto *table = std::get_if<Table>(&m_document.blocks.at(i)))
            OdtParts::writeColumnStyles(m_xml, *table, int(i));
    }
    m_xml.writeEndElement();
}

bool OdtBody::writeBlock(const Block &block, int index, ProgressMeter &meter)
{
    if (const auto *table = std::get_if<Table>(&block))
        return writeTable(*table, index, meter);
    if (const auto *heading = std::get_if<Heading>(&block)) {
        const int level = qBound(1, heading->level, 4);
        writeParagraph("text:h", QStringLiteral("Heading_20_%1").arg(level), cleanLine(heading->text), level);
    } else if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
        writeParagraph("text:p", paragraph->muted ? QStringLiteral("Muted") : QStringLiteral("Text_20_body"), cleanText(paragraph->text));
    } else if (const auto *list = std::get_if<ListBlock>(&block)) {
        writeList(*list);
    } else {
        m_breakBefore = true;
    }
    return meter.step();
}

void OdtBody::writeList(const ListBlock &list)
{
    m_xml.writeStartElement(QStringLiteral("text:list"));
    attribute("text:style-name", list.numbered ? QStringLiteral("Numbering") : QStringLiteral("Bullets"));
    for (const QString &item : list.items) {
        m_xml.writeStartElement(QStringLiteral("text:list-item"));
        writeParagraph("text:p", QStringLiteral("List"), cleanText(item));
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void OdtBody::writeParagraph(const char *element, const QString &style, const QString &text, int outline)
{
    m_xml.writeStartElement(QLatin1String(element));
    const bool breaks = m_breakBefore && breakableStyles().contains(style);
    attribute("text:style-name", breaks ? QString(style + QStringLiteral("_break")) : style);
    if (breaks)
        m_breakBefore = false;
    if (outline > 0)
        attribute("text:outline-level", QString::number(outline));
    writeText(m_xml, text);
    m_xml.writeEndElement();
}

void OdtBody::writeText(QXmlStreamWriter &xml, const QString &text)
{
    QString run;
    const auto flush = [&xml, &run] {
        if (!run.isEmpty())
            xml.writeCharacters(run);
        run.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\n' || c == u'\t') {
            flush();
            xml.writeEmptyElement(c == u'\n' ? QStringLiteral("text:line-break") : QStringLiteral("text:tab"));
        } else if (c == u' '
                   && (i == 0 || i + 1 == text.size() || text.at(i - 1) == u' ' || text.at(i - 1) == u'\n' || text.at(i - 1) == u'\t')) {
            flush();
            xml.writeEmptyElement(QStringLiteral("text:s"));
        } else {
            run += c;
        }
    }
    flush();
}

bool OdtBody::writeTable(const Table &table, int index, ProgressMeter &meter)
{
    if (!table.caption.isEmpty())
        writeParagraph("text:p", QStringLiteral("Table_20_Caption"), cleanLine(table.caption));
    const int columns = columnCount(table);
    if (columns == 0)
        return meter.step();
    m_xml.writeStartElement(QStringLiteral("table:table"));
    attribute("table:name", QStringLiteral("Table%1").arg(index + 1));
    attribute("table:style-name", OdtParts::tableStyle(isKeptWhole(table), m_breakBefore));
    m_breakBefore = false;
    for (int column = 0; column < columns; ++column) {
        m_xml.writeEmptyElement(QStringLiteral("table:table-column"));
        attribute("table:style-name", OdtParts::columnStyle(index, column));
    }
    if (!table.header.isEmpty()) {
        m_xml.writeStartElement(QStringLiteral("table:table-header-rows"));
        writeRow(table.header, table, columns, true);
        m_xml.writeEndElement();
    }
    bool going = meter.step();
    for (const QStringList &row : table.rows) {
        writeRow(row, table, columns, false);
        going = meter.step();
        if (!going)
            return false;
    }
    m_xml.writeEndElement();
    return going;
}

void OdtBody::writeRow(const QStringList &cells, const Table &table, int columns, bool header)
{
    m_xml.writeStartElement(QStringLiteral("table:table-row"));
    attribute("table:style-name", mayBeSplit(cells) ? QStringLiteral("SplitRow") : QStringLiteral("WholeRow"));
    for (int column = 0; column < columns; ++column) {
        m_xml.writeStartElement(QStringLiteral("table:table-cell"));
        attribute("table:style-name", header ? QStringLiteral("HeadingCell") : QStringLiteral("TextCell"));
        attribute("office:value-type", QStringLiteral("string"));
        const bool right = table.rightAligned.contains(column);
        const QString style = header                            ? QStringLiteral("Table_20_Heading")
                              : table.rowHeaders && column == 0 ? QStringLiteral("Row_20_Heading")
                                                                : QStringLiteral("Table_20_Contents");
        writeParagraph("text:p", right ? QString(style + QStringLiteral("_right")) : style, cleanText(cells.value(column)));
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}
