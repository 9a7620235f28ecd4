#include "recordlistmodel.h"

#include "words.h"

RecordListModel::RecordListModel(const RecordSchema &schema, const QStringList &columns, QObject *parent)
    : QAbstractTableModel(parent), m_schema(schema), m_columns(columns)
{
    for (const QString &column : columns)
        m_fields << schema.indexOf(column);
}

void RecordListModel::setRecords(const QList<Record> &records)
{
    bool same = records.size() == m_records.size();
    for (qsizetype i = 0; same && i < records.size(); ++i)
        same = records.at(i).id == m_records.at(i).id;
    if (same) {
        m_records = records;
        if (!m_records.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_records.size()) - 1, int(m_columns.size()) - 1));
        return;
    }
    beginResetModel();
    m_records = records;
    m_rows.clear();
    for (int i = 0; i < m_records.size(); ++i)
        m_rows.insert(m_records.at(i).id, i);
    endResetModel();
}

void RecordListModel::setNames(const ReferenceNames &names)
{
    m_names = names;
    if (!m_records.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_records.size()) - 1, int(m_columns.size()) - 1));
}

void RecordListModel::setDrafts(const QSet<qint64> &ids)
{
    m_drafts = ids;
    if (!m_records.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_records.size()) - 1, 0));
}

const Record *RecordListModel::record(int row) const { return row >= 0 && row < m_records.size() ? &m_records.at(row) : nullptr; }
qint64 RecordListModel::idAt(int row) const { return record(row) ? record(row)->id : 0; }
int RecordListModel::rowOf(qint64 id) const { return m_rows.value(id, -1); }

void RecordListModel::retranslate()
{
    if (!m_columns.isEmpty())
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, int(m_columns.size()) - 1);
    setNames(m_names);
}

int RecordListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_records.size()); }
int RecordListModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_columns.size()); }

QVariant RecordListModel::data(const QModelIndex &index, int role) const
{
    const Record *row = record(index.row());
    if (!row || !index.isValid())
        return {};
    const int place = m_fields.at(index.column());
    const FieldInfo &field = m_schema.fields.at(place);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: {
        const QString text = recordText(m_schema.table, field, row->values.value(place), m_names);
        //: %1 is the name of a record that has been changed and not saved
        return index.column() == 0 && m_drafts.contains(row->id) ? tr("%1 (osparat)").arg(text) : text;
    }
    case Qt::TextAlignmentRole:
        return int(field.kind == FieldKind::Integer || field.kind == FieldKind::Real ? Qt::AlignRight | Qt::AlignVCenter
                                                                                     : Qt::AlignLeft | Qt::AlignVCenter);
    case IdRole: return row->id;
    case BinnedRole: return row->deletedAt.isValid();
    case DraftRole: return m_drafts.contains(row->id);
    default: return {};
    }
}

QVariant RecordListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const FieldInfo &field = m_schema.fields.at(m_fields.at(section));
    if (role == Qt::DisplayRole)
        return Words::field(m_schema.table, field.name);
    if (role == Qt::TextAlignmentRole)
        return int(field.kind == FieldKind::Integer || field.kind == FieldKind::Real ? Qt::AlignRight | Qt::AlignVCenter
                                                                                     : Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}
