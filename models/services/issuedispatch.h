#pragma once

#include "issueservice.h"

/// A forwarding with all that goes with it, done as one: when any part cannot be done, nothing is stored and no mail is left behind. For
/// whoever forwards without a window to look in.
struct IssueDispatch {
    IssueId issue;
    int revision = 0;                      ///< the one that was seen; 0 = whatever is stored
    ForwardRequest request;                ///< an empty message = the function's template, filled in
    std::optional<RoadKeeper> roadKeeper;  ///< Unknown says that it is not about a road; left out keeps what is known
    QList<MailAttachment> files;           ///< kept with the issue, and in the mail
    QString mailFile;                      ///< the mail is written here; empty = none
    QString address;                       ///< of the mail; empty = the function's own, or when it has none the sender's to fill in
};

/// Assesses an issue that nobody has assessed by the receiver's kind, forwards it and writes the mail.
class IssueDispatcher
{
    Q_DECLARE_TR_FUNCTIONS(IssueDispatcher)
public:
    explicit IssueDispatcher(Database &database) : m_database(database) {}
    /// Errors: as IssueService::forward; Invalid with `field` = road_keeper; those of writing the mail.
    QFuture<Result<IssueFile>> dispatch(const IssueDispatch &dispatch);

private:
    Database &m_database;
};
