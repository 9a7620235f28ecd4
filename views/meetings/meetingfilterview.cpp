#include "meetings/meetingfilterview.h"

#include "lists/viewjson.h"

#include <QJsonDocument>
#include <QJsonObject>

constexpr std::array columnNames{"date", "time", "kind", "council", "locality", "theme", "status", "form", "place", "attendance", "items", "changed"};
static_assert(columnNames.size() == meetingColumnCount);

MeetingFilter MeetingListView::resolved(QDate today) const
{
    MeetingFilter result = filter;
    const PeriodChoice::Days days = period.days(today);
    result.from = days.from;
    result.to = days.to;
    return result;
}

bool MeetingListView::restricts() const
{
    MeetingFilter everything;
    everything.bin = filter.bin;
    return filter != everything || period.restricts();
}

QString MeetingListView::toJson() const
{
    QJsonObject json;
    json["localities"] = ViewJson::ids(filter.localities);
    json["councils"] = ViewJson::ids(filter.councils);
    json["kinds"] = ViewJson::ids(filter.kinds);
    json["statuses"] = ViewJson::codes(filter.statuses);
    json["text"] = filter.text;
    json["bin"] = filter.bin;
    ViewJson::writeShape(json, *this, columnNames);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

MeetingListView MeetingListView::fromJson(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    MeetingListView view;
    view.filter.localities = ViewJson::toIds<LocalityId>(json["localities"]);
    view.filter.councils = ViewJson::toIds<CouncilId>(json["councils"]);
    view.filter.kinds = ViewJson::toIds<MeetingKindId>(json["kinds"]);
    view.filter.statuses = ViewJson::toCodes<MeetingStatus>(json["statuses"]);
    view.filter.text = json["text"].toString();
    view.filter.bin = json["bin"].toBool();
    ViewJson::readShape(json, view, columnNames);
    return view;
}
