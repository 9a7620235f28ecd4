#pragma once

#include <QString>

/// What the program keeps is for its user alone, whatever the umask says: files 0600, folders 0700. On Windows a folder's own rules decide.
namespace PrivateFiles {
/// Makes an empty file when there is none; SQLite then fills it, and gives its log the same rights. Nothing is done to one that is there.
void make(const QString &file);
/// Makes the folder and those above it that are missing. False when it is not there afterwards.
bool makeFolder(const QString &folder);
}
