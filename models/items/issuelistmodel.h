#pragma once

#include "issuelist.h"
#include "lateness.h"
#include "rowlistmodel.h"

#include <QCoreApplication>

class Database;
class IssueService;

/// The list of issues that *Frågor* shows. Its columns are those of IssueColumn, in that order; a view hides and moves them.
/// Follows what is written to the database.
class IssueListModel : public RowListModel<IssueRow>
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1,  ///< qint64
        StatusRole,                 ///< code of IssueStatus, in every column; the view paints it in State
        LateRole,                   ///< bool: a clock has run out, or a rest has ended; the view paints it in Due
        DraftRole,   ///< a draft to a function is not sent; the view paints it in State
    };

    IssueListModel(IssueService &service, Database &database, QObject *parent = nullptr);

    const IssueFilter &filter() const { return m_filter; }
    const IssueSort &order() const { return m_order; }
    /// Reads nothing when both are as before and the list is there.
    void setQuery(const IssueFilter &filter, const IssueSort &order);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : issueColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// The text of a column, as shown on a day: a due date that has passed stands as "3 dagar sen".
    static QString text(const IssueRow &row, IssueColumn column, QDate today);
    static QString columnName(IssueColumn column);
    static bool isLate(const IssueRow &row, QDate today) { return Lateness::isLate(row.dueOn, today); }
    /// The program's language is another now.
    void retranslate();

protected:
    QFuture<Result<QList<qint64>>> readIds() override;
    QFuture<Result<QList<IssueRow>>> readRowValues(const QList<qint64> &ids) override;
    qint64 idOf(const IssueRow &row) const override { return row.id.value; }

private:
    QString sentence(const IssueRow &row) const;
    QString toolTip(const IssueRow &row, IssueColumn column) const;
    IssueService &m_service;
    Database &m_database;
    IssueFilter m_filter;
    IssueSort m_order;
    bool m_asked = false;
};
