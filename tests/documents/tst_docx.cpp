#include "documentfiles.h"
#include "sampledocument.h"
#include "testregistry.h"

#include <QTest>

using DocumentFiles::Element;

class DocxTest : public QObject
{
    Q_OBJECT
private:
    DocumentFiles::Archive m_archive;
    Element m_body;
    Element m_styles;

    static QString styleOf(const Element &paragraph) { return paragraph.first("w:pStyle").attribute("w:val"); }

private Q_SLOTS:
    void initTestCase()
    {
        m_archive = DocumentFiles::unzip(DocumentFiles::bytesOf(sampleDocument(), DocumentFormat::Docx));
        m_body = DocumentFiles::parse(m_archive.parts.value("word/document.xml"));
        m_styles = DocumentFiles::parse(m_archive.parts.value("word/styles.xml"));
        QCOMPARE(m_body.name, "w:document");
        QCOMPARE(m_styles.name, "w:styles");
    }

    void everyPartIsXmlAndHasAType()
    {
        QCOMPARE(m_archive.order.first(), "[Content_Types].xml");
        const QByteArray types = m_archive.parts.value("[Content_Types].xml");
        for (const QString &name : std::as_const(m_archive.order)) {
            QVERIFY2(!DocumentFiles::parse(m_archive.parts.value(name)).name.isEmpty(), qPrintable(name));
            if (!name.endsWith(".rels") && !name.startsWith(u'['))
                QVERIFY2(types.contains(QByteArray("PartName=\"/" + name.toUtf8() + '"')), qPrintable(name));
        }
    }

    void relationsLeadToParts()
    {
        const Element relations = DocumentFiles::parse(m_archive.parts.value("word/_rels/document.xml.rels"));
        QStringList ids;
        for (const Element &relation : relations.children) {
            ids << relation.attribute("Id");
            QVERIFY(m_archive.parts.contains("word/" + relation.attribute("Target")));
        }
        QVERIFY(ids.contains(m_body.first("w:footerReference").attribute("r:id")));
        for (const Element &relation : DocumentFiles::parse(m_archive.parts.value("_rels/.rels")).children)
            QVERIFY(m_archive.parts.contains(relation.attribute("Target")));
    }

    void headingsHaveRealStyles()
    {
        QStringList headings;
        for (const Element &paragraph : m_body.all("w:p")) {
            if (styleOf(paragraph).startsWith("Heading") || styleOf(paragraph) == "Title")
                headings << styleOf(paragraph) + u':' + paragraph.text;
        }
        QCOMPARE(headings.mid(0, 4), QStringList({"Title:Sammanfattning av träffar", "Heading1:Dalsjöfors",
                                                  "Heading2:Ortsråd 8 september 2026", "Heading3:Dagordning"}));
        for (const Element &style : m_styles.all("w:style")) {
            if (!style.attribute("w:styleId").startsWith("Heading"))
                continue;
            const int level = style.attribute("w:styleId").last(1).toInt();
            QCOMPARE(style.first("w:name").attribute("w:val"), QStringLiteral("heading %1").arg(level));
            QCOMPARE(style.first("w:outlineLvl").attribute("w:val").toInt(), level - 1);
            QVERIFY(!style.first("w:keepNext").name.isEmpty());
        }
    }

    void everyStyleAndNumberingExists()
    {
        QStringList styles;
        for (const Element &style : m_styles.all("w:style"))
            styles << style.attribute("w:styleId");
        QCOMPARE(QSet<QString>(styles.cbegin(), styles.cend()).size(), styles.size());
        for (const Element &use : m_body.all("w:pStyle") + m_body.all("w:tblStyle") + m_styles.all("w:basedOn") + m_styles.all("w:next"))
            QVERIFY2(styles.contains(use.attribute("w:val")), qPrintable(use.attribute("w:val")));
        const Element numbering = DocumentFiles::parse(m_archive.parts.value("word/numbering.xml"));
        QStringList numbers;
        for (const Element &number : numbering.all("w:num"))
            numbers << number.attribute("w:numId");
        QCOMPARE(numbers, QStringList({"1", "2", "3"}));  // the bullets and two numbered lists, each starting at 1
        QStringList used;
        for (const Element &use : m_body.all("w:numId"))
            used << use.attribute("w:val");
        used.removeDuplicates();
        used.sort();
        QCOMPARE(used, numbers);
        QCOMPARE(numbering.all("w:startOverride").size(), 2);
    }

