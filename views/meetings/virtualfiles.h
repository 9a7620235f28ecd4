#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QByteArray;
class QMimeData;

/// Files that exist only in another program while they are dragged or copied: mail and attachments from Outlook and Thunderbird on Windows
/// (FILEGROUPDESCRIPTORW and FileContents). What is read here comes from outside and is not to be trusted.
namespace VirtualFiles {

struct Entry {
    QString name;         ///< a file name without folders
    bool folder = false;
};
/// The files that a FILEGROUPDESCRIPTORW names; those that are whole, when it is cut off or says more than it holds, and 200 at most.
QList<Entry> entries(const QByteArray &descriptor);

bool has(const QMimeData *data);
QStringList names(const QMimeData *data);

/// What was taken out: paths below the folder, and a line for each file that could not be had.
struct Taken {
    QStringList paths;
    QStringList refused;
};
/// Reads every file and writes it into a folder of its own below `folder`.
Taken take(const QMimeData *data, const QString &folder);

}
