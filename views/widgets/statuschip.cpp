#include "widgets/statuschip.h"

#include <QPainter>
#include <QStyle>

static int iconSide(const QFontMetrics &metrics) { return qRound(metrics.height() * 0.9); }

StatusChip::StatusChip(Chip chip, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setChip(std::move(chip));
}

void StatusChip::setChip(Chip chip)
{
    m_chip = std::move(chip);
    setAccessibleName(m_chip.word);
    updateGeometry();
    update();
}

QSize StatusChip::sizeFor(const Chip &chip, const QFont &font)
{
    const QFontMetrics metrics(font);
    const int icon = chip.icon.isEmpty() ? 0 : iconSide(metrics) + Space::XS;
    return {icon + metrics.horizontalAdvance(chip.word) + 2 * Space::S, metrics.height() + 6};
}

void StatusChip::paint(QPainter *painter, const QRect &rect, const Chip &chip, const QFont &font, Qt::LayoutDirection direction)
{
    const QSize wanted = sizeFor(chip, font);
    QRect box(QPoint(0, 0), QSize(std::min(wanted.width(), rect.width()), std::min(wanted.height(), rect.height())));
    box.moveTopLeft(QPoint(rect.left(), rect.top() + (rect.height() - box.height()) / 2));
    box = QStyle::visualRect(direction, rect, box);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(Theme::color(chip.tone), 1));
    painter->setBrush(Theme::colors().tint(chip.tone));
    const qreal radius = box.height() / 2.0;
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const QFontMetrics metrics(font);
    QRect inner = box.adjusted(Space::S, 0, -Space::S, 0);
    if (!chip.icon.isEmpty()) {
        const int side = iconSide(metrics);
        const QRect at(inner.left() - 2, inner.top() + (inner.height() - side) / 2, side, side);
        Theme::icon(chip.icon, chip.tone).paint(painter, QStyle::visualRect(direction, inner, at));
        inner.adjust(direction == Qt::RightToLeft ? 0 : side + Space::XS - 2, 0, direction == Qt::RightToLeft ? -(side + Space::XS - 2) : 2,
                     0);
    }
    painter->setFont(font);
    painter->setPen(Theme::color(ColorRole::Text));
    painter->drawText(inner, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      metrics.elidedText(chip.word, Qt::ElideRight, inner.width()));
    painter->restore();
}

QSize StatusChip::sizeHint() const { return sizeFor(m_chip, font()); }

void StatusChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(&painter, rect(), m_chip, font(), layoutDirection());
}
