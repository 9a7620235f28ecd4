#include "theme/ortskontaktstyle.h"

#include "theme/theme.h"

#include <QWidget>

// Qt's own pictures, in the program's line and colour.
QIcon OrtskontaktStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *o, const QWidget *w) const
{
    switch (pixmap) {
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton: return Theme::icon(QStringLiteral("close"), ColorRole::MutedText);
    case SP_MessageBoxInformation: return Theme::icon(QStringLiteral("info"), ColorRole::Info);
    case SP_MessageBoxWarning: return Theme::icon(QStringLiteral("warning"), ColorRole::Warning);
    case SP_MessageBoxCritical: return Theme::icon(QStringLiteral("error"), ColorRole::Danger);
    case SP_MessageBoxQuestion: return Theme::icon(QStringLiteral("help"), ColorRole::Info);
    case SP_ArrowLeft:
    case SP_ArrowBack: return Theme::icon(QStringLiteral("previous"));
    case SP_ArrowRight:
    case SP_ArrowForward:
    case SP_ToolBarHorizontalExtensionButton: return Theme::icon(QStringLiteral("next"));
    default: return QProxyStyle::standardIcon(pixmap, o, w);
    }
}

QPixmap OrtskontaktStyle::standardPixmap(StandardPixmap pixmap, const QStyleOption *o, const QWidget *w) const
{
    switch (pixmap) {
    case SP_MessageBoxInformation:
    case SP_MessageBoxWarning:
    case SP_MessageBoxCritical:
    case SP_MessageBoxQuestion: {
        const int side = pixelMetric(PM_MessageBoxIconSize, o, w);
        return standardIcon(pixmap, o, w).pixmap(QSize(side, side), w ? w->devicePixelRatioF() : 1.0);
    }
    default: return QProxyStyle::standardPixmap(pixmap, o, w);
    }
}
