#include "summaryreader.h"

#include "attachmentrepository.h"
#include "council.h"
#include "locality.h"
#include "meetingrepository.h"
#include "words.h"

template<class T, class IdType> Result<QString> SummaryReader::name(IdType id)
{
    if (!id)
        return QString();
    if (const auto known = m_names.constFind(id.value); known != m_names.constEnd())
        return *known;
    const auto value = m_records.find<T>(id);
    if (!value)
        return fail(value.error());
    m_names.insert(id.value, value->name);
    if constexpr (std::is_same_v<T, LocalCouncil>)
        m_notesHeadings.insert(id.value, value->notesHeading);
    return value->name;
}

template<class T, class IdType> Result<QString> SummaryReader::names(const QList<IdType> &ids)
{
    QStringList all;
    for (const IdType id : ids) {
        const auto one = name<T>(id);
        if (!one)
            return one;
        all << *one;
    }
    return all.join(QStringLiteral(", "));
}

Result<QString> SummaryReader::localityName(LocalityId id) { return name<Locality>(id); }

Result<QStringList> SummaryReader::selection(const MeetingFilter &filter)
{
    QStringList lines;
    const auto localities = filter.localities.size() > 1 ? names<Locality>(filter.localities) : Result<QString>(QString());
    const auto councils = names<LocalCouncil>(filter.councils);
    const auto kinds = names<MeetingKind>(filter.kinds);
    for (const auto *part : {&localities, &councils, &kinds}) {
        if (!*part)
            return fail(part->error());
    }
    if (!localities->isEmpty())
        lines << tr("Orter: %1").arg(*localities);
    if (!councils->isEmpty())
        lines << tr("Ortsråd: %1").arg(*councils);
    if (!kinds->isEmpty())
        lines << tr("Slag: %1").arg(*kinds);
    QStringList statuses;
    for (const MeetingStatus status : filter.statuses)
        statuses << Words::of("status", status);
    if (!statuses.isEmpty())
        lines << tr("Status: %1").arg(statuses.join(QStringLiteral(", ")));
    if (!filter.text.trimmed().isEmpty())
        lines << tr("Med orden: %1").arg(filter.text.simplified());
    return lines;
}

Result<QList<SummarizedMeeting>> SummaryReader::read(const QList<qint64> &ids, bool withAttachments,
                                                     const std::function<bool(int, int)> &progress)
{
    QList<SummarizedMeeting> meetings;
    meetings.reserve(ids.size());
    for (const qint64 id : ids) {
        if (progress && !progress(int(meetings.size()), int(ids.size())))
            return fail(ErrorCode::Cancelled, tr("Exporten avbröts. Ingen fil har skrivits."));
        auto meeting = readOne(MeetingId(id), withAttachments);
        if (!meeting)
            return fail(meeting.error());
        meetings << std::move(*meeting);
    }
    return meetings;
}

Result<SummarizedMeeting> SummaryReader::readOne(MeetingId id, bool withAttachments)
{
    auto file = MeetingRepository(m_connection).load(id);
    if (!file)
        return fail(file.error());
    const auto kind = name<MeetingKind>(file->meeting.kind);
    const auto locality = name<Locality>(file->meeting.locality);
    const auto council = name<LocalCouncil>(file->meeting.council);
    for (const auto *part : {&kind, &locality, &council}) {
        if (!*part)
            return fail(part->error());
    }
    SummarizedMeeting meeting;
    meeting.kind = *kind;
    meeting.locality = *locality;
    meeting.council = *council;
    meeting.notesHeading = m_notesHeadings.value(file->meeting.council.value);
    if (withAttachments) {
        auto attachments = AttachmentRepository(m_connection).list(id.value);
        if (!attachments)
            return fail(attachments.error());
        meeting.attachments = std::move(*attachments);
    }
    meeting.file = std::move(*file);
    return meeting;
}
