#include "exportservice.h"

#include "meetingrepository.h"
#include "sortkey.h"
#include "summaryreader.h"
#include "swedishformat.h"

#include <algorithm>

namespace {

Result<QList<qint64>> idsOf(Connection &connection, const ExportService::Request &request)
{
    if (request.meetings.isEmpty())
        return MeetingRepository(connection).ids(request.filter, {MeetingColumn::Date, Qt::AscendingOrder});
    QList<qint64> ids;
    for (const MeetingId id : request.meetings)
        ids << id.value;
    return ids;
}

/// By locality in Swedish order, those without one last; within it the oldest first.
QList<SummarizedMeeting> ordered(QList<SummarizedMeeting> meetings)
{
    QHash<QString, QString> keys;
    for (const SummarizedMeeting &meeting : std::as_const(meetings)) {
        if (!keys.contains(meeting.locality))
            keys.insert(meeting.locality, sortKey(meeting.locality));
    }
    const auto place = [&keys](const SummarizedMeeting &meeting) {
        // Two localities may have the same key, but must not be mixed: the name as it stands parts them.
        const Meeting &row = meeting.file.meeting;
        return std::tuple(meeting.locality.isEmpty(), keys.value(meeting.locality), meeting.locality, row.date, row.start, row.id.value);
    };
    std::sort(meetings.begin(), meetings.end(),
              [&place](const SummarizedMeeting &a, const SummarizedMeeting &b) { return place(a) < place(b); });
    return meetings;
}

Result<SummaryHead> headOf(SummaryReader &reader, const ExportService::Request &request, const QDateTime &stamp)
{
    SummaryHead head{request.organisation, {}, {}, {}, stamp, {}};
    if (!request.meetings.isEmpty())
        return head;
    head.from = request.filter.from;
    head.to = request.filter.to;
    if (request.filter.localities.size() == 1) {
        const auto name = reader.localityName(request.filter.localities.first());
        if (!name)
            return fail(name.error());
        head.locality = *name;
    }
    auto selection = reader.selection(request.filter);
    if (!selection)
        return fail(selection.error());
    head.selection = std::move(*selection);
    return head;
}

Result<std::pair<Document, int>> build(Connection &connection, const ExportService::Request &request, const QDateTime &stamp,
                                       const Progress &progress)
{
    const auto ids = idsOf(connection, request);
    if (!ids)
        return fail(ids.error());
    if (ids->size() > ExportService::maximum)
        return fail(
            ErrorCode::Invalid,
            ExportService::tr("Urvalet är %1 träffar. Högst %2 kan exporteras på en gång: välj en kortare period eller en ort i taget.")
                .arg(SwedishFormat::number(ids->size()), SwedishFormat::number(ExportService::maximum)));
    SummaryReader reader(connection);
    const auto head = headOf(reader, request, stamp);
    if (!head)
        return fail(head.error());
    auto read = reader.read(*ids, request.options.attachments, progress);
    if (!read)
        return fail(read.error());
    const QList<SummarizedMeeting> meetings = ordered(std::move(*read));
    const MeetingSummary summary(request.options);
    const int count = int(meetings.size());
    if (DocumentFormats::isTable(request.format))
        return std::pair(summary.table(meetings, *head), count);
    if (request.meetings.size() == 1 && count == 1)
        return std::pair(summary.single(meetings.first(), *head), count);
    return std::pair(summary.collected(meetings, *head), count);
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
            return progress ? Progress([&progress, offset](int done, int total) {
                return progress(offset + (total > 0 ? int(done * 500LL / total) : 0), 1000);
            })
                            : Progress();
        };
        const auto built = build(connection, request, stamp, half(0));
        if (!built)
            return fail(built.error());
        if (const Status status = writeDocument(built->first, request.format, request.fileName, half(500)); !status)
            return fail(status.error());
        return built->second;
    });
}
