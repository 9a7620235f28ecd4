#pragma once

#include <QByteArray>

/// A look over a mail's bytes before the library builds objects of them. The size alone is no bound: a few bytes are enough for a part or
/// a header line, and each costs the library hundreds.
namespace MailGuard {

enum class Fault {
    None,
    Empty,
    TooLarge,       ///< more than mailSizeLimit
    NoMail,         ///< nothing that looks like the header of a mail
    Overload        ///< far more parts or header lines than any mail has
};

/// Linear in the size; takes no memory.
Fault check(const QByteArray &bytes);

}
