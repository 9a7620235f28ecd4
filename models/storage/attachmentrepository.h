#pragma once

#include "attachment.h"
#include "recordrepository.h"

/// Files in the database. The same content is stored once, however many attachments have it.
class AttachmentRepository
{
    Q_DECLARE_TR_FUNCTIONS(AttachmentRepository)
public:
    explicit AttachmentRepository(Connection &connection) : m_connection(connection), m_records(connection) {}
    /// Stores a file with a record. `name` may be anything from outside: only a safe file name of it is kept.
    /// Errors: Invalid (over the connection's attachmentLimit(), or empty).
    Result<Attachment> add(const QString &ownerTable, qint64 owner, const QString &name, const QString &mediaType, const QByteArray &content);
    /// The same inside a transaction of the caller.
    Result<Attachment> store(const QString &ownerTable, qint64 owner, const QString &name, const QString &mediaType, const QByteArray &content);
    Result<QList<Attachment>> list(qint64 owner);
    Result<QByteArray> content(AttachmentId id);
    Status setBinned(AttachmentId id, bool binned) { return m_records.setBinned(recordType<Attachment>().schema(), id.value, binned); }

private:
    Connection &m_connection;
    RecordRepository m_records;
};
