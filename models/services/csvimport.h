#pragma once

#include "codes.h"
#include "result.h"

#include <QList>
#include <QStringList>
#include <functional>

class Connection;

enum class ImportKind { Localities, Associations, Functions, Meetings };
template<> inline constexpr auto codesOf<ImportKind> = std::to_array<const char *>({"localities", "associations", "functions", "meetings"});

struct ImportOptions {
    /// Leaves the bad rows out instead of refusing the file. A file that cannot be read to its end is refused all the same.
    bool skipBad = false;
    /// Told how far it has come, in thousandths; answers whether to go on.
    std::function<bool(int)> progress;
};

/// What became of a file.
struct ImportResult {
    int rows = 0;          ///< in the file, without the heading
    int added = 0;
    int alreadyThere = 0;  ///< known by their natural key: nothing in them was changed
    int skipped = 0;       ///< bad rows
    bool refused = false;  ///< nothing was written
    QList<Error> badRows;  ///< one for each bad cell: message with line and column, `field` is the column's heading
    QStringList createdKinds;     ///< meeting kinds that were not there
    QStringList createdCouncils;
};

/// Reads a CSV file (CsvReader's rules) into the database: one write transaction, so all of it or nothing.
///
/// The headings are those of the built-in catalogue (`:/catalogue`), in any order; associations may also have orgnr, bankgiro, plusgiro, address,
/// postal_code, city, email and phone. A row is known by: a locality by its name, an association by its name or organisation number, a
/// function by its code, a meeting by date, time, kind, locality, theme, organiser and place; names without regard to case. What is
/// there already stays as it is, so that a file can be read in again after people have corrected what it said.
///
/// A meeting of a kind that is not there makes the kind. It belongs to the council of its locality when that has exactly one that is not
/// dormant. A row without status is held when its day has passed, else planned.
///
/// Errors: Invalid (headings, empty file), Cancelled, and those of the database. Bad rows are not errors but `refused` or `skipped`.
Result<ImportResult> importCsv(Connection &connection, ImportKind kind, const QByteArray &data, const ImportOptions &options = {});

/// The same from a file. Errors also: NotFound, Denied, Io.
Result<ImportResult> importCsvFile(Connection &connection, ImportKind kind, const QString &file, const ImportOptions &options = {});

/// The same inside a transaction that the caller has begun and commits unless it was refused.
Result<ImportResult> importCsvRows(Connection &connection, ImportKind kind, const QByteArray &data, const ImportOptions &options = {});
