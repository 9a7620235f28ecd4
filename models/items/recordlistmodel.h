#pragma once

#include "recordtext.h"

#include <QAbstractTableModel>

/// The records of a register or catalogue, as many as people write by hand (hundreds, some thousands): all of them in memory. Read-only;
/// what changes comes by setRecords(), which keeps the rows that stay.
class RecordListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Roles { IdRole = Qt::UserRole, BinnedRole, DraftRole };
    RecordListModel(const RecordSchema &schema, const QStringList &columns, QObject *parent = nullptr);

    /// Resets only when other records than before, or in another order, are shown.
    void setRecords(const QList<Record> &records);
    void setNames(const ReferenceNames &names);
    /// Records with a draft are marked with a word of their own.
    void setDrafts(const QSet<qint64> &ids);
    const QList<Record> &records() const { return m_records; }
    /// nullptr outside the list.
    const Record *record(int row) const;
    qint64 idAt(int row) const;
    int rowOf(qint64 id) const;
    QString fieldName(int column) const { return m_columns.value(column); }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const RecordSchema &m_schema;
    QStringList m_columns;
    QList<int> m_fields;
    QList<Record> m_records;
    ReferenceNames m_names;
    QSet<qint64> m_drafts;
    QHash<qint64, int> m_rows;
};
