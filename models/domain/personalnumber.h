#pragma once

#include <QList>
#include <QStringView>

/// Finds personnummer and samordningsnummer in what people write, so that they can be warned quietly: there is no field for them
/// anywhere in Ortskontakt (domain.md §6). Nothing is stored or blocked. Safe on any thread.
namespace PersonalNumber {

/// UTF-16 position in the text.
struct Hit {
    qsizetype position = 0;
    qsizetype length = 0;
    friend bool operator==(const Hit &, const Hit &) = default;
};

/// YYMMDDNNNN or YYYYMMDDNNNN, with or without `-` or `+` before the last four, standing free of other digits, with a plausible date
/// (the day up to 60 more in a samordningsnummer) and a right check digit. An organisationsnummer is never one: its
/// third digit makes no month.
QList<Hit> find(QStringView text);

}
