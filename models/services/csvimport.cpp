#include "csvimport.h"

#include "importrows.h"
#include "../files/inputfile.h"
#include "writetransaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

Result<ImportResult> importCsvRows(Connection &connection, ImportKind kind, const QByteArray &data, const ImportOptions &options)
{
    ImportRun run(connection, data, options);
    Status status = run.readHeader(kind);
    if (!status)
        return fail(status.error());
    switch (kind) {
    case ImportKind::Localities:
        status = importLocalities(run);
        break;
    case ImportKind::Associations:
        status = importAssociations(run);
        break;
    case ImportKind::Functions:
        status = importFunctions(run);
        break;
    case ImportKind::Meetings:
        status = importMeetings(run);
        break;
    }
    if (!status)
        return fail(status.error());
    return run.result;
}

Result<ImportResult> importCsv(Connection &connection, ImportKind kind, const QByteArray &data, const ImportOptions &options)
{
    // Begun before reading, so that what is there already cannot change in between.
    WriteTransaction transaction(connection);
    if (const Status status = transaction.begin(); !status)
        return fail(status.error());
    auto result = importCsvRows(connection, kind, data, options);
    if (result && !result->refused && result->added > 0) {
        if (const Status status = transaction.commit(); !status)
            return fail(status.error());
    }
    return result;
}

Result<ImportResult> importCsvFile(Connection &connection, ImportKind kind, const QString &name, const ImportOptions &options)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("CsvImport", text); };
    const QString shown = QDir::toNativeSeparators(name);
    const QFileInfo info(name);
    if (!info.exists())
        return fail(ErrorCode::NotFound, say(QT_TRANSLATE_NOOP("CsvImport", "Filen %1 finns inte. Kontrollera sökvägen.")).arg(shown));
    if (info.isDir())
        return fail(ErrorCode::Io, say(QT_TRANSLATE_NOOP("CsvImport", "%1 är en mapp. Ange en CSV-fil i mappen.")).arg(shown));
    InputFile file(name);
    if (const Status opened = file.open(); !opened)
        return opened.error().message.isEmpty()
            ? fail(ErrorCode::Denied, say(QT_TRANSLATE_NOOP("CsvImport", "Filen %1 går inte att läsa. Kontrollera att du får läsa den.")).arg(shown), opened.error().technical)
            : fail(opened.error());
    // Mapped, so that a big file need not fit in memory beside its rows; a pipe cannot be.
    if (const char *bytes = file.map())
        return importCsv(connection, kind, QByteArray::fromRawData(bytes, file.size()), options);
    return importCsv(connection, kind, file.readAll(), options);
}
