#include "xlsxbook.h"

#include "cleantext.h"
#include "progressmeter.h"
#include "../files/savefailure.h"
#include "sheetmeasure.h"
#include "spreadsheetcell.h"
#include "tableshape.h"

#include <QFile>
#include <QRegularExpression>
#include <numeric>
#include <xlsxwriter/format.h>
#include <xlsxwriter/workbook.h>
#include <xlsxwriter/worksheet.h>

namespace {

constexpr int cellLimit = 32767;  ///< UTF-16 units in a cell
constexpr int nameLimit = 31;     ///< UTF-16 units in the name of a sheet
constexpr int mostLines = 12;     ///< of a row; the rest is seen in the cell itself
constexpr int readableWidth = 200;  ///< characters side by side that can still be read when they are pressed onto one page

/// Cut at `limit` with an ellipsis, never inside a surrogate pair.
QString shortened(const QString &text, int limit)
{
    if (text.size() <= limit)
        return text;
    const qsizetype end = text.at(limit - 2).isHighSurrogate() ? limit - 2 : limit - 1;
    return text.left(end) + QChar(0x2026);
}

/// `_x0041_` means *A* in the file format; the underscore that begins it is written by its own code instead.
QString escaped(QString text)
{
    static const QRegularExpression code(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    return text.replace(code, QStringLiteral("_x005F_"));
}

QByteArray cellText(const QString &text) { return escaped(shortened(cleanText(text), cellLimit)).toUtf8(); }

/// Rows of several lines are told how high they are: not every program works that out when it opens the file.
void setHeight(lxw_worksheet *sheet, int row, const QStringList &cells, const QList<int> &widths, int extra)
{
    int lines = 1;
    for (qsizetype column = 0; column < cells.size(); ++column)
        lines = qMax(lines, SheetMeasure::lineCount(cells.at(column), widths.at(column) - extra));
    if (lines > 1)
        worksheet_set_row(sheet, lxw_row_t(row), qMin(lines, mostLines) * LXW_DEF_ROW_HEIGHT, nullptr);
}

CellKind kindOf(const Table &table, int column) { return table.kinds.value(column, CellKind::Text); }

}

XlsxBook::XlsxBook(const QString &fileName, const QString &folder)
{
    const QByteArray temporary = QFile::encodeName(folder);
    lxw_workbook_options options{};
    options.tmpdir = const_cast<char *>(temporary.constData());  // copied by the library, which knows no const
    m_book = workbook_new_opt(QFile::encodeName(fileName).constData(), &options);
    const auto format = [this] {
        lxw_format *one = workbook_add_format(m_book);
        format_set_align(one, LXW_ALIGN_VERTICAL_TOP);
        return one;
    };
    m_text = format();
    format_set_text_wrap(m_text);
    m_bold = format();
    format_set_bold(m_bold);
    format_set_text_wrap(m_bold);
    const auto header = [&format] {
        lxw_format *one = format();
        format_set_bold(one);
        format_set_text_wrap(one);
        format_set_font_color(one, 0x1F3A5F);
        format_set_bg_color(one, 0xE9EEF3);
        format_set_bottom(one, LXW_BORDER_THIN);
        format_set_bottom_color(one, 0x8FA0B2);
        return one;
    };
    m_header = header();
    m_numberHeader = header();
    format_set_align(m_numberHeader, LXW_ALIGN_RIGHT);
    m_date = format();
    format_set_num_format(m_date, "yyyy-mm-dd");
    format_set_align(m_date, LXW_ALIGN_LEFT);
    m_number = format();
    format_set_num_format(m_number, "#,##0.######");
    m_percent = format();
    format_set_num_format(m_percent, "0%");
}

XlsxBook::~XlsxBook()
{
    if (m_book)
        lxw_workbook_free(m_book);
}

QString XlsxBook::sheetName(const QString &wanted, const QSet<QString> &taken)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\[\\]:*?/\\\\]"));
    QString name = cleanLine(wanted).replace(forbidden, QStringLiteral(" ")).simplified();
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\''))
        name.chop(1);
    if (name.isEmpty())
        name = tr("Tabell");
    QString found = shortened(name, nameLimit);
    for (int number = 2; taken.contains(found.toCaseFolded()); ++number) {
        const QString suffix = QStringLiteral(" (%1)").arg(number);
        found = shortened(name, nameLimit - int(suffix.size())) + suffix;
    }
    return found;
}

