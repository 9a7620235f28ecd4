#pragma once

#include "widgets/focusedge.h"

#include <QTableView>

class IdListModel;
class QMenu;
class UiState;

/// An IdListModel as a table. It keeps its place when the list changes under it, sorts by its headers, and keeps its columns between runs.
/// A subclass says which columns there are; its constructor calls begin().
class IdListTable : public FocusEdge<QTableView>
{
    Q_OBJECT
public:
    IdListTable(IdListModel &model, QWidget *parent = nullptr);

    /// Sets widths for the font and follows what the user makes of them, under this name.
    void remember(UiState &state, const QString &key);
    QList<int> shownColumns() const;
    /// In this order; an empty list leaves them as they are.
    void showColumns(const QList<int> &columns);
    /// Shows the order in the header without asking for it again.
    void showSorted(int column, Qt::SortOrder order);
    int sortedColumn() const;
    Qt::SortOrder sortedOrder() const;
    /// One action per column, to tick.
    QMenu *columnsMenu() const { return m_columns; }
    void retranslate();
    /// 0 when there is none.
    qint64 currentId() const;
    QList<qint64> selectedIds() const;
    int selectedCount() const;
    void setCurrentRow(int row);
    /// So wide that each of the usual columns can be read.
    int usualWidth() const;

Q_SIGNALS:
    /// By the user, in the header or the menu.
    void columnsChanged();
    void currentIdChanged(qint64 id);
    void openRequested(qint64 id);

protected:
    /// Shown until the user chooses.
    virtual QList<int> usualColumns() const = 0;
    /// The column that takes what is left of the width; -1: whichever is the last.
    virtual int fillingColumn() const { return -1; }
    /// In pixels, for the font now.
    virtual int widthOf(int column) const = 0;
    void begin(int sortColumn, Qt::SortOrder order);
    /// Columns of a list's own enumeration, and back.
    template<class Column> QList<Column> columnsAs() const
    {
        QList<Column> columns;
        const QList<int> shown = shownColumns();
        for (int column : shown)
            columns << Column(column);
        return columns;
    }
    template<class Column> static QList<int> toInts(const QList<Column> &columns)
    {
        QList<int> numbers;
        for (Column column : columns)
            numbers << int(column);
        return numbers;
    }
    /// Width of a text in a cell, with its margins.
    int widthOfText(const QString &widest) const;

    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void keepPlace();
    void restorePlace(bool newQuery);
    void fillColumns();
    void setUsualColumns();
    void fillWidth();
    void fillWidthLater();
    void fitRows();
    int columnCount() const;
    IdListModel &m_model;
    QMenu *m_columns;
    int m_textHeight = 0;
    int m_currentRow = -1;
    qint64 m_currentId = 0;
    qint64 m_topId = 0;
    int m_topRow = 0;
    bool m_changing = false;
    bool m_arranging = false;
};
