#pragma once

#include "widgets/focusedge.h"

#include <QTextBrowser>

/// A record as a text to read and to follow links in. It shows the icons that DetailMarkup names, in the colours of the theme, and
/// nothing else from anywhere: what people wrote can name nothing on this machine or elsewhere.
class DetailBrowser : public FocusEdge<QTextBrowser>
{
    Q_OBJECT
public:
    explicit DetailBrowser(QWidget *parent = nullptr);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
};
