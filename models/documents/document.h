#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <variant>

/// A document without a format: what the writers (DOCX, ODT, PDF, XLSX, CSV, HTML) and the print preview are given. Plain values.
/// `level` 1–4. By its `anchor` (small letters, digits, hyphens) a web page can be linked to; empty = one is made.
struct Heading { int level = 1; QString text; QString anchor = {}; };
struct Paragraph { QString text; bool muted = false; };   ///< line breaks in the text are kept
struct ListBlock { QStringList items; bool numbered = false; };
/// `header` is repeated at page breaks and marked as a header row. All rows have as many cells as the header.
/// `widths` are relative column widths (empty = equal); `rightAligned` are indexes of number columns.
/// `kinds` says column by column what a spreadsheet may take the cells for (empty = all text); the cells themselves are always text,
/// written as people read it: `2026-09-26`, `25 000`, `12 %`. A cell that is not of its column's kind stays text.
/// With `rowHeaders` the first column names its row; two such columns without a header are a list of facts.
enum class CellKind { Text, Date, Number, Percent };
struct Table {
    QStringList header;
    QList<QStringList> rows;
    QList<int> widths = {};
    QList<int> rightAligned = {};
    QString caption = {};
    QList<CellKind> kinds = {};
    bool rowHeaders = false;
};
struct PageBreak {};
using Block = std::variant<Heading, Paragraph, ListBlock, Table, PageBreak>;

struct Document {
    QString title;
    QString author;    ///< an organisation, never a person
    QString subject;
    QString language = QStringLiteral("sv-SE");  ///< BCP 47
    QDateTime stamp;   ///< UTC, given by the caller: the only thing that may differ between two exports of the same data
    QString footer;    ///< left part of the page foot; the writers add the page number
    QList<Block> blocks;
};
