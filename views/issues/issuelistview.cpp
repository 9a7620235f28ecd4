#include "issues/issuelistview.h"

#include "lists/viewjson.h"

#include <QJsonDocument>

constexpr std::array columnNames{"number", "title", "type", "topic", "council", "localities", "raised", "status", "receiver", "due", "answered", "owner", "changed"};
static_assert(columnNames.size() == issueColumnCount);

IssueListView IssueListView::ofStage(IssueStage stage)
{
    IssueListView view;
    view.filter.stage = stage;
    if (stage == IssueStage::Waiting || stage == IssueStage::Late)
        view.sort = {IssueColumn::Due, Qt::AscendingOrder};
    else if (stage == IssueStage::ToFeedBack)
        view.sort = {IssueColumn::Answered, Qt::AscendingOrder};
    return view;
}

IssueFilter IssueListView::resolved(QDate today) const
{
    IssueFilter result = filter;
    const PeriodChoice::Days days = period.days(today);
    result.today = today;
    result.from = days.from;
    result.to = days.to;
    return result;
}

bool IssueListView::restricts() const
{
    IssueFilter everything;
    everything.stage = filter.stage;
    everything.bin = filter.bin;
    everything.withMerged = filter.withMerged;
    return filter != everything || period.restricts();
}

QString IssueListView::toJson() const
{
    QJsonObject json;
    json["stage"] = codeOf(filter.stage);
    json["localities"] = ViewJson::ids(filter.localities);
    json["councils"] = ViewJson::ids(filter.councils);
    json["types"] = ViewJson::codes(filter.types);
    json["came"] = ViewJson::codes(filter.came);
    json["statuses"] = ViewJson::codes(filter.statuses);
    json["receivers"] = ViewJson::ids(filter.receivers);
    json["topics"] = QJsonArray::fromStringList(filter.topics);
    json["text"] = filter.text;
    json["today"] = codeOf(filter.onToday);
    json["merged"] = filter.withMerged;
    json["bin"] = filter.bin;
    ViewJson::writeShape(json, *this, columnNames);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

IssueListView IssueListView::fromJson(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    IssueListView view;
    view.filter.stage = fromCode<IssueStage>(json["stage"].toString());
    view.filter.localities = ViewJson::toIds<LocalityId>(json["localities"]);
    view.filter.councils = ViewJson::toIds<CouncilId>(json["councils"]);
    view.filter.types = ViewJson::toCodes<IssueType>(json["types"]);
    view.filter.came = ViewJson::toCodes<CameBy>(json["came"]);
    view.filter.statuses = ViewJson::toCodes<IssueStatus>(json["statuses"]);
    view.filter.receivers = ViewJson::toIds<FunctionId>(json["receivers"]);
    const QJsonArray topics = json["topics"].toArray();
    for (const QJsonValue &topic : topics)
        view.filter.topics << topic.toString();
    view.filter.text = json["text"].toString();
    view.filter.onToday = fromCode<TodayScope>(json["today"].toString());
    view.filter.withMerged = json["merged"].toBool();
    view.filter.bin = json["bin"].toBool();
    ViewJson::readShape(json, view, columnNames);
    return view;
}
