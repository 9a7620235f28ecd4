#pragma once

#include <QString>

/// Which file a path leads to, through links and whatever it is called: two paths of one file have the same. The system is asked about the
/// path; the file is not opened (on Windows it is, for questions only, which harms no lock there).
struct FileIdentity {
    quint64 volume = 0;
    quint64 number = 0;
    bool exists = false;

    static FileIdentity of(const QString &path);
    bool operator==(const FileIdentity &) const = default;
};

/// The path of the file itself, absolute, with every link followed, also those that lead to a file that is not there yet. A folder that is
/// missing leaves the path as it is.
QString resolvedPath(const QString &path);
