#include "target.h"

#include <csvreader.h>

/// A table that somebody imports, to its end or to where it is broken.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    CsvReader reader(bytes);
    const Result<QStringList> header = reader.header();
    promise(header || !header.error().message.isEmpty(), "a table that is refused is refused in words");
    int line = 0;
    qsizetype position = reader.position();
    while (const auto row = reader.next()) {
        promise(reader.position() >= position && reader.position() <= bytes.size(), "reading goes forward and not past the end");
        position = reader.position();
        if (!*row) {
            promise(!row->error().message.isEmpty(), "a row that is refused is refused in words");
            continue;
        }
        promise((*row)->cells.size() == header->size(), "a row has as many cells as there are headings");
        promise((*row)->line > line, "rows come in order");
        line = (*row)->line;
        for (const QString &cell : (*row)->cells)
            promise(cell.isValidUtf16() && !cell.contains(QChar(u'\0')) && !cell.contains(u'\r'), "a cell can be stored");
    }
    promise(reader.isBroken() || reader.position() == bytes.size() || !header, "all is read, or a fault is told");
    return 0;
}
