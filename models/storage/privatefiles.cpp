#include "privatefiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

void PrivateFiles::make(const QString &file)
{
    // Not opened when it exists: closing it would take away the locks that SQLite has on it.
    QFile made(file);
    (void)made.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner);
}

bool PrivateFiles::makeFolder(const QString &folder)
{
    const QString path = QDir::cleanPath(QDir(folder).absolutePath());
    if (QFileInfo(path).isDir())
        return true;
    const QString above = QFileInfo(path).path();
    if (above == path || !makeFolder(above))
        return false;
    // Another program may have made it in between.
    return QDir().mkdir(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner) || QFileInfo(path).isDir();
}
