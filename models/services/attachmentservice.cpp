#include "attachmentservice.h"

#include "attachmentrepository.h"
#include "connection.h"
#include "privatefiles.h"
#include "../files/inputfile.h"
#include "../files/outputfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

static Result<Attachment> store(Connection &connection, const QString &ownerTable, qint64 owner, const QString &name, const QByteArray &content)
{
    const QString type = QMimeDatabase().mimeTypeForFileNameAndData(name, content).name();
    return AttachmentRepository(connection).add(ownerTable, owner, name, type, content);
}

QFuture<Result<Attachment>> AttachmentService::addFile(const QString &ownerTable, qint64 owner, const QString &fileName)
{
    return m_database.write([=](Connection &connection) -> Result<Attachment> {
        InputFile file(fileName);
        if (QFileInfo(fileName).isDir())
            return fail(ErrorCode::Io, tr("%1 är en mapp. Lägg till filerna i den en och en, eller packa dem till en zip-fil.").arg(QDir::toNativeSeparators(fileName)));
        if (const Status opened = file.open(); !opened)
            return opened.error().message.isEmpty()
                ? fail(ErrorCode::Io, tr("Filen %1 går inte att läsa. Kontrollera att den finns och att du får öppna den.").arg(QDir::toNativeSeparators(fileName)), opened.error().technical)
                : fail(opened.error());
        // One byte over the limit is enough to refuse it; the rest is never read.
        const qint64 limit = connection.attachmentLimit();
        const QByteArray content = file.size() > limit ? QByteArray() : file.read(limit + 1);
        if (const Status fits = checkAttachmentSize(fileName, std::max<qint64>(file.size(), content.size()), limit); !fits)
            return fail(fits.error());
        return store(connection, ownerTable, owner, fileName, content);
    });
}

QFuture<Result<Attachment>> AttachmentService::addContent(const QString &ownerTable, qint64 owner, const QString &name, const QByteArray &content)
{
    return m_database.write([=](Connection &connection) { return store(connection, ownerTable, owner, name, content); });
}

QFuture<Result<QList<Attachment>>> AttachmentService::list(qint64 owner)
{
    return m_database.read([owner](Connection &connection) { return AttachmentRepository(connection).list(owner); });
}

QFuture<Result<QByteArray>> AttachmentService::content(AttachmentId id)
{
    return m_database.read([id](Connection &connection) { return AttachmentRepository(connection).content(id); });
}

QFuture<Status> AttachmentService::setBinned(AttachmentId id, bool binned)
{
    return m_database.write([id, binned](Connection &connection) { return AttachmentRepository(connection).setBinned(id, binned); });
}

QFuture<Result<QString>> AttachmentService::copyTo(const Attachment &attachment, const QString &folder)
{
    return m_database.read([attachment, folder](Connection &connection) -> Result<QString> {
        const auto content = AttachmentRepository(connection).content(attachment.id);
        if (!content)
            return fail(content.error());
        // Each content its own folder, so that two files of one name do not collide and an opened copy is found again.
        const QDir place(folder + u'/' + attachment.sha256.left(16));
        const QString path = place.filePath(safeFileName(attachment.name));
        const Error failure{ErrorCode::Io, tr("Bilagan %1 gick inte att skriva till %2. Kontrollera att det finns plats på disken.").arg(attachment.name, QDir::toNativeSeparators(place.path())), {}, {}};
        if (!PrivateFiles::makeFolder(place.path()))
            return fail(failure);
        if (QFileInfo(path).size() == content->size())
            return path;
        if (!OutputFile::write(path, *content))
            return fail(failure);
        QFile::setPermissions(path, QFileDevice::ReadOwner);
        return path;
    });
}
