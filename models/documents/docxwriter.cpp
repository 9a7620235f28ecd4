#include "docxwriter.h"

#include "cleantext.h"
#include "docxbody.h"
#include "docxparts.h"
#include "progressmeter.h"
#include "../files/savefailure.h"
#include "zippackage.h"

Status DocxWriter::write(const Document &document, QIODevice &device, const Progress &progress) const
{
    ProgressMeter meter(document, progress);
    QByteArray text;
    DocxBody body(text, document);
    if (!body.write(meter))
        return SaveFailure::cancelled();
    ZipPackage package;
    package.add(QStringLiteral("[Content_Types].xml"), DocxParts::contentTypes());
    package.add(QStringLiteral("_rels/.rels"), DocxParts::packageRelations());
    package.add(QStringLiteral("docProps/core.xml"), DocxParts::coreProperties(document));
    package.add(QStringLiteral("docProps/app.xml"), DocxParts::appProperties(document));
    package.add(QStringLiteral("word/document.xml"), text);
    package.add(QStringLiteral("word/styles.xml"), DocxParts::styles(document));
    package.add(QStringLiteral("word/numbering.xml"), DocxParts::numbering(body.numberedLists()));
    package.add(QStringLiteral("word/settings.xml"), DocxParts::settings(document));
    package.add(QStringLiteral("word/footer1.xml"), DocxParts::footer(document));
    package.add(QStringLiteral("word/_rels/document.xml.rels"), DocxParts::documentRelations());
    return package.writeTo(device);
}
