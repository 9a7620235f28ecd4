#pragma once

#include "theme/theme.h"

#include <QWidget>

/// A status as it is shown: icon and word, with a tone. Never the tone alone.
struct Chip {
    QString icon;
    QString word;
    ColorRole tone = ColorRole::MutedText;
};

/// A chip as a widget. Lists paint the same chip from their delegates by `paint`.
class StatusChip : public QWidget
{
    Q_OBJECT
public:
    explicit StatusChip(Chip chip = {}, QWidget *parent = nullptr);
    void setChip(Chip chip);

    static QSize sizeFor(const Chip &chip, const QFont &font);
    /// Paints at the start of `rect`, in its middle, cut with an ellipsis when it is too narrow.
    static void paint(QPainter *painter, const QRect &rect, const Chip &chip, const QFont &font,
                      Qt::LayoutDirection direction = Qt::LeftToRight);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Chip m_chip;
};
