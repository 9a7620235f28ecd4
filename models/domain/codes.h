#pragma once

#include <QString>
#include <QStringList>
#include <QVariant>
#include <array>
#include <type_traits>

/// The codes an enumeration is stored under, in the order of its values: `template<> inline constexpr auto codesOf<MeetingForm> = …`.
/// The words on the screen for a code come from words.h.
template<class E> inline constexpr std::array<const char *, 0> codesOf{};

template<class E> QString codeOf(E value) { return QString::fromLatin1(codesOf<E>.at(static_cast<size_t>(value))); }

/// The value stored under a code; an unknown one gives the first value.
template<class E> E fromCode(const QString &code)
{
    for (size_t i = 0; i < codesOf<E>.size(); ++i) {
        if (code == QLatin1String(codesOf<E>[i]))
            return static_cast<E>(i);
    }
    return static_cast<E>(0);
}

template<class E> QStringList allCodes()
{
    QStringList codes;
    for (const char *code : codesOf<E>)
        codes << QString::fromLatin1(code);
    return codes;
}
