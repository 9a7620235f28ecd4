#include "odtwriter.h"

#include "odtbody.h"
#include "odtparts.h"
#include "progressmeter.h"
#include "../files/savefailure.h"
#include "zippackage.h"

Status OdtWriter::write(const Document &document, QIODevice &device, const Progress &progress) const
{
    ProgressMeter meter(document, progress);
    QByteArray content;
    if (!OdtBody(content, document).write(meter))
        return SaveFailure::cancelled();
    ZipPackage package;
    // First and uncompressed, so that the type can be told from the first bytes of the file.
    package.add(QStringLiteral("mimetype"), OdtParts::mimeType(), ZipPackage::Stored);
    package.add(QStringLiteral("META-INF/manifest.xml"), OdtParts::manifest());
    package.add(QStringLiteral("meta.xml"), OdtParts::meta(document));
    package.add(QStringLiteral("styles.xml"), OdtParts::styles(document));
    package.add(QStringLiteral("content.xml"), content);
    return package.writeTo(device);
}
