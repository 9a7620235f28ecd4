#pragma once

#include "issuelist.h"
#include "recordrepository.h"

/// Issues with their localities and hops, written as one. Every rule of the domain is the caller's; what lists sort by is worked out here.
class IssueRepository
{
    Q_DECLARE_TR_FUNCTIONS(IssueRepository)
public:
    explicit IssueRepository(Connection &connection) : m_connection(connection), m_records(connection) {}

    Result<IssueFile> load(IssueId id);
    /// The whole number, in capitals or not. Errors: NotFound, with the number.
    Result<IssueFile> loadByNumber(const QString &number);
    /// Loads, lets `work` change the file and saves it, all in one transaction, so that two users never step on each other. A `revision`
    /// other than 0 must be the stored one. Errors: Conflict, NotFound, and those of `work`; then nothing is written.
    Result<IssueFile> change(IssueId id, int revision, const std::function<Status(IssueFile &)> &work);
    /// Inside a transaction of the caller: a new issue gets its number of the year it was raised, new parts are inserted, changed ones
    /// updated, missing ones binned. Errors: Conflict, Constraint.
    Status store(IssueFile &file);

    /// Ids in order, all of them: eight bytes each.
    Result<QList<qint64>> ids(const IssueFilter &filter, const IssueSort &sort);
    Result<qint64> count(const IssueFilter &filter);
    /// The rows of some ids, in the order of the ids; ids that are gone are left out.
    Result<QList<IssueRow>> rows(const QList<qint64> &ids);
    Result<IssueLinks> links(IssueId id);
    /// The hop a mail with one of these message-ids belongs to: its issue and itself; ids of 0 when there is none.
    Result<Forwarding> hopOfMessage(const QStringList &messageIds);
    /// Issues made from a line of meeting notes, or all made at a meeting when the item is not given.
    Result<QList<IssueRow>> madeFrom(MeetingId meeting, AgendaItemId item = {});
    /// Topics in use, the most used first.
    Result<QStringList> topics(int most);

private:
    Result<QString> nextNumber(int year);
    Connection &m_connection;
    RecordRepository m_records;
};
