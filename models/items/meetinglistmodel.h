#pragma once

#include "meetinglist.h"
#include "rowlistmodel.h"

#include <QCoreApplication>

class Database;
class MeetingService;

/// The list of meetings that *Träffar* shows. Its columns are those of MeetingColumn, in that order; a view hides and moves them.
/// Follows what is written to the database.
class MeetingListModel : public RowListModel<MeetingRow>
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1,  ///< qint64
        StatusRole,                 ///< code of MeetingStatus, in every column; the view paints it in State
    };

    MeetingListModel(MeetingService &service, Database &database, QObject *parent = nullptr);

    const MeetingFilter &filter() const { return m_filter; }
    const MeetingSort &order() const { return m_order; }
    /// Reads nothing when both are as before and the list is there.
    void setQuery(const MeetingFilter &filter, const MeetingSort &order);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : meetingColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// The text of a column, as shown.
    static QString text(const MeetingRow &row, MeetingColumn column);
    static QString columnName(MeetingColumn column);
    /// The program's language is another now.
    void retranslate();

protected:
    QFuture<Result<QList<qint64>>> readIds() override;
    QFuture<Result<QList<MeetingRow>>> readRowValues(const QList<qint64> &ids) override;
    qint64 idOf(const MeetingRow &row) const override { return row.id.value; }

private:
    static QString sentence(const MeetingRow &row);
    static QString toolTip(const MeetingRow &row, MeetingColumn column);
    MeetingService &m_service;
    MeetingFilter m_filter;
    MeetingSort m_order;
    bool m_asked = false;
};
