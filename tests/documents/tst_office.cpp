#include "documentfiles.h"
#include "sampledocument.h"
#include "testregistry.h"

#include <QTemporaryDir>
#include <QTest>

using DocumentFiles::Element;

/// LibreOffice opens the files and saves them in other formats: what it understood of them.
class OfficeTest : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    bool convert(const QString &file, const QString &target)
    {
        const DocumentFiles::Output output =
            DocumentFiles::run("soffice",
                               {"-env:UserInstallation=file://" + m_folder.path() + "/profile", "--headless", "--convert-to", target,
                                "--outdir", m_folder.path() + "/out", m_folder.filePath(file)},
                               200);
        if (!output.ok)
            QTest::qFail(qPrintable(output.reason), __FILE__, __LINE__);
        return output.ok;
    }
    QByteArray out(const QString &name)
    {
        QFile file(m_folder.path() + "/out/" + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        Document document = sampleDocument();
        document.blocks << Heading{1, "Övrigt å ä ö"} << Paragraph{QString::fromUtf8("Bora\u030As 😀 < & >\nandra raden")};
        QVERIFY(writeDocument(document, DocumentFormat::Docx, m_folder.filePath("d.docx")));
        QVERIFY(writeDocument(document, DocumentFormat::Odt, m_folder.filePath("o.odt")));
        QVERIFY(writeDocument(longTable(300), DocumentFormat::Docx, m_folder.filePath("long.docx")));
        QVERIFY(writeDocument(longTable(300), DocumentFormat::Odt, m_folder.filePath("longo.odt")));
    }

    void text_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("docx") << "d.docx";
        QTest::newRow("odt") << "o.odt";
    }
    void text()
    {
        QFETCH(QString, file);
        QVERIFY(convert(file, "txt:Text (encoded):UTF8"));
        const QStringList lines = QString::fromUtf8(out(file.section(u'.', 0, 0) + ".txt")).remove(QChar(0xFEFF)).split(u'\n');
        for (const QString expected :
             {"Sammanfattning av träffar", "Dalsjöfors", "Viskafors", "Övrigt å ä ö", "Laget runt: läget i bygderna"})
            QVERIFY2(lines.contains(expected), qPrintable(lines.join(u'\n')));
        QVERIFY(lines.contains(QString::fromUtf8("Bora\u030As 😀 < & >")));
        QVERIFY(lines.contains("andra raden"));
        // "1. Öppnande …" twice: the second list starts anew
        QCOMPARE(lines.filter("Öppnande och dagordning").size(), 2);
        for (const QString &item : lines.filter("Öppnande och dagordning"))
            QVERIFY2(item.trimmed().startsWith("1."), qPrintable(item));
    }

    void docxStructureIsUnderstood()
    {
        QVERIFY(convert("d.docx", "odt"));
        const auto archive = DocumentFiles::unzip(out("d.odt"));
        const Element content = DocumentFiles::parse(archive.parts.value("content.xml"));
        QStringList first;
        for (const Element &heading : content.all("text:h")) {
            if (heading.attribute("text:outline-level") == "1")
                first << heading.text;
        }
        QCOMPARE(first, QStringList({"Dalsjöfors", "Viskafors", "Övrigt å ä ö"}));
        QCOMPARE(content.all("table:table").size(), 6);
        QCOMPARE(content.all("table:table-header-rows").size(), 6);
        const Element meta = DocumentFiles::parse(archive.parts.value("meta.xml"));
        QCOMPARE(meta.first("dc:title").text, "Sammanfattning av träffar");
        QCOMPARE(meta.first("meta:initial-creator").text, "Borås Stad, fritids- och folkhälsoförvaltningen");
        const QByteArray styles = archive.parts.value("styles.xml");
        QVERIFY(styles.contains("fo:language=\"sv\"") && styles.contains("fo:country=\"SE\""));
    }

    void odtStructureIsUnderstood()
    {
        QVERIFY(convert("o.odt", "docx"));
        const auto archive = DocumentFiles::unzip(out("o.docx"));
        const Element body = DocumentFiles::parse(archive.parts.value("word/document.xml"));
        QStringList first;
        for (const Element &paragraph : body.all("w:p")) {
            if (paragraph.first("w:pStyle").attribute("w:val") == "Heading1")
                first << paragraph.text;
        }
        QCOMPARE(first, QStringList({"Dalsjöfors", "Viskafors", "Övrigt å ä ö"}));
        QCOMPARE(body.all("w:tblHeader").size(), 6);
        QVERIFY(archive.parts.value("word/styles.xml").contains("w:val=\"sv-SE\""));
    }

    void headerRowsAndPageNumbersInPrint_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("docx") << "long.docx";
        QTest::newRow("odt") << "longo.odt";
    }
    void headerRowsAndPageNumbersInPrint()
    {
        QFETCH(QString, file);
        QVERIFY(convert(file, "pdf"));
        const QString pdf = m_folder.path() + "/out/" + file.section(u'.', 0, 0) + ".pdf";
        const DocumentFiles::Output text = DocumentFiles::run("pdftotext", {"-layout", "-enc", "UTF-8", pdf, "-"});
        QVERIFY2(text.ok, qPrintable(text.reason));
        QStringList pages = QString::fromUtf8(text.text).split(u'\f');
        pages.removeLast();
        QVERIFY(pages.size() >= 6);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            QCOMPARE(pages.at(i).count("Radnummer"), 1);
            QVERIFY2(pages.at(i).contains(QStringLiteral("Sida %1 (%2)").arg(i + 1).arg(pages.size())), qPrintable(pages.at(i)));
        }
        QVERIFY(pages.last().contains("rad-300"));
    }
};

ORTSKONTAKT_TEST("office", OfficeTest)
#include "tst_office.moc"
