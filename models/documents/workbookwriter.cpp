#include "workbookwriter.h"

#include "../files/inputfile.h"
#include "progressmeter.h"
#include "../files/savefailure.h"
#include "xlsxbook.h"
#include "zippackage.h"

#include <QTemporaryDir>

static tl::unexpected<Error> noRoomFor(const QString &reason)
{
    return fail(ErrorCode::Io,
                QCoreApplication::translate("XlsxBook", "Arbetsboken kunde inte skrivas: mappen för tillfälliga filer tar inte emot den. "
                                                        "Frigör utrymme på disken och försök igen."),
                reason);
}

Status WorkbookWriter::write(const Document &document, QIODevice &device, const Progress &progress) const
{
    ProgressMeter meter(document, progress);
    if (meter.isCancelled())
        return SaveFailure::cancelled();
    const QTemporaryDir folder;
    if (!folder.isValid())
        return noRoomFor(folder.errorString());
    const QString name = folder.filePath(QStringLiteral("book.xlsx"));
    {
        XlsxBook book(name, folder.path());
        if (const Status filled = book.fill(document, meter); !filled)
            return filled;
        if (const Status closed = book.close(); !closed)
            return closed;
    }
    InputFile file(name);
    if (const Status opened = file.open(); !opened)
        return noRoomFor(opened.error().technical);
    return writeAll(device, file.readAll());
}
