#include "meetings/attachmentmedia.h"

#include "meetings/virtualfiles.h"
#include "../files/outputfile.h"
#include "widgets/uilocale.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QImage>
#include <QMimeData>
#include <QUrl>

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(AttachmentMedia)
};
}

namespace AttachmentMedia {

QStringList files(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

bool hasFiles(const QMimeData *data) { return data && (!files(data).isEmpty() || VirtualFiles::has(data)); }

bool canAttach(const QMimeData *data) { return data && (hasFiles(data) || (data->hasImage() && !data->hasText())); }

QByteArray pngOf(const QMimeData *data)
{
    const auto image = qvariant_cast<QImage>(data->imageData());
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? png : QByteArray();
}

QString icon(const QString &mediaType)
{
    if (mediaType.startsWith(QLatin1String("image/")))
        return QStringLiteral("picture");
    if (mediaType.contains(QLatin1String("spreadsheet")) || mediaType.contains(QLatin1String("excel")) || mediaType == QLatin1String("text/csv"))
        return QStringLiteral("table");
    if (mediaType.startsWith(QLatin1String("message/")) || mediaType == QLatin1String("application/vnd.ms-outlook"))
        return QStringLiteral("mail");
    return QStringLiteral("file");
}

QString size(qint64 bytes)
{
    constexpr double kilo = 1024;
    const QLocale locale = uiLocale();
    if (bytes < 1024 * 1024)
        return Text::tr("%1 kB").arg(locale.toString(std::max<qint64>(1, (bytes + 512) / 1024)));
    return Text::tr("%1 MB").arg(locale.toString(double(bytes) / (kilo * kilo), 'f', 1));
}

Status write(const QString &path, const QByteArray &content)
{
    const Status written = OutputFile::write(path, content);
    if (written || written.error().code == ErrorCode::Invalid)
        return written;
    return fail(ErrorCode::Io, Text::tr("Kopian gick inte att skriva till %1. Kontrollera att du får skriva där och att det finns plats.").arg(QDir::toNativeSeparators(path)),
                written.error().technical);
}

}
