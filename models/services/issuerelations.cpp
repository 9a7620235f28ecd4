// What hangs together: merging, relating, reminders. The rest of IssueService is in issueservice.cpp.
#include "issueservice.h"

#include "issuerepository.h"

IssueService::File IssueService::merge(IssueId id, IssueId into)
{
    return change(id, 0, [into](Connection &connection, IssueFile &file) -> Status {
        const auto invalid = [](const QString &message) { return fail(ErrorCode::Invalid, message, {}, QStringLiteral("merged_into_id")); };
        if (into == file.issue.id)
            return invalid(tr("En fråga kan inte slås ihop med sig själv."));
        if (file.issue.mergedInto)
            return invalid(tr("Frågan är redan sammanslagen med en annan. Ångra det först."));
        const auto target = IssueRepository(connection).load(into);
        if (!target)
            return fail(target.error());
        if (target->issue.stored.deletedAt.isValid())
            return invalid(tr("%1 ligger i papperskorgen. Återställ den först.").arg(target->issue.number));
        if (target->issue.mergedInto)
            return invalid(tr("%1 är själv sammanslagen med en annan fråga. Välj den i stället.").arg(target->issue.number));
        const auto merged = RecordRepository(connection).list<Issue>({QStringLiteral("merged_into_id = ?"), {file.issue.id.value}, QStringLiteral("id LIMIT 1"), false});
        if (!merged)
            return fail(merged.error());
        if (!merged->isEmpty())
            return invalid(tr("Andra frågor är sammanslagna med %1. Slå i stället ihop åt andra hållet.").arg(file.issue.number));
        file.issue.mergedInto = into;
        return {};
    });
}

IssueService::File IssueService::unmerge(IssueId id)
{
    return change(id, 0, [](Connection &, IssueFile &file) -> Status {
        if (!file.issue.mergedInto)
            return fail(ErrorCode::Invalid, tr("Frågan är inte sammanslagen med någon."), {}, QStringLiteral("merged_into_id"));
        file.issue.mergedInto = {};
        return {};
    });
}

static Result<QList<IssueRelation>> relationsOf(Connection &connection, IssueId id, IssueId other)
{
    return RecordRepository(connection).list<IssueRelation>({QStringLiteral("issue_id = ? AND other_id = ?"),
        {std::min(id.value, other.value), std::max(id.value, other.value)}, QStringLiteral("id"), false});
}

QFuture<Status> IssueService::relate(IssueId id, IssueId other)
{
    return m_database.write([id, other](Connection &connection) -> Status {
        if (id == other)
            return fail(ErrorCode::Invalid, tr("En fråga kan inte kopplas till sig själv."), {}, QStringLiteral("other_id"));
        const auto known = relationsOf(connection, id, other);
        if (!known)
            return fail(known.error());
        if (!known->isEmpty())
            return {};
        IssueRelation relation;
        relation.issue = IssueId(std::min(id.value, other.value));
        relation.other = IssueId(std::max(id.value, other.value));
        return RecordRepository(connection).save(relation);
    });
}

QFuture<Status> IssueService::unrelate(IssueId id, IssueId other)
{
    return m_database.write([id, other](Connection &connection) -> Status {
        const auto known = relationsOf(connection, id, other);
        if (!known)
            return fail(known.error());
        for (const IssueRelation &relation : *known) {
            if (const Status status = RecordRepository(connection).setBinned(recordType<IssueRelation>().schema(), relation.id.value, true); !status)
                return status;
        }
        return {};
    });
}

QFuture<Result<IssueLinks>> IssueService::links(IssueId id)
{
    return m_database.read([id](Connection &connection) { return IssueRepository(connection).links(id); });
}

QFuture<Result<QList<IssueRow>>> IssueService::madeFrom(MeetingId meeting, AgendaItemId item)
{
    return m_database.read([meeting, item](Connection &connection) { return IssueRepository(connection).madeFrom(meeting, item); });
}

QFuture<Result<Reminder>> IssueService::saveReminder(Reminder reminder)
{
    return m_database.write([reminder](Connection &connection) mutable -> Result<Reminder> {
        if (!reminder.remindOn.isValid())
            return fail(ErrorCode::Invalid, tr("Skriv vilken dag du vill bli påmind."), {}, QStringLiteral("remind_on"));
        if (const Status status = RecordRepository(connection).save(reminder); !status)
            return fail(status.error());
        return reminder;
    });
}

QFuture<Status> IssueService::removeReminder(ReminderId id)
{
    return m_database.write([id](Connection &connection) { return RecordRepository(connection).setBinned(recordType<Reminder>().schema(), id.value, true); });
}
