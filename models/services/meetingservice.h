#pragma once

#include "database.h"
#include "draft.h"
#include "history.h"
#include "meetinglist.h"
#include "meetingrules.h"

/// What a new meeting begins with: the council's template and usual place, and what the last meeting left over, for the user to tick.
struct NewMeeting {
    MeetingFile file;
    QList<MeetingRules::CarriedItem> carried;
};

/// Meetings from the first key to the lock. Futures resolve on the database's thread; use `.then(this, …)`.
class MeetingService
{
    Q_DECLARE_TR_FUNCTIONS(MeetingService)
public:
    explicit MeetingService(Database &database) : m_database(database) {}

    QFuture<Result<MeetingFile>> load(MeetingId id);
    /// A council (or none) and a date give the rest. The id is given already, so that drafts have somewhere to belong.
    QFuture<Result<NewMeeting>> prepare(CouncilId council, QDate date);
    /// Checked by MeetingRules. Errors: Invalid (field), Conflict, Denied (locked).
    QFuture<Result<MeetingFile>> save(MeetingFile file);
    QFuture<Result<Correction>> addCorrection(MeetingId id, const QString &text);
    /// Back from the bin: with its council, kind and localities if they lie there too.
    QFuture<Status> setBinned(MeetingId id, bool binned);
    QFuture<Status> setActionStatus(ActionItemId id, ActionStatus status);

    QFuture<Result<QList<qint64>>> ids(const MeetingFilter &filter, const MeetingSort &sort);
    /// How many meetings there are outside the bin.
    QFuture<Result<qint64>> total();
    QFuture<Result<QList<MeetingRow>>> rows(const QList<qint64> &ids);

    QFuture<Result<QList<VersionEntry>>> versions(MeetingId id);
    QFuture<Result<MeetingFile>> at(MeetingId id, int revision);

    QFuture<Status> putDraft(const Draft &draft);
    QFuture<Status> removeDraft(const QString &subject, qint64 id);
    QFuture<Result<QList<Draft>>> drafts();
    QFuture<Result<std::optional<Draft>>> draft(const QString &subject, qint64 id);

private:
    Database &m_database;
};
