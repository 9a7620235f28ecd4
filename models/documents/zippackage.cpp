#include "zippackage.h"

#include "../files/savefailure.h"

#include <zip.h>

void ZipPackage::add(const QString &path, const QByteArray &content, Storage storage) { m_parts.append({path.toUtf8(), content, storage}); }

static tl::unexpected<Error> packingFailed(const char *reason)
{
    return fail(ErrorCode::Internal, QCoreApplication::translate("ZipPackage", "Dokumentet kunde inte packas ihop. Försök igen."),
                QString::fromUtf8(reason));
}

/// MS-DOS date of 1980-01-01, the first one a zip file can tell.
static constexpr zip_uint16_t firstDay = (1 << 5) | 1;

static bool addPart(zip_t *archive, const char *path, const QByteArray &content, bool stored)
{
    zip_source_t *source = zip_source_buffer(archive, content.constData(), zip_uint64_t(content.size()), 0);
    if (!source)
        return false;
    const zip_int64_t index = zip_file_add(archive, path, source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    return zip_file_set_dostime(archive, zip_uint64_t(index), 0, firstDay, 0) == 0
           && zip_set_file_compression(archive, zip_uint64_t(index), stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, stored ? 0 : 6) == 0;
}

static QByteArray bytesOf(zip_source_t *source)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(source, &stat) != 0 || !(stat.valid & ZIP_STAT_SIZE) || zip_source_open(source) != 0)
        return {};
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const zip_int64_t got = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    return got == zip_int64_t(stat.size) ? bytes : QByteArray();
}

Result<QByteArray> ZipPackage::packed() const
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    if (!target)
        return packingFailed(zip_error_strerror(&error));
    zip_source_keep(target);
    const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> keeper(target, &zip_source_free);
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    if (!archive) {
        zip_source_free(target);
        return packingFailed(zip_error_strerror(&error));
    }
    for (const Part &part : m_parts) {
        if (!addPart(archive, part.path.constData(), part.content, part.storage == Stored)) {
            const auto failure = packingFailed(zip_strerror(archive));
            zip_discard(archive);
            return failure;
        }
    }
    if (zip_close(archive) != 0) {
        const auto failure = packingFailed(zip_strerror(archive));
        zip_discard(archive);
        return failure;
    }
    QByteArray bytes = bytesOf(target);
    if (bytes.isEmpty())
        return packingFailed("empty archive");
    return bytes;
}

Status ZipPackage::writeTo(QIODevice &device) const
{
    const Result<QByteArray> bytes = packed();
    if (!bytes)
        return fail(bytes.error());
    return writeAll(device, *bytes);
}

Status writeAll(QIODevice &device, const QByteArray &bytes)
{
    if (device.write(bytes) != bytes.size())
        return SaveFailure::ofDevice(device);
    if (auto *file = qobject_cast<QFileDevice *>(&device); file && !file->flush())
        return SaveFailure::ofDevice(device);
    return {};
}
