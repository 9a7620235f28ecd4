#pragma once

#include <QStyledItemDelegate>

class Sidebar;

/// Paints a page in the sidebar.
class SidebarDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int Inset = 8;  ///< from the edge of the sidebar to the row
    static constexpr int Pad = 10;   ///< within the row
    explicit SidebarDelegate(Sidebar *sidebar);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Sidebar *m_sidebar;
};
