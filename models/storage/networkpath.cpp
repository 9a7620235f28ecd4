#include "networkpath.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStorageInfo>
#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace {

/// By its form alone. Windows' own names of local places (\\?\C:\…, \\?\Volume{…}\) begin as those of other computers do.
bool looksRemote(const QString &path)
{
    static const QRegularExpression address(QStringLiteral("^[a-z][a-z0-9+.-]+://"), QRegularExpression::CaseInsensitiveOption);
    if (path.contains(address))
        return true;
    static const QRegularExpression twoSlashes(QStringLiteral("^[\\\\/]{2}"));
    static const QRegularExpression local(QStringLiteral("^[\\\\/]{2}[?.][\\\\/]([a-z]:|Volume\\{)"), QRegularExpression::CaseInsensitiveOption);
    return path.contains(twoSlashes) && !path.contains(local);
}

#ifdef Q_OS_WIN
/// The system follows mapped and substituted drives and links when it opens a folder, so it is asked about the opened folder.
bool isRemoteFolder(const QString &folder)
{
    const std::wstring root = (QDir::toNativeSeparators(folder).left(2) + u'\\').toStdWString();
    if (folder.size() > 1 && folder.at(1) == u':' && GetDriveTypeW(root.c_str()) == DRIVE_REMOTE)
        return true;
    const HANDLE opened = CreateFileW(longFileName(folder).toStdWString().c_str(), 0, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                                      OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr);
    if (opened == INVALID_HANDLE_VALUE)
        return false;
    // Answered only for what is reached by a network protocol.
    FILE_REMOTE_PROTOCOL_INFO info = {};
    const bool remote = GetFileInformationByHandleEx(opened, FileRemoteProtocolInfo, &info, sizeof info);
    CloseHandle(opened);
    return remote;
}
#endif

}

FilePlace placeOf(const QString &path)
{
    QFileInfo existing(path);
    while (!existing.exists() && existing.absolutePath() != existing.absoluteFilePath())
        existing = QFileInfo(existing.absolutePath());
    const QStorageInfo storage(existing.absoluteFilePath());
    FilePlace place{existing.canonicalFilePath(), storage.fileSystemType(), storage.device(), false};
#ifdef Q_OS_WIN
    place.remote = isRemoteFolder(existing.isDir() ? existing.absoluteFilePath() : existing.absolutePath());
#endif
    return place;
}

bool isNetworkPath(const QString &path, const FilePlace &place)
{
    if (looksRemote(path) || looksRemote(place.real) || place.remote)
        return true;
    // Qt names a mapped network drive by its device \\server\share, and a local one by its volume.
    if (place.device.startsWith("\\\\") && looksRemote(QString::fromUtf8(place.device)))
        return true;
    static const QList<QByteArray> shared{"nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "ncpfs", "afs", "9p", "davfs", "fuse.sshfs",
        "fuse.davfs2", "fuse.gvfsd-fuse", "fuse.smbnetfs"};
    return shared.contains(place.fileSystem.toLower());
}

bool isNetworkPath(const QString &path) { return looksRemote(path) || isNetworkPath(path, placeOf(path)); }

QString longFileName(const QString &file)
{
    // 260 with the end of the text, and the longest that SQLite adds is "-journal".
    constexpr int most = 259 - 8;
    static const QRegularExpression drive(QStringLiteral("^[A-Za-z]:[\\\\/]"));
    if (file.size() <= most || !file.contains(drive))
        return file;
    // Behind the prefix nothing is tidied by the system: only backslashes, no dots.
    return QStringLiteral("\\\\?\\") + QDir::cleanPath(QString(file).replace(u'\\', u'/')).replace(u'/', u'\\');
}

QString sqliteFileName(const QString &file)
{
#ifdef Q_OS_WIN
    return longFileName(file);
#else
    return file;
#endif
}
