#pragma once

#include "disposalrule.h"
#include "ids.h"
#include "record.h"
#include "result.h"

/// A line of the log of disposals (gallring): who and when are those of `stored`. Never changed once written.
struct Disposal {
    DisposalId id;
    Stored stored;
    QString table;     ///< of the record
    qint64 record = 0;
    QString title;     ///< see disposalTitle()
    QString decision;  ///< the reference as it was written, e.g. "2026/FF0123 § 4"
};
template<> const RecordType<Disposal> &recordType<Disposal>();

/// Whether `account` (Author) may dispose of a record in the bin under the rule. Errors: Denied, Invalid (field "decision"), with what to do.
Status checkDisposal(DisposalRule rule, const Record &binned, const QString &decision, const QString &account);
/// What the log calls a record: the number of an issue, the day of a meeting, the name of a public body. Nothing that somebody may have written
/// about a person, for that is what was disposed of.
QString disposalTitle(const RecordSchema &schema, const Record &record);
