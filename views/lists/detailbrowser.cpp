#include "lists/detailbrowser.h"

DetailBrowser::DetailBrowser(QWidget *parent) : FocusEdge(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    document()->setDocumentMargin(Space::XS);  // clear of the focus' edge
}

QVariant DetailBrowser::loadResource(int, const QUrl &name)
{
    if (name.scheme() != QLatin1String("icon"))
        return {};
    const QStringList parts = name.path().split(u'/');
    const int side = QFontMetrics(Theme::font(TextRole::Small)).height();
    return Theme::icon(parts.value(0), ColorRole(parts.value(1).toInt())).pixmap(QSize(side, side), devicePixelRatioF());
}