    void headerRowsAreRepeated()
    {
        const QList<Element> tables = m_body.all("w:tbl");
        QCOMPARE(tables.size(), 6);
        for (const Element &table : tables) {
            const QList<Element> rows = table.all("w:tr");
            for (qsizetype i = 0; i < rows.size(); ++i) {
                QCOMPARE(rows.at(i).all("w:tblHeader").size(), i == 0 ? 1 : 0);
                QCOMPARE(rows.at(i).all("w:tc").size(), table.all("w:gridCol").size());
            }
        }
        int width = 0;
        for (const Element &column : tables.at(2).all("w:gridCol"))
            width += column.attribute("w:w").toInt();
        QCOMPARE(width, tables.at(2).first("w:tblW").attribute("w:w").toInt());
        QCOMPARE(tables.at(1).all("w:tr").at(2).all("w:jc").size(), 1);  // the number column
    }

    /// Word refuses properties in another order than the schema's (ISO/IEC 29500-1: CT_PPrBase, CT_RPr, CT_TblPr and so on).
    void propertiesStandInTheOrderOfTheSchema()
    {
        const QMap<QString, QStringList> orders{
            {"w:pPr",
             {"w:pStyle", "w:keepNext", "w:keepLines", "w:pageBreakBefore", "w:numPr", "w:pBdr", "w:tabs", "w:bidi", "w:spacing", "w:ind",
              "w:contextualSpacing", "w:jc", "w:outlineLvl"}},
            {"w:rPr", {"w:rFonts", "w:b", "w:bCs", "w:color", "w:sz", "w:szCs", "w:rtl", "w:lang"}},
            {"w:tblPr", {"w:tblStyle", "w:tblW", "w:tblInd", "w:tblBorders", "w:tblLayout", "w:tblCellMar", "w:tblLook", "w:tblCaption"}},
            {"w:tcPr", {"w:tcW", "w:tcBorders", "w:shd", "w:vAlign"}},
            {"w:sectPr", {"w:footerReference", "w:pgSz", "w:pgMar"}},
            {"w:style",
             {"w:name", "w:basedOn", "w:next", "w:uiPriority", "w:semiHidden", "w:unhideWhenUsed", "w:qFormat", "w:pPr", "w:rPr", "w:tblPr",
              "w:tblStylePr"}},
            {"w:lvl", {"w:start", "w:numFmt", "w:lvlText", "w:lvlJc", "w:pPr"}}};
        int checked = 0;
        for (const QString part : {"word/document.xml", "word/styles.xml", "word/numbering.xml", "word/footer1.xml"}) {
            const Element root = DocumentFiles::parse(m_archive.parts.value(part));
            for (auto it = orders.cbegin(); it != orders.cend(); ++it) {
                for (const Element &properties : root.all(it.key())) {
                    qsizetype last = -1;
                    for (const Element &property : properties.children) {
                        const qsizetype place = it->indexOf(property.name);
                        QVERIFY2(place > last, qPrintable(part + QStringLiteral(": ") + property.name + QStringLiteral(" in ") + it.key()));
                        last = place;
                        ++checked;
                    }
                }
            }
        }
        QVERIFY(checked > 300);
    }

    void languageTitleAndAuthor()
    {
        QCOMPARE(m_styles.first("w:lang").attribute("w:val"), "sv-SE");
        const Element core = DocumentFiles::parse(m_archive.parts.value("docProps/core.xml"));
        QCOMPARE(core.first("dc:title").text, "Sammanfattning av träffar");
        QCOMPARE(core.first("dc:creator").text, "Borås Stad, fritids- och folkhälsoförvaltningen");
        QCOMPARE(core.first("dc:subject").text, "Ortsrådens träffar hösten 2026");
        QCOMPARE(core.first("dc:language").text, "sv-SE");
        QCOMPARE(core.first("dcterms:created").text, "2026-09-26T12:02:00Z");
    }

