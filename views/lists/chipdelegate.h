#pragma once

#include "widgets/statuschip.h"

#include <QStyledItemDelegate>

/// Paints cells that tell a status as chips; the row is one thing, so no cell of it has a frame of its own.
class ChipDelegate : public QStyledItemDelegate
{
public:
    using ChipOf = std::function<std::optional<Chip>(const QModelIndex &)>;
    /// `chipOf` tells which cells are chips.
    ChipDelegate(ChipOf chipOf, QObject *parent) : QStyledItemDelegate(parent), m_chipOf(std::move(chipOf)) {}

protected:
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    ChipOf m_chipOf;
};
