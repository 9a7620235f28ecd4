#include "meetings/meetingfilterview.h"

#include "codes.h"

#include <QCoreApplication>
#include <QJsonArray>
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

// JSON numbers are doubles and lose the end of a 64-bit id: ids are written as text.
template<class IdType> QJsonArray idsToJson(const QList<IdType> &ids)
{
    QJsonArray array;
    for (IdType id : ids)
        array << QString::number(id.value);
    return array;
}
template<class IdType> QList<IdType> idsFromJson(const QJsonValue &value)
{
    QList<IdType> ids;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &id : array) {
        if (const qint64 number = id.toString().toLongLong())
            ids << IdType(number);
    }
    return ids;
}

}

PeriodChoice::Days PeriodChoice::days(QDate today) const
{
    const int year = today.year();
    switch (kind) {
    case Kind::All: return {};
    case Kind::Coming: return {today, {}};
    case Kind::LastDays: return {today.addDays(-lastDays), today};
    case Kind::ThisYear: return {QDate(year, 1, 1), QDate(year, 12, 31)};
    case Kind::LastYear: return {QDate(year - 1, 1, 1), QDate(year - 1, 12, 31)};
    case Kind::Own: break;
    }
    return {from, to};
}

QString PeriodChoice::word(Kind kind)
{
    switch (kind) {
    case Kind::All: return QCoreApplication::translate("PeriodChoice", "alla datum");
    case Kind::Coming: return QCoreApplication::translate("PeriodChoice", "kommande");
    case Kind::LastDays: return QCoreApplication::translate("PeriodChoice", "senaste %n dagarna", nullptr, lastDays);
    case Kind::ThisYear: return QCoreApplication::translate("PeriodChoice", "i år");
    case Kind::LastYear: return QCoreApplication::translate("PeriodChoice", "förra året");
    case Kind::Own: break;
    }
    return QCoreApplication::translate("PeriodChoice", "egen period");
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
    const PeriodChoice::Days days = period.days(QDate(2000, 1, 1));
    return filter != everything || days.from.isValid() || days.to.isValid();
}

QString MeetingListView::toJson() const
{
    QJsonObject json;
    QJsonArray statuses;
    for (MeetingStatus status : filter.statuses)
        statuses << codeOf(status);
    QJsonArray shown;
    for (MeetingColumn column : columns)
        shown << columnCode(column);
    json["localities"] = idsToJson(filter.localities);
    json["councils"] = idsToJson(filter.councils);
    json["kinds"] = idsToJson(filter.kinds);
    json["statuses"] = statuses;
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
    view.filter.localities = idsFromJson<LocalityId>(json["localities"]);
    view.filter.councils = idsFromJson<CouncilId>(json["councils"]);
    view.filter.kinds = idsFromJson<MeetingKindId>(json["kinds"]);
    const QJsonArray statuses = json["statuses"].toArray();
    for (const QJsonValue &status : statuses) {
        if (allCodes<MeetingStatus>().contains(status.toString()))
            view.filter.statuses << fromCode<MeetingStatus>(status.toString());
    }
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
