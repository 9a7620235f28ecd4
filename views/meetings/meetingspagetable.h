#pragma once

#include "meetinglist.h"

#include "widgets/focusedge.h"

#include <QTableView>

class MeetingListModel;
class QMenu;
class UiState;

/// The list of meetings as a table. It keeps its place when the list changes under it, and its columns between runs.
class MeetingTable : public FocusEdge<QTableView>
{
    Q_OBJECT
public:
    MeetingTable(MeetingListModel &model, QWidget *parent = nullptr);

    /// Sets widths for the font and follows what the user makes of them.
    void remember(UiState &state);
    QList<MeetingColumn> columns() const;
    void setColumns(const QList<MeetingColumn> &columns);
    /// Shows the order in the header without asking for it again.
    void showOrder(const MeetingSort &order);
    /// One action per column, to tick.
    QMenu *columnsMenu() const { return m_columns; }
    void retranslate();
    /// 0 when there is none.
    qint64 currentId() const;
    QList<qint64> selectedIds() const;
    int selectedCount() const;
    MeetingSort shownOrder() const;
    void setCurrentRow(int row);

Q_SIGNALS:
    /// By the user, in the header or the menu.
    void columnsChanged();
    void currentIdChanged(qint64 id);
    void openRequested(qint64 id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void keepPlace();
    void restorePlace(bool newQuery);
    void fillColumns();
    void setDefaultColumns();
    void fitRows();
    int widthOf(MeetingColumn column) const;
    MeetingListModel &m_model;
    QMenu *m_columns;
    int m_textHeight = 0;
    int m_currentRow = -1;
    qint64 m_currentId = 0;
    qint64 m_topId = 0;
    int m_topRow = 0;
    bool m_changing = false;
    bool m_arranging = false;
};
