#pragma once

#include "checkednumber.h"
#include "result.h"

/// Organisationsnummer NNNNNN-NNNN: ten digits, the third at least 2, the last a Luhn check digit (Skatteverket, SKV 709).
namespace OrganisationNumber {

/// Takes ten digits with or without the hyphen, or twelve beginning with 16; spaces anywhere. Canonical: `212000-1561`.
CheckedNumber check(QStringView text);

/// What is wrong and what to do; empty when nothing is. Context "OrganisationNumber".
QString describe(const CheckedNumber &checked);

/// A hint beside a valid number, which stops nothing: an association's begins with 8. Empty when there is nothing to say.
QString warning(const CheckedNumber &checked);

/// The canonical text, or ErrorCode::Invalid in the words of describe().
Result<QString> parse(QStringView text);

}
