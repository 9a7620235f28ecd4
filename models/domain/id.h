#pragma once

#include <QHash>
#include <QMetaType>
#include <QtGlobal>
#include <compare>

/// A 64-bit, time-ordered record id that cannot be mixed up with one of another table. 0 means *none*.
template<class Tag> struct Id {
    qint64 value = 0;
    constexpr Id() = default;
    constexpr explicit Id(qint64 v) : value(v) {}
    constexpr bool isValid() const { return value != 0; }
    constexpr explicit operator bool() const { return value != 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

/// Makes ids that are unique without coordination: 41 bits of milliseconds since 2020-01-01 UTC, 10 random bits drawn once per
/// process, 12 counting bits. Monotonic within the process, thread safe.
qint64 newId();
