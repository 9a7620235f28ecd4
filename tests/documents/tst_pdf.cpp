#include "documentfiles.h"
#include "sampledocument.h"
#include "testregistry.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

/// Read with poppler's programs, which know nothing of how the file was made.
class PdfTest : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    QString save(const Document &document, const QString &name)
    {
        const QString path = m_folder.filePath(name);
        const Status status = writeDocument(document, DocumentFormat::Pdf, path);
        return status ? path : QString();
    }
    QByteArray read(const QString &program, const QStringList &arguments)
    {
        const DocumentFiles::Output output = DocumentFiles::run(program, arguments);
        if (!output.ok)
            QTest::qFail(qPrintable(output.reason), __FILE__, __LINE__);
        return output.text;
    }
    QStringList pagesOf(const QString &path)
    {
        QStringList pages = QString::fromUtf8(read("pdftotext", {"-layout", "-enc", "UTF-8", path, "-"})).split(u'\f');
        pages.removeLast();
        return pages;
    }

private Q_SLOTS:
    void titleAuthorAndArchiveFormat()
    {
        const QString path = save(sampleDocument(), "titel.pdf");
        QVERIFY(!path.isEmpty());
        const QString info = QString::fromUtf8(read("pdfinfo", {"-isodates", path}));
        for (const QString expected :
             {"Title:           Sammanfattning av träffar", "Author:          Borås Stad, fritids- och folkhälsoförvaltningen",
              "Subject:         Ortsrådens träffar hösten 2026", "CreationDate:    2026-09-26T12:02:00Z", "(A4)"})
            QVERIFY2(info.contains(expected), qPrintable(info));
        const DocumentFiles::Element meta = DocumentFiles::parse(read("pdfinfo", {"-meta", path}).trimmed());
        QCOMPARE(meta.first("pdfaid:part").text, "1");
        QCOMPARE(meta.first("pdfaid:conformance").text, "B");
        QCOMPARE(meta.first("dc:title").text, "Sammanfattning av träffar");
        QCOMPARE(meta.first("dc:creator").text, "Borås Stad, fritids- och folkhälsoförvaltningen");
        QCOMPARE(meta.first("xmp:CreateDate").text, "2026-09-26T12:02:00Z");
        QCOMPARE(meta.first("pdf:Producer").text, "Ortskontakt");
    }

    void fontsAreEmbedded()
    {
        const QStringList lines = QString::fromUtf8(read("pdffonts", {save(sampleDocument(), "typsnitt.pdf")})).trimmed().split(u'\n');
        QVERIFY(lines.size() >= 4);  // two lines of heading, a text font and a bold one
        for (const QString &line : lines.mid(2)) {
            const QRegularExpression embedded(QStringLiteral("^[A-Z]{6}\\+.* yes +yes +yes +\\d+ +0$"));
            QVERIFY2(embedded.match(line).hasMatch(), qPrintable(line));
        }
    }

    void textAndFoot()
    {
        const QStringList pages = pagesOf(save(sampleDocument(), "text.pdf"));
        QVERIFY(pages.size() >= 2);  // how many depends on the font
        QVERIFY(pages.at(0).contains("Sammanfattning av träffar"));
        QVERIFY(pages.at(0).contains("Bygdegården har fått nytt kök"));
        for (qsizetype page = 1; page <= pages.size(); ++page) {
            QVERIFY(pages.at(page - 1).contains(QStringLiteral("Sida %1 (%2)").arg(page).arg(pages.size())));
            QVERIFY(pages.at(page - 1).contains("Ortskontakt · uttag 26 september 2026"));
        }
        QVERIFY(pages.join(u' ').contains("Samrådsarena 22 september 2026"));
    }

    void ligaturesAreFoundAsLetters()
    {
        Document document = sampleDocument();
        document.blocks = {Paragraph{QStringLiteral("Träff fika affisch flaska. Ofﬁciell aﬀär, ﬂaska, eﬃciens, ﬄöjt.")}};
        const QString text = pagesOf(save(document, "ligaturer.pdf")).join(u' ');
        QVERIFY2(text.contains("Träff fika affisch flaska. Officiell affär, flaska, efficiens, fflöjt."), qPrintable(text));
    }

    void headerRowIsRepeatedOnAHundredPages()
    {
        const QStringList pages = pagesOf(save(longTable(4200), "lång.pdf"));
        QVERIFY2(pages.size() >= 100, qPrintable(QString::number(pages.size())));
        int row = 0;
        static const QRegularExpression number(QStringLiteral("rad-(\\d+)"));
        for (const QString &page : pages) {
            QCOMPARE(page.count("Radnummer"), 1);
            const int before = row;
            for (auto match = number.globalMatch(page); match.hasNext();)
                QCOMPARE(match.next().captured(1).toInt(), ++row);
            QVERIFY(row > before);
        }
        QCOMPARE(row, 4200);
    }

    void headingsStayWithTheirText()
    {
        for (int lines = 30; lines < 60; ++lines) {
            Document document;
            for (int i = 0; i < lines; ++i)
                document.blocks << Paragraph{"fyllnad"};
            document.blocks << Heading{1, "Rubrik ett"} << Heading{2, "Rubrik två"} << Paragraph{"Stycket efter rubriken"};
            const QStringList pages = pagesOf(save(document, "rubrik.pdf"));
            for (const QString &page : pages) {
                QCOMPARE(page.contains("Rubrik ett"), page.contains("Stycket efter"));
                QCOMPARE(page.contains("Rubrik två"), page.contains("Stycket efter"));
            }
        }
    }

    void rowsTallerThanAPageAreDivided()
    {
        QString text;
        for (int i = 1; i <= 3000; ++i)
            text += QStringLiteral("ord%1 ").arg(i);
        Document document;
        document.blocks << Table{{"Radnummer", "Text"}, {{"1", text}, {"2", "kort"}}, {1, 2}, {}, {}};
        const QStringList pages = pagesOf(save(document, "hög.pdf"));
        QVERIFY(pages.size() > 2);
        static const QRegularExpression word(QStringLiteral("ord(\\d+)"));
        int last = 0;
        for (const QString &page : pages) {
            QCOMPARE(page.count("Radnummer"), 1);
            for (auto match = word.globalMatch(page); match.hasNext();)
                QCOMPARE(match.next().captured(1).toInt(), ++last);
        }
        QCOMPARE(last, 3000);
        QVERIFY(pages.last().contains("kort"));
    }

    void aMillionCharactersAndOddText()
    {
        Document document;
        document.title = QString::fromUtf8("😀 %1 ) \\ (") + QChar(0) + QStringLiteral("12 0 R");
        document.blocks << Paragraph{QStringLiteral("gångväg ").repeated(125000)}
                        << Paragraph{QString::fromUtf8("\u202Ba\u202C Bora\u030As \u05D0\u05D1")};
        document.blocks << Table{} << Table{{"Bara rubrik"}, {}, {}, {}, {}} << Table{{}, {{"utan rubrik"}, {"a", "b"}}, {}, {}, {}}
                        << ListBlock{} << PageBreak{};
        const QString path = save(document, "stor.pdf");
        QVERIFY(!path.isEmpty());
        QVERIFY(QString::fromUtf8(read("pdfinfo", {path})).contains(QString::fromUtf8("😀 %1 ) \\ (12 0 R")));
        const QString all = pagesOf(path).join(u' ');
        QCOMPARE(all.count("gångväg"), 125000);
        QVERIFY(all.contains("Bara rubrik"));
        QVERIFY(all.contains("utan rubrik"));
    }

    void bookmarksLeadToTheHeadings()
    {
        const QByteArray bytes = DocumentFiles::bytesOf(sampleDocument(), DocumentFormat::Pdf);
        QCOMPARE(bytes.count("/Dest ["), 10);
        QVERIFY(bytes.contains("/Type /Outlines"));
        QVERIFY(bytes.contains("/DisplayDocTitle true"));
        QVERIFY(bytes.contains("/Lang <FEFF00730076002D00530045>"));
    }

    /// Every place in the cross reference table is where the object begins.
    void crossReferencesAreRight()
    {
        const QByteArray bytes = DocumentFiles::bytesOf(sampleDocument(), DocumentFormat::Pdf);
        const int start = bytes.mid(bytes.lastIndexOf("startxref") + 10).split('\n').first().toInt();
        QCOMPARE(bytes.mid(start, 5), QByteArray("xref\n"));
        const QList<QByteArray> lines = bytes.mid(start).split('\n');
        const int count = lines.at(1).split(' ').at(1).toInt();
        QVERIFY(count > 20);
        for (int object = 1; object < count; ++object) {
            const int place = lines.at(2 + object).left(10).toInt();
            QVERIFY(bytes.mid(place).startsWith(QByteArray(QByteArray::number(object) + " 0 obj\n")));
        }
    }
};

ORTSKONTAKT_TEST("pdf", PdfTest)
#include "tst_pdf.moc"
