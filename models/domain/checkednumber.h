#pragma once

#include <QString>
#include <QStringView>

/// Why a number typed by hand was not accepted. Which reasons can occur depends on the kind of number.
enum class NumberFault {
    None,
    Empty,           ///< nothing typed
    Characters,      ///< something else than digits, spaces and hyphens
    Length,          ///< too few or too many digits
    LeadingZero,     ///< none is issued that begins with 0
    PersonalNumber,  ///< looks like a personnummer, which must not be stored here
    CheckDigit,      ///< mistyped
};

/// What became of a number typed by hand: its one written form, or what is wrong with it.
struct CheckedNumber {
    NumberFault fault = NumberFault::None;
    QString text;    ///< as it is stored and shown; empty when there is a fault
    int digits = 0;  ///< how many digits were typed
    bool isValid() const { return fault == NumberFault::None; }
};

/// What the checks of numbers share. Safe on any thread.
namespace NumberText {

/// The digits of a typed number, without spaces, hyphens and dashes. `ok` becomes false when there is anything else.
QString digitsOf(QStringView text, bool *ok);

/// A number as a word in running text: "nio"; digits above twelve.
QString countWord(int count);

}
