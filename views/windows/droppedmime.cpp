#include "windows/droppedmime.h"

#ifdef Q_OS_WIN
#include "windows/droppedcontents.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QVariant>
#include <objidl.h>
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QWindowsMimeConverter>
#else
// Before Qt 6.5 the same class is private.
#include <private/qguiapplication_p.h>
#include <private/qwindowsmime_p.h>
#include <qpa/qplatformintegration.h>
#endif
#endif

static const QString prefix = QStringLiteral("application/x-ortskontakt-dropped;index=");

QString DroppedMime::format(qsizetype index) { return prefix + QString::number(index); }

#ifdef Q_OS_WIN

namespace {

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
using Base = QWindowsMimeConverter;
#else
using Base = QNativeInterface::Private::QWindowsMime;
#endif

// Larger than any file that is kept.
constexpr std::size_t most = 128 * 1024 * 1024;

class Converter final : public Base
{
public:
    bool canConvertFromMime(const FORMATETC &, const QMimeData *) const override { return false; }
    bool convertFromMime(const FORMATETC &, const QMimeData *, STGMEDIUM *) const override { return false; }
    QList<FORMATETC> formatsForMime(const QString &, const QMimeData *) const override { return {}; }
    bool canConvertToMime(const QString &mimeType, IDataObject *source) const override
    {
        return mimeType.startsWith(prefix) && DroppedContents::offered(source);
    }
    QVariant convertToMime(const QString &mimeType, IDataObject *source, QMetaType) const override
    {
        const std::string bytes = DroppedContents::read(source, mimeType.mid(prefix.size()).toLong(), most);
        return QByteArray(bytes.data(), qsizetype(bytes.size()));
    }
    QString mimeForFormat(const FORMATETC &) const override { return {}; }
};

}

void DroppedMime::install()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    new Converter;  // makes itself known, and lives as long as the program
#else
    using Native = QNativeInterface::Private::QWindowsApplication;
    // There is none where the program runs without a screen.
    if (auto *native = dynamic_cast<Native *>(QGuiApplicationPrivate::platformIntegration()))
        native->registerMime(new Converter);
#endif
}

#else

void DroppedMime::install() {}

#endif
