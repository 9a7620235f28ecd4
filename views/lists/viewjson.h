#pragma once

#include "codes.h"
#include "lists/periodchoice.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

#include <array>
#include <optional>

/// How saved views keep their parts as JSON. What is not understood is left out: a view of a later version still opens.
namespace ViewJson {

/// JSON numbers are doubles and lose the end of a 64-bit id: ids are written as text.
template<class IdType> QJsonArray ids(const QList<IdType> &ids)
{
    QJsonArray array;
    for (IdType id : ids)
        array << QString::number(id.value);
    return array;
}
template<class IdType> QList<IdType> toIds(const QJsonValue &value)
{
    QList<IdType> ids;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &id : array) {
        if (const qint64 number = id.toString().toLongLong())
            ids << IdType(number);
    }
    return ids;
}

template<class E> QJsonArray codes(const QList<E> &values)
{
    QJsonArray array;
    for (E value : values)
        array << codeOf(value);
    return array;
}
template<class E> QList<E> toCodes(const QJsonValue &value)
{
    QList<E> values;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &code : array) {
        if (allCodes<E>().contains(code.toString()))
            values << fromCode<E>(code.toString());
    }
    return values;
}

/// What every list's view has besides its filter: period, sort and columns. `names` are the names of its columns, in the order of their
/// enumeration.
template<class View, size_t N> void writeShape(QJsonObject &json, const View &view, const std::array<const char *, N> &names)
{
    const auto name = [&names](auto column) { return QString::fromLatin1(names.at(size_t(column))); };
    QJsonArray shown;
    for (auto column : view.columns)
        shown << name(column);
    json["period"] = codeOf(view.period.kind);
    json["from"] = view.period.from.toString(Qt::ISODate);
    json["to"] = view.period.to.toString(Qt::ISODate);
    json["sort"] = name(view.sort.column);
    json["descending"] = view.sort.order == Qt::DescendingOrder;
    json["columns"] = shown;
}
template<class View, size_t N> void readShape(const QJsonObject &json, View &view, const std::array<const char *, N> &names)
{
    using Column = decltype(view.sort.column);
    const auto columnOf = [&names](const QJsonValue &value) -> std::optional<Column> {
        for (size_t i = 0; i < N; ++i) {
            if (value.toString() == QLatin1String(names[i]))
                return Column(i);
        }
        return {};
    };
    view.period.kind = fromCode<PeriodChoice::Kind>(json["period"].toString());
    view.period.from = QDate::fromString(json["from"].toString(), Qt::ISODate);
    view.period.to = QDate::fromString(json["to"].toString(), Qt::ISODate);
    if (const auto column = columnOf(json["sort"]))
        view.sort = {*column, json["descending"].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder};
    const QJsonArray shown = json["columns"].toArray();
    for (const QJsonValue &code : shown) {
        if (const auto column = columnOf(code); column && !view.columns.contains(*column))
            view.columns << *column;
    }
}

}
