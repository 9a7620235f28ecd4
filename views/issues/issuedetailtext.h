#pragma once

#include <QDate>
#include <QSet>
#include <QString>

struct IssueDetailData;

/// The text of an issue as it is read, made with DetailMarkup. Links are `issue:ID`, `meeting:ID`, `attachment:ID` (opens it),
/// `unattach:ID` (takes it away), `unrelate:ID` and `message:HOP` (shows or hides what was sent with a hop).
namespace IssueDetailText {
/// `shownMessages`: hops whose message is shown.
QString body(const IssueDetailData &data, QDate today, const QSet<qint64> &shownMessages);
/// The whole trail of hops.
QString trail(const IssueDetailData &data, QDate today, const QSet<qint64> &shownMessages);
}
