#include "docxparts.h"

#include "cleantext.h"
#include "docxbody.h"

#include <QXmlStreamWriter>

static constexpr auto declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// A fixed part; the line breaks of the source text say nothing between elements and separate attributes inside of them.
static QByteArray part(const QString &xml)
{
    QByteArray bytes(declaration);
    for (const QString &line : xml.split(u'\n')) {
        if (!line.startsWith(u'<') && !bytes.endsWith('\n'))
            bytes += ' ';
        bytes += line.toUtf8();
    }
    return bytes;
}

static QString escaped(const QString &text) { return cleanLine(text).toHtmlEscaped(); }

QByteArray DocxParts::contentTypes()
{
    return part(QStringLiteral(R"(
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml"
ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
<Override PartName="/word/styles.xml"
ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>
<Override PartName="/word/numbering.xml"
ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>
<Override PartName="/word/settings.xml"
ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/>
<Override PartName="/word/footer1.xml"
ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>
<Override PartName="/docProps/core.xml"
ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
<Override PartName="/docProps/app.xml"
ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>
</Types>)"));
}

QByteArray DocxParts::packageRelations()
{
    return part(QStringLiteral(R"(
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Target="word/document.xml"
Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
<Relationship Id="rId2" Target="docProps/core.xml"
Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"/>
<Relationship Id="rId3" Target="docProps/app.xml"
Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties"/>
</Relationships>)"));
}

QByteArray DocxParts::documentRelations()
{
    return part(QStringLiteral(R"(
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Target="styles.xml"
Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles"/>
<Relationship Id="rId2" Target="numbering.xml"
Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering"/>
<Relationship Id="rId3" Target="settings.xml"
Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings"/>
<Relationship Id="rId4" Target="footer1.xml"
Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer"/>
</Relationships>)"));
}

QByteArray DocxParts::coreProperties(const Document &document)
{
    // One multi-argument arg(): a %1 in a title must not be taken for a place to fill.
    return part(QStringLiteral(R"(
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"
xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<dc:title>%1</dc:title><dc:subject>%2</dc:subject><dc:creator>%3</dc:creator><cp:lastModifiedBy>%3</cp:lastModifiedBy>
<dcterms:created xsi:type="dcterms:W3CDTF">%4</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">%4</dcterms:modified>
<dc:language>%5</dc:language>
</cp:coreProperties>)")
                    .arg(escaped(document.title), escaped(document.subject), escaped(document.author), stampText(document),
                         escaped(document.language)));
}

QByteArray DocxParts::appProperties(const Document &document)
{
    return part(QStringLiteral(R"(
<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">
<Application>Ortskontakt</Application><Company>%1</Company>
</Properties>)")
                    .arg(escaped(document.author)));
}

QByteArray DocxParts::settings(const Document &document)
{
    // Compatibility mode 15: without it Word opens the file in "compatibility mode" with the layout of 2007.
    return part(QStringLiteral(R"(
<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:zoom w:percent="100"/><w:defaultTabStop w:val="1304"/><w:characterSpacingControl w:val="doNotCompress"/>
<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>
<w:themeFontLang w:val="%1"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>
</w:settings>)")
                    .arg(escaped(document.language)));
}

QByteArray DocxParts::numbering(int numberedLists)
{
    QString xml = QStringLiteral(R"(
<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/>
<w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="425" w:hanging="283"/></w:pPr></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>
<w:lvlText w:val="%1."/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="425" w:hanging="425"/></w:pPr></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>)");
    for (int i = 0; i < numberedLists; ++i)
        xml += QStringLiteral("\n<w:num w:numId=\"%1\"><w:abstractNumId w:val=\"1\"/>"
                              "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>")
                   .arg(i + 2);
    return part(xml + QStringLiteral("\n</w:numbering>"));
}

static void writeField(QXmlStreamWriter &xml, const QString &instruction)
{
    xml.writeStartElement(QStringLiteral("w:fldSimple"));
    xml.writeAttribute(QStringLiteral("w:instr"), QStringLiteral(" %1 ").arg(instruction));
    DocxBody::writeRun(xml, QStringLiteral("1"));
    xml.writeEndElement();
}

QByteArray DocxParts::footer(const Document &document)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(QStringLiteral("1.0"), true);
    xml.writeStartElement(QStringLiteral("w:ftr"));
    xml.writeAttribute(QStringLiteral("xmlns:w"), QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main"));
    xml.writeStartElement(QStringLiteral("w:p"));
    xml.writeStartElement(QStringLiteral("w:pPr"));
    xml.writeEmptyElement(QStringLiteral("w:pStyle"));
    xml.writeAttribute(QStringLiteral("w:val"), QStringLiteral("Footer"));
    xml.writeEndElement();
    DocxBody::writeRun(xml, cleanLine(document.footer) + u'\t');
    for (const FootPart &foot : pageNumberParts()) {
        if (foot.kind == FootPart::Text)
            DocxBody::writeRun(xml, foot.text);
        else
            writeField(xml, foot.kind == FootPart::Page ? QStringLiteral("PAGE") : QStringLiteral("NUMPAGES"));
    }
    xml.writeEndDocument();
    return bytes;
}
