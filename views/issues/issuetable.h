#pragma once

#include "issuelist.h"
#include "lists/idlisttable.h"

class IssueListModel;

/// The list of issues as a table.
class IssueTable : public IdListTable
{
    Q_OBJECT
public:
    IssueTable(IssueListModel &model, QWidget *parent = nullptr);
    QList<IssueColumn> columns() const { return columnsAs<IssueColumn>(); }
    void setColumns(const QList<IssueColumn> &columns) { showColumns(toInts(columns)); }
    void showOrder(const IssueSort &order) { showSorted(int(order.column), order.order); }
    IssueSort shownOrder() const { return {IssueColumn(sortedColumn()), sortedOrder()}; }
    void retranslate();

protected:
    QList<int> usualColumns() const override;
    int fillingColumn() const override;
    int widthOf(int column) const override;
};
