#include "documentfiles.h"
#include "sampledocument.h"
#include "testregistry.h"

#include <QTest>
#include <zip.h>

using DocumentFiles::Element;

class OdtTest : public QObject
{
    Q_OBJECT
private:
    QByteArray m_bytes;
    DocumentFiles::Archive m_archive;
    Element m_content;
    Element m_styles;

private Q_SLOTS:
    void initTestCase()
    {
        m_bytes = DocumentFiles::bytesOf(sampleDocument(), DocumentFormat::Odt);
        m_archive = DocumentFiles::unzip(m_bytes);
        m_content = DocumentFiles::parse(m_archive.parts.value("content.xml"));
        m_styles = DocumentFiles::parse(m_archive.parts.value("styles.xml"));
        QCOMPARE(m_content.name, "office:document-content");
        QCOMPARE(m_styles.name, "office:document-styles");
    }

    void typeStandsInTheFirstBytes()
    {
        QCOMPARE(m_archive.order.first(), "mimetype");
        QCOMPARE(m_archive.compression.value("mimetype"), int(ZIP_CM_STORE));
        // ISO 26300-3, 3.3: at byte 38, with no extra field before it.
        QCOMPARE(m_bytes.mid(30, 8), QByteArray("mimetype"));
        QVERIFY(m_bytes.mid(38).startsWith("application/vnd.oasis.opendocument.text"));
        const Element manifest = DocumentFiles::parse(m_archive.parts.value("META-INF/manifest.xml"));
        QStringList listed;
        for (const Element &entry : manifest.all("manifest:file-entry"))
            listed << entry.attribute("manifest:full-path");
        for (const QString &name : std::as_const(m_archive.order))
            QVERIFY2(name == "mimetype" || name.startsWith("META-INF/") || listed.contains(name), qPrintable(name));
    }

    void headingsHaveOutlineLevels()
    {
        QStringList headings;
        for (const Element &heading : m_content.all("text:h"))
            headings << heading.attribute("text:outline-level") + heading.attribute("text:style-name").last(1) + heading.text;
        QCOMPARE(headings.mid(0, 3), QStringList({"11Dalsjöfors", "22Ortsråd 8 september 2026", "33Dagordning"}));
        QCOMPARE(headings.size(), 10);
    }

    void everyStyleExists()
    {
        QSet<QString> names;
        for (const Element &style : m_styles.all("style:style") + m_content.all("style:style") + m_styles.all("text:list-style"))
            names << style.attribute("style:name");
        int used = 0;
        for (const QString element :
             {"text:p", "text:h", "text:list", "table:table", "table:table-row", "table:table-cell", "table:table-column"}) {
            for (const Element &use : m_content.all(element)) {
                const QString name = use.attribute(element.startsWith("table") ? "table:style-name" : "text:style-name");
                QVERIFY2(names.contains(name), qPrintable(name));
                ++used;
            }
        }
        QVERIFY(used > 100);
    }

    void headerRowsAreRepeated()
    {
        const QList<Element> tables = m_content.all("table:table");
        QCOMPARE(tables.size(), 6);
        for (const Element &table : tables) {
            QCOMPARE(table.all("table:table-header-rows").size(), 1);
            QCOMPARE(table.first("table:table-header-rows").all("table:table-row").size(), 1);
        }
        QCOMPARE(tables.at(2).first("table:table-header-rows").text, "VadVemKlartStatus");
    }

    void languageTitleAuthorAndFoot()
    {
        const Element text = m_styles.first("style:default-style").first("style:text-properties");
        QCOMPARE(text.attribute("fo:language"), "sv");
        QCOMPARE(text.attribute("fo:country"), "SE");
        const Element meta = DocumentFiles::parse(m_archive.parts.value("meta.xml"));
        QCOMPARE(meta.first("dc:title").text, "Sammanfattning av träffar");
        QCOMPARE(meta.first("dc:creator").text, "Borås Stad, fritids- och folkhälsoförvaltningen");
        QCOMPARE(meta.first("dc:language").text, "sv-SE");
        QCOMPARE(meta.first("meta:creation-date").text, "2026-09-26T12:02:00Z");
        const Element footer = m_styles.first("style:footer");
        QCOMPARE(footer.all("text:page-number").size(), 1);
        QCOMPARE(footer.all("text:page-count").size(), 1);
        QCOMPARE(m_styles.first("style:page-layout-properties").attribute("fo:page-height"), "297mm");
    }

    void textSurvives()
    {
        Document document;
        const QString typed = QString::fromUtf8("a < b & c\u200F Bora\u030As 😀") + QChar(0) + QChar(0x0B) + QStringLiteral("ny\trad  två");
        document.blocks << PageBreak{} << Paragraph{typed} << PageBreak{} << Table{{"A"}, {{typed}}, {}, {}, {}};
        const auto archive = DocumentFiles::unzip(DocumentFiles::bytesOf(document, DocumentFormat::Odt));
        const Element content = DocumentFiles::parse(archive.parts.value("content.xml"));
        const Element paragraph = content.first("text:p");
        QCOMPARE(paragraph.text, QString::fromUtf8("a < b & c\u200F Bora\u030As 😀nyrad två"));
        QCOMPARE(paragraph.all("text:line-break").size(), 1);
        QCOMPARE(paragraph.all("text:tab").size(), 1);
        QCOMPARE(paragraph.all("text:s").size(), 1);  // the second of two spaces
        QCOMPARE(paragraph.attribute("text:style-name"), "Text_20_body_break");
        QVERIFY(content.first("table:table").attribute("table:style-name").endsWith("_break"));
    }
};

ORTSKONTAKT_TEST("odt", OdtTest)
#include "tst_odt.moc"
