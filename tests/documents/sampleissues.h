#pragma once

#include <issuedocuments.h>

/// Issues as a council has them: waiting, late, redirected, answered, fed back, closed, merged. All people and events are invented.
namespace SampleIssues {

QDate today();
IssueDocumentHead head();
IssueNames names();
/// Numbers OR-2026-0001 and on, in the order of their dates.
QList<DocumentedIssue> all();
DocumentedIssue issue(int number);
/// The letter about the last hop of an issue.
IssueLetter letter(const DocumentedIssue &issue);
IssueStatistics statistics();
/// All documents under the names that samples are written as.
QList<std::pair<QString, Document>> documents();

}