void XlsxBook::describe(const Document &document)
{
    QByteArray title = cleanLine(document.title).toUtf8();
    QByteArray author = cleanLine(document.author).toUtf8();
    QByteArray subject = cleanLine(document.subject).toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.author = author.data();
    properties.company = author.data();
    properties.subject = subject.data();
    properties.created = time_t(QDateTime::fromString(stampText(document), Qt::ISODate).toSecsSinceEpoch());
    workbook_set_properties(m_book, &properties);
}

lxw_worksheet *XlsxBook::addSheet(const QString &wanted, const Document &document)
{
    const QString name = sheetName(wanted, m_names);
    m_names.insert(name.toCaseFolded());
    lxw_worksheet *sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
    if (!sheet) {
        m_failure = QStringLiteral("sheet %1 refused").arg(name);
        return nullptr;
    }
    constexpr int a4 = 9;
    worksheet_set_paper(sheet, a4);
    worksheet_set_landscape(sheet);
    QString foot;
    for (const FootPart &part : pageNumberParts())
        foot += part.kind == FootPart::Text ? QString(part.text).replace(u'&', QStringLiteral("&&"))
                                            : part.kind == FootPart::Page ? QStringLiteral("&P") : QStringLiteral("&N");
    const QString left = shortened(cleanLine(document.footer).replace(u'&', QStringLiteral("&&")), 120);
    worksheet_set_footer(sheet, QStringLiteral("&L%1&R%2").arg(left, foot).toUtf8().constData());
    return sheet;
}

Status XlsxBook::fill(const Document &document, ProgressMeter &meter)
{
    describe(document);
    QString heading;
    bool rest = false;
    for (const Block &block : document.blocks) {
        if (const auto *table = std::get_if<Table>(&block)) {
            const QString name = table->caption.isEmpty() ? heading.isEmpty() ? document.title : heading : table->caption;
            if (const Status written = writeTable(*table, name, document, meter); !written)
                return written;
            continue;
        }
        if (const auto *above = std::get_if<Heading>(&block))
            heading = above->text;
        else if (!std::holds_alternative<PageBreak>(block))
            rest = true;
        if (!meter.step())
            return SaveFailure::cancelled();
    }
    if (rest || m_names.isEmpty())
        writeRest(document);
    if (!m_failure.isEmpty())
        return fail(ErrorCode::Internal, tr("Arbetsboken kunde inte sättas ihop. Försök igen."), m_failure);
    return meter.isCancelled() ? SaveFailure::cancelled() : Status();
}

