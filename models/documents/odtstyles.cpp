#include "cleantext.h"
#include "odtbody.h"
#include "odtparts.h"

#include <QXmlStreamWriter>

namespace {

using Values = QList<std::pair<QString, QString>>;

void writeProperties(QXmlStreamWriter &xml, const QString &element, const Values &values)
{
    if (values.isEmpty())
        return;
    xml.writeEmptyElement(element);
    for (const auto &[key, value] : values)
        xml.writeAttribute(key, value);
}

struct ParagraphStyle {
    QString name;  ///< as in the file: `_20_` for a space
    QString displayName;
    Values paragraph;
    Values text;
    int outline = 0;
};

void writeParagraphStyle(QXmlStreamWriter &xml, const ParagraphStyle &style)
{
    xml.writeStartElement("style:style");
    xml.writeAttribute("style:name", style.name);
    xml.writeAttribute("style:display-name", style.displayName);
    xml.writeAttribute("style:family", "paragraph");
    xml.writeAttribute("style:parent-style-name", "Standard");
    if (style.outline > 0) {
        xml.writeAttribute("style:default-outline-level", QString::number(style.outline));
        xml.writeAttribute("style:next-style-name", "Text_20_body");
    }
    xml.writeAttribute("style:class", style.outline > 0 ? QStringLiteral("chapter") : QStringLiteral("text"));
    writeProperties(xml, "style:paragraph-properties", style.paragraph);
    writeProperties(xml, "style:text-properties", style.text);
    xml.writeEndElement();
}

ParagraphStyle heading(int level, const QString &size, const QString &above, const QString &below)
{
    return {QStringLiteral("Heading_20_%1").arg(level),
            QStringLiteral("Heading %1").arg(level),
            {{"fo:margin-top", above},
             {"fo:margin-bottom", below},
             {"fo:keep-with-next", "always"},
             {"fo:keep-together", "always"},
             {"fo:line-height", "110%"}},
            {{"fo:font-size", size},
             {"fo:font-weight", "bold"},
             {"fo:color", level < 4 ? QStringLiteral("#1f3a5f") : QStringLiteral("#1a1a1a")}},
            level};
}

void writeFontFaces(QXmlStreamWriter &xml)
{
    xml.writeStartElement("office:font-face-decls");
    xml.writeEmptyElement("style:font-face");
    xml.writeAttribute("style:name", "Arial");
    xml.writeAttribute("svg:font-family", "Arial");
    xml.writeAttribute("style:font-family-generic", "swiss");
    xml.writeAttribute("style:font-pitch", "variable");
    xml.writeEndElement();
}

void writeDefaults(QXmlStreamWriter &xml, const QString &language)
{
    const QStringList parts = language.split(u'-');
    xml.writeStartElement("style:default-style");
    xml.writeAttribute("style:family", "paragraph");
    writeProperties(xml, "style:paragraph-properties",
                    {{"fo:line-height", "120%"}, {"fo:orphans", "2"}, {"fo:widows", "2"}, {"style:tab-stop-distance", "23mm"}});
    writeProperties(xml, "style:text-properties",
                    {{"style:font-name", "Arial"},
                     {"style:font-name-complex", "Arial"},
                     {"fo:font-size", "10pt"},
                     {"fo:color", "#1a1a1a"},
                     {"fo:language", parts.first()},
                     {"fo:country", parts.size() > 1 ? parts.last() : QStringLiteral("none")}});
    xml.writeEndElement();
    xml.writeEmptyElement("style:style");
    xml.writeAttribute("style:name", "Standard");
    xml.writeAttribute("style:family", "paragraph");
    xml.writeAttribute("style:class", "text");
}

void writeListStyle(QXmlStreamWriter &xml, const QString &name, const QString &displayName, bool numbered)
{
    xml.writeStartElement("text:list-style");
    xml.writeAttribute("style:name", name);
    xml.writeAttribute("style:display-name", displayName);
    xml.writeStartElement(numbered ? QStringLiteral("text:list-level-style-number") : QStringLiteral("text:list-level-style-bullet"));
    xml.writeAttribute("text:level", "1");
    if (numbered) {
        xml.writeAttribute("style:num-format", "1");
        xml.writeAttribute("style:num-suffix", ".");
    } else {
        xml.writeAttribute("text:bullet-char", QStringLiteral("•"));
    }
    xml.writeStartElement("style:list-level-properties");
    xml.writeAttribute("text:list-level-position-and-space-mode", "label-alignment");
    writeProperties(xml, "style:list-level-label-alignment",
                    {{"text:label-followed-by", "listtab"},
                     {"text:list-tab-stop-position", "7.5mm"},
                     {"fo:text-indent", numbered ? QStringLiteral("-7.5mm") : QStringLiteral("-5mm")},
                     {"fo:margin-left", "7.5mm"}});
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

void writePage(QXmlStreamWriter &xml, const Document &document)
{
    xml.writeStartElement("office:automatic-styles");
    xml.writeStartElement("style:page-layout");
    xml.writeAttribute("style:name", "A4");
    writeProperties(xml, "style:page-layout-properties",
                    {{"fo:page-width", "210mm"},
                     {"fo:page-height", "297mm"},
                     {"style:print-orientation", "portrait"},
                     {"fo:margin-top", "20mm"},
                     {"fo:margin-bottom", "12mm"},
                     {"fo:margin-left", "22mm"},
                     {"fo:margin-right", "22mm"}});
    xml.writeStartElement("style:footer-style");
    writeProperties(xml, "style:header-footer-properties", {{"fo:min-height", "9mm"}, {"fo:margin-top", "5mm"}});
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement("office:master-styles");
    xml.writeStartElement("style:master-page");
    xml.writeAttribute("style:name", "Standard");
    xml.writeAttribute("style:page-layout-name", "A4");
    xml.writeStartElement("style:footer");
    xml.writeStartElement("text:p");
    xml.writeAttribute("text:style-name", "Footer");
    OdtBody::writeText(xml, cleanLine(document.footer) + u'\t');
    for (const FootPart &part : pageNumberParts()) {
        if (part.kind == FootPart::Text) {
            OdtBody::writeText(xml, part.text.endsWith(u' ') ? part.text.chopped(1) : part.text);
            if (part.text.endsWith(u' '))
                xml.writeEmptyElement("text:s");
        } else if (part.kind == FootPart::Page) {
            xml.writeStartElement("text:page-number");
            xml.writeAttribute("text:select-page", "current");
            xml.writeCharacters("1");
            xml.writeEndElement();
        } else {
            xml.writeTextElement("text:page-count", "1");
        }
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeFooterStyle(QXmlStreamWriter &xml, const QString &name)
{
    xml.writeStartElement("style:style");
    xml.writeAttribute("style:name", "Footer");
    xml.writeAttribute("style:display-name", name);
    xml.writeAttribute("style:family", "paragraph");
    xml.writeAttribute("style:parent-style-name", "Standard");
    xml.writeStartElement("style:paragraph-properties");
    xml.writeAttribute("fo:border-top", "0.5pt solid #d5dbe1");
    xml.writeAttribute("fo:padding-top", "2mm");
    xml.writeStartElement("style:tab-stops");
    writeProperties(xml, "style:tab-stop", {{"style:position", "166mm"}, {"style:type", "right"}});
    xml.writeEndElement();
    xml.writeEndElement();
    writeProperties(xml, "style:text-properties", {{"fo:font-size", "8pt"}, {"fo:color", "#56616c"}});
    xml.writeEndElement();
}

}

QByteArray OdtParts::styles(const Document &document)
{
    const Values bold{{"fo:font-size", "9pt"}, {"fo:font-weight", "bold"}, {"fo:color", "#1f3a5f"}};
    const QList<ParagraphStyle> paragraphs{
        {"Title",
         "Title",
         {{"fo:margin-bottom", "4.2mm"}, {"fo:keep-with-next", "always"}, {"fo:line-height", "105%"}},
         {{"fo:font-size", "22pt"}, {"fo:font-weight", "bold"}, {"fo:color", "#1f3a5f"}}},
        heading(1, "16pt", "6mm", "2.1mm"),
        heading(2, "13pt", "4.2mm", "1.8mm"),
        heading(3, "11pt", "2.8mm", "1.4mm"),
        heading(4, "10pt", "1.8mm", "1mm"),
        {"Text_20_body", "Text body", {{"fo:margin-bottom", "2.1mm"}}, {}},
        {"Muted", tr("Dämpad text"), {{"fo:margin-bottom", "2.1mm"}}, {{"fo:font-size", "9pt"}, {"fo:color", "#56616c"}}},
        {"List", "List", {{"fo:margin-bottom", "1mm"}}, {}},
        {"Table_20_Caption",
         tr("Tabellens rubrik"),
         {{"fo:margin-top", "1.8mm"}, {"fo:margin-bottom", "1mm"}, {"fo:keep-with-next", "always"}},
         {{"fo:font-size", "9pt"}, {"fo:font-weight", "bold"}, {"fo:color", "#56616c"}}},
        {"Table_20_Contents", "Table Contents", {{"fo:line-height", "110%"}}, {{"fo:font-size", "9pt"}}},
        {"Table_20_Heading", "Table Heading", {{"fo:line-height", "110%"}, {"fo:keep-with-next", "always"}}, bold},
        {"Row_20_Heading", tr("Radrubrik"), {{"fo:line-height", "110%"}}, bold}};
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement("office:document-styles");
    writeNamespaces(xml);
    writeFontFaces(xml);
    xml.writeStartElement("office:styles");
    writeDefaults(xml, cleanLine(document.language));
    for (const ParagraphStyle &style : paragraphs)
        writeParagraphStyle(xml, style);
    writeFooterStyle(xml, "Footer");
    writeListStyle(xml, "Bullets", tr("Punktlista"), false);
    writeListStyle(xml, "Numbering", tr("Numrerad lista"), true);
    xml.writeEndElement();
    writePage(xml, document);
    xml.writeEndDocument();
    return bytes;
}
