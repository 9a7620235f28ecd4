#pragma once

#include "csvimport.h"
#include "csvreader.h"
#include "ids.h"
#include "recordrepository.h"

#include <QHash>
#include <initializer_list>

/// The cells of one row by heading, turned into values. What is wrong with them is gathered, and an empty value given instead.
class ImportCells
{
    Q_DECLARE_TR_FUNCTIONS(CsvImport)
public:
    ImportCells(const QHash<QString, int> &columns, const CsvRow &row) : m_columns(columns), m_row(row) {}

    int lineNumber() const { return m_row.line; }
    /// The whole cell, trimmed; empty when the file has no such column.
    QString text(const char *column) const;
    /// The cell on one line.
    QString line(const char *column) const { return text(column).simplified(); }
    QString required(const char *column);
    std::optional<int> number(const char *column, int least, int most);
    std::optional<double> real(const char *column, double least, double most);
    /// A whole date: words like "idag" or "v48" mean different days on different days and have no place in a file.
    QDate date(const char *column);
    QTime time(const char *column);
    /// Empty stays empty; else what `parse` makes of it.
    QString checked(const char *column, Result<QString> (*parse)(QStringView));
    /// One of some words, or the code it is stored under. `otherwise` is what an empty cell means; without it a word must be there.
    template<class E> E choice(const char *column, std::initializer_list<std::pair<const char *, E>> words, std::optional<E> otherwise = {})
    {
        QStringList known;
        const QString cell = folded(column);
        if (cell.isEmpty() && otherwise)
            return *otherwise;
        for (const auto &[word, value] : words) {
            known << QString::fromUtf8(word);
            if (cell == known.last() || cell == codeOf(value))
                return value;
        }
        notOneOf(column, known);
        return {};
    }

    void bad(const char *column, const QString &what);
    bool isGood() const { return m_faults.isEmpty(); }
    const QList<Error> &faults() const { return m_faults; }

private:
    QString folded(const char *column) const;
    void notOneOf(const char *column, const QStringList &words);
    const QHash<QString, int> &m_columns;
    const CsvRow &m_row;
    QList<Error> m_faults;
};

/// One import on its way: reads and checks all rows first, writes what is good and new after.
class ImportRun
{
    Q_DECLARE_TR_FUNCTIONS(CsvImport)
public:
    ImportRun(Connection &connection, const QByteArray &data, const ImportOptions &options);

    /// Errors: Invalid, in words for `kind`.
    Status readHeader(ImportKind kind);
    /// Calls `read` for every row that can be read. Errors: Cancelled.
    Status eachRow(const std::function<void(ImportCells &)> &read);
    /// For what is found out only when all rows are read.
    void bad(int line, const char *column, const QString &what);
    /// Whether the rows are to be written; else the file is refused.
    bool mayWrite();
    /// Writes a new record and counts it. Errors: Cancelled.
    template<class T> Status add(T &value, qsizetype done, qsizetype of)
    {
        if (const Status status = records.save(value); !status)
            return status;
        ++result.added;
        return report(500 + int(done * 500 / qMax<qsizetype>(of, 1)));
    }

    Connection &connection;
    RecordRepository records;
    ImportResult result;

private:
    Status report(int thousandths);
    const ImportOptions &m_options;
    CsvReader m_reader;
    const qsizetype m_size;
    QHash<QString, int> m_columns;
    int m_reported = -1;
    bool m_broken = false;
};

Status importLocalities(ImportRun &run);
Status importAssociations(ImportRun &run);
Status importFunctions(ImportRun &run);
Status importMeetings(ImportRun &run);

/// A name as it is compared.
QString importKey(const QString &name);

/// The stored rows of a table by the key of one of their texts.
template<class T> Status loadByName(RecordRepository &records, QString T::*name, QHash<QString, T> &found)
{
    auto stored = records.list<T>();
    if (!stored)
        return fail(stored.error());
    for (T &value : *stored)
        found.insert(importKey(value.*name), std::move(value));
    return {};
}

/// Every row that could be read, in order. Errors: Cancelled.
template<class Row> Result<QList<Row>> goodRows(ImportRun &run, Row (*read)(ImportCells &))
{
    QList<Row> rows;
    const Status status = run.eachRow([&rows, read](ImportCells &cells) {
        Row row = read(cells);
        if (cells.isGood())
            rows << std::move(row);
    });
    if (!status)
        return fail(status.error());
    return rows;
}

/// Takes out rows that refer to what is neither stored nor among the rows, until all that are left hang together. `index` gathers what
/// there is to refer to, `hangs` says whether a row finds its place in that (and tells the run when it does not).
template<class Row, class Index, class Hangs> void keepWhatHangsTogether(QList<Row> &rows, Index index, Hangs hangs)
{
    for (bool again = true; again;) {
        again = false;
        const auto there = index();
        for (qsizetype i = rows.size() - 1; i >= 0; --i) {
            if (hangs(there, rows[i]))
                continue;
            rows.removeAt(i);
            again = true;
        }
    }
}

/// Writes the records of the rows that are not stored yet and counts the others; `added` stores what belongs to a new one. Errors: Cancelled.
template<class Row, class T, class Added>
Status storeNew(ImportRun &run, QList<Row> &rows, T Row::*record, QString T::*name, QHash<QString, T> &known, Added added)
{
    for (qsizetype i = 0; i < rows.size(); ++i) {
        T &value = rows[i].*record;
        const QString key = importKey(value.*name);
        if (known.contains(key)) {
            ++run.result.alreadyThere;
            continue;
        }
        if (const Status status = run.add(value, i, rows.size()); !status)
            return status;
        known.insert(key, value);
        if (const Status status = added(rows.at(i)); !status)
            return status;
    }
    return {};
}
