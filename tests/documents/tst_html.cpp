#include "documentfiles.h"
#include "sampledocument.h"
#include "sampleissues.h"
#include "testregistry.h"

#include <QColor>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <cmath>
#include <htmlwriter.h>

using DocumentFiles::Element;

/// Web pages: structure, escaping and colours.
class HtmlTest : public QObject
{
    Q_OBJECT
private:
    static QString text(const Document &document) { return QString::fromUtf8(DocumentFiles::bytesOf(document, DocumentFormat::Html)); }
    /// The page as a tree. Every element but the void ones is closed, so with those closed too it is well-formed XML.
    static Element tree(const Document &document)
    {
        static const QRegularExpression open("<(meta [^>]*|br)>");
        QString html = text(document).remove("<!DOCTYPE html>");
        return DocumentFiles::parse(html.replace(open, "<\\1/>").toUtf8());
    }
    static Document of(const QList<Block> &blocks, const QString &title = "Rubrik")
    {
        Document document;
        document.title = title;
        document.blocks = blocks;
        return document;
    }
    static double luminance(const QColor &color)
    {
        const auto part = [](double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
        return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
    }

private Q_SLOTS:
    void headOfThePage()
    {
        Document document = sampleDocument();
        document.author = "Borås Stad";
        const QString html = text(document);
        QVERIFY(html.startsWith("<!DOCTYPE html>\n<html lang=\"sv\">\n<head>\n<meta charset=\"utf-8\">\n<title>Sammanfattning av träffar</title>\n"
                                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"));
        QVERIFY(html.endsWith("</html>\n"));
        const Element page = tree(document);
        QCOMPARE(page.name, "html");
        QCOMPARE(page.all("style").size(), 1);
        QCOMPARE(page.first("style").text.trimmed(), HtmlWriter::style().trimmed());
        QVERIFY(HtmlWriter::style().contains("@media print") && HtmlWriter::style().contains("prefers-color-scheme: dark"));
        QVERIFY(!html.contains("<script") && !html.contains("http") && !html.contains("url(") && !html.contains("@import"));
        QVERIFY(html.contains("<meta name=\"author\" content=\"Borås Stad\">"));
        document.language = "en-GB";
        QVERIFY(text(document).contains("<html lang=\"en\">"));
    }

    void aPageWithoutATitleHasOne()
    {
        const Element page = tree(Document());
        QCOMPARE(page.first("title").text, "Dokument");
        QCOMPARE(page.first("h1").text, "Dokument");
        const Element with = tree(of({}, QString(200, u'x')));
        QCOMPARE(with.first("title").text.size(), 70);
        QCOMPARE(with.first("h1").text.size(), 200);
    }

    void headingsFollowEachOther()
    {
        const Element page = tree(of({Heading{3, "Ett"}, Paragraph{"a"}, Heading{1, "Två"}, Heading{4, "Tre"}, Heading{2, " "}, Heading{4, "Fyra"}}));
        QCOMPARE(page.all("h1").size(), 1);
        const Element main = page.first("main");
        QCOMPARE(main.all("section").size(), 4);
        QStringList names;
        for (const Element &section : main.all("section"))
            names << section.children.first().name;
        QCOMPARE(names, QStringList({"h2", "h2", "h3", "h4"}));
    }

    void severalHeadingsHaveATableOfContents()
    {
        const Document several = of({Heading{1, "Å & ö"}, Heading{2, "under"}, Heading{1, "Å & ö", "B-2"}, Heading{1, "c", "B-2"}, Heading{1, "d", "42"}});
        const Element page = tree(several);
        QStringList links, ids;
        for (const Element &link : page.first("nav").all("a"))
            links << link.attribute("href") + ' ' + link.text;
        QCOMPARE(links, QStringList({"#s-1 Å & ö", "#b-2 Å & ö", "#b-2-2 c", "#s-3 d"}));
        for (const QString name : {"h2", "h3"}) {
            for (const Element &heading : page.all(name))
                ids << heading.attribute("id");
        }
        QCOMPARE(QSet<QString>(ids.cbegin(), ids.cend()).size(), ids.size());
        for (const QString &link : links)
            QVERIFY2(ids.contains(link.section(u' ', 0, 0).mid(1)), qPrintable(link));
        QVERIFY(tree(of({Heading{1, "ensam"}})).all("nav").isEmpty());
    }

    void tablesHaveScopes()
    {
        Table table{.header = {"Datum", "Antal"}, .rows = {{"2026-09-26", "1"}, {"okänt", "2"}}, .rightAligned = {1}, .caption = "Rubrik"};
        table.kinds = {CellKind::Date, CellKind::Number};
        Element found = tree(of({table})).first("table");
        QCOMPARE(found.first("caption").text, "Rubrik");
        for (const Element &cell : found.all("th"))
            QCOMPARE(cell.attribute("scope"), "col");
        QCOMPARE(found.all("th").size(), 2);
        QCOMPARE(found.all("time").size(), 1);
        QCOMPARE(found.first("time").attribute("datetime"), "2026-09-26");
        QCOMPARE(found.all("td").last().attribute("class"), "number");
        table.rowHeaders = true;
        found = tree(of({table})).first("table");
        QCOMPARE(found.all("th").size(), 4);
        QCOMPARE(found.all("th").last().attribute("scope"), "row");
        QCOMPARE(tree(of({Table()})).all("table").size(), 0);
    }

    void factsAreAList()
    {
        const Table facts{.header = {}, .rows = {{"Status", "ny"}, {"Orter", "Ö\nÅ"}}, .rowHeaders = true};
        const Element page = tree(of({Heading{1, "Post"}, facts, Heading{1, "Text"}, Paragraph{"x"}}));
        const Element record = page.first("article");
        QCOMPARE(record.all("dt").size(), 2);
        QCOMPARE(record.all("dd").last().all("br").size(), 1);
        QCOMPARE(page.all("section").size(), 1);
        QVERIFY(page.all("table").isEmpty());
        QVERIFY(tree(of({Table{.header = {}, .rows = {}, .rowHeaders = true}})).all("dl").isEmpty());
    }

    void everythingTypedIsEscaped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("script") << "<script>alert('x')</script>";
        QTest::newRow("end of the style") << "</style><script>";
        QTest::newRow("attribute") << "\" onload=\"x";
        QTest::newRow("entity") << "&lt; & &amp;";
        QTest::newRow("comment") << "--> <!-- ]]>";
        QTest::newRow("emoji") << QString::fromUtf8("👩🏽‍🚒 Bora\u030As");
    }
    void everythingTypedIsEscaped()
    {
        QFETCH(QString, typed);
        Document document = of({Heading{1, typed, typed}, Paragraph{typed}, ListBlock{{typed}, true}, Heading{1, typed},
                                Table{.header = {typed, "b", "c"}, .rows = {{typed, "", ""}}, .caption = typed},
                                Table{.header = {}, .rows = {{typed, typed}}, .rowHeaders = true}},
                               typed);
        document.author = document.subject = document.footer = typed;
        const Element page = tree(document);
        QCOMPARE(page.name, "html");
        QVERIFY(page.all("script").isEmpty());
        for (const char *name : {"title", "h1", "p", "li", "caption", "th", "td", "dt", "dd"})
            QVERIFY2(page.first(QLatin1String(name)).text == typed, name);
        QCOMPARE(page.first("main").first("h2").text, typed);
        for (const Element &meta : page.all("meta")) {
            if (meta.attribute("name") == "author")
                QCOMPARE(meta.attribute("content"), typed);
        }
    }

    void otherDirectionsAreTold()
    {
        const Element page = tree(of({Paragraph{QString::fromUtf8("\u05E9\u05DC\u05D5\u05DD")}, Paragraph{"vanlig"}}));
        QCOMPARE(page.first("main").all("p").first().attribute("dir"), "rtl");
        QVERIFY(!page.first("main").all("p").last().attributes.contains("dir"));
        // A mark that turns what follows is kept, and ends with its own block.
        const QString turned = QString::fromUtf8("\u202Evänd");
        QCOMPARE(tree(of({Paragraph{turned}})).first("main").first("p").text, turned);
    }

    void noSpaceAtTheEndsOfLines()
    {
        static const QRegularExpression trailing("[ \\t\\x{00A0}]\\n");
        QVERIFY(!text(of({Paragraph{"a  \nb\t\n\nc "}, Paragraph{"\n \n"}})).contains(trailing));
        for (const auto &[name, document] : SampleIssues::documents())
            QVERIFY2(!text(document).contains(trailing), qPrintable(name));
    }

    void everySampleIsWellFormed()
    {
        for (const auto &[name, document] : SampleIssues::documents()) {
            const Element page = tree(document);
            QVERIFY2(page.name == "html", qPrintable(name));
            QCOMPARE(page.all("main").size(), 1);
            QVERIFY2(page.all("h2").isEmpty() || !page.all("h1").isEmpty(), qPrintable(name));
        }
    }

    void coloursCanBeRead_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::newRow("light") << 0;
        QTest::newRow("dark") << 1;
        QTest::newRow("print") << 2;
    }
    void coloursCanBeRead()
    {
        QFETCH(int, scheme);
        const QString block = HtmlWriter::style().split(":root {").value(scheme + 1).section(u'}', 0, 0);
        const auto color = [&block](const QString &name) {
            const QRegularExpressionMatch match = QRegularExpression("--" + name + ": (#[0-9a-f]{6})").match(block);
            return QColor(match.captured(1));
        };
        const auto contrast = [&color](const QString &one, const QString &other) {
            const double a = luminance(color(one)), b = luminance(color(other));
            return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
        };
        for (const char *ink : {"ink", "accent", "muted", "link"}) {
            for (const char *behind : {"paper", "card", "shade"}) {
                QVERIFY(color(QLatin1String(ink)).isValid() && color(QLatin1String(behind)).isValid());
                QVERIFY2(contrast(QLatin1String(ink), QLatin1String(behind)) >= 4.5, qPrintable(QString("%1 on %2").arg(ink, behind)));
            }
        }
    }
};

ORTSKONTAKT_TEST("html", HtmlTest)
#include "tst_html.moc"
