#include "meetingrepository.h"

#include "issuefeedback.h"
#include "partlist.h"
#include "statement.h"
#include "writetransaction.h"

Result<MeetingFile> MeetingRepository::load(MeetingId id)
{
    auto meeting = m_records.find<Meeting>(id);
    if (!meeting)
        return fail(meeting.error());
    MeetingFile file{std::move(*meeting), {}, {}, {}, {}};
    for (const Status &status : {readParts(m_records, id.value, {}, file.items), readParts(m_records, id.value, {}, file.attendance),
             readParts(m_records, id.value, {}, file.actions), readParts(m_records, id.value, QStringLiteral("id"), file.corrections)}) {
        if (!status)
            return fail(status.error());
    }
    return file;
}

static Status writeAllParts(RecordRepository &records, MeetingFile &file, bool isNew)
{
    const MeetingId id = file.meeting.id;
    for (const Status &status : {writeParts(records, &AgendaItem::meeting, id, isNew, file.items),
             writeParts(records, &Attendance::meeting, id, isNew, file.attendance), writeParts(records, &ActionItem::meeting, id, isNew, file.actions)}) {
        if (!status)
            return status;
    }
    return {};
}

Status MeetingRepository::store(MeetingFile &file)
{
    if (file.meeting.stored.isStored()) {
        Statement state(m_connection, QStringLiteral("SELECT status FROM meeting WHERE id = ?"));
        state.bind(file.meeting.id.value);
        if (const Status status = state.run(); !status)
            return status;
        if (state.next() && state.text(0) == codeOf(MeetingStatus::Approved))
            return fail(ErrorCode::Denied, tr("Mötet är justerat och låst. Lägg till en rättelse i stället."));
    }
    MeetingFile saved = file;
    // Ids of new parts are given before anything refers to them.
    for (AgendaItem &item : saved.items) {
        if (!item.id)
            item.id = AgendaItemId(newId());
    }
    const bool isNew = !saved.meeting.stored.isStored();
    // First, because its revision decides whether the rest may be written, and because each change of it begins a version.
    if (const Status status = m_records.save(saved.meeting); !status)
        return status;
    if (const Status status = writeAllParts(m_records, saved, isNew); !status)
        return status;
    if (const Status status = IssueFeedback(m_connection).noteTold(saved); !status)
        return status;
    file = std::move(saved);
    return {};
}

Status MeetingRepository::save(MeetingFile &file)
{
    WriteTransaction transaction(m_connection);
    if (const Status status = transaction.begin(); !status)
        return status;
    MeetingFile saved = file;
    if (const Status status = store(saved); !status)
        return status;
    if (const Status status = transaction.commit(); !status)
        return status;
    file = std::move(saved);
    return {};
}

Result<Correction> MeetingRepository::addCorrection(MeetingId id, const QString &text)
{
    WriteTransaction transaction(m_connection);
    if (const Status status = transaction.begin(); !status)
        return fail(status.error());
    const auto meeting = m_records.find<Meeting>(id);
    if (!meeting)
        return fail(meeting.error());
    if (meeting->status != MeetingStatus::Approved)
        return fail(ErrorCode::Invalid, tr("Mötet är inte justerat än. Ändra i anteckningarna i stället för att lägga till en rättelse."));
    if (text.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, tr("Rättelsen är tom. Skriv vad som ska rättas."), {}, QStringLiteral("body"));
    Correction correction;
    correction.meeting = id;
    correction.text = text.trimmed();
    if (const Status status = m_records.save(correction); !status)
        return fail(status.error());
    if (const Status status = transaction.commit(); !status)
        return fail(status.error());
    return correction;
}

Result<MeetingId> MeetingRepository::previous(CouncilId council, QDate before, MeetingId except)
{
    Statement statement(m_connection, QStringLiteral("SELECT id FROM meeting WHERE deleted_at IS NULL AND council_id = ? AND meeting_date <= ? AND id <> ? "
                                                     "AND status <> 'cancelled' ORDER BY meeting_date DESC, start_time DESC, id DESC LIMIT 1"));
    statement.bind(council.value).bind(before.toString(Qt::ISODate)).bind(except.value);
    if (const Status status = statement.run(); !status)
        return fail(status.error());
    return statement.next() ? MeetingId(statement.integer(0)) : MeetingId();
}

Result<MeetingId> MeetingRepository::same(const Meeting &meeting)
{
    Statement statement(m_connection, QStringLiteral(
        "SELECT id FROM meeting WHERE deleted_at IS NULL AND meeting_date = ? AND coalesce(start_time, '') = ? AND kind_id = ? AND coalesce(council_id, 0) = ? "
        "AND coalesce(locality_id, 0) = ? AND theme = ? AND organiser = ? AND place = ? LIMIT 1"));
    statement.bind(meeting.date.toString(Qt::ISODate)).bind(FieldValue::toValue(meeting.start).toString()).bind(meeting.kind.value).bind(meeting.council.value)
        .bind(meeting.locality.value).bind(meeting.theme).bind(meeting.organiser).bind(meeting.place);
    if (const Status status = statement.run(); !status)
        return fail(status.error());
    return statement.next() ? MeetingId(statement.integer(0)) : MeetingId();
}

Status MeetingRepository::forEachOccasion(QDate from, QDate to, const std::function<void(const Meeting &)> &visit)
{
    Statement statement(m_connection, QStringLiteral("SELECT id, meeting_date, start_time, kind_id, council_id, locality_id, theme, organiser, place FROM meeting "
                                                     "WHERE deleted_at IS NULL AND meeting_date BETWEEN ? AND ?"));
    statement.bind(from.toString(Qt::ISODate)).bind(to.toString(Qt::ISODate));
    return statement.forEach([&visit](const Statement &row) {
        Meeting meeting;
        meeting.id = MeetingId(row.integer(0));
        FieldValue::fromValue(row.text(1), meeting.date);
        FieldValue::fromValue(row.text(2), meeting.start);
        meeting.kind = MeetingKindId(row.integer(3));
        meeting.council = CouncilId(row.integer(4));
        meeting.locality = LocalityId(row.integer(5));
        meeting.theme = row.text(6);
        meeting.organiser = row.text(7);
        meeting.place = row.text(8);
        visit(meeting);
    });
}
