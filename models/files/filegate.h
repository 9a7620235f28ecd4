#pragma once

#include "result.h"

#include <QCoreApplication>

/// What every file of the user's passes before the program reads or writes it. An open database is touched by SQLite alone, no database is
/// written over by a document, and only plain files are written.
class FileGate
{
    Q_DECLARE_TR_FUNCTIONS(FileGate)
public:
    /// Whether a file that is there is written over. The window's file dialog has asked; the console refuses without --force.
    enum class Existing { Replace, Refuse };
    enum class Content {
        Document,
        Database,  ///< a backup, which may take an earlier one's place
    };

    /// Errors: Invalid, for an open database or what belongs to it. Whether the file is there is for its reader to see.
    static Status checkSource(const QString &fileName);
    /// Before anything is written. Errors: Io (a folder, a missing folder, no plain file), ReadOnly, Invalid (a database, what belongs to one,
    /// or a file that is there and is not to be replaced).
    static Status checkTarget(const QString &fileName, Existing existing = Existing::Replace, Content content = Content::Document);
};
