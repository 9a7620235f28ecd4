#pragma once

#include "codes.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

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

}
