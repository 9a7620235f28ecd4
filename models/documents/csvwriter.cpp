#include "csvwriter.h"

#include "cleantext.h"
#include "progressmeter.h"
#include "../files/savefailure.h"

#include <QIODevice>
#include <QRegularExpression>

static constexpr qsizetype bufferSize = 64 * 1024;

CsvWriter::CsvWriter(QIODevice &device) : m_device(device), m_buffer("\xEF\xBB\xBF") {}

QString CsvWriter::guarded(const QString &typed)
{
    // Cleaned first: a forbidden character must not hide the sign that stands behind it.
    const QString cell = cleanText(typed);
    if (cell.isEmpty() || !QStringLiteral("=+-@\t\n").contains(cell.front()))
        return cell;
    // Digits may be grouped by spaces, the decimals stand after a comma or a point. A leading + is a phone number, not a number.
    static const QRegularExpression number(QStringLiteral("\\A-(\\d+|\\d{1,3}([ \u00A0\u202F]\\d{3})+)([.,]\\d+)?\\z"));
    return number.match(cell).hasMatch() ? cell : QString(u'\'' + cell);
}

static QString quoted(const QString &cell)
{
    const bool needed = cell.contains(u';') || cell.contains(u'"') || cell.contains(u'\n') || cell.startsWith(u' ') || cell.endsWith(u' ');
    if (!needed)
        return cell;
    return u'"' + QString(cell).replace(QStringLiteral("\""), QStringLiteral("\"\"")) + u'"';
}

Status CsvWriter::writeRow(const QStringList &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_buffer += ';';
        m_buffer += quoted(guarded(cells.at(i))).toUtf8();
    }
    m_buffer += "\r\n";
    return flush(bufferSize);
}

Status CsvWriter::finish() { return flush(0); }

Status CsvWriter::flush(qsizetype limit)
{
    if (m_buffer.size() <= limit)
        return {};
    if (m_device.write(m_buffer) != m_buffer.size())
        return SaveFailure::ofDevice(m_device);
    m_buffer.clear();
    if (auto *file = limit == 0 ? qobject_cast<QFileDevice *>(&m_device) : nullptr; file && !file->flush())
        return SaveFailure::ofDevice(m_device);
    return {};
}

static Status writeTable(CsvWriter &csv, const Table &table, ProgressMeter &meter)
{
    if (!table.header.isEmpty()) {
        if (const Status status = csv.writeRow(table.header); !status)
            return status;
    }
    meter.step();
    for (const QStringList &row : table.rows) {
        if (const Status status = csv.writeRow(row); !status)
            return status;
        if (!meter.step())
            return SaveFailure::cancelled();
    }
    return {};
}

Status CsvDocumentWriter::write(const Document &document, QIODevice &device, const Progress &progress) const
{
    ProgressMeter meter(document, progress);
    const auto isTable = [](const Block &block) { return std::holds_alternative<Table>(block); };
    const bool several = std::count_if(document.blocks.cbegin(), document.blocks.cend(), isTable) > 1;
    CsvWriter csv(device);
    bool first = true;
    for (const Block &block : document.blocks) {
        if (meter.isCancelled())
            return SaveFailure::cancelled();
        const auto *table = std::get_if<Table>(&block);
        if (!table) {
            meter.step();
            continue;
        }
        if (!first) {
            if (const Status status = csv.writeRow({}); !status)
                return status;
        }
        first = false;
        if (several && !table->caption.isEmpty()) {
            if (const Status status = csv.writeRow({table->caption}); !status)
                return status;
        }
        if (const Status status = writeTable(csv, *table, meter); !status)
            return status;
    }
    if (meter.isCancelled())
        return SaveFailure::cancelled();
    return csv.finish();
}