    void pageFootCountsPages()
    {
        const Element footer = DocumentFiles::parse(m_archive.parts.value("word/footer1.xml"));
        QVERIFY(footer.text.startsWith("Ortskontakt · uttag 26 september 2026"));
        QStringList fields;
        for (const Element &field : footer.all("w:fldSimple"))
            fields << field.attribute("w:instr").trimmed();
        QCOMPARE(fields, QStringList({"PAGE", "NUMPAGES"}));
        QCOMPARE(m_body.first("w:pgSz").attribute("w:w"), "11906");
    }

    void textSurvives_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("written");
        QTest::newRow("markup") << "a < b & \"c\" ]]> 'd'"
                                << "a < b & \"c\" ]]> 'd'";
        QTest::newRow("nfd") << QString::fromUtf8("Bora\u030As") << QString::fromUtf8("Bora\u030As");
        QTest::newRow("emoji") << QString::fromUtf8("😀 klart") << QString::fromUtf8("😀 klart");
        QTest::newRow("direction mark") << QString::fromUtf8("a\u200Fb") << QString::fromUtf8("a\u200Fb");
        QTest::newRow("control characters") << QString(QChar(0)) + "a" + QChar(7) + "b" + QChar(0x1B) << "ab";
        QTest::newRow("lone surrogate") << QString("a") + QChar(0xD800) + "b"
                                        << "ab";
        QTest::newRow("spaces") << "  två  "
                                << "  två  ";
        QTest::newRow("placeholder") << "%1 och %2"
                                     << "%1 och %2";
    }
    void textSurvives()
    {
        QFETCH(QString, typed);
        QFETCH(QString, written);
        Document document;
        document.title = typed;
        document.author = typed;
        document.footer = typed;
        document.blocks << Paragraph{typed} << Table{{typed}, {{typed}}, {}, {}, typed};
        const auto archive = DocumentFiles::unzip(DocumentFiles::bytesOf(document, DocumentFormat::Docx));
        const Element body = DocumentFiles::parse(archive.parts.value("word/document.xml"));
        QCOMPARE(body.all("w:p").at(1).text, written);
        QCOMPARE(body.all("w:tc").at(1).text, written);
        QCOMPARE(DocumentFiles::parse(archive.parts.value("docProps/core.xml")).first("dc:title").text, written.simplified());
        QVERIFY(DocumentFiles::parse(archive.parts.value("word/footer1.xml")).text.startsWith(written.simplified()));
    }

    void lineBreaksStayAndTablesStayApart()
    {
        Document document;
        document.blocks << Paragraph{"rad ett\r\nrad två\n\nrad fyra"} << Table{{"A"}, {{"1"}}, {}, {}, {}}
                        << Table{{"B"}, {{"2"}}, {}, {}, {}};
        document.blocks << PageBreak{} << Heading{1, "Ny sida"};
        const auto archive = DocumentFiles::unzip(DocumentFiles::bytesOf(document, DocumentFormat::Docx));
        const Element body = DocumentFiles::parse(archive.parts.value("word/document.xml")).first("w:body");
        QCOMPARE(body.children.at(0).all("w:br").size(), 3);
        QStringList names;
        for (const Element &child : body.children)
            names << child.name;
        QCOMPARE(names, QStringList({"w:p", "w:tbl", "w:p", "w:tbl", "w:p", "w:sectPr"}));
        QCOMPARE(body.children.at(4).all("w:pageBreakBefore").size(), 1);
    }

    void aMillionCharactersInOneParagraph()
    {
        Document document;
        document.blocks << Paragraph{QStringLiteral("gångväg ").repeated(125000)};
        const auto archive = DocumentFiles::unzip(DocumentFiles::bytesOf(document, DocumentFormat::Docx));
        QCOMPARE(DocumentFiles::parse(archive.parts.value("word/document.xml")).text.size(), 1000000);
    }
};

ORTSKONTAKT_TEST("docx", DocxTest)
#include "tst_docx.moc"
