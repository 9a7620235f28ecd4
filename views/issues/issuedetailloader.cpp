#include "issues/issuedetailloader.h"

#include "attachmentservice.h"
#include "contactperson.h"
#include "issueservice.h"
#include "meetingservice.h"
#include "municipalfunction.h"
#include "recordservice.h"
#include "shell/appcontext.h"

IssueDetailLoader::IssueDetailLoader(const AppContext &context, QObject *parent) : DetailReading(parent), m_context(context) {}

void IssueDetailLoader::begin(qint64 id)
{
    m_data = {};
    part(m_context.issues.rows({id}), [this](const QList<IssueRow> &rows) { m_data.row = rows.value(0); });
    part(m_context.issues.load(IssueId(id)), [this](const IssueFile &file) { m_data.file = file; });
    part(m_context.issues.links(IssueId(id)), [this](const IssueLinks &links) { m_data.links = links; });
    part(m_context.attachments.list(id), [this](const QList<Attachment> &attachments) { m_data.attachments = attachments; });
    readNames<MunicipalFunction>();
    readNames<ContactPerson>();
    part(m_context.records.list(recordType<Locality>().schema()), [this](const QList<Record> &records) {
        m_data.places = knownPlaces(records);
    });
    then([this] { readLinked(); });
}

/// Also those in the bin: what was asked of a function stays asked of it.
template<class T> void IssueDetailLoader::readNames()
{
    part(m_context.records.names(recordType<T>().schema(), true), [this](const QList<RecordName> &names) {
        for (const RecordName &name : names)
            m_data.names.insert(name.id, name.name);
    });
}

void IssueDetailLoader::readLinked()
{
    for (const IssueRow &row : std::as_const(m_data.links.merged))
        optionalPart(m_context.issues.load(row.id), [this](const IssueFile &file) { m_data.merged << file; });
    if (const IssueId into = m_data.file.issue.mergedInto)
        optionalPart(m_context.issues.rows({into.value}), [this](const QList<IssueRow> &rows) { m_data.mergedInto = rows.value(0); });
    // The link's text is empty when the meeting is in the bin.
    readMeeting(m_data.links.meeting.isEmpty() ? MeetingId() : m_data.file.issue.meeting, &IssueDetailData::meeting);
    readMeeting(m_data.links.feedbackMeeting, &IssueDetailData::feedbackMeeting);
}

void IssueDetailLoader::readMeeting(MeetingId id, MeetingRow IssueDetailData::*to)
{
    if (id)
        optionalPart(m_context.meetings.rows({id.value}), [this, to](const QList<MeetingRow> &rows) { m_data.*to = rows.value(0); });
}
