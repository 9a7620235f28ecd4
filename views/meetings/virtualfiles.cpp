#include "meetings/virtualfiles.h"

#include "attachment.h"
#include "meetings/attachmentmedia.h"
#include "windows/droppedmime.h"

#include <QCoreApplication>
#include <QDir>
#include <QMimeData>
#include <QTemporaryDir>
#include <QtEndian>
#include <algorithm>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(VirtualFiles)
};

// The structure as shlobj_core.h has it: a count, then descriptors of one size.
constexpr qsizetype countSize = 4, descriptorSize = 592, attributesAt = 36, nameAt = 72, nameLength = 260;
constexpr quint32 hasAttributes = 0x4, isDirectory = 0x10;
constexpr qsizetype most = 200;

/// How Qt names a clipboard format of Windows.
QString format(const char *name) { return QStringLiteral("application/x-qt-windows-mime;value=\"%1\"").arg(QLatin1String(name)); }

quint32 number(const QByteArray &bytes, qsizetype at) { return qFromLittleEndian<quint32>(bytes.constData() + at); }

QString nameIn(const QByteArray &bytes, qsizetype at)
{
    QString name;
    for (qsizetype i = 0; i < nameLength; ++i) {
        const auto letter = qFromLittleEndian<char16_t>(bytes.constData() + at + 2 * i);
        if (letter == 0)
            break;
        name += QChar(letter);
    }
    return safeFileName(name);
}

}

QList<VirtualFiles::Entry> VirtualFiles::entries(const QByteArray &descriptor)
{
    QList<Entry> found;
    if (descriptor.size() < countSize)
        return found;
    const qsizetype whole = (descriptor.size() - countSize) / descriptorSize;
    const qsizetype count = std::min({qsizetype(number(descriptor, 0)), whole, most});
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype at = countSize + i * descriptorSize;
        const bool folder = number(descriptor, at) & hasAttributes && number(descriptor, at + attributesAt) & isDirectory;
        found << Entry{nameIn(descriptor, at + nameAt), folder};
    }
    return found;
}

bool VirtualFiles::has(const QMimeData *data) { return data && data->hasFormat(format("FileGroupDescriptorW")); }

QStringList VirtualFiles::names(const QMimeData *data)
{
    QStringList all;
    const QList<Entry> files = entries(data->data(format("FileGroupDescriptorW")));
    for (const Entry &file : files)
        all << file.name;
    return all;
}

VirtualFiles::Taken VirtualFiles::take(const QMimeData *data, const QString &folder)
{
    Taken taken;
    QTemporaryDir own(folder + QStringLiteral("/drop-XXXXXX"));
    own.setAutoRemove(false);
    const QList<Entry> all = entries(data->data(format("FileGroupDescriptorW")));
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Entry &entry = all.at(i);
        if (entry.folder) {
            taken.refused << Text::tr("”%1” är en mapp. Dra in filerna i den i stället.").arg(entry.name);
            continue;
        }
        QByteArray content = data->data(DroppedMime::format(i));
        if (content.isEmpty())
            content = data->data(format("FileContents") + QStringLiteral(";index=%1").arg(i));
        if (content.isEmpty()) {
            taken.refused << Text::tr("”%1” gick inte att hämta ur det andra programmet. Spara filen på datorn först och dra in den därifrån.").arg(entry.name);
            continue;
        }
        // Two of one name are two files.
        const QString below = own.filePath(QString::number(i));
        QDir().mkpath(below);
        const QString path = below + u'/' + entry.name;
        if (const Status written = AttachmentMedia::write(path, content); written)
            taken.paths << path;
        else
            taken.refused << written.error().message;
    }
    if (all.isEmpty())
        taken.refused << Text::tr("Det som drogs in gick inte att läsa. Spara filen på datorn först och dra in den därifrån.");
    return taken;
}
