#pragma once

#include "theme/stylepaint.h"
#include "theme/theme.h"

#include <QAbstractScrollArea>
#include <QFocusEvent>

/// A list or a text without a frame, that shows all the same when it has the keyboard: an edge of the focus' colour inside it.
template<class Area> class FocusEdge : public Area
{
public:
    using Area::Area;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Area::paintEvent(event);
        if (!this->hasFocus())
            return;
        QPainter painter(this->viewport());
        StylePaint::focusFrame(&painter, QRectF(this->viewport()->rect()), Theme::colors(), 4);
    }
    void focusInEvent(QFocusEvent *event) override
    {
        Area::focusInEvent(event);
        this->viewport()->update();
    }
    void focusOutEvent(QFocusEvent *event) override
    {
        Area::focusOutEvent(event);
        this->viewport()->update();
    }
    /// What stands still while the rest scrolls cannot be moved as a picture.
    void scrollContentsBy(int dx, int dy) override
    {
        Area::scrollContentsBy(dx, dy);
        this->viewport()->update();
    }
};
