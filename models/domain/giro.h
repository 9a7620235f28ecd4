#pragma once

#include "checkednumber.h"
#include "result.h"

/// Bankgironummer: seven or eight digits, the last a Luhn check digit; `624-1061`, `5402-9681`.
namespace Bankgiro {
/// Takes the digits with or without hyphen and spaces.
CheckedNumber check(QStringView text);
/// What is wrong and what to do; empty when nothing is. Context "Giro".
QString describe(const CheckedNumber &checked);
/// The canonical text, or ErrorCode::Invalid in the words of describe().
Result<QString> parse(QStringView text);
}

/// Plusgironummer: two to eight digits, the last a Luhn check digit, written in pairs from the right before the hyphen: `4 15 00-3`.
namespace Plusgiro {
CheckedNumber check(QStringView text);
QString describe(const CheckedNumber &checked);
Result<QString> parse(QStringView text);
}
