#pragma once

#include "result.h"

#include <QStringList>

class QMimeData;

/// What files and the clipboard say about attachments.
namespace AttachmentMedia {
/// Local files that were dropped or copied.
QStringList files(const QMimeData *data);
/// There are files, on the disk or only in the program they come from (see VirtualFiles).
bool hasFiles(const QMimeData *data);
/// There are files, or a picture and no text.
bool canAttach(const QMimeData *data);
/// The picture on the clipboard as PNG; empty when there is none.
QByteArray pngOf(const QMimeData *data);
QString icon(const QString &mediaType);
/// "1,4 MB" as people write it.
QString size(qint64 bytes);
/// Writes a copy where the user wanted it. Errors: Io.
Status write(const QString &path, const QByteArray &content);
}
