#pragma once

#include "command.h"
#include "issuelist.h"
#include "locality.h"
#include "meetinglist.h"

/// What a list is restricted to.
struct ListFilter {
    std::optional<Locality> locality;
    QDate from;
    QDate to;
    QString text;
    QList<IssueStatus> statuses;
    IssueStage stage = IssueStage::All;
    QList<CameBy> came = {};
};

/// The kinds of lists by the word of --kind.
struct ListKind {
    const char *name;
    bool byLocality;  ///< --locality makes sense
    bool byDate;      ///< --from and --to make sense
    Result<Listing> (*make)(Connection &connection, const ListFilter &filter);
    bool byStatus = false;  ///< --status and --stage make sense
};
const QList<ListKind> &listKinds();

Result<Listing> listLocalities(Connection &connection, const ListFilter &filter);
Result<Listing> listFunctions(Connection &connection, const ListFilter &filter);
Result<Listing> listMeetingKinds(Connection &connection, const ListFilter &filter);
Result<Listing> listCouncils(Connection &connection, const ListFilter &filter);
Result<Listing> listAssociations(Connection &connection, const ListFilter &filter);
Result<Listing> listPersons(Connection &connection, const ListFilter &filter);
Result<Listing> listMeetings(Connection &connection, const ListFilter &filter);
Result<Listing> listIssues(Connection &connection, const ListFilter &filter);
Result<Listing> listDisposals(Connection &connection, const ListFilter &filter);
Result<Listing> listDueForDisposal(Connection &connection, const ListFilter &filter);
Result<Listing> listActions(Connection &connection, const ListFilter &filter);

/// Leaves the rows that hold every word, each from the beginning of one of its own.
void keepMatching(Listing &listing, const QString &text);

/// The names of a table by id.
template<class T, class IdType> Result<QHash<IdType, QString>> namesById(RecordRepository &records, QString T::*name)
{
    const auto all = records.list<T>();
    if (!all)
        return fail(all.error());
    QHash<IdType, QString> names;
    for (const T &value : *all)
        names.insert(value.id, value.*name);
    return names;
}
