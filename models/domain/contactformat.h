#pragma once

#include "checkednumber.h"
#include "result.h"

/// Swedish postal code, `501 10`.
namespace PostalCode {
/// Takes five digits, the space anywhere or left out, with or without `SE-` or `S-` in front.
CheckedNumber check(QStringView text);
/// What is wrong and what to do; empty when nothing is. Context "ContactFormat".
QString describe(const CheckedNumber &checked);
/// The canonical text, or ErrorCode::Invalid in the words of describe().
Result<QString> parse(QStringView text);
}

/// E-mail addresses are checked for slips of the hand only: whether one works is known when a letter has been answered.
namespace EmailAddress {
enum class Fault { None, Empty, Space, NoAt, ManyAt, NoName, Domain, TooLong };
Fault check(QStringView text);
QString describe(Fault fault);
/// The address without spaces around it, or ErrorCode::Invalid.
Result<QString> parse(QStringView text);
}
