#pragma once

#include "result.h"

#include <type_traits>

/// The value, or the end of the benchmark with what was wrong.
template<class T> T checked(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().technical));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}
