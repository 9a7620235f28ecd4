#include "documentfiles.h"

#include <QBuffer>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>
#include <zip.h>

namespace DocumentFiles {

QByteArray bytesOf(const Document &document, DocumentFormat format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Status status = documentWriter(format)->write(document, buffer);
    if (!status)
        QTest::qFail(qPrintable(status.error().message), __FILE__, __LINE__);
    return status ? buffer.data() : QByteArray();
}

Archive unzip(const QByteArray &bytes)
{
    Archive archive;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    zip_t *zip = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    if (!zip) {
        zip_source_free(source);
        return archive;
    }
    for (zip_int64_t i = 0; i < zip_get_num_entries(zip, 0); ++i) {
        zip_stat_t stat;
        zip_stat_index(zip, zip_uint64_t(i), 0, &stat);
        QByteArray content(qsizetype(stat.size), Qt::Uninitialized);
        zip_file_t *file = zip_fopen_index(zip, zip_uint64_t(i), 0);
        zip_fread(file, content.data(), stat.size);
        zip_fclose(file);
        const QString name = QString::fromUtf8(stat.name);
        archive.order << name;
        archive.parts.insert(name, content);
        archive.compression.insert(name, stat.comp_method);
    }
    zip_discard(zip);
    return archive;
}

QList<Element> Element::all(const QString &wanted) const
{
    QList<Element> found;
    for (const Element &child : children) {
        if (child.name == wanted)
            found << child;
        found << child.all(wanted);
    }
    return found;
}

Element Element::first(const QString &wanted) const { return all(wanted).value(0); }

static Element readElement(QXmlStreamReader &xml)
{
    Element element;
    element.name = xml.qualifiedName().toString();
    for (const QXmlStreamAttribute &attribute : xml.attributes())
        element.attributes.insert(attribute.qualifiedName().toString(), attribute.value().toString());
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement())
            break;
        if (xml.isCharacters())
            element.text += xml.text();
        if (xml.isStartElement()) {
            element.children << readElement(xml);
            element.text += element.children.last().text;
        }
    }
    return element;
}

Element parse(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    Element root;
    if (xml.readNextStartElement())
        root = readElement(xml);
    while (!xml.atEnd())
        xml.readNext();
    return xml.hasError() ? Element() : root;
}

QStringList lines(const Document &document)
{
    QStringList lines;
    for (const Block &block : document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block))
            lines << QString(heading->level, u'#') + u' ' + heading->text;
        else if (const auto *paragraph = std::get_if<Paragraph>(&block))
            lines << paragraph->text.split(u'\n');
        else if (const auto *list = std::get_if<ListBlock>(&block)) {
            for (const QString &item : list->items)
                lines << (list->numbered ? "1) " : "* ") + item;
        } else if (const auto *table = std::get_if<Table>(&block)) {
            if (!table->header.isEmpty())
                lines << "|" + table->header.join(u'|');
            for (const QStringList &row : table->rows)
                lines << "|" + row.join(u'|');
        }
    }
    return lines;
}

Output run(const QString &program, const QStringList &arguments, int seconds)
{
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty())
        return {false,
                {},
                QStringLiteral("The program %1 is missing; tests/run installs it (poppler-utils, libreoffice-writer-nogui).").arg(program)};
    QProcess process;
    process.start(path, arguments);
    if (!process.waitForFinished(seconds * 1000)) {
        process.kill();
        process.waitForFinished();
        return {false, {}, QStringLiteral("%1 did not finish").arg(program)};
    }
    const bool ok = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return {ok, process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
}

}
