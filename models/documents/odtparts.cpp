#include "odtparts.h"

#include "cleantext.h"
#include "tableshape.h"

#include <QXmlStreamWriter>

/// Text width on A4 between margins of 22 mm, in hundredths of a millimetre.
static constexpr int textWidth = 21000 - 2 * 2200;

QByteArray OdtParts::mimeType() { return "application/vnd.oasis.opendocument.text"; }

QByteArray OdtParts::manifest()
{
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
<manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="application/vnd.oasis.opendocument.text"/>
<manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
</manifest:manifest>
)";
}

void OdtParts::writeNamespaces(QXmlStreamWriter &xml)
{
    const QString oasis = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:");
    const QList<std::pair<QString, QString>> spaces{{"office", oasis + "office:1.0"},
                                                    {"style", oasis + "style:1.0"},
                                                    {"text", oasis + "text:1.0"},
                                                    {"table", oasis + "table:1.0"},
                                                    {"fo", oasis + "xsl-fo-compatible:1.0"},
                                                    {"svg", oasis + "svg-compatible:1.0"},
                                                    {"meta", oasis + "meta:1.0"},
                                                    {"dc", "http://purl.org/dc/elements/1.1/"}};
    for (const auto &[prefix, uri] : spaces)
        xml.writeAttribute(QStringLiteral("xmlns:%1").arg(prefix), uri);
    xml.writeAttribute(QStringLiteral("office:version"), QStringLiteral("1.2"));
}

QByteArray OdtParts::meta(const Document &document)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("office:document-meta"));
    writeNamespaces(xml);
    xml.writeStartElement(QStringLiteral("office:meta"));
    const QString stamp = stampText(document);
    const QList<std::pair<QString, QString>> entries{{"meta:generator", "Ortskontakt"},
                                                     {"dc:title", document.title},
                                                     {"dc:subject", document.subject},
                                                     {"meta:initial-creator", document.author},
                                                     {"dc:creator", document.author},
                                                     {"meta:creation-date", stamp},
                                                     {"dc:date", stamp},
                                                     {"dc:language", document.language}};
    for (const auto &[name, value] : entries)
        xml.writeTextElement(name, cleanLine(value));
    xml.writeEndDocument();
    return bytes;
}

static void writeStyle(QXmlStreamWriter &xml, const QString &name, const QString &family, const QString &properties,
                       const QList<std::pair<QString, QString>> &values, const QString &parent = {})
{
    xml.writeStartElement(QStringLiteral("style:style"));
    xml.writeAttribute(QStringLiteral("style:name"), name);
    xml.writeAttribute(QStringLiteral("style:family"), family);
    if (!parent.isEmpty())
        xml.writeAttribute(QStringLiteral("style:parent-style-name"), parent);
    xml.writeEmptyElement(properties);
    for (const auto &[key, value] : values)
        xml.writeAttribute(key, value);
    xml.writeEndElement();
}

static QString millimetres(int hundredths) { return QString::number(hundredths / 100.0, 'f', 2) + "mm"; }

void OdtParts::writeTableStyles(QXmlStreamWriter &xml)
{
    const QList<std::pair<QString, QString>> table{{"style:width", millimetres(textWidth)},
                                                   {"table:align", "left"},
                                                   {"fo:margin-top", "1mm"},
                                                   {"fo:margin-bottom", "3.2mm"},
                                                   {"table:border-model", "collapsing"}};
    for (const bool whole : {false, true}) {
        for (const bool breaks : {false, true}) {
            auto values = table;
            values.append(std::pair<QString, QString>("style:may-break-between-rows", whole ? "false" : "true"));
            if (breaks)
                values.append(std::pair<QString, QString>("fo:break-before", "page"));
            writeStyle(xml, tableStyle(whole, breaks), "table", "style:table-properties", values);
        }
    }
    writeStyle(xml, "WholeRow", "table-row", "style:table-row-properties", {{"fo:keep-together", "always"}});
    writeStyle(xml, "SplitRow", "table-row", "style:table-row-properties", {{"fo:keep-together", "auto"}});
    const QList<std::pair<QString, QString>> cell{{"fo:padding-top", "1mm"},     {"fo:padding-bottom", "1mm"}, {"fo:padding-left", "1.7mm"},
                                                  {"fo:padding-right", "1.7mm"}, {"fo:border-left", "none"},   {"fo:border-right", "none"}};
    auto heading = cell;
    heading += {{"fo:background-color", "#e9eef3"},
                {"fo:border-top", "0.5pt solid #b8c2cc"},
                {"fo:border-bottom", "0.75pt solid #8fa0b2"},
                {"style:vertical-align", "bottom"}};
    auto text = cell;
    text += {{"fo:border-top", "none"}, {"fo:border-bottom", "0.5pt solid #d5dbe1"}};
    writeStyle(xml, "HeadingCell", "table-cell", "style:table-cell-properties", heading);
    writeStyle(xml, "TextCell", "table-cell", "style:table-cell-properties", text);
    for (const QString style : {"Table_20_Heading", "Row_20_Heading", "Table_20_Contents"})
        writeStyle(xml, style + "_right", "paragraph", "style:paragraph-properties", {{"fo:text-align", "end"}}, style);
}

void OdtParts::writeColumnStyles(QXmlStreamWriter &xml, const Table &table, int index)
{
    const QList<int> widths = columnWidths(table, textWidth);
    for (int column = 0; column < widths.size(); ++column)
        writeStyle(xml, columnStyle(index, column), "table-column", "style:table-column-properties",
                   {{"style:column-width", millimetres(widths.at(column))}});
}

QString OdtParts::columnStyle(int table, int column) { return QStringLiteral("Table%1.%2").arg(table + 1).arg(column + 1); }

QString OdtParts::tableStyle(bool whole, bool breaksBefore)
{
    return QStringLiteral("SummaryTable") + (whole ? QStringLiteral("_whole") : QString())
           + (breaksBefore ? QStringLiteral("_break") : QString());
}
