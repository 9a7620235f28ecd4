#pragma once

#include "issuerepository.h"
#include "writetransaction.h"

/// Writes an issue as it stands, in one transaction, whatever the rules would say of it: for what a test finds already there.
inline Status storeIssue(Connection &connection, IssueFile &file)
{
    WriteTransaction transaction(connection);
    if (const Status status = transaction.begin(); !status)
        return status;
    if (const Status status = IssueRepository(connection).store(file); !status)
        return status;
    return transaction.commit();
}
