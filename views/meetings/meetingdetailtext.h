#pragma once

#include <QDate>
#include <QString>

struct MeetingDetailData;

/// The text of a meeting as it is read: rich text with headings, made with DetailMarkup. Links are `meeting:ID`.
namespace MeetingDetailText {
QString heading(const MeetingDetailData &data);
/// "lördag 26 september 2026, kl. 9.00–15.30"
QString when(const MeetingDetailData &data);
QString body(const MeetingDetailData &data, QDate today);
}
