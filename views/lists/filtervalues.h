#pragma once

#include "codes.h"
#include "lists/filterchoice.h"
#include "words.h"

/// Typed parts of a filter as FilterChoice takes and gives them.
namespace FilterValues {

template<class IdType> QList<QVariant> ofIds(const QList<IdType> &ids)
{
    QList<QVariant> values;
    for (IdType id : ids)
        values << id.value;
    return values;
}
template<class IdType> QList<IdType> toIds(const QList<QVariant> &values)
{
    QList<IdType> ids;
    for (const QVariant &value : values)
        ids << IdType(value.toLongLong());
    return ids;
}
template<class E> QList<QVariant> ofCodes(const QList<E> &values)
{
    QList<QVariant> codes;
    for (E value : values)
        codes << codeOf(value);
    return codes;
}
template<class E> QList<E> toCodes(const QList<QVariant> &codes)
{
    QList<E> values;
    for (const QVariant &code : codes)
        values << fromCode<E>(code.toString());
    return values;
}
/// All codes of an enumeration with their words, as choices.
template<class E> QList<FilterChoice::Choice> choicesOf(const QString &field)
{
    QList<FilterChoice::Choice> choices;
    const QStringList codes = allCodes<E>();
    for (const QString &code : codes)
        choices << FilterChoice::Choice{code, Words::code(field, code)};
    return choices;
}

}