Status XlsxBook::writeTable(const Table &table, const QString &name, const Document &document, ProgressMeter &meter)
{
    const int columns = columnCount(table);
    const int top = table.header.isEmpty() ? 0 : 1;
    const qsizetype bottom = top + table.rows.size();
    if (bottom > LXW_ROW_MAX || columns > LXW_COL_MAX)
        return fail(ErrorCode::Invalid, tr("Tabellen är större än vad ett kalkylblad rymmer. Välj en kortare period eller spara som CSV."));
    lxw_worksheet *sheet = addSheet(name, document);
    if (!sheet)
        return {};  // told by fill()
    const QList<int> widths = SheetMeasure::widths(table);
    if (std::accumulate(widths.cbegin(), widths.cend(), 0) <= readableWidth)
        worksheet_fit_to_pages(sheet, 1, 0);
    for (int column = 0; column < columns; ++column)
        worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column), widths.at(column), nullptr);
    for (int column = 0; column < table.header.size(); ++column)
        writeText(sheet, 0, column, table.header.at(column), table.rightAligned.contains(column) ? m_numberHeader : m_header);
    if (top > 0) {
        setHeight(sheet, 0, table.header, widths, SheetMeasure::filterArrow);
        worksheet_freeze_panes(sheet, 1, 0);
        worksheet_repeat_rows(sheet, 0, 0);
        worksheet_autofilter(sheet, 0, 0, lxw_row_t(qMax<qsizetype>(bottom - 1, 1)), lxw_col_t(table.header.size() - 1));
    }
    if (!meter.step())
        return SaveFailure::cancelled();
    for (int row = 0; row < table.rows.size(); ++row) {
        const QStringList &cells = table.rows.at(row);
        for (int column = 0; column < cells.size(); ++column)
            writeCell(sheet, top + row, column, cells.at(column), table);
        setHeight(sheet, top + row, cells, widths, SheetMeasure::margin);
        if (!meter.step())
            return SaveFailure::cancelled();
    }
    return {};
}

void XlsxBook::writeCell(lxw_worksheet *sheet, int row, int column, const QString &text, const Table &table)
{
    const auto at = lxw_row_t(row);
    const auto across = lxw_col_t(column);
    const CellKind kind = kindOf(table, column);
    if (const auto day = kind == CellKind::Date ? SpreadsheetCell::date(text) : std::nullopt) {
        lxw_datetime date{day->year(), day->month(), day->day(), 0, 0, 0};
        worksheet_write_datetime(sheet, at, across, &date, m_date);
    } else if (const auto number = kind == CellKind::Number ? SpreadsheetCell::number(text) : std::nullopt) {
        worksheet_write_number(sheet, at, across, *number, m_number);
    } else if (const auto share = kind == CellKind::Percent ? SpreadsheetCell::percent(text) : std::nullopt) {
        worksheet_write_number(sheet, at, across, *share, m_percent);
    } else {
        writeText(sheet, row, column, text, table.rowHeaders && column == 0 ? m_bold : m_text);
    }
}

void XlsxBook::writeText(lxw_worksheet *sheet, int row, int column, const QString &text, lxw_format *format)
{
    const lxw_error error = worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column), cellText(text).constData(), format);
    if (error != LXW_NO_ERROR && m_failure.isEmpty())
        m_failure = QString::fromUtf8(lxw_strerror(error));
}

/// What spreadsheets have no place for, so that nothing of the document is lost.
void XlsxBook::writeRest(const Document &document)
{
    lxw_worksheet *sheet = addSheet(tr("Om dokumentet"), document);
    if (!sheet)
        return;
    worksheet_set_column(sheet, 0, 0, 100, nullptr);
    int row = 0;
    const auto line = [&](const QString &text, lxw_format *format) {
        if (!text.isEmpty() && row < LXW_ROW_MAX)
            writeText(sheet, row++, 0, text, format);
    };
    line(document.title, m_bold);
    line(document.author, m_text);
    for (const Block &block : document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block))
            line(heading->text, m_bold);
        else if (const auto *paragraph = std::get_if<Paragraph>(&block))
            line(paragraph->text, m_text);
        else if (const auto *list = std::get_if<ListBlock>(&block)) {
            int number = 0;
            for (const QString &item : list->items)
                line((list->numbered ? QStringLiteral("%1. ").arg(++number) : QStringLiteral("• ")) + item, m_text);
        }
    }
}

Status XlsxBook::close()
{
    const lxw_error error = workbook_close(m_book);
    m_book = nullptr;  // freed by the library, also after an error
    if (error == LXW_NO_ERROR)
        return {};
    return fail(ErrorCode::Io, tr("Arbetsboken kunde inte skrivas: mappen för tillfälliga filer tar inte emot den. "
                                  "Frigör utrymme på disken och försök igen."),
                QString::fromUtf8(lxw_strerror(error)));
}
