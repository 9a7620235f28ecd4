#include "attachmentrepository.h"

#include "statement.h"
#include "writetransaction.h"

#include <QCryptographicHash>

Result<Attachment> AttachmentRepository::store(const QString &ownerTable, qint64 owner, const QString &name, const QString &mediaType, const QByteArray &content)
{
    Attachment attachment;
    attachment.name = safeFileName(name);
    if (const Status fits = checkAttachmentSize(name, content.size(), m_connection.attachmentLimit()); !fits)
        return fail(fits.error());
    if (content.isEmpty())
        return fail(ErrorCode::Invalid, tr("Filen %1 är tom och har inte lagts till.").arg(attachment.name));
    attachment.ownerTable = ownerTable;
    attachment.owner = owner;
    attachment.mediaType = mediaType;
    attachment.size = content.size();
    attachment.sha256 = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    Statement insert(m_connection, QStringLiteral("INSERT INTO attachment_content (sha256, size, content) VALUES (?, ?, ?) ON CONFLICT (sha256) DO NOTHING"));
    if (const Status status = insert.bind(attachment.sha256).bind(attachment.size).bind(content).run(); !status)
        return fail(status.error());
    if (const Status status = m_records.save(attachment); !status)
        return fail(status.error());
    return attachment;
}

Result<Attachment> AttachmentRepository::add(const QString &ownerTable, qint64 owner, const QString &name, const QString &mediaType, const QByteArray &content)
{
    WriteTransaction transaction(m_connection);
    if (const Status status = transaction.begin(); !status)
        return fail(status.error());
    auto attachment = store(ownerTable, owner, name, mediaType, content);
    if (!attachment)
        return attachment;
    if (const Status status = transaction.commit(); !status)
        return fail(status.error());
    return attachment;
}

Result<QList<Attachment>> AttachmentRepository::list(qint64 owner) { return m_records.list<Attachment>({QStringLiteral("owner_id = ?"), {owner}, {}, false}); }

Result<QByteArray> AttachmentRepository::content(AttachmentId id)
{
    Statement statement(m_connection, QStringLiteral("SELECT c.content, c.sha256 FROM attachment a JOIN attachment_content c ON c.sha256 = a.sha256 WHERE a.id = ?"));
    if (const Status status = statement.bind(id.value).run(); !status)
        return fail(status.error());
    if (!statement.next())
        return fail(ErrorCode::NotFound, tr("Bilagan finns inte längre i databasen."));
    const QByteArray content = statement.value(0).toByteArray();
    if (QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()) != statement.text(1))
        return fail(ErrorCode::Corrupt, tr("Bilagans innehåll är skadat i databasen. Återställ den senaste säkerhetskopian."));
    return content;
}
