#pragma once

#include "attachment.h"
#include "database.h"

/// Files with a record: added from disk, from the clipboard or by drop, opened in the system's program from a read-only copy.
class AttachmentService
{
    Q_DECLARE_TR_FUNCTIONS(AttachmentService)
public:
    explicit AttachmentService(Database &database) : m_database(database) {}
    /// Reads and stores a file. Errors: Invalid (over the limit, empty), Io (unreadable).
    QFuture<Result<Attachment>> addFile(const QString &ownerTable, qint64 owner, const QString &fileName);
    QFuture<Result<Attachment>> addContent(const QString &ownerTable, qint64 owner, const QString &name, const QByteArray &content);
    QFuture<Result<QList<Attachment>>> list(qint64 owner);
    QFuture<Result<QByteArray>> content(AttachmentId id);
    QFuture<Status> setBinned(AttachmentId id, bool binned);
    /// Puts a read-only copy into `folder` (made when missing) and gives its path.
    QFuture<Result<QString>> copyTo(const Attachment &attachment, const QString &folder);

private:
    Database &m_database;
};
