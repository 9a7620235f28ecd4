#pragma once

#include "meeting.h"
#include "record.h"

/// A field that two people changed to different values since the same version. What the field-by-field dialog shows.
struct FieldConflict {
    QString table;
    qint64 row = 0;
    QString field;      ///< empty: the whole part (one removed it, the other changed it)
    QString context;    ///< which part, e.g. the heading of the agenda item; empty for the record itself
    QVariant before;
    QVariant mine;
    QVariant theirs;
    bool takeMine = true;  ///< the user's choice
};

struct RecordMerge {
    Record merged;  ///< theirs, with every field that only I changed; revision is theirs
    QList<FieldConflict> conflicts;
};
RecordMerge mergeRecords(const RecordSchema &schema, const Record &before, const Record &mine, const Record &theirs);

struct MeetingMerge {
    MeetingFile merged;
    QList<FieldConflict> conflicts;
};
/// The same for a meeting with its parts. Parts only one side added are kept; parts one side removed and the other left alone are removed.
MeetingMerge mergeMeetings(const MeetingFile &before, const MeetingFile &mine, const MeetingFile &theirs);
/// Puts the user's choices into the merged file.
void applyChoices(MeetingFile &merged, const QList<FieldConflict> &conflicts);
void applyChoices(const RecordSchema &schema, Record &merged, const QList<FieldConflict> &conflicts);
