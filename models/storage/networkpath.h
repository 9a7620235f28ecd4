#pragma once

#include <QByteArray>
#include <QString>

/// What the system says about where a file is, or the nearest folder above it that exists.
struct FilePlace {
    QString real;           ///< with links, mapped and substituted drives followed, as far as the system tells
    QByteArray fileSystem;  ///< "ext4", "cifs", "NTFS"
    QByteArray device;      ///< on Windows \\server\share for a mapped drive
    bool remote = false;    ///< the system says itself that it is on another computer
};

/// Asks the system.
FilePlace placeOf(const QString &path);
/// Whether a file is on a network share, where SQLite's write-ahead log cannot work: by the form of its name (`\\server\share`, `smb://`), or
/// by where it is.
bool isNetworkPath(const QString &path, const FilePlace &place);
bool isNetworkPath(const QString &path);

/// The file's name as SQLite opens it on Windows: one too long for Windows' usual functions, together with what SQLite adds to it ("-journal"),
/// gets the prefix \\?\, which needs no setting of the computer's. Any other stays as it is.
QString longFileName(const QString &file);
/// longFileName() on Windows, the name itself elsewhere.
QString sqliteFileName(const QString &file);
