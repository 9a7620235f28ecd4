#pragma once

#include "result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>
#include <array>
#include <optional>
#include <vector>

/// One row of a CSV file. `line` is where it starts in the file, from 1, as an editor counts; cells may hold line breaks.
struct CsvRow {
    int line = 0;
    QStringList cells;
};

/// Reads CSV (RFC 4180) row by row from bytes, so that a big file costs no more memory than its rows being looked at. To read a
/// file without loading it, map it and hand over QByteArray::fromRawData.
///
/// The separator, `,` or `;`, is the one that occurs most in the header line. UTF-8 with or without a byte order mark; rows end in LF, CRLF
/// or CR. Rows without any content are skipped. Cells come in the stored form of text (TextNorm) with LF for line breaks, and
/// untrimmed; header cells are trimmed. A quote inside a cell that does not begin with one is an ordinary character.
///
/// Errors are ErrorCode::Invalid; the message names line and column, `field` is the column's heading, if there is one.
/// After a NUL, a too big cell or a wrong number of cells the reading goes on with the next row; bytes that are not UTF-8 and quotes
/// out of order end the file. One reader belongs to one thread.
class CsvReader
{
public:
    static constexpr qsizetype MaximumCell = 1 << 20;  ///< bytes
    static constexpr qsizetype MaximumColumns = 1000;

    explicit CsvReader(QByteArray data);

    /// The headings. Fails when the file is empty, or a heading is missing or there twice; then there are no rows.
    Result<QStringList> header();
    /// The next row or what is wrong with it; nothing after the last one.
    std::optional<Result<CsvRow>> next();
    /// `,` or `;`
    char separator() const { return m_separator; }
    /// How many bytes have been read, for showing progress.
    qsizetype position() const { return m_at - m_data.constData(); }
    /// Whether a fault ended the file before its end: what came after it is unknown.
    bool isBroken() const { return m_finished; }

    /// An error as this class words them, for whoever finds fault with a cell's value: "Rad 12, kolumn ”datum”: …". `what` is a
    /// whole sentence in the language of the program; an empty `column` means the whole row.
    static Error rowError(int line, const QString &column, const QString &what);

private:
    struct Cell {
        const char *begin = nullptr;
        const char *end = nullptr;
        bool quoted = false;
        bool doubledQuotes = false;
        bool lineBreaks = false;
    };
    enum class QuoteFault { None, Unclosed, TextAfter };

    void detectSeparator();
    void scanRow();
    bool scanSeparator();
    void scanPlainCell(Cell &cell);
    void scanQuotedCell(Cell &cell);
    int countLineBreaks(const char *begin, const char *end) const;
    bool isBlankRow() const;
    std::optional<Error> fatalFault();
    std::optional<Error> rowFault() const;
    Error faultAt(int line, qsizetype cell, const QString &what) const;
    qsizetype cellAt(const char *position) const;
    QString text(const Cell &cell) const;
    QStringList rowTexts() const;
    Result<QStringList> readHeader();
    Result<QStringList> checkedHeadings(QStringList headings) const;

    QByteArray m_data;
    const char *m_at = nullptr;
    const char *m_end = nullptr;
    char m_separator = ',';
    std::array<bool, 256> m_stops{};  ///< characters that end a plain cell
    int m_line = 1;
    bool m_finished = false;
    std::optional<Result<QStringList>> m_header;

    // The row last scanned.
    std::vector<Cell> m_cells;
    qsizetype m_cellCount = 0;  ///< may exceed m_cells, which stops at MaximumColumns
    const char *m_rowBegin = nullptr;
    int m_rowLine = 0;
    int m_quoteLine = 0;
    bool m_ascii = false;
    QuoteFault m_quoteFault = QuoteFault::None;
};
