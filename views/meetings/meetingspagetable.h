#pragma once

#include "lists/idlisttable.h"
#include "meetinglist.h"

class MeetingListModel;

/// The list of meetings as a table.
class MeetingTable : public IdListTable
{
    Q_OBJECT
public:
    MeetingTable(MeetingListModel &model, QWidget *parent = nullptr);
    QList<MeetingColumn> columns() const { return columnsAs<MeetingColumn>(); }
    void setColumns(const QList<MeetingColumn> &columns) { showColumns(toInts(columns)); }
    void showOrder(const MeetingSort &order) { showSorted(int(order.column), order.order); }
    MeetingSort shownOrder() const { return {MeetingColumn(sortedColumn()), sortedOrder()}; }
    void retranslate();

protected:
    QList<int> usualColumns() const override;
    int widthOf(int column) const override;
};
