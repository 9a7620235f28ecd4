// The names behind a RegisterList's references, and the choice to narrow it by one of them.
#include "records/registerlist.h"
#include "recordservice.h"
#include "recordtypes.h"
#include "shell/appcontext.h"
#include "whendone.h"

#include <QComboBox>
#include <algorithm>

void RegisterList::loadNames()
{
    QStringList tables;
    for (const QString &column : m_options.columns + QStringList(m_options.filterField)) {
        const int index = m_schema.indexOf(column);
        if (index >= 0 && m_schema.fields.at(index).kind == FieldKind::Reference && !tables.contains(m_schema.fields.at(index).reference))
            tables << m_schema.fields.at(index).reference;
    }
    for (const QString &table : std::as_const(tables)) {
        whenDone(m_context.records.names(*schemaOf(table), true), this, [this, table](const Result<QList<RecordName>> &names) {
            if (!names)
                return;
            QHash<qint64, QString> &known = m_names[table];
            known.clear();
            for (const RecordName &name : *names)
                known.insert(name.id, name.name);
            m_model->setNames(m_names);
            fillFilter();
        });
    }
}

void RegisterList::fillFilter()
{
    if (!m_filter)
        return;
    const int index = m_schema.indexOf(m_options.filterField);
    const QHash<qint64, QString> known = m_names.value(m_schema.fields.at(index).reference);
    QSet<qint64> used;
    for (int i = 1; i < m_filter->count(); ++i)
        used.insert(m_filter->itemData(i).toLongLong());
    for (const Record &record : m_model->records())
        used.insert(record.values.at(index).toLongLong());
    used.remove(0);
    const qint64 chosen = m_filter->currentData().toLongLong();
    QList<std::pair<QString, qint64>> entries;
    for (const qint64 id : std::as_const(used))
        entries << std::pair(known.value(id), id);
    std::sort(entries.begin(), entries.end());
    while (m_filter->count() > 1)
        m_filter->removeItem(1);
    for (const auto &[name, id] : std::as_const(entries)) {
        if (!name.isEmpty())
            m_filter->addItem(name, id);
    }
    m_filter->setCurrentIndex(qMax(0, m_filter->findData(chosen)));
}
