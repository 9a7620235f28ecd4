#include "meetingservice.h"

#include "binrestore.h"
#include "council.h"
#include "draftrepository.h"
#include "historyrepository.h"
#include "issuefeedback.h"
#include "issuetext.h"
#include "meetingrepository.h"
#include "writetransaction.h"

QFuture<Result<MeetingFile>> MeetingService::load(MeetingId id)
{
    return m_database.read([id](Connection &connection) { return MeetingRepository(connection).load(id); });
}

/// The agenda of a council, or the common one where it has none of its own.
static Result<QList<AgendaItem>> agendaOf(RecordRepository &records, CouncilId council)
{
    QList<AgendaTemplateItem> headings;
    if (council) {
        auto own = records.list<AgendaTemplateItem>({QStringLiteral("council_id = ?"), {council.value}, {}, false});
        if (!own)
            return fail(own.error());
        headings = *own;
    }
    if (headings.isEmpty()) {
        auto common = records.list<AgendaTemplateItem>({QStringLiteral("council_id IS NULL"), {}, {}, false});
        if (!common)
            return fail(common.error());
        headings = *common;
    }
    QList<AgendaItem> items;
    for (const AgendaTemplateItem &heading : std::as_const(headings)) {
        AgendaItem item;
        item.id = AgendaItemId(newId());
        item.heading = heading.heading;
        items << item;
    }
    return items;
}

static Result<MeetingKindId> kindNamed(RecordRepository &records, const QString &name)
{
    auto kinds = records.list<MeetingKind>();
    if (!kinds)
        return fail(kinds.error());
    for (const MeetingKind &kind : std::as_const(*kinds)) {
        if (kind.name == name)
            return kind.id;
    }
    return kinds->isEmpty() ? MeetingKindId() : kinds->first().id;
}

static Result<NewMeeting> prepareMeeting(Connection &connection, CouncilId councilId, QDate date)
{
    RecordRepository records(connection);
    NewMeeting result;
    Meeting &meeting = result.file.meeting;
    meeting.id = MeetingId(newId());
    meeting.date = date;
    const auto kind = kindNamed(records, QStringLiteral("Ortsråd"));
    if (!kind)
        return fail(kind.error());
    meeting.kind = *kind;
    auto agenda = agendaOf(records, councilId);
    if (!agenda)
        return fail(agenda.error());
    result.file.items = *agenda;
    if (!councilId)
        return result;
    const auto council = records.find<LocalCouncil>(councilId);
    if (!council)
        return fail(council.error());
    meeting.council = councilId;
    meeting.locality = council->serviceLocality;
    meeting.place = council->usualPlace;
    meeting.start = council->usualTime;
    const auto told = IssueFeedback(connection, &IssueText::outgoingAnswer).waiting(councilId);
    if (!told)
        return fail(told.error());
    for (const AgendaItem &item : *told)
        result.carried << MeetingRules::CarriedItem{item, {}, {}, {}};
    MeetingRepository meetings(connection);
    const auto previous = meetings.previous(councilId, date);
    if (!previous)
        return fail(previous.error());
    if (!*previous)
        return result;
    const auto last = meetings.load(*previous);
    if (!last)
        return fail(last.error());
    meeting.organiser = last->meeting.organiser;
    const auto lastKind = records.find<MeetingKind>(last->meeting.kind);
    if (!lastKind)
        return fail(lastKind.error());
    result.carried += MeetingRules::carriedItems(*last, lastKind->name.toLower());
    for (MeetingRules::CarriedItem &carried : result.carried)
        carried.item.id = AgendaItemId(newId());
    return result;
}

QFuture<Result<NewMeeting>> MeetingService::prepare(CouncilId council, QDate date)
{
    return m_database.read([council, date](Connection &connection) { return prepareMeeting(connection, council, date); });
}

QFuture<Result<MeetingFile>> MeetingService::save(MeetingFile file)
{
    return m_database.write([file = std::move(file)](Connection &connection) mutable -> Result<MeetingFile> {
        if (const Status status = MeetingRules::check(file); !status)
            return fail(status.error());
        if (const Status status = MeetingRepository(connection).save(file); !status)
            return fail(status.error());
        // What is saved is no draft any more; a crash between the two leaves a draft that equals the record.
        if (const Status status = DraftRepository(connection).remove(QStringLiteral("meeting"), file.meeting.id.value); !status)
            return fail(status.error());
        return file;
    });
}

QFuture<Result<Correction>> MeetingService::addCorrection(MeetingId id, const QString &text)
{
    return m_database.write([id, text](Connection &connection) { return MeetingRepository(connection).addCorrection(id, text); });
}

QFuture<Status> MeetingService::setBinned(MeetingId id, bool binned)
{
    return m_database.write([id, binned](Connection &connection) -> Status {
        const RecordSchema &schema = recordType<Meeting>().schema();
        if (binned)
            return RecordRepository(connection).setBinned(schema, id.value, true);
        const auto restored = restoreFromBin(connection, schema, id.value);
        return restored ? Status() : fail(restored.error());
    });
}

QFuture<Status> MeetingService::setActionStatus(ActionItemId id, ActionStatus status)
{
    const QDate today = m_database.today();
    return m_database.write([id, status, today](Connection &connection) -> Status {
        RecordRepository records(connection);
        auto action = records.find<ActionItem>(id);
        if (!action)
            return fail(action.error());
        action->status = status;
        action->doneOn = status == ActionStatus::Done ? today : QDate();
        return records.save(*action);
    });
}

QFuture<Result<QList<qint64>>> MeetingService::ids(const MeetingFilter &filter, const MeetingSort &sort)
{
    return m_database.read([filter, sort](Connection &connection) { return MeetingRepository(connection).ids(filter, sort); });
}

QFuture<Result<qint64>> MeetingService::total()
{
    return m_database.read([](Connection &connection) { return MeetingRepository(connection).total(); });
}

QFuture<Result<QList<MeetingRow>>> MeetingService::rows(const QList<qint64> &ids)
{
    return m_database.read([ids](Connection &connection) { return MeetingRepository(connection).rows(ids); });
}

QFuture<Result<QList<VersionEntry>>> MeetingService::versions(MeetingId id)
{
    return m_database.read([id](Connection &connection) { return HistoryRepository(connection).versions(QStringLiteral("meeting"), id.value); });
}

QFuture<Result<MeetingFile>> MeetingService::at(MeetingId id, int revision)
{
    return m_database.read([id, revision](Connection &connection) { return HistoryRepository(connection).meetingAt(id, revision); });
}

QFuture<Status> MeetingService::putDraft(const Draft &draft)
{
    return m_database.writeQuietly([draft](Connection &connection) { return DraftRepository(connection).put(draft); });
}

QFuture<Status> MeetingService::removeDraft(const QString &subject, qint64 id)
{
    // Heard of: *Idag* and the bar of the window tell of text that is not saved.
    return m_database.write([subject, id](Connection &connection) { return DraftRepository(connection).remove(subject, id); });
}

QFuture<Result<QList<Draft>>> MeetingService::drafts()
{
    return m_database.read([](Connection &connection) { return DraftRepository(connection).list(); });
}

QFuture<Result<std::optional<Draft>>> MeetingService::draft(const QString &subject, qint64 id)
{
    return m_database.read([subject, id](Connection &connection) { return DraftRepository(connection).find(subject, id); });
}
