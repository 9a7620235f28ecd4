#include "meetings/meetingfilterview.h"

#include "lists/viewjson.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace {

constexpr std::array columnCodes{"date", "time", "kind", "council", "locality", "theme", "status", "form", "place", "attendance", "items", "changed"};
static_assert(columnCodes.size() == meetingColumnCount);

QString columnCode(MeetingColumn column) { return QLatin1String(columnCodes.at(static_cast<size_t>(column))); }

std::optional<MeetingColumn> columnOf(const QString &code)
{
    for (size_t i = 0; i < columnCodes.size(); ++i) {
        if (code == QLatin1String(columnCodes[i]))
            return MeetingColumn(i);
    }
    return {};
}

}

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
    QJsonArray shown;
    for (MeetingColumn column : columns)
        shown << columnCode(column);
    json["localities"] = ViewJson::ids(filter.localities);
    json["councils"] = ViewJson::ids(filter.councils);
    json["kinds"] = ViewJson::ids(filter.kinds);
    json["statuses"] = ViewJson::codes(filter.statuses);
    json["text"] = filter.text;
    json["bin"] = filter.bin;
    json["period"] = codeOf(period.kind);
    json["from"] = period.from.toString(Qt::ISODate);
    json["to"] = period.to.toString(Qt::ISODate);
    json["sort"] = columnCode(sort.column);
    json["descending"] = sort.order == Qt::DescendingOrder;
    json["columns"] = shown;
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
    view.period.kind = fromCode<PeriodChoice::Kind>(json["period"].toString());
    view.period.from = QDate::fromString(json["from"].toString(), Qt::ISODate);
    view.period.to = QDate::fromString(json["to"].toString(), Qt::ISODate);
    if (const auto column = columnOf(json["sort"].toString()))
        view.sort = {*column, json["descending"].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder};
    const QJsonArray shown = json["columns"].toArray();
    for (const QJsonValue &code : shown) {
        if (const auto column = columnOf(code.toString()); column && !view.columns.contains(*column))
            view.columns << *column;
    }
    return view;
}
