#pragma once

#include <QString>

/// The words on the screen for what the code calls in English (domain §2), in the language of the program.
namespace Words {
/// "held" → "genomfört". Every code of every enumeration in the domain.
QString code(const QString &field, const QString &code);
/// "association", "orgnr" → "Organisationsnummer".
QString field(const QString &table, const QString &field);
/// "association" → "Förening" / "Föreningar".
QString table(const QString &table);
QString tables(const QString &table);

template<class E> QString of(const char *field, E value);
}

#include "codes.h"

template<class E> QString Words::of(const char *field, E value) { return code(QString::fromLatin1(field), codeOf(value)); }
