#pragma once

#include "issues/issuedetailloader.h"

#include <QSet>

/// The mails that came about an issue, as rich text for its detail: what each is, when, from whom, with links that unfold its text
/// (`mail:ID`) and what was cut from it (`quote:ID`), open it as it came (`attachment:ID`) and choose answers (`choose:ID`).
namespace IssueMailText {

/// Those of a hop (0: of none), the newest first. `shown` has the ids of mails whose text is unfolded, negated those whose quotation is.
QString of(const IssueDetailData &data, const IssueFile &file, ForwardingId hop, QDate today, const QSet<qint64> &shown);

}
