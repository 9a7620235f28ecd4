#pragma once

#include "disposalrule.h"
#include "ids.h"
#include "record.h"
#include "result.h"
#include "retention.h"

/// A line of the log of disposals (gallring): who and when are those of `stored`. Never changed once written.
struct Disposal {
    DisposalId id;
    Stored stored;
    QString table;     ///< of the record
    qint64 record = 0;
    QString title;     ///< see disposalTitle()
    QString decision;  ///< the reference as it was written, e.g. "2026/FF0123 § 4"
    QString reason;    ///< why before its time; empty when the rule had let go of it, or there was none
};
template<> const RecordType<Disposal> &recordType<Disposal>();

/// What somebody gives when disposing of a record.
struct DisposalGrounds {
    QString decision;
    QString reason;  ///< needed before the time that the rule gives
};
/// Whether `account` (Author) may dispose of a record in the bin under the rule. Errors: Denied, Invalid (field "decision" or "reason"), with what to do.
Status checkDisposal(DisposalRule rule, const Record &binned, const DisposalGrounds &grounds, const Retention::Judgement &judgement, const QString &account);

/// A record that the rules have let go of.
struct DueRecord {
    QString table;
    qint64 id = 0;
    QString name;    ///< as people know it: it is still there
    QDate ended;
    QDate due;       ///< from when it may be disposed of
    bool binned = false;
};
/// What the log calls a record: the number of an issue, the day of a meeting, the name of a public body. Nothing that somebody may have written
/// about a person, for that is what was disposed of.
QString disposalTitle(const RecordSchema &schema, const Record &record);
