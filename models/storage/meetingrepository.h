#pragma once

#include "meetinglist.h"
#include "recordrepository.h"

/// Meetings with their parts, written as one.
class MeetingRepository
{
    Q_DECLARE_TR_FUNCTIONS(MeetingRepository)
public:
    explicit MeetingRepository(Connection &connection) : m_connection(connection), m_records(connection) {}

    Result<MeetingFile> load(MeetingId id);
    /// Saves the meeting and its parts in one transaction: new parts are inserted, changed ones updated, missing ones binned. Fills in
    /// ids and revisions. Corrections are not written here. Answers told at a meeting that has been held are noted (IssueFeedback). Errors: Conflict, Denied (the stored meeting is locked).
    Status save(MeetingFile &file);
    /// The same inside a transaction of the caller.
    Status store(MeetingFile &file);
    /// Appends to a locked meeting, the only change it allows. Errors: Invalid when it is not locked.
    Result<Correction> addCorrection(MeetingId id, const QString &text);

    /// Ids in order, all of them: eight bytes each.
    Result<QList<qint64>> ids(const MeetingFilter &filter, const MeetingSort &sort);
    /// How many meetings there are outside the bin.
    Result<qint64> total();
    /// The rows of some ids, in the order of the ids; ids that are gone are left out.
    Result<QList<MeetingRow>> rows(const QList<qint64> &ids);
    /// The latest meeting of a council before a date that was not cancelled; an invalid id when there is none.
    Result<MeetingId> previous(CouncilId council, QDate before, MeetingId except = {});
    /// A stored meeting that is the same occasion (council or locality, date, time, kind, theme, organiser, place); invalid when none.
    Result<MeetingId> same(const Meeting &meeting);
    /// Gives, for each meeting from one day to another, the fields that tell occasions apart (those of `same`) and its id. For imports:
    /// one reading instead of a search for each row.
    Status forEachOccasion(QDate from, QDate to, const std::function<void(const Meeting &)> &visit);

private:
    Connection &m_connection;
    RecordRepository m_records;
};
