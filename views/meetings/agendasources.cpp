#include "meetings/agendasources.h"
#include "whendone.h"

#include "recordservice.h"
#include "recordtypes.h"
#include "swedishformat.h"

AgendaSources::AgendaSources(RecordService &records, QObject *parent) : QObject(parent), m_records(records) {}

void AgendaSources::resolve(const QList<AgendaItem> &items)
{
    for (const AgendaItem &item : items) {
        if ((!item.sourceItem && !item.sourceAction) || m_asked.contains(item.id))
            continue;
        m_asked << item.id;
        if (item.sourceItem)
            lookUp(item.id, recordType<AgendaItem>().schema().table, item.sourceItem.value);
        else
            lookUp(item.id, recordType<ActionItem>().schema().table, item.sourceAction.value);
    }
}

void AgendaSources::lookUp(AgendaItemId item, const QString &table, qint64 id)
{
    const RecordSchema &schema = *schemaOf(table);
    whenReady(m_records.find(schema, id), this, [this, item, &schema](const Result<Record> &part) {
        if (!part)
            return;  // gone since: the item stands on its own
        const qint64 meeting = part->values.value(schema.indexOf(QStringLiteral("meeting_id"))).toLongLong();
        whenReady(m_records.find(recordType<Meeting>().schema(), meeting), this, [this, item](const Result<Record> &record) {
            if (!record)
                return;
            m_meetings.insert(item, recordType<Meeting>().fromRecord(*record));
            Q_EMIT found();
        });
    });
}

QHash<AgendaItemId, QString> AgendaSources::words() const
{
    QHash<AgendaItemId, QString> words;
    for (auto it = m_meetings.constBegin(); it != m_meetings.constEnd(); ++it) {
        //: %1 kind of meeting, %2 date
        words.insert(it.key(), tr("Från %1 %2").arg(m_choices.kindName(it->kind).toLower(), SwedishFormat::textDate(it->date)));
    }
    return words;
}

MeetingId AgendaSources::meetingOf(AgendaItemId item) const { return m_meetings.value(item).id; }
