#include "meetings/meetingdetailloader.h"

#include "attachmentservice.h"
#include "council.h"
#include "meetingservice.h"
#include "recordservice.h"
#include "shell/appcontext.h"

MeetingDetailLoader::MeetingDetailLoader(const AppContext &context, QObject *parent) : DetailReading(parent), m_context(context) {}

void MeetingDetailLoader::begin(qint64 id)
{
    m_data = {};
    part(m_context.meetings.rows({id}), [this](const QList<MeetingRow> &rows) { m_data.row = rows.value(0); });
    part(m_context.meetings.load(MeetingId(id)), [this](const MeetingFile &file) { m_data.file = file; });
    part(m_context.attachments.list(id), [this](const QList<Attachment> &attachments) { m_data.attachments = attachments; });
    then([this] { readOrigins(); });
}

/// A source that is gone is no failure: the item then stands without it.
template<class T> void MeetingDetailLoader::origin(qint64 id)
{
    const RecordType<T> &type = recordType<T>();
    optionalPart(m_context.records.find(type.schema(), id), [this, id, &type](const Record &record) { m_data.sources[id].meeting = type.fromRecord(record).meeting; });
}

void MeetingDetailLoader::readOrigins()
{
    for (const AgendaItem &item : std::as_const(m_data.file.items)) {
        if (item.sourceItem)
            origin<AgendaItem>(item.sourceItem.value);
        else if (item.sourceAction)
            origin<ActionItem>(item.sourceAction.value);
    }
    if (const CouncilId council = m_data.file.meeting.council) {
        part(m_context.records.find(recordType<LocalCouncil>().schema(), council.value),
             [this](const Record &record) { m_data.notesHeading = recordType<LocalCouncil>().fromRecord(record).notesHeading; });
    }
    then([this] { readOriginMeetings(); });
}

void MeetingDetailLoader::readOriginMeetings()
{
    QList<qint64> ids;
    for (const MeetingDetailData::Source &source : std::as_const(m_data.sources)) {
        if (source.meeting && !ids.contains(source.meeting.value))
            ids << source.meeting.value;
    }
    if (ids.isEmpty())
        return;
    part(m_context.meetings.rows(ids), [this](const QList<MeetingRow> &rows) {
        for (MeetingDetailData::Source &source : m_data.sources) {
            for (const MeetingRow &row : rows) {
                if (row.id == source.meeting) {
                    source.kind = row.kind;
                    source.date = row.date;
                }
            }
        }
    });
}
