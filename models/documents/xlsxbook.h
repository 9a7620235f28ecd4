#pragma once

#include "document.h"

#include <QCoreApplication>
#include <QSet>
#include <result.h>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;
class ProgressMeter;

/// The sheets of an XLSX file while they are written; see WorkbookWriter.
class XlsxBook
{
    Q_DECLARE_TR_FUNCTIONS(XlsxBook)
public:
    /// `fileName` is written by close(); `folder` takes the library's temporary files.
    XlsxBook(const QString &fileName, const QString &folder);
    ~XlsxBook();
    Q_DISABLE_COPY_MOVE(XlsxBook)

    /// Errors: Cancelled; Invalid for a table that no sheet has room for; Internal.
    Status fill(const Document &document, ProgressMeter &meter);
    /// Errors: DiskFull, Io. Nothing is written without it.
    Status close();

    /// A name that a sheet may have: 31 characters, none of `[]:*?/\`, not a name of `taken` whatever its case.
    static QString sheetName(const QString &wanted, const QSet<QString> &taken);

private:
    void describe(const Document &document);
    lxw_worksheet *addSheet(const QString &name, const Document &document);
    Status writeTable(const Table &table, const QString &name, const Document &document, ProgressMeter &meter);
    void writeCell(lxw_worksheet *sheet, int row, int column, const QString &text, const Table &table);
    void writeText(lxw_worksheet *sheet, int row, int column, const QString &text, lxw_format *format);
    void writeRest(const Document &document);

    lxw_workbook *m_book = nullptr;
    lxw_format *m_header = nullptr;
    lxw_format *m_numberHeader = nullptr;
    lxw_format *m_text = nullptr;
    lxw_format *m_bold = nullptr;
    lxw_format *m_date = nullptr;
    lxw_format *m_number = nullptr;
    lxw_format *m_percent = nullptr;
    QSet<QString> m_names;
    QString m_failure;
};
