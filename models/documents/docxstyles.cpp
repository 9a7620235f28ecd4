#include "cleantext.h"
#include "docxbody.h"
#include "docxparts.h"

/// Sizes are half points, distances twentieths of a point. Built-in styles carry Word's own names, which it shows translated;
/// our own are named in the language of the program.
namespace {

QString headingStyle(int level, int size, int before, int after)
{
    return QStringLiteral(R"(<w:style w:type="paragraph" w:styleId="Heading%1"><w:name w:val="heading %1"/><w:basedOn w:val="Normal"/>
<w:next w:val="BodyText"/><w:uiPriority w:val="9"/><w:qFormat/>
<w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="%2" w:after="%3" w:line="264" w:lineRule="auto"/><w:outlineLvl w:val="%4"/></w:pPr>
<w:rPr><w:b/><w:bCs/><w:color w:val="%6"/><w:sz w:val="%5"/><w:szCs w:val="%5"/></w:rPr></w:style>
)")
        .arg(level)
        .arg(before)
        .arg(after)
        .arg(level - 1)
        .arg(size)
        .arg(level < 4 ? QStringLiteral("1F3A5F") : QStringLiteral("1A1A1A"));
}

/// `name` of Word's own styles, or ours; `paragraph` and `run` are the contents of w:pPr and w:rPr in the schema's order.
QString style(const QString &id, const QString &name, const QString &paragraph, const QString &run, bool custom = false)
{
    return QStringLiteral(R"(<w:style w:type="paragraph"%5 w:styleId="%1"><w:name w:val="%2"/><w:basedOn w:val="Normal"/><w:qFormat/>
<w:pPr>%3</w:pPr><w:rPr>%4</w:rPr></w:style>
)")
        .arg(id, name.toHtmlEscaped(), paragraph, run, custom ? QStringLiteral(" w:customStyle=\"1\"") : QString());
}

QString tableStyle(const QString &name)
{
    return QStringLiteral(
               R"(<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>
<w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>
<w:left w:w="108" w:type="dxa"/>
<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
<w:style w:type="table" w:customStyle="1" w:styleId="SummaryTable"><w:name w:val="%1"/><w:basedOn w:val="TableNormal"/><w:qFormat/>
<w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="B8C2CC"/>
<w:bottom w:val="single" w:sz="4" w:space="0" w:color="B8C2CC"/>
<w:insideH w:val="single" w:sz="4" w:space="0" w:color="D5DBE1"/></w:tblBorders>
<w:tblCellMar><w:top w:w="57" w:type="dxa"/><w:left w:w="96" w:type="dxa"/>
<w:bottom w:w="57" w:type="dxa"/><w:right w:w="96" w:type="dxa"/></w:tblCellMar></w:tblPr>
<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr>
<w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="6" w:space="0" w:color="8FA0B2"/></w:tcBorders>
<w:shd w:val="clear" w:color="auto" w:fill="E9EEF3"/><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr></w:style>
)")
        .arg(name.toHtmlEscaped());
}

}

QByteArray DocxParts::styles(const Document &document)
{
    QString xml = QStringLiteral(R"(<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:eastAsia="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:color w:val="1A1A1A"/>
<w:sz w:val="20"/><w:szCs w:val="20"/><w:lang w:val="%1" w:eastAsia="%1" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>
<w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="288" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/>
<w:semiHidden/><w:unhideWhenUsed/></w:style>
)")
                      .arg(cleanLine(document.language).toHtmlEscaped());
    xml += style(QStringLiteral("Title"), QStringLiteral("Title"),
                 QStringLiteral(R"(<w:keepNext/><w:spacing w:after="240" w:line="252" w:lineRule="auto"/>)"),
                 QStringLiteral(R"(<w:b/><w:bCs/><w:color w:val="1F3A5F"/><w:sz w:val="44"/><w:szCs w:val="44"/>)"));
    xml += headingStyle(1, 32, 440, 120) + headingStyle(2, 26, 340, 100) + headingStyle(3, 22, 260, 80) + headingStyle(4, 20, 200, 60);
    xml += style(QStringLiteral("BodyText"), QStringLiteral("Body Text"), QStringLiteral(R"(<w:spacing w:after="120"/>)"), {});
    xml += style(QStringLiteral("MutedText"), tr("Dämpad text"), QStringLiteral(R"(<w:spacing w:after="120"/>)"),
                 QStringLiteral(R"(<w:color w:val="56616C"/><w:sz w:val="18"/><w:szCs w:val="18"/>)"), true);
    xml += style(QStringLiteral("ListBullet"), QStringLiteral("List Bullet"),
                 QStringLiteral(R"(<w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:after="120"/><w:contextualSpacing/>)"), {});
    xml += style(QStringLiteral("ListNumber"), QStringLiteral("List Number"),
                 QStringLiteral(R"(<w:spacing w:after="120"/><w:contextualSpacing/>)"), {});
    xml += style(QStringLiteral("Caption"), QStringLiteral("caption"),
                 QStringLiteral(R"(<w:keepNext/><w:spacing w:before="200" w:after="80"/>)"),
                 QStringLiteral(R"(<w:b/><w:bCs/><w:color w:val="56616C"/><w:sz w:val="18"/><w:szCs w:val="18"/>)"));
    xml += style(QStringLiteral("TableText"), tr("Tabelltext"), QStringLiteral(R"(<w:spacing w:line="264" w:lineRule="auto"/>)"),
                 QStringLiteral(R"(<w:sz w:val="18"/><w:szCs w:val="18"/>)"), true);
    xml += style(QStringLiteral("TableHeading"), tr("Tabellrubrik"),
                 QStringLiteral(R"(<w:keepNext/><w:spacing w:line="264" w:lineRule="auto"/>)"),
                 QStringLiteral(R"(<w:b/><w:bCs/><w:color w:val="1F3A5F"/><w:sz w:val="18"/><w:szCs w:val="18"/>)"), true);
    xml += style(QStringLiteral("TableRowHeading"), tr("Radrubrik"), QStringLiteral(R"(<w:spacing w:line="264" w:lineRule="auto"/>)"),
                 QStringLiteral(R"(<w:b/><w:bCs/><w:color w:val="1F3A5F"/><w:sz w:val="18"/><w:szCs w:val="18"/>)"), true);
    xml +=
        style(QStringLiteral("TableGap"), tr("Mellanrum efter tabell"), QStringLiteral(R"(<w:spacing w:line="160" w:lineRule="exact"/>)"),
              QStringLiteral(R"(<w:sz w:val="8"/><w:szCs w:val="8"/>)"), true);
    xml += style(QStringLiteral("Footer"), QStringLiteral("footer"),
                 QStringLiteral(R"(<w:pBdr><w:top w:val="single" w:sz="4" w:space="6" w:color="D5DBE1"/></w:pBdr>
<w:tabs><w:tab w:val="right" w:pos="%1"/></w:tabs><w:spacing w:line="240" w:lineRule="auto"/>)")
                     .arg(DocxBody::textWidth),
                 QStringLiteral(R"(<w:color w:val="56616C"/><w:sz w:val="16"/><w:szCs w:val="16"/>)"));
    xml += tableStyle(tr("Sammanfattningens tabell")) + QStringLiteral("</w:styles>");
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml.remove(u'\n').toUtf8();
}
