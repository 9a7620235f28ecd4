#pragma once

#include <QByteArray>

/// What SQLite asks of the system for its files, kept safe from the rest of the process.
///
/// On POSIX a record lock belongs to the process: any close() of the file, by a file dialog that looks for an icon or a library that guesses a
/// type, gives up the locks of every connection of the process, and the next program to end takes the log away under it
/// (sqlite.org/howtocorrupt §2.2). Linux also has locks that belong to an opening of the file (fcntl(2), "open file description locks"), which
/// nobody else's close() touches and which meet record locks of other programs as those do each other. SQLite's locks are taken as such.
/// On Windows locks belong to the handle, and an open file is neither moved nor deleted: there is nothing to do.
namespace SqliteSystem {

/// To be called before the first database is opened; later calls do nothing. Any thread.
void prepare();

/// Whether the files that SQLite has open as `path` (absolute, as SQLite names it), its log and its shared memory still are the files of
/// these names. Any thread; costs a question to the system for each.
bool isInPlace(const QByteArray &path);

}
