#pragma once

#include <QStringView>

/// The check digit of organisationsnummer, personnummer, bankgiro and plusgiro (modulus 10, ISO/IEC 7812-1 annex B).
namespace Luhn {

/// True when the last digit is the check digit of those before it. False for fewer than two digits or anything but 0–9.
bool isValid(QStringView digits);

}
