#include "exportservice.h"

#include "attachmentrepository.h"
#include "council.h"
#include "locality.h"
#include "meetingrepository.h"
#include "sortkey.h"

#include <algorithm>

namespace {

/// Reads meetings with the names their ids stand for; also those in the bin, which old meetings may refer to.
class SummaryReader
{
public:
    explicit SummaryReader(Connection &connection) : m_connection(connection), m_records(connection) {}

    Result<QList<SummarizedMeeting>> read(const QList<qint64> &ids, bool withAttachments, const Progress &progress)
    {
        QList<SummarizedMeeting> meetings;
        meetings.reserve(ids.size());
        for (const qint64 id : ids) {
            if (progress && !progress(int(meetings.size()), int(ids.size())))
                return fail(ErrorCode::Cancelled, ExportService::tr("Exporten avbröts. Ingen fil har skrivits."));
            auto meeting = readOne(MeetingId(id), withAttachments);
            if (!meeting)
                return fail(meeting.error());
            meetings << std::move(*meeting);
        }
        return meetings;
    }

private:
    Result<SummarizedMeeting> readOne(MeetingId id, bool withAttachments)
    {
        auto file = MeetingRepository(m_connection).load(id);
        if (!file)
            return fail(file.error());
        SummarizedMeeting meeting;
        const auto kind = name<MeetingKind>(file->meeting.kind);
        const auto locality = name<Locality>(file->meeting.locality);
        if (!kind)
            return fail(kind.error());
        if (!locality)
            return fail(locality.error());
        meeting.kind = *kind;
        meeting.locality = *locality;
        if (file->meeting.council) {
            const auto council = m_records.find<LocalCouncil>(file->meeting.council);
            if (!council)
                return fail(council.error());
            meeting.council = council->name;
            meeting.notesHeading = council->notesHeading;
        }
        if (withAttachments) {
            auto attachments = AttachmentRepository(m_connection).list(id.value);
            if (!attachments)
                return fail(attachments.error());
            meeting.attachments = std::move(*attachments);
        }
        meeting.file = std::move(*file);
        return meeting;
    }

    template<class T, class IdType> Result<QString> name(IdType id)
    {
        if (!id)
            return QString();
        if (const auto known = m_names.constFind(id.value); known != m_names.constEnd())
            return *known;
        const auto value = m_records.find<T>(id);
        if (!value)
            return fail(value.error());
        m_names.insert(id.value, value->name);
        return value->name;
    }

    Connection &m_connection;
    RecordRepository m_records;
    QHash<qint64, QString> m_names;
};

Result<QList<qint64>> idsOf(Connection &connection, const ExportService::Request &request)
{
    if (request.meetings.isEmpty())
        return MeetingRepository(connection).ids(request.filter, {MeetingColumn::Date, Qt::AscendingOrder});
    QList<qint64> ids;
    for (const MeetingId id : request.meetings)
        ids << id.value;
    return ids;
}

Result<std::pair<Document, int>> build(Connection &connection, const ExportService::Request &request, const QDateTime &stamp, const Progress &progress)
{
    const auto ids = idsOf(connection, request);
    if (!ids)
        return fail(ids.error());
    auto meetings = SummaryReader(connection).read(*ids, request.options.attachments, progress);
    if (!meetings)
        return fail(meetings.error());
    const auto key = [](const SummarizedMeeting &meeting) {
        // Meetings without a locality come last.
        return std::tuple(meeting.locality.isEmpty(), sortKey(meeting.locality), meeting.file.meeting.date, meeting.file.meeting.start, meeting.file.meeting.id.value);
    };
    std::stable_sort(meetings->begin(), meetings->end(), [&key](const SummarizedMeeting &a, const SummarizedMeeting &b) { return key(a) < key(b); });
    SummaryHead head{request.organisation, request.filter.from, request.filter.to, {}, stamp};
    if (request.filter.localities.size() == 1 && !meetings->isEmpty())
        head.locality = meetings->first().locality;
    const MeetingSummary summary(request.options);
    const int count = int(meetings->size());
    if (request.format == DocumentFormat::Csv)
        return std::pair(summary.table(*meetings, head), count);
    if (request.meetings.size() == 1 && count == 1)
        return std::pair(summary.single(meetings->first(), head), count);
    return std::pair(summary.collected(*meetings, head), count);
}

}

QFuture<Result<Document>> ExportService::document(const Request &request, const Progress &progress)
{
    return m_database.readApart([request, progress, stamp = m_database.now().toUTC()](Connection &connection) -> Result<Document> {
        auto built = build(connection, request, stamp, progress);
        if (!built)
            return fail(built.error());
        return std::move(built->first);
    });
}

QFuture<Result<int>> ExportService::write(const Request &request, const Progress &progress)
{
    return m_database.readApart([request, progress, stamp = m_database.now().toUTC()](Connection &connection) -> Result<int> {
        // The first half of the bar is reading, the second writing.
        const auto half = [&progress](int offset) {
            return progress ? Progress([&progress, offset](int done, int total) { return progress(offset + (total > 0 ? int(done * 500LL / total) : 0), 1000); }) : Progress();
        };
        const auto built = build(connection, request, stamp, half(0));
        if (!built)
            return fail(built.error());
        if (const Status status = writeDocument(built->first, request.format, request.fileName, half(500)); !status)
            return fail(status.error());
        return built->second;
    });
}
