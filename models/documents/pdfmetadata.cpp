#include "pdfmetadata.h"

#include "cleantext.h"
#include "documentprinter.h"
#include "pdffile.h"

#include <QPageSize>
#include <QXmlStreamWriter>

static constexpr auto producer = "Ortskontakt";

namespace {

constexpr auto rdfSpace = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

void startDescription(QXmlStreamWriter &xml, const char *prefix, const char *space)
{
    xml.writeStartElement(QStringLiteral("rdf:Description"));
    xml.writeAttribute(QStringLiteral("rdf:about"), QString());
    xml.writeAttribute(QStringLiteral("xmlns:%1").arg(QLatin1String(prefix)), QLatin1String(space));
}

/// `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">…`, the shape that XMP prescribes for texts; authors are an ordered list.
void writeCollection(QXmlStreamWriter &xml, const QString &name, const QString &kind, const QString &value)
{
    if (value.isEmpty())
        return;
    xml.writeStartElement(name);
    xml.writeStartElement(kind);
    xml.writeStartElement(QStringLiteral("rdf:li"));
    if (kind == QLatin1String("rdf:Alt"))
        xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
    xml.writeCharacters(value);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

}

QByteArray PdfMetadata::xmp(const Document &document)
{
    QByteArray body;
    QXmlStreamWriter xml(&body);
    xml.writeStartElement(QStringLiteral("x:xmpmeta"));
    xml.writeAttribute(QStringLiteral("xmlns:x"), QStringLiteral("adobe:ns:meta/"));
    xml.writeStartElement(QStringLiteral("rdf:RDF"));
    xml.writeAttribute(QStringLiteral("xmlns:rdf"), QLatin1String(rdfSpace));
    startDescription(xml, "dc", "http://purl.org/dc/elements/1.1/");
    writeCollection(xml, QStringLiteral("dc:title"), QStringLiteral("rdf:Alt"), cleanLine(document.title));
    writeCollection(xml, QStringLiteral("dc:creator"), QStringLiteral("rdf:Seq"), cleanLine(document.author));
    writeCollection(xml, QStringLiteral("dc:description"), QStringLiteral("rdf:Alt"), cleanLine(document.subject));
    writeCollection(xml, QStringLiteral("dc:language"), QStringLiteral("rdf:Bag"), cleanLine(document.language));
    xml.writeEndElement();
    startDescription(xml, "xmp", "http://ns.adobe.com/xap/1.0/");
    xml.writeTextElement(QStringLiteral("xmp:CreatorTool"), QLatin1String(producer));
    xml.writeTextElement(QStringLiteral("xmp:CreateDate"), stampText(document));
    xml.writeTextElement(QStringLiteral("xmp:ModifyDate"), stampText(document));
    xml.writeEndElement();
    startDescription(xml, "pdf", "http://ns.adobe.com/pdf/1.3/");
    xml.writeTextElement(QStringLiteral("pdf:Producer"), QLatin1String(producer));
    xml.writeEndElement();
    startDescription(xml, "pdfaid", "http://www.aiim.org/pdfa/ns/id/");
    xml.writeTextElement(QStringLiteral("pdfaid:part"), QStringLiteral("1"));
    xml.writeTextElement(QStringLiteral("pdfaid:conformance"), QStringLiteral("B"));
    xml.writeEndDocument();
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" + body + "\n<?xpacket end=\"r\"?>";
}

QByteArray PdfMetadata::information(const Document &document)
{
    QByteArray date = stampText(document).toLatin1();
    for (const char c : {'-', 'T', ':', 'Z'})
        date.replace(QByteArray(1, c), QByteArray());
    QByteArray info = "<<\n";
    const auto add = [&info](const char *key, const QString &value) {
        if (!value.isEmpty())
            info += QByteArray(key) + ' ' + PdfFile::text(value) + '\n';
    };
    add("/Title", cleanLine(document.title));
    add("/Author", cleanLine(document.author));
    add("/Subject", cleanLine(document.subject));
    add("/Creator", QLatin1String(producer));
    add("/Producer", QLatin1String(producer));
    return info + "/CreationDate (D:" + date + "Z)\n/ModDate (D:" + date + "Z)\n>>";
}

void PdfMetadata::complete(PdfFile &file, const Document &document, const QList<PageBookmark> &bookmarks)
{
    file.setInformation(information(document));
    file.addToCatalog("/Lang " + PdfFile::text(cleanLine(document.language)) + "\n/ViewerPreferences << /DisplayDocTitle true >>\n");
    addBookmarks(file, bookmarks);
}

/// The headings as a tree: a heading belongs to the nearest one before it with a smaller level.
void PdfMetadata::addBookmarks(PdfFile &file, const QList<PageBookmark> &bookmarks)
{
    if (bookmarks.isEmpty())
        return;
    struct Node {
        int object;
        int parent;
        QList<int> children;
    };  // index 0 is the root
    QList<Node> nodes{{file.newObject(), -1, {}}};
    QList<int> open{0};
    for (const PageBookmark &mark : bookmarks) {
        while (open.size() > 1 && bookmarks.at(open.last() - 1).level >= mark.level)
            open.removeLast();
        const int index = int(nodes.size());
        nodes.append({file.newObject(), open.last(), {}});
        nodes[open.last()].children.append(index);
        open.append(index);
    }
    const auto reference = [&nodes](int index) -> QByteArray { return QByteArray::number(nodes.at(index).object) + " 0 R\n"; };
    const auto family = [&](const Node &node) -> QByteArray {
        if (node.children.isEmpty())
            return {};
        return "/First " + reference(node.children.first()) + "/Last " + reference(node.children.last());
    };
    // Closed but for the first level, so that a long summary opens with its localities in view.
    file.setObject(nodes.at(0).object,
                   "<<\n/Type /Outlines\n" + family(nodes.at(0)) + "/Count " + QByteArray::number(nodes.at(0).children.size()) + "\n>>");
    const qreal pageHeight = QPageSize(QPageSize::A4).sizePoints().height();
    const qreal margin = DocumentPrinter::margins().top() * 72 / 25.4;
    for (int i = 1; i < nodes.size(); ++i) {
        const Node &node = nodes.at(i);
        const PageBookmark &mark = bookmarks.at(i - 1);
        const QList<int> &siblings = nodes.at(node.parent).children;
        const qsizetype place = siblings.indexOf(i);
        QByteArray item = "<<\n/Title " + PdfFile::text(mark.text) + "\n/Parent " + reference(node.parent) + family(node);
        if (place > 0)
            item += "/Prev " + reference(siblings.at(place - 1));
        if (place + 1 < siblings.size())
            item += "/Next " + reference(siblings.at(place + 1));
        if (!node.children.isEmpty())
            item += "/Count -" + QByteArray::number(node.children.size()) + '\n';
        item += "/Dest [" + QByteArray::number(file.page(mark.page)) + " 0 R /XYZ 0 "
                + QByteArray::number(qRound(pageHeight - margin - mark.top)) + " null]\n>>";
        file.setObject(node.object, item);
    }
    file.addToCatalog("/Outlines " + reference(0) + "/PageMode /UseOutlines\n");
}
