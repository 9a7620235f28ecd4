#include "meetings/meetingdetailloader.h"

#include "attachmentservice.h"
#include "council.h"
#include "meetingservice.h"
#include "recordservice.h"
#include "shell/appcontext.h"
#include "whendone.h"

MeetingDetailLoader::MeetingDetailLoader(const AppContext &context, QObject *parent) : QObject(parent), m_context(context) {}

void MeetingDetailLoader::load(MeetingId id)
{
    m_wanted = id;
    if (m_reading)
        m_again = true;
    else
        start();
}

/// Counts one reading; after the last of them comes `step`.
template<class T, class Take> void MeetingDetailLoader::part(const QFuture<Result<T>> &future, Step step, Take take)
{
    ++m_parts;
    whenDone(future, this, [this, step, take](Result<T> result) {
        if (result)
            take(*result);
        else if (!m_error)
            m_error = result.error();
        if (--m_parts == 0)
            next(step);
    });
}

void MeetingDetailLoader::next(Step step)
{
    if (m_again || m_wanted != m_reading || m_error)
        step = &MeetingDetailLoader::finish;
    (this->*step)();
}

void MeetingDetailLoader::start()
{
    m_reading = m_wanted;
    m_again = false;
    m_error.reset();
    m_data = {};
    if (!m_reading)
        return;
    const Step then = &MeetingDetailLoader::readOrigins;
    part(m_context.meetings.rows({m_reading.value}), then, [this](const QList<MeetingRow> &rows) { m_data.row = rows.value(0); });
    part(m_context.meetings.load(m_reading), then, [this](const MeetingFile &file) { m_data.file = file; });
    part(m_context.attachments.list(m_reading.value), then, [this](const QList<Attachment> &attachments) { m_data.attachments = attachments; });
}

/// A source that is gone is no failure: the item then stands without it.
template<class T> void MeetingDetailLoader::origin(qint64 id)
{
    const RecordType<T> &type = recordType<T>();
    ++m_parts;
    whenDone(m_context.records.find(type.schema(), id), this, [this, id, &type](const Result<Record> &record) {
        if (record)
            m_data.sources[id].meeting = type.fromRecord(*record).meeting;
        if (--m_parts == 0)
            next(&MeetingDetailLoader::readOriginMeetings);
    });
}

void MeetingDetailLoader::readOrigins()
{
    ++m_parts;
    for (const AgendaItem &item : std::as_const(m_data.file.items)) {
        if (item.sourceItem)
            origin<AgendaItem>(item.sourceItem.value);
        else if (item.sourceAction)
            origin<ActionItem>(item.sourceAction.value);
    }
    if (const CouncilId council = m_data.file.meeting.council) {
        part(m_context.records.find(recordType<LocalCouncil>().schema(), council.value), &MeetingDetailLoader::readOriginMeetings,
             [this](const Record &record) { m_data.notesHeading = recordType<LocalCouncil>().fromRecord(record).notesHeading; });
    }
    if (--m_parts == 0)
        next(&MeetingDetailLoader::readOriginMeetings);
}

void MeetingDetailLoader::readOriginMeetings()
{
    QList<qint64> ids;
    for (const MeetingDetailData::Source &source : std::as_const(m_data.sources)) {
        if (source.meeting && !ids.contains(source.meeting.value))
            ids << source.meeting.value;
    }
    if (ids.isEmpty()) {
        finish();
        return;
    }
    part(m_context.meetings.rows(ids), &MeetingDetailLoader::finish, [this](const QList<MeetingRow> &rows) {
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

void MeetingDetailLoader::finish()
{
    const MeetingId read = m_reading;
    m_reading = {};
    if (m_again || read != m_wanted) {
        start();
        return;
    }
    if (m_error)
        Q_EMIT failed(*m_error);
    else
        Q_EMIT loaded(m_data);
}
