#include "theme/themeicon.h"

#include "theme/theme.h"

#include <QImage>
#include <QPainter>
#include <QPixmapCache>

QString ThemeIconEngine::file(const QString &name, int size)
{
    const char *suffix = size == 24 ? "" : size == 36 ? "@1.5x" : size == 48 ? "@2x" : "@3x";
    return ":/icons/" + name + QLatin1String(suffix) + ".png";
}

static QColor colorFor(QIcon::Mode mode, ColorRole role)
{
    switch (mode) {
    case QIcon::Disabled: return Theme::color(ColorRole::DisabledText);
    case QIcon::Selected: return Theme::color(ColorRole::SelectionText);
    case QIcon::Normal:
    case QIcon::Active: break;
    }
    return Theme::color(role);
}

QPixmap ThemeIconEngine::render(int side, QIcon::Mode mode) const
{
    const QColor color = colorFor(mode, m_role);
    const QString key = QStringLiteral("ok-icon/%1/%2/%3").arg(m_name).arg(side).arg(color.rgba(), 0, 16);
    QPixmap found;
    if (QPixmapCache::find(key, &found))
        return found;
    // The exact size, or the next larger one shrunk smoothly.
    int source = 72;
    for (const int size : {48, 36, 24})
        if (side <= size)
            source = size;
    QImage mask(file(m_name, source));
    if (mask.isNull())
        return {};
    mask.setDevicePixelRatio(1);
    if (mask.width() != side)
        mask = mask.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    mask = mask.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&mask);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(mask.rect(), color);
    painter.end();
    found = QPixmap::fromImage(mask);
    QPixmapCache::insert(key, found);
    return found;
}

QPixmap ThemeIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State)
{
    return render(std::min(size.width(), size.height()), mode);
}

// Qt 6.4 hands over the size in device pixels, Qt 6.8 in logical ones; both set the ratio of the pixmap themselves.
QPixmap ThemeIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, [[maybe_unused]] qreal scale)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    return render(qRound(std::min(size.width(), size.height()) * scale), mode);
#else
    return render(std::min(size.width(), size.height()), mode);
#endif
}

void ThemeIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    const int side = std::min(rect.width(), rect.height());
    const QPixmap pixmap = render(qRound(side * ratio), mode);
    QRect target(0, 0, side, side);
    target.moveCenter(rect.center());
    painter->drawPixmap(target, pixmap);
}
