#pragma once

#include "issue.h"

/// An issue as the form edits it: what a user writes of it, with its localities as one field (ids with "," between, the lowest first), so
/// that undo, drafts, versions and conflicts see them as any other. What belongs to its course is left out; IssueService::save keeps that.
namespace IssueRecord {

inline constexpr auto localitiesField = "localities";

const RecordSchema &schema();
Record of(const IssueFile &file);
Issue issue(const Record &record);
QList<LocalityId> localities(const Record &record);

QString localityText(QList<LocalityId> localities);
QList<LocalityId> localityIds(const QString &text);

}
