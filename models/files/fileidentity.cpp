#include "fileidentity.h"

#include <QDir>
#include <QFileInfo>
#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <sys/stat.h>
#endif

FileIdentity FileIdentity::of(const QString &path)
{
    FileIdentity identity;
#ifdef Q_OS_WIN
    const HANDLE opened = CreateFileW(QDir::toNativeSeparators(path).toStdWString().c_str(), 0, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                                      OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr);
    if (opened == INVALID_HANDLE_VALUE)
        return identity;
    BY_HANDLE_FILE_INFORMATION about = {};
    if (GetFileInformationByHandle(opened, &about))
        identity = {about.dwVolumeSerialNumber, quint64(about.nFileIndexHigh) << 32 | about.nFileIndexLow, true};
    CloseHandle(opened);
#else
    struct stat about = {};
    if (stat(QFile::encodeName(path).constData(), &about) == 0)
        identity = {quint64(about.st_dev), quint64(about.st_ino), true};
#endif
    return identity;
}

QString resolvedPath(const QString &path)
{
    constexpr int mostLinks = 40;  // as many as Linux follows
    QString now = QFileInfo(path).absoluteFilePath();
    for (int i = 0; i < mostLinks; ++i) {
        const QFileInfo info(now);
        if (!info.isSymLink())
            break;
        now = info.symLinkTarget();
    }
    const QFileInfo info(now);
    if (const QString real = info.canonicalFilePath(); !real.isEmpty())
        return real;
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? now : QDir(folder).filePath(info.fileName());
}
